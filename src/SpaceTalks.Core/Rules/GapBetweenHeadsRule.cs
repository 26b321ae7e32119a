using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// Finds days between two heads on which certainly nobody headed an organization. The finding is only possible if a date on either side is
// qualified, if no source gives the period of some head, or if a report that does not prevail gives a head some of the days.
internal sealed class GapBetweenHeadsRule : ReviewRule
{
    public override string Id => "gap-between-heads";

    public override Severity Severity => Severity.Warning;

    public override string Explanation => "Nobody headed an organization on some days between two heads.";

    protected override IEnumerable<Finding> FindIn(ReviewContext context)
    {
        foreach (Organization organization in context.Organizations)
        {
            Tenure? last = null;
            foreach (Tenure next in TwoInOneSeatRule.HeadsOf(organization).OrderBy(tenure => tenure.When!.GetBounds().EarliestStart))
            {
                CalendarDay start = next.When!.GetBounds().EarliestStart;
                CalendarDay end = last?.When!.GetBounds().LatestEnd ?? CalendarDay.AfterAll;
                if (last is not null && end.Next < start)
                {
                    yield return new Finding(
                        this,
                        Statements.Unless(last.When!.IsQualified || next.When!.IsQualified || MayBeFilled(organization, end.Next, start.Previous)),
                        organization.Name + " has no head between " + last.Official.Name + " (" + Statements.InEnglish(last.When!) + ") and "
                            + next.Official.Name + " (" + Statements.InEnglish(next.When!) + ").",
                        Statements.DatedBy(last.Reports),
                        Statements.DatedBy(next.Reports));
                }
                if (last is null || next.When!.GetBounds().LatestEnd > end)
                {
                    last = next;
                }
            }
        }
    }

    private static bool MayBeFilled(Organization organization, CalendarDay first, CalendarDay last) => organization.Tenures
        .Where(tenure => tenure.IsHead)
        .SelectMany(tenure => tenure.Reports.Where(Statements.IsFact).Select(report => report.When ?? tenure.When))
        .Any(when => when is null || when.Relate(TimeRelation.Intersects, first, last) != Certainty.Impossible);
}
