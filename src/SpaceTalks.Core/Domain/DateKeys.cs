using System;
using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// First and last day of a date in one number, in the order of <see cref="DateOrder"/>: the first day above, the last one below, undated
/// last of all. What lies beyond the years of <see cref="PackedDay"/> is clamped; there, dates that differ may have one key.
/// </summary>
internal static class DateKeys
{
    private const ulong Undated = ulong.MaxValue;

    public static ulong Of(When? when) => when is null ? Undated : unchecked(((ulong)Raised(when.FirstDay) << 32) | Raised(when.LastDay));

    /// <summary>Sorts records that stand in the order of their identifiers by date, and the dates with them.</summary>
    public static void Sort<T>(T[] records, When?[] dates)
    {
        ulong[] keys = Array.ConvertAll(dates, Of);
        int[] positions = new int[keys.Length];
        for (int index = 0; index < positions.Length; index++)
        {
            positions[index] = index;
        }
        Array.Sort(keys, positions);
        Comparer<int> order = Comparer<int>.Create((x, y) => DateOrder.Compare(dates[x], dates[y]) is var compared && compared != 0 ? compared : x.CompareTo(y));
        for (int start = 0, end; start < keys.Length; start = end)
        {
            for (end = start + 1; end < keys.Length && keys[end] == keys[start]; end++)
            {
                // A run of one key.
            }
            Array.Sort(positions, start, end - start, IsExact(keys[start]) ? null : order);
        }
        Permute(records, positions);
        Permute(dates, positions);
    }

    private static void Permute<T>(T[] items, int[] positions)
    {
        T[] unsorted = (T[])items.Clone();
        for (int index = 0; index < items.Length; index++)
        {
            items[index] = unsorted[positions[index]];
        }
    }

    // Two dates with such a key have the same days.
    private static bool IsExact(ulong key) => unchecked(IsDay((uint)(key >> 32)) && IsDay((uint)key));

    private static bool IsDay(uint raised) => PackedDay.FromNumber(unchecked((int)(raised ^ 0x8000_0000))) is var day && PackedDay.BeforeDays.IsBefore(day) && day.IsBefore(PackedDay.AfterDays);

    private static uint Raised(CalendarDay day) => unchecked((uint)PackedDay.Clamped(day).Number ^ 0x8000_0000);
}
