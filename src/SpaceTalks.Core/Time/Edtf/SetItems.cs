namespace SpaceTalks.Time;

// What the two kinds of set do alike.
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
