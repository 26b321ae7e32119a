using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// The dates of rows, in date order, as numbers (PackedDay): the first and last days on which each may start and end. For most dates these
// four numbers say everything; for the rest they say where the date lies.
internal sealed class DateColumns
{
    // A packed day counts 32 per month and 512 per year. Rows that may last longer than a month are kept in separate lists, by how long
    // they may last and by how well their start is known; otherwise every search would have to reach back for them.
    private const int Month = 1 << 5;
    private const int FourMonths = 1 << 7;
    private const int Year = 1 << 9;
    private const int SixteenYears = 1 << 13;

    private static readonly int[] Reaches = [FourMonths, Year, SixteenYears, int.MaxValue];

    // For each day from the first start to the last, the first row that starts on that day or later; null if there are more days than rows.
    private int[]? _rowsOfDays;

    private DateColumns(int count)
    {
        EarliestStart = new int[count];
        LatestStart = new int[count];
        EarliestEnd = new int[count];
        LatestEnd = new int[count];
        Kinds = new DateKind[count];
        StartsDate = new ulong[(count + 63) >> 6];
    }

    public int Count => EarliestStart.Length;

    public int[] EarliestStart { get; }

    public int[] LatestStart { get; }

    public int[] EarliestEnd { get; }

    public int[] LatestEnd { get; }

    public DateKind[] Kinds { get; }

    // One bit per row, set if its days differ from those of the preceding row.
    public ulong[] StartsDate { get; }

    // Rows without a date come last.
    public int DatedCount { get; private set; }

    // The rows that may last longer than a month, in lists by length and by whether they may start during more than a month, each
    // ascending; empty if these are such rows themselves.
    public DateColumns[] Wide { get; private set; } = [];

    // True if all of these rows have an open end.
    public bool AreOpen { get; private set; }

    // The largest distance between the first and last day of a row that is in none of the lists of wide rows.
    public int Reach { get; private set; } = Month;

    // The largest distance between the first and last day on which such a row may start.
    public int StartReach { get; private set; } = Month;

    // The corresponding rows of the catalog; null if these are all of them.
    public int[]? Rows { get; private set; }

    // The rows that the four numbers do not describe completely, ascending.
    public int[] IrregularRows { get; private set; } = [];

    public static DateColumns Of(When?[] dates)
    {
        DateColumns columns = new(dates.Length);
        List<int>[] wide = [.. Enumerable.Range(0, 2 * (Reaches.Length + 1)).Select(_ => new List<int>())];
        List<int> irregularRows = [];
        When? before = null;
        for (int row = 0; row < dates.Length; row++)
        {
            When? when = dates[row];
            if (row == 0 || DateOrder.Compare(before, when) != 0)
            {
                columns.StartsDate[row >> 6] |= 1UL << row;
            }
            before = when;
            if (when is null)
            {
                columns.SetUnknown(row);
                irregularRows.Add(row);
                continue;
            }
            columns.Set(row, when);
            columns.DatedCount = row + 1;
            if (columns.WidthOf(row) is > Month and var width)
            {
                wide[ListOf(width, columns.EarliestEnd[row], columns.StartWidthOf(row))].Add(row);
            }
            if (columns.Kinds[row] != DateKind.SingleDay)
            {
                irregularRows.Add(row);
            }
        }
        columns.Wide = [.. wide.Select((rows, list) => columns.Pick(rows.ToArray(), list)).Where(picked => picked.Count > 0)];
        columns.IndexDays();
        columns.IrregularRows = irregularRows.ToArray();
        return columns;
    }

    public int CountStartingBefore(int day) =>
        _rowsOfDays is not { } rows ? RowSet.LowerBound(EarliestStart, day, 0, DatedCount)
        : day <= EarliestStart[rows[0]] ? (day == EarliestStart[rows[0]] ? rows[0] : RowSet.LowerBound(EarliestStart, day, 0, rows[0]))
        : (long)day - EarliestStart[rows[0]] < rows.Length ? rows[day - EarliestStart[rows[0]]]
        : RowSet.LowerBound(EarliestStart, day, rows[rows.Length - 1], DatedCount);

    // The first row that may extend to a day, among those that are in none of the lists of wide rows.
    public int FirstReaching(int day) => day < int.MinValue + Reach || Reach == int.MaxValue ? 0 : CountStartingBefore(day - Reach);

    // The first row that may start on a day or later, among the same rows.
    public int FirstStarting(int day) => day < int.MinValue + StartReach || StartReach == int.MaxValue ? 0 : CountStartingBefore(day - StartReach);

    public int FirstOfDate(int row)
    {
        int word = row >> 6;
        ulong bits = StartsDate[word] & (ulong.MaxValue >> (63 - (row & 63)));
        while (bits == 0)
        {
            bits = StartsDate[--word];
        }
        return (word << 6) + Bits.Highest(bits);
    }

    // The last list of each half is for rows with an open end.
    private static int ListOf(long width, int earliestEnd, long startWidth)
    {
        int list = 0;
        while (list < Reaches.Length - 1 && width > Reaches[list])
        {
            list++;
        }
        list = earliestEnd == PackedDay.PositiveInfinity.Number ? Reaches.Length : list;
        return startWidth <= Month ? list : Reaches.Length + 1 + list;
    }

    // Copied, so that rows that are examined one after the other are adjacent in memory.
    private DateColumns Pick(int[] rows, int list)
    {
        int width = list % (Reaches.Length + 1);
        bool areOpen = width == Reaches.Length;
        int reach = areOpen ? int.MaxValue : Reaches[width];
        DateColumns picked = new(rows.Length)
        {
            Rows = rows,
            DatedCount = rows.Length,
            Reach = reach,
            StartReach = list == width ? Month : reach,
            AreOpen = areOpen,
        };
        for (int place = 0; place < rows.Length; place++)
        {
            picked.EarliestStart[place] = EarliestStart[rows[place]];
            picked.LatestStart[place] = LatestStart[rows[place]];
            picked.EarliestEnd[place] = EarliestEnd[rows[place]];
            picked.LatestEnd[place] = LatestEnd[rows[place]];
            picked.Kinds[place] = Kinds[rows[place]];
        }
        picked.IndexDays();
        return picked;
    }

    private long WidthOf(int row) =>
        EarliestStart[row] <= PackedDay.FarPast.Number ? long.MaxValue : (long)LatestEnd[row] - EarliestStart[row];

    private long StartWidthOf(int row) =>
        EarliestStart[row] <= PackedDay.FarPast.Number ? long.MaxValue : (long)LatestStart[row] - EarliestStart[row];

    // Covers the days between the first and the last start of the rows with a finite start.
    private void IndexDays()
    {
        int first = RowSet.LowerBound(EarliestStart, PackedDay.BeforeDays.Number + 1, 0, DatedCount);
        int end = RowSet.LowerBound(EarliestStart, PackedDay.AfterDays.Number, 0, DatedCount);
        if (first == end || (long)EarliestStart[end - 1] - EarliestStart[first] >= DatedCount)
        {
            return;
        }
        int[] rows = new int[EarliestStart[end - 1] - EarliestStart[first] + 1];
        int row = first;
        for (int day = 0; day < rows.Length; day++)
        {
            while (EarliestStart[row] - EarliestStart[first] < day)
            {
                row++;
            }
            rows[day] = row;
        }
        _rowsOfDays = rows;
    }

    private void Set(int row, When when)
    {
        when.GetBounds(out Bounds bounds);
        EarliestStart[row] = PackedDay.Clamped(bounds.EarliestStart).Number;
        LatestStart[row] = PackedDay.Clamped(bounds.LatestStart).Number;
        EarliestEnd[row] = PackedDay.Clamped(bounds.EarliestEnd).Number;
        LatestEnd[row] = PackedDay.Clamped(bounds.LatestEnd).Number;
        Kinds[row] = KindOf(when);
    }

    private void SetUnknown(int row)
    {
        EarliestStart[row] = LatestStart[row] = EarliestEnd[row] = LatestEnd[row] = PackedDay.PositiveInfinity.Number;
        Kinds[row] = DateKind.Other;
    }

    private static DateKind KindOf(When when) =>
        when.IsQualified ? DateKind.Other
        : when switch
        {
            DateWhen date => date.Date.HasHoles ? DateKind.Other : DateKind.SingleDay,
            DateTimeWhen => DateKind.SingleDay,
            IntervalWhen interval => interval.Start.HasHoles || interval.End.HasHoles ? DateKind.Other : DateKind.Span,
            _ => DateKind.Other,
        };
}
