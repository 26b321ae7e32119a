namespace SpaceTalks;

// An entity, as in a document, with identifiers in place of links. The code that reads the document fills it; from then on it does not
// change, and any number of catalogs share it. Records have fields, since the accessors of properties would all be compiled at the start of
// an application.
internal abstract class Record
{
    private int _index;

    public string Id = string.Empty;

    // The origin; null for a record made in code.
    public RecordOrigin? Origin { get; private set; }

    public int Offset { get; private set; }

    // The JSON path, built on demand because few records have faults.
    public string Path => Origin!.PathOf(_index);

    // A shallow copy, whose fields can be set.
    public Record Copy() => (Record)MemberwiseClone();

    // Takes over the origin of another record.
    public void SetOrigin(Record other) => SetOrigin(other.Origin!, other._index, other.Offset);

    public void SetOrigin(RecordOrigin origin, int index, int offset)
    {
        Origin = origin;
        _index = index;
        Offset = offset;
    }
}
