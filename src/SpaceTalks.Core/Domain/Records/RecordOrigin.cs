namespace SpaceTalks;

// The origin of the records of one list, for faults. All records of the list share it.
internal abstract class RecordOrigin
{
    public abstract string DocumentName { get; }

    // The JSON path of the record at an index.
    public abstract string PathOf(int index);
}
