namespace SpaceTalks;

// A list of records, of which it notes whether their identifiers stand in ascending order: most documents are written so.
internal sealed class RecordListShape<T> : ListShape<T>
    where T : Record
{
    public RecordListShape(Shape<T> item)
        : base(item)
    {
    }

    protected override bool IsInOrder(T before, T item) => string.CompareOrdinal(before.Id, item.Id) < 0;

    protected override void NoteOrder(ReadingMemory memory, T[] list) => memory.OrderedLists.Add(list);
}
