namespace SpaceTalks;

/// <summary>
/// An entity as a document has it: with identifiers in place of links. Whoever reads the document fills it; from then on it does not
/// change, and any number of catalogs share it.
/// </summary>
/// <remarks>Records have fields: the accessors of properties would all be compiled when an application starts.</remarks>
internal abstract class Record
{
    private int _index;

    public string Id = string.Empty;

    /// <summary>Where it stands; null where it was made in code.</summary>
    public RecordOrigin? Origin { get; private set; }

    public int Offset { get; private set; }

    /// <summary>The JSON path, made when it is asked for: few records have a fault.</summary>
    public string Path => Origin!.PathOf(_index);

    /// <summary>The same in another object, of which fields can be set.</summary>
    protected Record Copy() => (Record)MemberwiseClone();

    /// <summary>Notes that it stands where another does.</summary>
    public void SetOrigin(Record other) => SetOrigin(other.Origin!, other._index, other.Offset);

    public void SetOrigin(RecordOrigin origin, int index, int offset)
    {
        Origin = origin;
        _index = index;
        Offset = offset;
    }
}
