namespace SpaceTalks;

// A set of rows in ascending order, as numbers if they are few and as bits if they are many. Immutable; safe for use by any number of
// threads.
internal sealed class RowSet
{
    public const int None = -1;

    private RowSet(int[]? rows, ulong[]? bits, int count)
    {
        Rows = rows;
        Bits = bits;
        Count = count;
        Alone = [this];
    }

    public static RowSet Empty { get; } = new([], null, 0);

    // The rows as ascending numbers; null if they are bits.
    public int[]? Rows { get; }

    // The rows as bits, lowest first; null if they are numbers.
    public ulong[]? Bits { get; }

    public int Count { get; }

    // An array of this set alone, kept because most conditions have a single set.
    public RowSet[] Alone { get; }

    public static RowSet OfRows(int[] rows) => rows.Length == 0 ? Empty : new RowSet(rows, null, rows.Length);

    public static RowSet OfBits(ulong[] bits)
    {
        int count = 0;
        foreach (ulong word in bits)
        {
            count += Time.Bits.Count(word);
        }
        return new RowSet(null, bits, count);
    }

    // Counts the numbers, which must be ascending, that are less than a number.
    public static int LowerBound(int[] numbers, int number) => LowerBound(numbers, number, 0, numbers.Length);

    public static int LowerBound(int[] numbers, int number, int from, int to)
    {
        while (from < to)
        {
            int middle = (int)(((uint)from + (uint)to) >> 1);
            if (numbers[middle] < number)
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }
        return from;
    }
}
