using System;

namespace SpaceTalks.Time;

// A span of years; empty if the last is before the first.
internal readonly struct YearSpan
{
    public YearSpan(int first, int last)
    {
        First = first;
        Last = last;
    }

    public static YearSpan None => new(0, -1);

    public int First { get; }

    public int Last { get; }

    public bool IsEmpty => Last < First;

    public int Count => Last - First + 1;

    public CalendarDay FirstDay => new(First, 1, 1);

    public CalendarDay LastDay => new(Last, 12, 31);

    public YearSpan With(YearSpan other) =>
        IsEmpty ? other
        : other.IsEmpty ? this
        : new YearSpan(Math.Min(First, other.First), Math.Max(Last, other.Last));

    // The part of the span that has days between two days.
    public YearSpan Within(CalendarDay first, CalendarDay last) =>
        IsEmpty || first > LastDay || last < FirstDay ? None
        : new YearSpan(first <= FirstDay ? First : (int)first.Year, last >= LastDay ? Last : (int)last.Year);
}
