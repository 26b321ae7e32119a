using System;

namespace SpaceTalks;

// An open snapshot, whose records are created on first use.
internal sealed class Snapshot
{
    private readonly byte[] _bytes;
    private readonly int _end;
    private readonly DataDocument _document;
    // Null if nothing is checked.
    private readonly DataSetOptions? _options;
    private SnapshotPools? _pools;
    private int _entities;

    private Snapshot(byte[] bytes, int end, DataDocument document, DataSetOptions? options)
    {
        _bytes = bytes;
        _end = end;
        _document = document;
        _options = options;
    }

    public static bool Begins(ReadOnlySpan<byte> document) => document.StartsWith(SnapshotFormat.Mark);

    // Reads an untrusted snapshot and checks all of it. Throws DocumentFaultException if it is damaged, exceeds a limit, or has another
    // version.
    public static DataContent Read(byte[] bytes, int length, DataDocument document, DataSetOptions options)
    {
        Snapshot snapshot = new(bytes, length, document, options);
        snapshot.CheckVersion();
        snapshot.CheckHash();
        return snapshot.ReadContent();
    }

    // Opens a snapshot of a single catalog that this library has written and that has not been changed since. Nothing in it is read before
    // it is requested. Throws DocumentFaultException if it has another version.
    public static DataContent Open(byte[] bytes, DataDocument document)
    {
        Snapshot snapshot = new(bytes, bytes.Length, document, options: null);
        snapshot.CheckVersion();
        return snapshot.ReadContent();
    }

    private void CheckVersion()
    {
        if (_end > SnapshotFormat.Mark.Length && _bytes[SnapshotFormat.Mark.Length] is var version && version != SnapshotFormat.Version)
        {
            throw new DocumentFaultException(
                FormattableString.Invariant($"The snapshot has format version {version}, but this library reads only version {SnapshotFormat.Version}: create it again from the documents."),
                SnapshotFormat.Mark.Length);
        }
    }

    private void CheckHash()
    {
        if (_end < SnapshotFormat.PayloadStart)
        {
            throw new DocumentFaultException("The snapshot is damaged: it ends too early.", _end);
        }
        byte[] hash = SnapshotFormat.HashOf(_bytes, SnapshotFormat.PayloadStart, _end - SnapshotFormat.PayloadStart);
        if (!new ReadOnlySpan<byte>(_bytes, SnapshotFormat.HashStart, hash.Length).SequenceEqual(hash))
        {
            throw new DocumentFaultException(
                "The snapshot is damaged: its bytes do not match its hash. Get it again, or create it again from the documents.",
                SnapshotFormat.HashStart);
        }
    }

    private DataContent ReadContent()
    {
        SnapshotReader reader = ReaderOf(SnapshotFormat.PayloadStart, _end, list: null, isCheck: _options is not null);
        _pools = new SnapshotPools(reader);
        DataContent content = new() { DocumentName = _document.Name, SchemaVersion = DataSet.CurrentSchemaVersion };
        ReadHead(reader, content);
        content.LinkTargets = _pools.CreateTargets().ToParts();
        // In the order of EntityDescriptions.
        content.Sources = ReadSection(reader, "sources", () => SourceDescription.Sources);
        content.Places = ReadSection(reader, "places", () => PlaceDescription.Places);
        content.Topics = ReadSection(reader, "topics", () => TopicDescription.Topics);
        content.Agencies = ReadSection(reader, "agencies", () => OrganizationDescription.Agencies);
        content.Companies = ReadSection(reader, "companies", () => OrganizationDescription.Companies);
        content.States = ReadSection(reader, "states", () => OrganizationDescription.States);
        content.InternationalBodies = ReadSection(reader, "internationalBodies", () => OrganizationDescription.InternationalBodies);
        content.Programmes = ReadSection(reader, "programmes", () => ProgrammeDescription.Programmes);
        content.Officials = ReadSection(reader, "officials", () => OfficialDescription.Officials);
        content.Tenures = ReadSection(reader, "tenures", () => TenureDescription.Tenures);
        content.Milestones = ReadSection(reader, "milestones", () => MilestoneDescription.Milestones);
        content.Factors = ReadSection(reader, "factors", () => FactorDescription.Factors);
        content.Questions = ReadSection(reader, "questions", () => QuestionDescription.Questions);
        reader.End();
        return content;
    }

    private static void ReadHead(SnapshotReader reader, DataContent content)
    {
        int start = reader.Offset;
        byte fields = reader.ReadByte();
        if (fields > 7)
        {
            throw reader.Fault("its head has unknown fields.", start);
        }
        content.DataVersion = (fields & 1) == 0 ? null : reader.ReadStoredText().ToString();
        content.AsOf = (fields & 2) == 0 ? null : reader.ReadDate();
        content.Coverage = (fields & 4) == 0 ? null : reader.ReadStoredText().ToString();
    }

    // The description of a list is created together with its records.
    private RecordTable<T>? ReadSection<T>(SnapshotReader reader, string name, Func<RecordList<T>> list)
        where T : Record
    {
        int length = reader.ReadCount();
        int start = reader.Offset;
        reader.Offset += length;
        int end = reader.Offset;
        int count = ReaderOf(start, end, name, isCheck: true).ReadCount();
        if (_options is not null)
        {
            if (count > _options.EntityLimit - _entities)
            {
                throw DocumentFaultException.OfEntityLimit(_options, start, "$." + name);
            }
            _entities += count;
            list().Check(ReaderOf(start, end, name, isCheck: true));
        }
        return count == 0 ? null : new RecordTable<T>(
            count, () => list().Read(ReaderOf(start, end, name, isCheck: false), new DocumentList(_document, "$." + name)));
    }

    private SnapshotReader ReaderOf(int start, int end, string? list, bool isCheck) =>
        new(_bytes, start, end, list, _options?.TextLimit ?? int.MaxValue, isCheck) { Pools = _pools };
}
