using System;
using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

// Packs the first and the last day of a date into one number that sorts as DateOrder does: the first day in the upper half, the last day in
// the lower, and undated last. Days beyond the years of PackedDay are clamped, so that different dates there may have the same key.
internal static class DateKeys
{
    private const ulong Undated = ulong.MaxValue;

    public static ulong Of(When? when)
    {
        if (when is null)
        {
            return Undated;
        }
        // Of two first days that are clamped, either may be the earlier one, whatever the last days are.
        bool isClamped = when.FirstDay is { IsReal: true } first && !PackedDay.CanBe(first);
        return unchecked(((ulong)Raised(when.FirstDay) << 32) | (isClamped ? 0 : Raised(when.LastDay)));
    }

    // The places of dates in date order; the sort is stable.
    public static int[] Order(When?[] dates)
    {
        ulong[] keys = new ulong[dates.Length];
        for (int index = 0; index < keys.Length; index++)
        {
            keys[index] = Of(dates[index]);
        }
        int[] positions = SortByKeys(ref keys);
        for (int start = 0, end; start < keys.Length; start = end)
        {
            for (end = start + 1; end < keys.Length && keys[end] == keys[start]; end++)
            {
            }
            if (end > start + 1 && !IsExact(keys[start]))
            {
                SortByDate(positions, start, end - start, dates);
            }
        }
        return positions;
    }

    // The positions of the keys in ascending order, and the keys in that order: a stable radix sort from the lowest byte, which skips bytes
    // that are the same in all keys.
    private static int[] SortByKeys(ref ulong[] keys)
    {
        int[] positions = new int[keys.Length];
        ulong differing = 0;
        for (int index = 0; index < positions.Length; index++)
        {
            positions[index] = index;
            differing |= keys[index] ^ keys[0];
        }
        ulong[] otherKeys = new ulong[keys.Length];
        int[] otherPositions = new int[keys.Length];
        for (int shift = 0; shift < 64; shift += 8)
        {
            if (unchecked((byte)(differing >> shift)) == 0)
            {
                continue;
            }
            int[] ends = new int[257];
            foreach (ulong key in keys)
            {
                ends[unchecked((byte)(key >> shift)) + 1]++;
            }
            for (int part = 1; part < ends.Length; part++)
            {
                ends[part] += ends[part - 1];
            }
            for (int index = 0; index < keys.Length; index++)
            {
                int place = ends[unchecked((byte)(keys[index] >> shift))]++;
                otherKeys[place] = keys[index];
                otherPositions[place] = positions[index];
            }
            (keys, otherKeys) = (otherKeys, keys);
            (positions, otherPositions) = (otherPositions, positions);
        }
        return positions;
    }

    private static void SortByDate(int[] positions, int start, int count, When?[] dates) => Array.Sort(
        positions,
        start,
        count,
        Comparer<int>.Create((x, y) => DateOrder.Compare(dates[x], dates[y]) is var order && order != 0 ? order : x.CompareTo(y)));

    // True if all dates with the key have the same days.
    private static bool IsExact(ulong key) => unchecked(IsDay((uint)(key >> 32)) && IsDay((uint)key));

    private static bool IsDay(uint raised) => PackedDay.FromNumber(unchecked((int)(raised ^ 0x8000_0000))) is var day && PackedDay.BeforeDays.IsBefore(day) && day.IsBefore(PackedDay.AfterDays);

    private static uint Raised(CalendarDay day) => unchecked((uint)PackedDay.Clamped(day).Number ^ 0x8000_0000);
}
