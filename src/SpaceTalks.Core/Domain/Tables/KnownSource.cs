using SpaceTalks.Time;

namespace SpaceTalks;

// What the order of reports asks of a source, found once. The identifier is the string that the reports have.
internal sealed class KnownSource(SourceRecord record, string id)
{
    public readonly string Id = id;

    public readonly SourceKind Kind = Words.SourceKinds[record.Kind];

    public readonly When? Date = record.Date;
}
