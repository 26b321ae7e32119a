namespace SpaceTalks.Time;

// Shared by the two kinds of set.
internal static class SetItems
{
    public static bool IsAnyQualified(SetItem[] items)
    {
        foreach (SetItem item in items)
        {
            if (item.First.IsQualified || item.Last.IsQualified)
            {
                return true;
            }
        }
        return false;
    }

    // The first and last day of all items, as one number each; the last is before the first if a year has too many digits.
    public static void GetPackedHull(SetItem[] items, out PackedDay first, out PackedDay last)
    {
        first = PackedDay.PositiveInfinity;
        last = PackedDay.NegativeInfinity;
        foreach (SetItem item in items)
        {
            item.GetPackedHull(out PackedDay firstOfItem, out PackedDay lastOfItem);
            if (lastOfItem.IsBefore(firstOfItem))
            {
                first = firstOfItem;
                last = lastOfItem;
                return;
            }
            first = firstOfItem.IsBefore(first) ? firstOfItem : first;
            last = last.IsBefore(lastOfItem) ? lastOfItem : last;
        }
    }

    public static DaySet[] GetDays(SetItem[] items)
    {
        DaySet[] days = new DaySet[items.Length];
        for (int index = 0; index < items.Length; index++)
        {
            days[index] = items[index].GetDays();
        }
        return days;
    }

    public static bool AreEqual(SetItem[] left, SetItem[] right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }
        for (int index = 0; index < left.Length; index++)
        {
            if (left[index] != right[index])
            {
                return false;
            }
        }
        return true;
    }

    public static int GetHashCode(SetItem[] items)
    {
        int hash = items.Length;
        foreach (SetItem item in items)
        {
            hash = unchecked((hash * 397) ^ item.GetHashCode());
        }
        return hash;
    }

    public static void Write(ref EdtfWriter writer, char open, SetItem[] items, char close)
    {
        writer.Write(open);
        for (int index = 0; index < items.Length; index++)
        {
            if (index > 0)
            {
                writer.Write(',');
            }
            writer.Write(items[index]);
        }
        writer.Write(close);
    }
}
