using NodaTime;

namespace SpaceTalks.Tests;

/// <summary>A small world to review, and a short way to write reports about it.</summary>
internal static class ReviewData
{
    public const string World =
        """
        {
          "sources": [
            {"id": "record", "publisher": "Record", "kind": "official-record"},
            {"id": "agency", "publisher": "Agency", "kind": "agency-statement"},
            {"id": "wire", "publisher": "Wire", "kind": "wire-report"},
            {"id": "page", "publisher": "Page", "kind": "secondary-account"},
            {"id": "brief", "publisher": "Brief", "kind": "unattributed"}
          ],
          "places": [
            {"id": "cape", "name": "Cape Canaveral", "within": "florida"},
            {"id": "florida", "name": "Florida"},
            {"id": "geneva", "name": "Geneva"},
            {"id": "houston", "name": "Houston"},
            {"id": "kennedy", "name": "Kennedy Space Center", "within": "cape"},
            {"id": "orlando", "name": "Orlando", "within": "florida"},
            {"id": "vienna", "name": "Vienna"}
          ],
          "topics": [
            {"id": "crews", "name": "Crews", "summary": "-", "citations": [{"source": "page"}]},
            {"id": "food", "name": "Food", "summary": "-", "citations": [{"source": "page"}]}
          ],
          "agencies": [
            {"id": "alpha", "name": "Alpha", "summary": "-", "citations": [{"source": "page"}]},
            {"id": "beta", "name": "Beta", "summary": "-", "citations": [{"source": "page"}]},
            {"id": "gone", "name": "Gone", "when": "1992-02-25/2004-03-09", "summary": "-", "citations": [{"source": "page"}]},
            {"id": "lasting", "name": "Lasting", "when": "2016-01-01/2026-04-12..", "summary": "-", "citations": [{"source": "page"}]},
            {"id": "vague", "name": "Vague", "when": "1992~/2004", "summary": "-", "citations": [{"source": "page"}]}
          ],
          "programmes": [
            {"id": "shuttle", "name": "Shuttle", "kind": "vehicle", "when": "1981-04-12/2011-07-21", "summary": "-", "citations": [{"source": "page"}]},
            {"id": "station", "name": "Station", "kind": "station", "when": "1998-11-20/2026-04-12..", "summary": "-", "citations": [{"source": "page"}]},
            {"id": "taxi", "name": "Taxi", "kind": "vehicle", "when": "2020~/", "summary": "-", "citations": [{"source": "page"}]},
            {"id": "undated", "name": "Undated", "kind": "vehicle", "summary": "-", "citations": [{"source": "page"}]}
          ],
          "officials": [
            {"id": "ann", "name": "Ann", "summary": "-", "citations": [{"source": "page"}]},
            {"id": "bob", "name": "Bob", "summary": "-", "citations": [{"source": "page"}]},
            {"id": "cid", "name": "Cid", "summary": "-", "citations": [{"source": "page"}]}
          ]
        }
        """;

    /// <summary>A catalog of the world and some subjects, written by <see cref="Milestone"/> and <see cref="Tenure"/>.</summary>
    public static SpaceTalksCatalog Catalog(params string[] subjects)
    {
        string[] tenures = [.. subjects.Where(subject => subject.Contains("\"head\": ", StringComparison.Ordinal))];
        string[] milestones = [.. subjects.Except(tenures)];
        return TestData.Catalog(World, Document("tenures", tenures), Document("milestones", milestones));
    }

    public static string Milestone(
        string id, string reports, string kind = "meeting", string? level = null, string organizations = "alpha beta", string programmes = "", string subjects = "") =>
        "{\"id\": \"" + id + "\", \"title\": \"" + char.ToUpperInvariant(id[0]) + id[1..] + "\", \"summary\": \"-\", \"kind\": \"" + kind + "\""
        + (level is not null ? ", \"level\": \"" + level + "\"" : kind is "meeting" or "call" ? ", \"level\": \"heads\"" : "")
        + Links("organizations", organizations) + Links("programmes", programmes) + Links("subjects", subjects)
        + ", \"reports\": " + Reports(reports) + "}";

    public static string Tenure(string official, string reports, string organization = "alpha", string office = "Head", bool head = true, string? id = null) =>
        "{\"id\": \"" + (id ?? official + "-" + organization) + "\", \"official\": \"" + official + "\", \"organization\": \"" + organization
        + "\", \"office\": \"" + office + "\", \"head\": " + (head ? "true" : "false") + ", \"acting\": false, \"reports\": " + Reports(reports) + "}";

    public static string Further(string kind, string subject, string reports) =>
        "{\"" + kind + "Reports\": [{\"" + kind + "\": \"" + subject + "\", \"reports\": " + Reports(reports) + "}]}";

    /// <summary>
    /// Reports, parted by semicolons: source, status, date (or -), and of these what there is: <c>@</c>reporting day,
    /// <c>in:</c>place<c>|</c>place or place<c>+</c>place, <c>by:</c>official<c>/</c>organization<c>/</c>office, <c>first:</c>since.
    /// </summary>
    public static string Reports(string reports) =>
        "[" + string.Join(", ", reports.Split(';', StringSplitOptions.TrimEntries).Select(Report)) + "]";

    /// <summary>The findings of a rule, one per line, each with the sources of its statements.</summary>
    public static string Lines(SpaceTalksCatalog catalog, string rule, LocalDate? asOf = null) => string.Join(
        "\n",
        catalog.Review(asOf ?? new LocalDate(2026, 4, 12)).Where(finding => finding.Rule.Id == rule)
            .Select(finding => finding + " | " + string.Join(" ", finding.Statements.Select(statement => statement.Source.Id))));

    private static string Report(string report)
    {
        string[] parts = report.Split(' ');
        string json = "{\"source\": \"" + parts[0] + "\", \"status\": \"" + parts[1] + "\"" + (parts[2] == "-" ? "" : ", \"when\": \"" + parts[2] + "\"");
        List<string> participants = [];
        foreach (string part in parts.Skip(3))
        {
            string value = part[(part.IndexOf(':', StringComparison.Ordinal) + 1)..];
            if (part[0] == '@')
            {
                json += ", \"reported\": \"" + part[1..] + "\"";
            }
            else if (part.StartsWith("in:", StringComparison.Ordinal))
            {
                string[] places = value.Split('|', '+');
                json += ", \"places\": {\"" + (value.Contains('|', StringComparison.Ordinal) ? "oneOf" : "allOf") + "\": [\"" + string.Join("\", \"", places) + "\"]}";
            }
            else if (part.StartsWith("by:", StringComparison.Ordinal))
            {
                string[] named = value.Split('/');
                participants.Add("{" + (named[0].Length == 0 ? "" : "\"official\": \"" + named[0] + "\", ") + "\"organization\": \"" + named[1] + "\""
                    + (named.Length > 2 ? ", \"office\": \"" + named[2] + "\"" : "") + "}");
            }
            else if (part.StartsWith("first:", StringComparison.Ordinal))
            {
                json += ", \"firstSince\": \"" + value + "\"";
            }
            else
            {
                throw new ArgumentException("There is no such part of a report: " + part, nameof(report));
            }
        }
        return json + (participants.Count == 0 ? "" : ", \"participants\": [" + string.Join(", ", participants) + "]") + "}";
    }

    private static string Document(string list, string[] subjects) =>
        subjects.Length == 0 ? "{}" : "{\"" + list + "\": [" + string.Join(", ", subjects) + "]}";

    private static string Links(string name, string ids) =>
        ids.Length == 0 ? "" : ", \"" + name + "\": [\"" + string.Join("\", \"", ids.Split(' ')) + "\"]";
}
