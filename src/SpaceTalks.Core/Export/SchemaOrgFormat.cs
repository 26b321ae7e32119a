using System.IO;
using System.Linq;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks;

// Events of schema.org.
internal sealed class SchemaOrgFormat : ExportFormat
{
    private SchemaOrgFormat()
        : base("schema-org", "application/ld+json", ".jsonld")
    {
    }

    public static SchemaOrgFormat Instance { get; } = new();

    internal override void Write(TextWriter writer, Query<Milestone> query, ExportOptions options)
    {
        writer.Write("{\"@context\":\"https://schema.org\",\"@graph\":[");
        JsonItems.Write(writer, query, ",\n", string.Empty, WriteEvent);
        writer.Write("]}\n");
    }

    private static void WriteEvent(Utf8JsonWriter json, Milestone milestone)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Event");
        json.WriteString("@id", "#" + milestone.Id.Value);
        json.WriteString("identifier", milestone.Id.Value);
        json.WriteString("name", milestone.Title);
        json.WriteString("description", milestone.Summary);
        if (milestone.When is { } when)
        {
            WriteDates(json, when);
        }
        WriteStatus(json, milestone.Status);
        WriteLocation(json, milestone.Places);
        WriteAttendees(json, milestone);
        WriteSubjects(json, milestone);
        // An event has no property for an imprecise date.
        string date = milestone.When is null ? string.Empty : "; " + milestone.When + " (EDTF)";
        json.WriteString("disambiguatingDescription", Words.MilestoneKinds.Get(milestone.Kind) + "; " + Words.ReportStatuses.Get(milestone.Status) + date);
        json.WriteEndObject();
    }

    private static void WriteDates(Utf8JsonWriter json, When when)
    {
        if (when.IsQualified)
        {
            return;
        }
        if (when.EarliestStart is { Year: >= 0 } start && start == when.LatestStart)
        {
            json.WriteString("startDate", Day(start));
        }
        if (when.LatestEnd is { Year: >= 0 } end && end == when.EarliestEnd)
        {
            json.WriteString("endDate", Day(end));
        }
    }

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    // That something proposed, underway or completed is "as scheduled" would say more than its status does.
    private static void WriteStatus(Utf8JsonWriter json, ReportStatus status)
    {
        if (status is ReportStatus.Planned or ReportStatus.Cancelled)
        {
            json.WriteString("eventStatus", "https://schema.org/Event" + (status == ReportStatus.Planned ? "Scheduled" : "Cancelled"));
        }
    }

    private static void WriteLocation(Utf8JsonWriter json, Places? places)
    {
        if (places is null)
        {
            return;
        }
        // Several locations would mean all of them; alternatives can only be expressed in words.
        if (places.AreAlternatives && places.Count > 1)
        {
            json.WriteString("location", places.ToString());
            return;
        }
        json.WriteStartArray("location");
        foreach (Place place in places)
        {
            WritePlace(json, place);
        }
        json.WriteEndArray();
    }

    // A place may lie within any number of others.
    private static void WritePlace(Utf8JsonWriter json, Place place)
    {
        int depth = 0;
        for (Place? part = place; part is not null; part = part.Within, depth++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Place");
            json.WriteString("identifier", part.Id.Value);
            json.WriteString("name", part.Name);
            if (part.Within is not null)
            {
                json.WritePropertyName("containedInPlace");
            }
        }
        for (; depth > 0; depth--)
        {
            json.WriteEndObject();
        }
    }

    private static void WriteAttendees(Utf8JsonWriter json, Milestone milestone)
    {
        if (milestone.Participants.Count == 0)
        {
            return;
        }
        json.WriteStartArray("attendee");
        foreach (Participant participant in milestone.Participants)
        {
            if (participant.Official is not { } official)
            {
                WriteNamed(json, "Organization", participant.Organization.Id.Value, participant.Organization.Name);
                continue;
            }
            json.WriteStartObject();
            json.WriteString("@type", "Person");
            json.WriteString("identifier", official.Id.Value);
            json.WriteString("name", official.Name);
            if (participant.Office is not null)
            {
                json.WriteString("jobTitle", participant.Office);
            }
            json.WritePropertyName("affiliation");
            WriteNamed(json, "Organization", participant.Organization.Id.Value, participant.Organization.Name);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteSubjects(Utf8JsonWriter json, Milestone milestone)
    {
        if (milestone.Organizations.Count + milestone.Subjects.Count == 0)
        {
            return;
        }
        // An involved organization may organize, take part or only be mentioned; all that is known is that the event is about it.
        json.WriteStartArray("about");
        foreach (Organization organization in milestone.Organizations)
        {
            WriteNamed(json, "Organization", organization.Id.Value, organization.Name);
        }
        foreach (Topic subject in milestone.Subjects)
        {
            WriteNamed(json, "DefinedTerm", subject.Id.Value, subject.Name);
        }
        json.WriteEndArray();
    }

    private static void WriteNamed(Utf8JsonWriter json, string type, string identifier, string name)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("identifier", identifier);
        json.WriteString("name", name);
        json.WriteEndObject();
    }
}
