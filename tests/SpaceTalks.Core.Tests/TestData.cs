using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>Small documents and catalogs to test with.</summary>
internal static class TestData
{
    /// <summary>Something of every kind, small enough to see at a glance.</summary>
    public const string Small =
        """
        {
          "sources": [
            {"id": "archive", "publisher": "Archive", "title": "Minutes", "address": "https://example.org/minutes", "kind": "official-record", "date": "2020-01-02", "repeats": "Nobody", "summary": "Minutes."},
            {"id": "paper", "publisher": "The Paper", "kind": "wire-report"},
            {"id": "rumour", "kind": "unattributed"}
          ],
          "places": [
            {"id": "austria", "name": "Austria", "nativeName": "Österreich", "within": "europe"},
            {"id": "europe", "name": "Europe"},
            {"id": "vienna", "name": "Vienna", "nativeName": "Wien", "within": "austria"}
          ],
          "topics": [
            {"id": "crews", "name": "Crews", "broader": "flight", "related": ["talks"], "summary": "Crews.", "citations": [{"source": "paper"}]},
            {"id": "flight", "name": "Flight", "alternativeNames": ["Spaceflight"], "broader": "space", "summary": "Flight.", "citations": [{"source": "paper", "locator": "page 1"}]},
            {"id": "space", "name": "Space", "summary": "All.", "citations": [{"source": "paper"}]},
            {"id": "talks", "name": "Talks", "broader": "space", "summary": "Talks.", "citations": [{"source": "paper"}]}
          ],
          "agencies": [
            {"id": "alpha", "name": "Alpha Agency", "abbreviation": "AA", "nativeName": "Агентство Альфа", "alternativeNames": ["First Agency"], "country": "Alphaland", "summary": "An agency.", "citations": [{"source": "paper"}]},
            {"id": "beta", "name": "Beta Agency", "country": "Betaland", "summary": "An agency.", "citations": [{"source": "paper"}]}
          ],
          "companies": [
            {"id": "gamma", "name": "Gamma", "country": "Alphaland", "summary": "A company.", "citations": [{"source": "paper"}]}
          ],
          "states": [
            {"id": "alphaland", "name": "Alphaland", "country": "Alphaland", "summary": "A state.", "citations": [{"source": "paper"}]}
          ],
          "internationalBodies": [
            {"id": "union", "name": "Union", "summary": "Two states.", "citations": [{"source": "paper", "section": "Part 1", "locator": "page 2"}]}
          ],
          "programmes": [
            {"id": "station", "name": "The Station", "abbreviation": "TS", "kind": "station", "when": "2000/..", "organizations": ["alpha", "beta"], "contributions": [{"organization": "alpha", "provides": "Power", "subjects": ["flight"]}], "subjects": ["flight"], "summary": "A station.", "citations": [{"source": "paper"}]},
            {"id": "taxi", "name": "Taxi", "kind": "vehicle", "organizations": ["gamma"], "subjects": ["crews"], "summary": "A vehicle.", "citations": [{"source": "paper"}]}
          ],
          "officials": [
            {"id": "ann", "name": "Ann Able", "nativeName": "Анна", "alternativeNames": ["A. Able"], "summary": "A head.", "citations": [{"source": "paper"}]},
            {"id": "bob", "name": "Bob Baker", "summary": "A head.", "citations": [{"source": "paper"}]}
          ],
          "tenures": [
            {"id": "ann-alpha", "official": "ann", "organization": "alpha", "office": "Head", "head": true, "acting": false, "reports": [{"source": "archive", "status": "completed", "when": "2020-01-01/2022-06-30"}]},
            {"id": "bob-alpha", "official": "bob", "organization": "alpha", "office": "Head", "head": true, "acting": true, "reports": [{"source": "archive", "status": "underway", "when": "2022-06-30/.."}]}
          ],
          "milestones": [
            {"id": "audit", "title": "Audit", "summary": "An audit.", "kind": "review", "subjects": ["flight"], "organizations": ["beta"], "programmes": ["station"], "reports": [{"source": "paper", "status": "planned", "when": "2025-10"}]},
            {"id": "meeting", "title": "Meeting", "summary": "They meet.", "kind": "meeting", "level": "heads", "subjects": ["talks"], "organizations": ["alpha", "beta"], "reports": [
              {"source": "rumour", "locator": "somewhere", "reported": "2025-07-01", "status": "planned", "when": "[2025-08-21..2025-08-31]", "places": {"oneOf": ["vienna", "europe"]}, "participants": [{"official": "ann", "organization": "alpha", "office": "Head"}, {"organization": "beta"}], "agenda": ["crews"], "firstSince": "2018", "summary": "They are to meet."},
              {"source": "paper", "reported": "2025-07-02", "status": "planned", "when": "2025-08-25", "places": {"allOf": ["vienna"]}}
            ]},
            {"id": "some-day", "title": "Some day", "summary": "Undated.", "kind": "launch", "organizations": ["gamma"], "programmes": ["taxi"], "reports": [{"source": "paper", "status": "proposed"}]}
          ],
          "factors": [
            {"id": "need", "kind": "driver", "title": "Need", "summary": "They need each other.", "subjects": ["flight"], "organizations": ["alpha"], "programmes": ["station"], "when": "2000/", "points": [{"text": "A point.", "subjects": ["talks"], "organizations": ["beta"], "programmes": ["taxi"]}], "citations": [{"source": "paper"}]}
          ],
          "questions": [
            {"id": "why", "text": "Why?", "answer": "Because.", "subjects": ["talks"], "organizations": ["alpha"], "programmes": ["station"], "citations": [{"source": "paper"}]}
          ]
        }
        """;

    // The small document up to its milestones.
    public static string WithoutMilestones { get; } =
        Small[..Small.IndexOf("\"milestones\"", StringComparison.Ordinal)].TrimEnd().TrimEnd(',') + "}";

    /// <summary>The statements of the brief alone.</summary>
    public static SpaceTalksCatalog Brief { get; } = SpaceTalksCatalog.Embedded.AccordingTo(SourceIds.Brief);

    public static SpaceTalksCatalog SmallCatalog { get; } = Catalog(Small);

    public static SpaceTalksCatalog Catalog(params string[] documents) =>
        SpaceTalksCatalog.Create([.. documents.Select((json, index) => DataSet.Parse(json, "document" + index))]);

    /// <summary>A catalog of milestones, each with the reports that are given as JSON, and what they need.</summary>
    public static SpaceTalksCatalog Milestones(params (string Id, string Reports)[] milestones) => Catalog(
        WithoutMilestones,
        "{\"milestones\": [" + string.Join(", ", milestones.Select(milestone =>
            "{\"id\": \"" + milestone.Id + "\", \"title\": \"" + milestone.Id + "\", \"summary\": \"-\", \"kind\": \"meeting\", \"reports\": [" + milestone.Reports + "]}")) + "]}");

    /// <summary>Planned milestones of these dates, with the identifiers <c>m0</c>, <c>m1</c> …; an empty date is none.</summary>
    public static SpaceTalksCatalog Planned(params string[] dates) => Milestones(
        [.. dates.Select((date, index) => ("m" + index, Report("planned", date)))]);

    public static string Report(string status, string when = "", string source = "paper", string reported = "", string more = "") =>
        "{\"source\": \"" + source + "\""
        + (reported.Length == 0 ? "" : ", \"reported\": \"" + reported + "\"")
        + ", \"status\": \"" + status + "\""
        + (when.Length == 0 ? "" : ", \"when\": \"" + when + "\"")
        + (more.Length == 0 ? "" : ", " + more) + "}";

    public static byte[] Saved(SpaceTalksCatalog catalog)
    {
        using MemoryStream stream = new();
        catalog.Save(stream);
        return stream.ToArray();
    }

    public static byte[] Saved(DataSet dataSet)
    {
        using MemoryStream stream = new();
        dataSet.Save(stream);
        return stream.ToArray();
    }

    public static When When(string text) => SpaceTalks.Time.When.Parse(text);
}
