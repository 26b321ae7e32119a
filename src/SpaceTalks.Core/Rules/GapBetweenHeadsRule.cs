using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// Days on which certainly nobody headed an organization, between two who did. A qualified date at either side makes it possible only.
/// </summary>
public sealed class GapBetweenHeadsRule : ReviewRule
{
    /// <inheritdoc/>
    public override string Id => "gap-between-heads";

    /// <inheritdoc/>
    public override Severity Severity => Severity.Warning;

    /// <inheritdoc/>
    public override string Explanation => "There are days on which nobody headed an organization, between two who did.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(ReviewContext context)
    {
        foreach (Organization organization in context.Organizations)
        {
            Tenure? last = null;
            foreach (Tenure next in TwoInOneSeatRule.HeadsOf(organization).OrderBy(tenure => tenure.When!.GetBounds().EarliestStart))
            {
                CalendarDay end = last?.When!.GetBounds().LatestEnd ?? CalendarDay.AfterAll;
                if (last is not null && end.Next < next.When!.GetBounds().EarliestStart)
                {
                    yield return new Finding(
                        this,
                        Statements.Unless(last.When!.IsQualified || next.When!.IsQualified),
                        organization.Name + " has no head between " + last.Official.Name + " (" + Statements.InEnglish(last.When!) + ") and "
                            + next.Official.Name + " (" + Statements.InEnglish(next.When!) + ").",
                        last.Reports.Prevailing,
                        next.Reports.Prevailing);
                }
                if (last is null || next.When!.GetBounds().LatestEnd > end)
                {
                    last = next;
                }
            }
        }
    }
}
