using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

// The sources that objects of a document of Popolo name, each created once or linked to that of a catalog by its address.
internal sealed class PopoloSources
{
    private readonly ImportLog _log;
    private readonly PopoloOptions _options;
    private readonly JsonValues _values;
    private readonly ForeignIds _ids = new("popolo-source-");
    private readonly Dictionary<string, SourceRecord> _records = new(StringComparer.Ordinal);
    private readonly KnownAddresses _known;

    public PopoloSources(ImportLog log, PopoloOptions options, JsonValues values)
    {
        _log = log;
        _options = options;
        _values = values;
        _known = new KnownAddresses(options.Catalog);
    }

    // Includes the source that the document itself is.
    public RecordTable<SourceRecord>? ToTable(JsonValue document) => RecordTable<SourceRecord>.Of(
        [.. _options.MakeSource(_log, document.Offset, document.Path)?.Records ?? [], .. _records.Values]);

    // The sources that an object names; empty if it names none.
    public IReadOnlyList<Link> NamedBy(JsonValue owner)
    {
        LinkList links = new();
        foreach (JsonValue source in _values.Objects(owner, "sources", "a source"))
        {
            if (_values.Text(source, "url") is not { } address)
            {
                continue;
            }
            if (AddressShape.IsAddress(address))
            {
                links.Add(LinkTo(source, address));
            }
            else
            {
                source.Get("url")!.IsUsed = false;
            }
        }
        return links.ToPart().AsSpan().ToArray();
    }

    // The citations of an object: its own sources or, failing that, the document.
    public CitationRecord[] CitationsOf(JsonValue owner) =>
        [.. OrDocument(NamedBy(owner), owner).Select(link => new CitationRecord { Source = link })];

    public IReadOnlyList<Link> OrDocument(IReadOnlyList<Link> sources, JsonValue owner) =>
        sources.Count > 0 ? sources : [new Link(_options.Source.Value, owner.Offset)];

    private Link LinkTo(JsonValue source, string address)
    {
        if (_known.Find(address) is { } known)
        {
            return new Link(known, source.Offset);
        }
        string id = _ids.Of(address);
        if (!_records.TryGetValue(id, out SourceRecord? record))
        {
            record = new SourceRecord
            {
                Id = id,
                Address = address,
                Kind = Words.SourceKinds.WordOf(_options.CitedKind),
                Summary = _values.Text(source, "note"),
            };
            _log.SetOrigin(record, source.Offset, source.Path);
            _records.Add(id, record);
        }
        else if (source.Get("note") is { } note)
        {
            note.IsUsed = note.Text == record.Summary;
        }
        return new Link(id, source.Offset);
    }
}
