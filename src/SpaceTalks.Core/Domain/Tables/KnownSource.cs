using SpaceTalks.Time;

namespace SpaceTalks;

// The properties of a source that the prevailing order needs, determined once. The identifier is the same string instance as in the
// reports.
internal sealed class KnownSource(SourceRecord record, string id)
{
    public readonly string Id = id;

    public readonly SourceKind Kind = Words.SourceKinds[record.Kind];

    public readonly When? Date = record.Date;
}
