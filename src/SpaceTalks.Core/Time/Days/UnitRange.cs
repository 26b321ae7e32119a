using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks.Time;

// All units of one kind (years, months, quarters or days) from a first to a last day.
internal readonly struct UnitRange
{
    private UnitRange(CalendarDay first, CalendarDay last, EdtfDate kind)
    {
        First = first;
        Last = last;
        Kind = kind;
    }

    public CalendarDay First { get; }

    public CalendarDay Last { get; }

    public bool IsOfDays => Kind.Precision == DatePrecision.Day;

    // Any unit of the kind.
    private EdtfDate Kind { get; }

    // The ranges among items, merged by kind; each list is in ascending order, with a gap between any two.
    public static UnitRange[][] Of(SetItem[] items, DaySet[] days)
    {
        List<UnitRange> ranges = [];
        for (int index = 0; index < items.Length; index++)
        {
            if (items[index].Kind != SetItemKind.Date)
            {
                ranges.Add(new UnitRange(days[index].First, days[index].Last, items[index].First));
            }
        }
        return ranges.GroupBy(range => DateUnits.KindOf(range.Kind)).Select(Merged).ToArray();
    }

    private static UnitRange[] Merged(IEnumerable<UnitRange> ranges)
    {
        List<UnitRange> ofKind = [.. ranges];
        EdtfDate kind = ofKind[0].Kind;
        DayRun[] runs = DayRun.Merge(ofKind.ConvertAll(range => new DayRun(range.First, range.Last)));
        return System.Array.ConvertAll(runs, run => new UnitRange(run.First, run.Last, kind));
    }

    // The first day of the unit that begins last among those entirely between two days; before all if there is none.
    public static CalendarDay StartOfLastWithin(UnitRange[] ranges, CalendarDay start, CalendarDay end)
    {
        // The last range that begins in time may have no whole unit so early; then the range before it ends with one.
        int index = IndexOfLastFrom(ranges, end);
        CalendarDay latest = index < 0 ? CalendarDay.BeforeAll : ranges[index].StartOfLastWithin(start, end);
        return latest == CalendarDay.BeforeAll && index > 0 ? ranges[index - 1].StartOfLastWithin(start, end) : latest;
    }

    private static int IndexOfLastFrom(UnitRange[] ranges, CalendarDay end)
    {
        int low = 0;
        int high = ranges.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ranges[middle].First <= end)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        return low - 1;
    }

    private CalendarDay StartOfLastWithin(CalendarDay start, CalendarDay end)
    {
        CalendarDay from = CalendarDay.Max(start, First);
        CalendarDay through = CalendarDay.Min(end, Last);
        if (from > through)
        {
            return CalendarDay.BeforeAll;
        }
        if (!through.IsReal)
        {
            // Unlimited units have no last one, and none of the first is certainly longer than a day.
            return through >= CalendarDay.FarFuture || IsOfDays ? through
                : start == CalendarDay.NegativeInfinity ? CalendarDay.FarPast
                : CalendarDay.BeforeAll;
        }
        DateUnits.GetUnitAt(Kind, through, out CalendarDay first, out CalendarDay last);
        if (last > through && first.Previous.IsReal)
        {
            DateUnits.GetUnitAt(Kind, first.Previous, out first, out last);
        }
        return first >= from && last <= through ? first : CalendarDay.BeforeAll;
    }
}
