using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// Finds two officials who certainly head one organization on a day that is not a handover, that is, a day on which one tenure ends and the
// other begins. With a qualified date, the finding is only possible.
internal sealed class TwoInOneSeatRule : ReviewRule
{
    // If there are more, the message only counts them.
    private const int MostNamed = 10;

    public override string Id => "two-in-one-seat";

    public override Severity Severity => Severity.Error;

    public override string Explanation => "Two officials head one organization at the same time.";

    protected override IEnumerable<Finding> FindIn(ReviewContext context)
    {
        foreach (Organization organization in context.Organizations)
        {
            // One finding for all officials in office at the same time, so that there are no more findings than tenures.
            List<Tenure> group = [];
            Tenure? longest = null;
            foreach (Tenure head in HeadsOf(organization).OrderBy(head => head.When!.GetBounds().LatestStart))
            {
                if (longest is not null && ShareMoreThanAHandover(longest.When!, head.When!))
                {
                    group.Add(head);
                }
                else
                {
                    if (FindingOf(organization, group) is { } found)
                    {
                        yield return found;
                    }
                    group = [head];
                    longest = null;
                }
                longest = longest is null || longest.When!.GetBounds().EarliestEnd < head.When!.GetBounds().EarliestEnd ? head : longest;
            }
            if (FindingOf(organization, group) is { } last)
            {
                yield return last;
            }
        }
    }

    private Finding? FindingOf(Organization organization, List<Tenure> group)
    {
        int officials = group.Select(head => head.Official).Distinct().Count();
        if (officials < 2)
        {
            return null;
        }
        string[] names = [.. group.Take(MostNamed).Select(head => head.Official.Name + " (" + Statements.InEnglish(head.When!) + ")")];
        string who = group.Count == 2 ? "both " + names[0] + " and " + names[1]
            : FormattableString.Invariant($"{officials} officials at the same time: ") + string.Join(", ", names)
                + (group.Count > names.Length ? FormattableString.Invariant($" and {group.Count - names.Length} more") : string.Empty);
        return new Finding(
            this,
            Statements.Unless(group.Exists(head => head.When!.IsQualified)),
            organization.Name + " is headed by " + who + ".",
            [.. group.Take(MostNamed).Select(head => Statements.DatedBy(head.Reports))]);
    }

    // The tenures of the heads of an organization that have a date and are not plans, in date order.
    internal static IEnumerable<Tenure> HeadsOf(Organization organization) => organization.Tenures.Where(tenure =>
        tenure.IsHead && tenure.When is not null && Statements.IsFact(tenure.Reports.Prevailing));

    // From the later of the latest starts to the earlier of the earliest ends, both certainly hold the office.
    private static bool ShareMoreThanAHandover(When one, When other)
    {
        Bounds left = one.GetBounds();
        Bounds right = other.GetBounds();
        // A single shared day is a handover, unless one of them was in office both before and after it.
        CalendarDay first = CalendarDay.Max(left.LatestStart, right.LatestStart);
        CalendarDay last = CalendarDay.Min(left.EarliestEnd, right.EarliestEnd);
        return first < last || (first == last && (GoesOnAround(left, first) || GoesOnAround(right, first)));
    }

    private static bool GoesOnAround(Bounds tenure, CalendarDay day) => tenure.LatestStart < day && tenure.EarliestEnd > day;
}
