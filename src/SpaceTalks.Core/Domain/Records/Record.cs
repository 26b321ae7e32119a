using System.Globalization;

namespace SpaceTalks;

/// <summary>An entity as a document has it: with identifiers in place of links.</summary>
/// <remarks>Records have fields: the accessors of properties would all be compiled when an application starts.</remarks>
internal abstract class Record
{
    private DocumentList? _list;
    private int _index;

    public string Id = string.Empty;

    public DataDocument? Document => _list?.Document;

    public int Offset { get; private set; }

    /// <summary>The JSON path, made when it is asked for: few records have a fault.</summary>
    public string Path => _index == DocumentList.NoIndex
        ? _list!.Path
        : _list!.Path + "[" + _index.ToString(CultureInfo.InvariantCulture) + "]";

    /// <summary>The same in another object, of which properties can be set.</summary>
    protected Record Copy() => (Record)MemberwiseClone();

    /// <summary>Notes that it stands where another does.</summary>
    public void SetOrigin(Record other) => SetOrigin(other._list!, other._index, other.Offset);

    public void SetOrigin(DocumentList list, int index, int offset)
    {
        _list = list;
        _index = index;
        Offset = offset;
    }
}
