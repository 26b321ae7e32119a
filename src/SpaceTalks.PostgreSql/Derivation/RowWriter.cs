using System;
using System.Text.Json;
using SpaceTalks.Time;

namespace SpaceTalks.PostgreSql;

// Writes milestones as rows of the table: the record, and the columns that are derived from it, in the binary form of COPY. For one thread.
internal sealed class RowWriter : IDisposable
{
    // The number of the code that makes the columns. It rises whenever the columns of the same record change.
    public const int Derivation = 1;

    public const string Columns =
        "es, ls, ee, le, said_from, said_by, status, shape, undated, qualified, wide, bounded, terms, joint, days, id, date_key, newest_key, reported_key, title_key, es_key, le_key, words, long_text, record";

    private const short ColumnCount = 25;

    // Flags of the binary form of ranges.
    private const byte HasLowerBound = 0x02;
    private const byte LowerIsInfinite = 0x08;
    private const byte UpperIsInfinite = 0x10;

    private readonly Terms _terms;
    private readonly WordVector _words = new();
    private readonly System.IO.MemoryStream _json = new();
    private readonly Utf8JsonWriter _writer;

    public RowWriter(Entities entities, TermIds termIds)
    {
        Entities = entities;
        TermIds = termIds;
        _terms = new Terms(entities, termIds);
        _writer = new Utf8JsonWriter(_json, new JsonWriterOptions { Encoder = DataWriting.Encoder, SkipValidation = true });
    }

    // What the milestones link to.
    public Entities Entities { get; }

    public TermIds TermIds { get; }

    // The record as the last call of Write wrote it.
    public ReadOnlySpan<byte> Record => _json.GetBuffer().AsSpan(0, (int)_json.Length);

    public void Write(MilestoneRecord milestone, ByteWriter bytes)
    {
        (ReportRecord first, ReportRecord? dated) = PrevailingReports.FirstAndDated(Entities, milestone.Reports);
        When? when = BoundedDate.Of(dated, Entities);
        Days days = DaysOf(when);
        bytes.WriteInt16(ColumnCount);
        WriteInt32(days.EarliestStart, bytes);
        WriteInt32(days.LatestStart, bytes);
        WriteInt32(days.EarliestEnd, bytes);
        WriteInt32(days.LatestEnd, bytes);
        WriteSaid(milestone, bytes);
        WriteInt16((short)first.Status, bytes);
        WriteInt16((short)DateShapes.Of(when), bytes);
        WriteBoolean(when is null, bytes);
        WriteBoolean(when is null || when.IsQualified, bytes);
        WriteBoolean(days.AreWide, bytes);
        WriteBoolean(MayBeBounded(dated), bytes);
        WriteField(milestone, _terms.Write, bytes);
        WriteBoolean(_terms.AreJoint, bytes);
        WriteRange(days.EarliestStart, days.LatestEnd, bytes);
        WriteText(milestone.Id, bytes);
        WriteField(when, OrderKeys.WriteDate, bytes);
        WriteField(when, OrderKeys.WriteNewest, bytes);
        WriteField(PrevailingReports.LastReported(milestone.Reports, Entities), OrderKeys.WriteNewest, bytes);
        WriteField(milestone.Title.ToString(), OrderKeys.WriteText, bytes);
        WriteField(when, OrderKeys.WriteEarliestStart, bytes);
        WriteField(when, OrderKeys.WriteLatestEnd, bytes);
        WriteField(milestone, _words.Write, bytes);
        WriteBoolean(_words.IsTooLong, bytes);
        WriteRecord(milestone);
        bytes.WriteInt32(Record.Length);
        bytes.Write(Record);
    }

    public void Dispose()
    {
        _writer.Dispose();
        _json.Dispose();
    }

    // Where the milestone stands in date order, roughly: years beyond the usual ones are not told apart.
    public long PlaceOf(MilestoneRecord milestone)
    {
        When? when = BoundedDate.Of(PrevailingReports.FirstAndDated(Entities, milestone.Reports).Dated, Entities);
        return when is null
            ? long.MaxValue
            : ((long)PackedDay.Clamped(when.FirstDay).Number << 32) | unchecked((uint)(PackedDay.Clamped(when.LastDay).Number ^ int.MinValue));
    }

    // The end of such a date may be the day until which the sources were consulted, and moves with it. See BoundedDate.
    private static bool MayBeBounded(ReportRecord? dated) =>
        dated is { Status: ReportStatus.Completed, When: { } when } && when.LastDay.Kind != BoundKind.Known;

    // The first and last day on which anything that is known about the milestone can have been said.
    private void WriteSaid(MilestoneRecord milestone, ByteWriter bytes)
    {
        int first = int.MaxValue;
        int last = int.MinValue;
        foreach (ReportRecord report in milestone.Reports)
        {
            Widen(Entities.DayOf(report));
        }
        foreach (ClaimCheckRecord check in milestone.Checks ?? [])
        {
            if (!check.Source.IsMissing)
            {
                Widen(Entities.KnownSourceOf(check.Source).Date);
            }
        }
        WriteInt32(first, bytes);
        WriteInt32(last, bytes);

        void Widen(When? said)
        {
            bool isKnown = said is { IsQualified: false };
            first = Math.Min(first, isKnown ? PackedDay.Clamped(said!.FirstDay).Number : int.MinValue);
            last = Math.Max(last, isKnown ? PackedDay.Clamped(said!.LastDay).Number : int.MaxValue);
        }
    }

    private void WriteRecord(MilestoneRecord milestone)
    {
        _json.SetLength(0);
        _writer.Reset();
        MilestoneDescription.Milestones.Write(_writer, milestone);
        _writer.Flush();
    }

    private static Days DaysOf(When? when)
    {
        if (when is null)
        {
            return new Days(PackedDay.NegativeInfinity.Number, PackedDay.PositiveInfinity.Number, PackedDay.NegativeInfinity.Number, PackedDay.PositiveInfinity.Number, AreWide: true);
        }
        when.GetBounds(out Bounds bounds);
        // Of an all-of set, all days before or after a date may be members, although each extent begins or ends on a day.
        int earliestStart = PackedDay.Clamped(CalendarDay.Min(bounds.EarliestStart, when.FirstDay)).Number;
        int latestEnd = PackedDay.Clamped(CalendarDay.Max(bounds.LatestEnd, when.LastDay)).Number;
        bool isInDateOrder = earliestStart == PackedDay.Clamped(when.FirstDay).Number;
        return new Days(
            earliestStart,
            PackedDay.Clamped(bounds.LatestStart).Number,
            PackedDay.Clamped(bounds.EarliestEnd).Number,
            latestEnd,
            AreWide: !isInDateOrder || (long)latestEnd - earliestStart > DateShapes.PackedYear);
    }

    // From the first day to the one after the last, as PostgreSQL keeps a range of integers; the greatest integer has none after it.
    private static void WriteRange(int first, int last, ByteWriter bytes)
    {
        int place = Begin(bytes);
        bool hasFirst = first != int.MinValue;
        bool hasLast = last != int.MaxValue;
        bytes.WriteByte((byte)((hasFirst ? HasLowerBound : LowerIsInfinite) | (hasLast ? 0 : UpperIsInfinite)));
        if (hasFirst)
        {
            WriteInt32(first, bytes);
        }
        if (hasLast)
        {
            WriteInt32(last + 1, bytes);
        }
        End(bytes, place);
    }

    private static int Begin(ByteWriter bytes)
    {
        bytes.WriteInt32(0);
        return bytes.Count;
    }

    private static void End(ByteWriter bytes, int place) => bytes.SetInt32(place - 4, bytes.Count - place);

    private static void WriteField<T>(T value, Action<T, ByteWriter> write, ByteWriter bytes)
    {
        int place = Begin(bytes);
        write(value, bytes);
        End(bytes, place);
    }

    private static void WriteText(string text, ByteWriter bytes) => WriteField(text, static (text, bytes) => bytes.WriteUtf8(text), bytes);

    private static void WriteInt16(short value, ByteWriter bytes)
    {
        bytes.WriteInt32(2);
        bytes.WriteInt16(value);
    }

    private static void WriteInt32(int value, ByteWriter bytes)
    {
        bytes.WriteInt32(4);
        bytes.WriteInt32(value);
    }

    private static void WriteBoolean(bool value, ByteWriter bytes)
    {
        bytes.WriteInt32(1);
        bytes.WriteByte(value ? (byte)1 : (byte)0);
    }

    // Wide ones are not found by where they stand in date order.
    private readonly record struct Days(int EarliestStart, int LatestStart, int EarliestEnd, int LatestEnd, bool AreWide);
}
