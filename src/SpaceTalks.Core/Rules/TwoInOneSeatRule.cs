using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// Two officials certainly head one organization on a day that is no handover: one on which one ends and the other begins. A qualified date makes it possible only.
internal sealed class TwoInOneSeatRule : ReviewRule
{
    public override string Id => "two-in-one-seat";

    public override Severity Severity => Severity.Error;

    public override string Explanation => "Two officials head one organization at the same time.";

    protected override IEnumerable<Finding> FindIn(ReviewContext context)
    {
        foreach (Organization organization in context.Organizations)
        {
            Tenure[] heads = [.. HeadsOf(organization)];
            for (int first = 0; first < heads.Length; first++)
            {
                for (int second = first + 1; second < heads.Length; second++)
                {
                    Tenure one = heads[first];
                    Tenure other = heads[second];
                    if (one.Official != other.Official && ShareMoreThanAHandover(one.When!, other.When!))
                    {
                        yield return new Finding(
                            this,
                            Statements.Unless(one.When!.IsQualified || other.When!.IsQualified),
                            organization.Name + " is headed by both " + one.Official.Name + " (" + Statements.InEnglish(one.When!) + ") and "
                                + other.Official.Name + " (" + Statements.InEnglish(other.When!) + ").",
                            Statements.DatedBy(one.Reports),
                            Statements.DatedBy(other.Reports));
                    }
                }
            }
        }
    }

    // The tenures of the heads of an organization that have a date and are no plans, in date order.
    internal static IEnumerable<Tenure> HeadsOf(Organization organization) => organization.Tenures.Where(tenure =>
        tenure.IsHead && tenure.When is not null && Statements.IsFact(tenure.Reports.Prevailing));

    // From the later of the latest starts to the earlier of the earliest ends both certainly hold the office.
    private static bool ShareMoreThanAHandover(When one, When other)
    {
        Bounds left = one.GetBounds();
        Bounds right = other.GetBounds();
        // A single day is a handover, unless one of them was there before it and after it.
        CalendarDay first = CalendarDay.Max(left.LatestStart, right.LatestStart);
        CalendarDay last = CalendarDay.Min(left.EarliestEnd, right.EarliestEnd);
        return first < last || (first == last && (GoesOnAround(left, first) || GoesOnAround(right, first)));
    }

    private static bool GoesOnAround(Bounds tenure, CalendarDay day) => tenure.LatestStart < day && tenure.EarliestEnd > day;
}
