namespace SpaceTalks;

// An entity as a document has it: with identifiers in place of links. Whoever reads the document fills it; from then on it does not
// change, and any number of catalogs share it.
// Records have fields: the accessors of properties would all be compiled when an application starts.
internal abstract class Record
{
    private int _index;

    public string Id = string.Empty;

    // Where it stands; null where it was made in code.
    public RecordOrigin? Origin { get; private set; }

    public int Offset { get; private set; }

    // The JSON path, made when it is asked for: few records have a fault.
    public string Path => Origin!.PathOf(_index);

    // The same in another object, of which fields can be set.
    public Record Copy() => (Record)MemberwiseClone();

    // Notes that it stands where another does.
    public void SetOrigin(Record other) => SetOrigin(other.Origin!, other._index, other.Offset);

    public void SetOrigin(RecordOrigin origin, int index, int offset)
    {
        Origin = origin;
        _index = index;
        Offset = offset;
    }
}
