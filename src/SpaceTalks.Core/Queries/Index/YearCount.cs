using System.Collections.Generic;

namespace SpaceTalks;

// Counts the milestones that certainly and possibly lie within each year.
internal static class YearCount
{
    // The counts of all years with milestones, in order.
    public static IReadOnlyList<Tally<int>> Of(MilestoneIndex index, IEnumerable<int> rows, Filter<Milestone>? certainly)
    {
        YearTally tally = new();
        DateColumns dates = index.Dates;
        foreach (int row in rows)
        {
            bool isCertain = certainly is null || certainly.IsMatch(index.Milestones[row]);
            if (row >= dates.DatedCount)
            {
                tally.AddUndated(1);
            }
            else if (dates.Kinds[row] == DateKind.Other)
            {
                tally.Add(index.DateOf(row), isCertain);
            }
            else
            {
                tally.Add(
                    YearTally.YearOf(dates.EarliestStart[row]), YearTally.YearOf(dates.LatestStart[row]),
                    YearTally.YearOf(dates.EarliestEnd[row]), YearTally.YearOf(dates.LatestEnd[row]), isCertain, 1);
            }
        }
        return tally.ToTallies();
    }
}
