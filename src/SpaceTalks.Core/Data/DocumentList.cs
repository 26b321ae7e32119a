using System.Globalization;

namespace SpaceTalks;

// A list of records in a document.
internal sealed class DocumentList : RecordOrigin
{
    // Used in place of an index if the path is that of the record itself.
    public const int NoIndex = -1;

    private readonly string _path;

    public DocumentList(DataDocument document, string path)
    {
        Document = document;
        _path = path;
    }

    public DataDocument Document { get; }

    public override string DocumentName => Document.Name;

    public override string PathOf(int index) => index == NoIndex ? _path : _path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";
}
