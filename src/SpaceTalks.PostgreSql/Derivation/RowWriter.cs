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
        "id, date_key, newest_key, reported_key, title_key, es_key, le_key, undated, es, ls, ee, le, days, shape, qualified, bounded, status, said_from, said_by, terms, words, long_text, record";

    private const short ColumnCount = 23;

    // Flags of the binary form of ranges.
    private const byte HasLowerBound = 0x02;
    private const byte LowerIsInfinite = 0x08;
    private const byte UpperIsInfinite = 0x10;

    private readonly Entities _entities;
    private readonly Terms _terms;
    private readonly WordVector _words = new();
    private readonly System.IO.MemoryStream _json = new();
    private readonly Utf8JsonWriter _writer;

    public RowWriter(Entities entities)
    {
        _entities = entities;
        _terms = new Terms(entities);
        _writer = new Utf8JsonWriter(_json, new JsonWriterOptions { Encoder = DataWriting.Encoder, SkipValidation = true });
    }

    // The record as the last call of Write wrote it.
    public ReadOnlySpan<byte> Record => _json.GetBuffer().AsSpan(0, (int)_json.Length);

    public void Write(MilestoneRecord milestone, ByteWriter bytes)
    {
        (ReportRecord first, ReportRecord? dated) = PrevailingReports.FirstAndDated(_entities, milestone.Reports);
        When? when = BoundedDate.Of(dated, _entities);
        bytes.WriteInt16(ColumnCount);
        WriteText(milestone.Id, bytes);
        int place = Begin(bytes);
        OrderKeys.WriteDate(when, bytes);
        End(bytes, place);
        place = Begin(bytes);
        OrderKeys.WriteNewest(when, bytes);
        End(bytes, place);
        place = Begin(bytes);
        OrderKeys.WriteNewest(PrevailingReports.LastReported(milestone.Reports, _entities), bytes);
        End(bytes, place);
        place = Begin(bytes);
        OrderKeys.WriteText(milestone.Title.ToString(), bytes);
        End(bytes, place);
        WriteDays(when, bytes);
        WriteInt16((short)DateShapes.Of(when), bytes);
        WriteBoolean(when is null || when.IsQualified, bytes);
        WriteBoolean(MayBeBounded(dated), bytes);
        WriteInt16((short)first.Status, bytes);
        WriteSaid(milestone, bytes);
        place = Begin(bytes);
        _terms.Write(milestone, bytes);
        End(bytes, place);
        _words.Read(milestone);
        place = Begin(bytes);
        _words.Write(bytes);
        End(bytes, place);
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
            Widen(_entities.DayOf(report));
        }
        foreach (ClaimCheckRecord check in milestone.Checks ?? [])
        {
            if (!check.Source.IsMissing)
            {
                Widen(_entities.KnownSourceOf(check.Source).Date);
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

    private static void WriteDays(When? when, ByteWriter bytes)
    {
        int place = Begin(bytes);
        if (when is null)
        {
            End(bytes, place);
            End(bytes, Begin(bytes));
            WriteBoolean(true, bytes);
            WriteInt32(PackedDay.NegativeInfinity.Number, bytes);
            WriteInt32(PackedDay.PositiveInfinity.Number, bytes);
            WriteInt32(PackedDay.NegativeInfinity.Number, bytes);
            WriteInt32(PackedDay.PositiveInfinity.Number, bytes);
            WriteRange(PackedDay.NegativeInfinity.Number, PackedDay.PositiveInfinity.Number, bytes);
            return;
        }
        when.GetBounds(out Bounds bounds);
        OrderKeys.WriteDay(bounds.EarliestStart, bytes);
        End(bytes, place);
        place = Begin(bytes);
        OrderKeys.WriteDay(bounds.LatestEnd, bytes);
        End(bytes, place);
        WriteBoolean(false, bytes);
        // Of an all-of set, all days before or after a date may be members, although each extent begins or ends on a day.
        int earliestStart = PackedDay.Clamped(CalendarDay.Min(bounds.EarliestStart, when.FirstDay)).Number;
        int latestEnd = PackedDay.Clamped(CalendarDay.Max(bounds.LatestEnd, when.LastDay)).Number;
        WriteInt32(earliestStart, bytes);
        WriteInt32(PackedDay.Clamped(bounds.LatestStart).Number, bytes);
        WriteInt32(PackedDay.Clamped(bounds.EarliestEnd).Number, bytes);
        WriteInt32(latestEnd, bytes);
        WriteRange(earliestStart, latestEnd, bytes);
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

    private static void WriteText(string text, ByteWriter bytes)
    {
        int place = Begin(bytes);
        bytes.WriteUtf8(text);
        End(bytes, place);
    }

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
}
