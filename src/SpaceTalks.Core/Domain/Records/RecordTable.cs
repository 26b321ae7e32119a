namespace SpaceTalks;

// A list of records of one or more documents. Its observable state never changes; safe for use by any number of threads.
internal abstract class RecordTable
{
    protected RecordTable(int count, bool isInOrder)
    {
        Count = count;
        IsInOrder = isInOrder;
    }

    public int Count { get; }

    // True if the identifiers are known to be unique and in ascending order.
    public bool IsInOrder { get; }

    // The records. Callers must not write to the array.
    public abstract Record[] All { get; }
}
