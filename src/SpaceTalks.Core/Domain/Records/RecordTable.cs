namespace SpaceTalks;

// One list of records of a document, or of several together. What is asked of it never changes; safe for use by any number of threads.
internal abstract class RecordTable
{
    protected RecordTable(int count, bool isInOrder)
    {
        Count = count;
        IsInOrder = isInOrder;
    }

    public int Count { get; }

    // Whether it is known to have each identifier once, in ascending order.
    public bool IsInOrder { get; }

    // The records. Nobody writes to the array.
    public abstract Record[] All { get; }
}
