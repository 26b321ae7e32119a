using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace SpaceTalks;

// Collects the subjects of reports that an import makes, without duplicates: a subject that occurs twice becomes one with the reports of
// both, and for a subject that a catalog already has, only further reports are made.
internal sealed class ReportedList<T>
    where T : ReportedRecord
{
    private readonly ImportLog _log;
    private readonly Func<string, T?> _known;
    private readonly Func<T, T, bool> _areSame;
    private readonly string _fields;
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    // `known` finds the record of a catalog by its identifier; `fields` names the fields that `areSame` compares.
    public ReportedList(ImportLog log, Func<string, T?> known, Func<T, T, bool> areSame, string fields)
    {
        _log = log;
        _known = known;
        _areSame = areSame;
        _fields = fields;
    }

    public RecordTable<T>? Records => RecordTable<T>.Of([.. _entries.Values.Where(entry => !entry.IsKnown).Select(WithReports)]);

    public RecordTable<FurtherReportsRecord>? FurtherReports => RecordTable<FurtherReportsRecord>.Of(
        [.. _entries.Values.Where(entry => entry.IsKnown && entry.Reports.Count > 0).Select(FurtherReportsOf)]);

    public void Add(T record, int offset, string path)
    {
        if (_entries.TryGetValue(record.Id, out Entry? twin))
        {
            NoteDifference(twin.Record, record, offset, path, twin.IsKnown ? InCatalog(record) : "\"" + record.Id + "\" appears earlier in the document");
            twin.Add(record.Reports);
            return;
        }
        if (_known(record.Id) is not { } known)
        {
            _log.SetOrigin(record, offset, path);
            _entries.Add(record.Id, new Entry(record, record.Reports, isKnown: false));
            return;
        }
        NoteDifference(known, record, offset, path, InCatalog(record));
        AddFurther(known, record.Reports, offset, path);
    }

    // Adds reports on a subject that the catalog has.
    public void AddFurther(T known, ReportRecord[] reports, int offset, string path)
    {
        if (!_entries.TryGetValue(known.Id, out Entry? entry))
        {
            FurtherReportsRecord further = new() { Subject = new Link(known.Id, offset) };
            _log.SetOrigin(further, offset, path);
            _entries.Add(known.Id, entry = new Entry(known, [], isKnown: true) { Further = further });
        }
        entry.Add(reports);
    }

    private static string InCatalog(T record) => "The catalog has \"" + record.Id + "\"";

    private void NoteDifference(T first, T second, int offset, string path, string beginning)
    {
        if (!_areSame(first, second))
        {
            _log.AddNote(offset, path, beginning + " with a different " + _fields + ": only the reports are imported.");
        }
    }

    private static T WithReports(Entry entry)
    {
        entry.Record.Reports = [.. entry.Reports];
        return entry.Record;
    }

    private static FurtherReportsRecord FurtherReportsOf(Entry entry)
    {
        entry.Further!.Reports = [.. entry.Reports];
        return entry.Further;
    }

    private sealed class Entry(T record, ReportRecord[] reports, bool isKnown)
    {
        private HashSet<string>? _keys;

        public T Record { get; } = record;

        public bool IsKnown { get; } = isKnown;

        public FurtherReportsRecord? Further { get; set; }

        public List<ReportRecord> Reports { get; } = [.. reports];

        // Adds the reports that the subject does not have.
        public void Add(ReportRecord[] reports)
        {
            _keys ??= new HashSet<string>(Record.Reports.Concat(Reports).Select(ReportKey.Of), StringComparer.Ordinal);
            Reports.AddRange(reports.Where(report => _keys.Add(ReportKey.Of(report))));
        }
    }
}

// The common base of the lists of subjects that importers make.
internal static class ReportedList
{
    public static ReportedList<MilestoneRecord> OfMilestones(ImportLog log, ICatalog? catalog) => new(
        log,
        id => catalog?.Entities.Milestones.Find(id)?.Record,
        (left, right) => left.Title.ToString() == right.Title.ToString() && left.Summary.ToString() == right.Summary.ToString()
            && left.Kind.Index == right.Kind.Index && AreSame(left.Organizations, right.Organizations) && AreSame(left.Programmes, right.Programmes),
        "title, summary, kind, organizations or programmes");

    public static ReportedList<TenureRecord> OfTenures(ImportLog log, ICatalog? catalog) => new(
        log,
        id => catalog?.Entities.Tenures.Find(id)?.Record,
        (left, right) => left.Official.Id == right.Official.Id && left.Organization.Id == right.Organization.Id && left.Office == right.Office
            && left.Head.IsTrue == right.Head.IsTrue && left.Acting.IsTrue == right.Acting.IsTrue,
        "person, organization or office");

    private static bool AreSame(ListPart<Link> left, ListPart<Link> right) =>
        left.Count == right.Count && Enumerable.Range(0, left.Count).All(index => left[index].Id == right[index].Id);
}

// A key that two reports share if and only if they say the same.
internal static class ReportKey
{
    public static string Of(ReportRecord report)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            ReportDescription.Report.Write(writer, report);
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
