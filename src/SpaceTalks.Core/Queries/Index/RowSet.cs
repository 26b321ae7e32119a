namespace SpaceTalks;

// A set of rows, in ascending order: as numbers where they are few, as bits where they are many. Immutable; safe for use by any number
// of threads.
internal sealed class RowSet
{
    // What stands for "no row".
    public const int None = -1;

    private RowSet(int[]? rows, ulong[]? bits, int count)
    {
        Rows = rows;
        Bits = bits;
        Count = count;
        Alone = [this];
    }

    // No rows.
    public static RowSet Empty { get; } = new([], null, 0);

    // The rows as ascending numbers; null where they are bits.
    public int[]? Rows { get; }

    // The rows as bits, the lowest first; null where they are numbers.
    public ulong[]? Bits { get; }

    // How many rows there are.
    public int Count { get; }

    // The set itself, as all of some sets: kept, since most conditions have but one.
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

    // How many of some ascending numbers are less than a number.
    public static int LowerBound(int[] numbers, int number) => LowerBound(numbers, number, 0, numbers.Length);

    // The same, for what lies from one position to before another.
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
