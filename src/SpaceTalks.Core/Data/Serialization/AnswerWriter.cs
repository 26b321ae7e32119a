using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks;

// Writes entities as answers, for applications that do not know the prevailing order: the prevailing values follow the first properties of
// a record, links are {"id", "name"}, dates have their bounds and words, and the reports come after that. An answer has everything that the
// record of a document has, in the same order.
internal static class AnswerWriter
{
    // The first properties of a record, which the prevailing values follow.
    private static readonly HashSet<string> Heads = new(StringComparer.Ordinal) { "id", "title", "summary", "kind", "level", "official", "organization", "office", "head", "acting" };

    // The properties of records that are dates.
    private static readonly HashSet<string> Dates = new(StringComparer.Ordinal) { "when", "reported", "firstSince", "date" };

    // Writes the answer for an entity of a list.
    public static void Write<T>(Utf8JsonWriter writer, Entity<T> entity, RecordList list, Action<Utf8JsonWriter> writeRecord)
        where T : class
    {
        AnswerLinks links = new();
        list.VisitLinks(links, entity.Record);
        Write(writer, writeRecord, links, entity.Catalog, () => WritePrevailing(writer, entity));
    }

    // Links are written as in an answer.
    public static void Write(Utf8JsonWriter writer, Report report)
    {
        AnswerLinks links = new();
        ReportDescription.Report.VisitLinks(report.Record, links);
        Write(writer, document => ReportDescription.Report.Write(document, report.Record), links, report.Catalog, null);
    }

    private static void Write(Utf8JsonWriter writer, Action<Utf8JsonWriter> writeRecord, AnswerLinks links, Entities? catalog, Action? writePrevailing)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter document = new(bytes, new JsonWriterOptions { Encoder = DataWriting.Encoder }))
        {
            writeRecord(document);
        }
        Utf8JsonReader reader = new(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        reader.Read();
        Copy(ref reader, writer, new JsonPath(), links, catalog, writePrevailing);
    }

    public static void WriteLink(Utf8JsonWriter writer, string id, string? name)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteString("name", name);
        writer.WriteEndObject();
    }

    // Writes a date with its first and last day, and in words.
    public static void WriteWhen(Utf8JsonWriter writer, When when, bool isBounded = false)
    {
        writer.WriteStartObject();
        writer.WriteString("edtf", when.ToString());
        writer.WriteString("words", EnglishPattern.Default.Format(when));
        WriteBound(writer, "earliest", when.Earliest, when.StartKind);
        WriteBound(writer, "latest", when.Latest, when.EndKind);
        if (isBounded)
        {
            writer.WriteBoolean("bounded", true);
        }
        writer.WriteEndObject();
    }

    // Writes the day, or the reason why there is none.
    private static void WriteBound(Utf8JsonWriter writer, string name, LocalDate? day, BoundKind kind)
    {
        if (day is { } date)
        {
            writer.WriteString(name, LocalDatePattern.Iso.Format(date));
            return;
        }
        writer.WriteNull(name);
        writer.WriteString(name + "Kind", kind switch { BoundKind.Open => "open", BoundKind.BeyondCalendar => "beyond-calendar", _ => "unknown" });
    }

    // The prevailing values are written once, in the outermost object.
    private static void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer, JsonPath path, AnswerLinks links, Entities? catalog, Action? writePrevailing)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    string name = reader.GetString()!;
                    if (writePrevailing is not null && !Heads.Contains(name))
                    {
                        writePrevailing();
                        writePrevailing = null;
                    }
                    writer.WritePropertyName(name);
                    reader.Read();
                    if (Dates.Contains(name))
                    {
                        WriteWhen(writer, When.Parse(reader.GetString()!));
                        continue;
                    }
                    path.Enter(name);
                    Copy(ref reader, writer, path, links, catalog, null);
                    path.Leave();
                }
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                for (int index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
                {
                    path.Enter(index);
                    Copy(ref reader, writer, path, links, catalog, null);
                    path.Leave();
                }
                writer.WriteEndArray();
                break;
            case JsonTokenType.String when links.KindAt(path) is { } kind:
                string id = reader.GetString()!;
                WriteLink(writer, id, catalog?.NameOf(kind, id));
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(reader.GetString());
                break;
            case JsonTokenType.Number:
                writer.WriteNumberValue(reader.GetDecimal());
                break;
            default:
                writer.WriteBooleanValue(reader.TokenType == JsonTokenType.True);
                break;
        }
    }

    private static void WritePrevailing<T>(Utf8JsonWriter writer, Entity<T> entity)
        where T : class
    {
        switch (entity)
        {
            case Milestone milestone:
                WriteStatusAndWhen(writer, milestone.Status, milestone.When, milestone.IsBounded);
                WritePrevailing(writer, milestone);
                break;
            case Tenure tenure:
                WriteStatusAndWhen(writer, tenure.Reports.Status, tenure.When, isBounded: false);
                break;
        }
    }

    private static void WriteStatusAndWhen(Utf8JsonWriter writer, ReportStatus status, When? when, bool isBounded)
    {
        writer.WriteString("status", Words.ReportStatuses.Get(status));
        if (when is not null)
        {
            writer.WritePropertyName("when");
            WriteWhen(writer, when, isBounded);
        }
    }

    // The prevailing values of a milestone apart from its status and its date.
    private static void WritePrevailing(Utf8JsonWriter writer, Milestone milestone)
    {
        if (milestone.Places is { } places)
        {
            writer.WritePropertyName("places");
            WritePlaces(writer, places);
        }
        if (milestone.Participants.Count > 0)
        {
            writer.WriteStartArray("participants");
            foreach (Participant participant in milestone.Participants)
            {
                WriteParticipant(writer, participant);
            }
            writer.WriteEndArray();
        }
        if (milestone.Agenda.Count > 0)
        {
            writer.WriteStartArray("agenda");
            foreach (UnitedAgendaPoint point in milestone.Agenda)
            {
                WritePoint(writer, point);
            }
            writer.WriteEndArray();
        }
        if (milestone.FirstSince is { } firstSince)
        {
            writer.WritePropertyName("firstSince");
            WriteWhen(writer, firstSince);
        }
    }

    public static void WritePlaces(Utf8JsonWriter writer, Places places)
    {
        writer.WriteStartObject();
        writer.WriteStartArray(places.AreAlternatives ? "oneOf" : "allOf");
        foreach (Place place in places)
        {
            WriteLink(writer, place.Id.Value, place.Name);
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteParticipant(Utf8JsonWriter writer, Participant participant)
    {
        writer.WriteStartObject();
        if (participant.Official is { } official)
        {
            writer.WritePropertyName("official");
            WriteLink(writer, official.Id.Value, official.Name);
        }
        writer.WritePropertyName("organization");
        WriteLink(writer, participant.Organization.Id.Value, participant.Organization.Name);
        if (participant.Office is { } office)
        {
            writer.WriteString("office", office);
        }
        writer.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter writer, UnitedAgendaPoint point)
    {
        writer.WriteStartObject();
        writer.WriteString("title", point.Title);
        writer.WriteStartArray("topics");
        foreach (Topic topic in point.Topics)
        {
            WriteLink(writer, topic.Id.Value, topic.Name);
        }
        writer.WriteEndArray();
        writer.WriteBoolean("completed", point.HasCompletedReport);
        writer.WriteStartArray("sources");
        HashSet<string> sources = new(StringComparer.Ordinal);
        foreach (Report report in point.Reports)
        {
            if (sources.Add(report.Source.Id.Value))
            {
                WriteLink(writer, report.Source.Id.Value, report.Source.ToString());
            }
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
