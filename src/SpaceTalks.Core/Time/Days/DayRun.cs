using System.Collections.Generic;

namespace SpaceTalks.Time;

// All days from one to another, each of which may also be a bound.
internal readonly struct DayRun
{
    public DayRun(CalendarDay first, CalendarDay last)
    {
        First = first;
        Last = last;
    }

    public CalendarDay First { get; }

    public CalendarDay Last { get; }

    // Returns the same days as disjoint runs in ascending order, with a gap between any two.
    public static DayRun[] Merge(List<DayRun> runs)
    {
        runs.Sort((left, right) => left.First.CompareTo(right.First));
        List<DayRun> merged = [];
        foreach (DayRun run in runs)
        {
            int last = merged.Count - 1;
            if (last >= 0 && run.First <= merged[last].Last.Next)
            {
                merged[last] = new DayRun(merged[last].First, CalendarDay.Max(merged[last].Last, run.Last));
            }
            else
            {
                merged.Add(run);
            }
        }
        return merged.ToArray();
    }

    // The index of the first merged run that does not end before a day.
    public static int IndexOf(DayRun[] runs, CalendarDay day)
    {
        int low = 0;
        int high = runs.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (runs[middle].Last < day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        return low;
    }
}
