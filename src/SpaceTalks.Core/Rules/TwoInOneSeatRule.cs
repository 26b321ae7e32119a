using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// Two officials certainly head one organization on more days than one: a day that both have, on which one ends and the other begins,
/// is a handover. A qualified date makes it possible only.
/// </summary>
public sealed class TwoInOneSeatRule : ReviewRule
{
    /// <inheritdoc/>
    public override string Id => "two-in-one-seat";

    /// <inheritdoc/>
    public override Severity Severity => Severity.Error;

    /// <inheritdoc/>
    public override string Explanation => "Two officials head one organization at the same time.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(ReviewContext context)
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
                    if (one.Official != other.Official && ShareMoreThanADay(one.When!, other.When!))
                    {
                        yield return new Finding(
                            this,
                            Statements.Unless(one.When!.IsQualified || other.When!.IsQualified),
                            organization.Name + " is headed by both " + one.Official.Name + " (" + Statements.InEnglish(one.When!) + ") and "
                                + other.Official.Name + " (" + Statements.InEnglish(other.When!) + ").",
                            one.Reports.Prevailing,
                            other.Reports.Prevailing);
                    }
                }
            }
        }
    }

    /// <summary>The tenures of the heads of an organization that have a date and are no plans, in date order.</summary>
    internal static IEnumerable<Tenure> HeadsOf(Organization organization) => organization.Tenures.Where(tenure =>
        tenure.IsHead && tenure.When is not null && Statements.IsFact(tenure.Reports.Prevailing));

    // From the later of the latest starts to the earlier of the earliest ends both certainly hold the office.
    private static bool ShareMoreThanADay(When one, When other)
    {
        Bounds left = one.GetBounds();
        Bounds right = other.GetBounds();
        return CalendarDay.Max(left.LatestStart, right.LatestStart) < CalendarDay.Min(left.EarliestEnd, right.EarliestEnd);
    }
}
