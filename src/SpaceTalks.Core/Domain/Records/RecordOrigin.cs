namespace SpaceTalks;

// Where the records of one list stand: what a fault names. One object for all of them.
internal abstract class RecordOrigin
{
    // The name of the document.
    public abstract string DocumentName { get; }

    // The JSON path of the record with an index.
    public abstract string PathOf(int index);
}
