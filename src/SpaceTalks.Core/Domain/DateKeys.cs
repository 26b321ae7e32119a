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

    /// <summary>Sorts entities that stand in the order of their identifiers by date.</summary>
    public static void Sort<T>(T[] entities, Func<T, string> id)
        where T : IDated
    {
        ulong[] keys = new ulong[entities.Length];
        int[] positions = new int[entities.Length];
        for (int index = 0; index < entities.Length; index++)
        {
            keys[index] = Of(entities[index].When);
            positions[index] = index;
        }
        Array.Sort(keys, positions);
        T[] unsorted = (T[])entities.Clone();
        IComparer<T> order = DateOrder.Of(id);
        for (int start = 0, end; start < keys.Length; start = end)
        {
            for (end = start + 1; end < keys.Length && keys[end] == keys[start]; end++)
            {
                // A run of one key.
            }
            Array.Sort(positions, start, end - start);
            for (int index = start; index < end; index++)
            {
                entities[index] = unsorted[positions[index]];
            }
            if (!IsExact(keys[start]))
            {
                Array.Sort(entities, start, end - start, order);
            }
        }
    }

    // Two dates with such a key have the same days.
    private static bool IsExact(ulong key) => unchecked(IsDay((uint)(key >> 32)) && IsDay((uint)key));

    private static bool IsDay(uint raised) => PackedDay.FromNumber(unchecked((int)(raised ^ 0x8000_0000))) is var day && PackedDay.BeforeDays.IsBefore(day) && day.IsBefore(PackedDay.AfterDays);

    private static uint Raised(CalendarDay day) => unchecked((uint)PackedDay.Clamped(day).Number ^ 0x8000_0000);
}
