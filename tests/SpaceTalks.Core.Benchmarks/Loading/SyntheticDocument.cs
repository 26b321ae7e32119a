using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace SpaceTalks.Benchmarks.Loading;

/// <summary>A document of any number of milestones, which is the same each time: with 40 organizations, 300 topics in a tree, 60 sources and 20 places.</summary>
internal static class SyntheticDocument
{
    private const int Organizations = 40;
    private const int Topics = 300;
    private const int Sources = 60;
    private const int Places = 20;
    private const int FirstYear = 1960;
    private const int Years = 71;

    private static readonly string[] Kinds =
    [
        "launch", "docking", "landing", "operation", "test", "agreement", "announcement", "decision", "review", "working-group", "meeting", "call",
    ];

    private static readonly string[] Words = MakeWords();

    /// <summary>The document as UTF-8, one milestone a line.</summary>
    /// <param name="milestones">How many milestones it has.</param>
    /// <param name="reports">How many reports each of them has; of three, two are plans.</param>
    public static MemoryStream Write(int milestones, int reports)
    {
        MemoryStream document = new(milestones * (160 + (110 * reports)));
        ArrayBufferWriter<byte> line = new();
        using Utf8JsonWriter json = new(line, new JsonWriterOptions { SkipValidation = true });
        Random random = new(20250731);

        document.Write("{\"schemaVersion\":1,\n\"sources\":[\n"u8);
        WriteLines(document, json, line, Sources, index =>
        {
            json.WriteString("id", "source-" + index.ToString(CultureInfo.InvariantCulture));
            json.WriteString("publisher", "Publisher " + index.ToString(CultureInfo.InvariantCulture));
            json.WriteString("kind", (index % 4) switch { 0 => "official-record", 1 => "agency-statement", 2 => "wire-report", _ => "secondary-account" });
        });
        document.Write("],\n\"places\":[\n"u8);
        WriteLines(document, json, line, Places, index =>
        {
            json.WriteString("id", "place-" + index.ToString(CultureInfo.InvariantCulture));
            json.WriteString("name", "Place " + index.ToString(CultureInfo.InvariantCulture));
            if (index > 3)
            {
                json.WriteString("within", "place-" + (index / 5).ToString(CultureInfo.InvariantCulture));
            }
        });
        document.Write("],\n\"topics\":[\n"u8);
        WriteLines(document, json, line, Topics, index =>
        {
            json.WriteString("id", "topic-" + index.ToString(CultureInfo.InvariantCulture));
            json.WriteString("name", "Topic " + index.ToString(CultureInfo.InvariantCulture));
            if (index > 9)
            {
                json.WriteString("broader", "topic-" + (index < 60 ? index % 10 : 10 + (index % 50)).ToString(CultureInfo.InvariantCulture));
            }
            json.WriteString("summary", "A topic.");
            WriteCitations(json);
        });
        document.Write("],\n\"agencies\":[\n"u8);
        WriteLines(document, json, line, Organizations, index =>
        {
            json.WriteString("id", "agency-" + index.ToString(CultureInfo.InvariantCulture));
            json.WriteString("name", "Agency " + index.ToString(CultureInfo.InvariantCulture));
            json.WriteString("summary", "An agency.");
            WriteCitations(json);
        });
        document.Write("],\n\"milestones\":[\n"u8);
        WriteLines(document, json, line, milestones, index => WriteMilestone(json, random, index, reports));
        document.Write("]}\n"u8);
        document.Position = 0;
        return document;
    }

    private static void WriteMilestone(Utf8JsonWriter json, Random random, int index, int reports)
    {
        string kind = Kinds[random.Next(Kinds.Length)];
        json.WriteString("id", "m-" + index.ToString("D7", CultureInfo.InvariantCulture));
        json.WriteString("title", Sentence(random, random.Next(6, 10)));
        json.WriteString("summary", Sentence(random, random.Next(3, 6)) + ".");
        json.WriteString("kind", kind);
        if (kind == "meeting")
        {
            json.WriteString("level", "heads");
        }
        WriteLinks(json, random, "subjects", "topic-", Topics);
        WriteLinks(json, random, "organizations", "agency-", Organizations);
        json.WriteStartArray("reports");
        DateOnly day = new DateOnly(FirstYear, 1, 1).AddDays((int)(Math.Sqrt(random.NextDouble()) * (Years * 365)));
        string when = Date(random, day);
        bool isPast = day.Year < 2026;
        for (int report = 0; report < reports; report++)
        {
            // The last says what came of it; the plans before it mostly agree with it, and were made in the years before.
            bool isPlan = !isPast || report < reports - 1;
            json.WriteStartObject();
            json.WriteString("source", "source-" + random.Next(Sources).ToString(CultureInfo.InvariantCulture));
            if (reports > 1)
            {
                DateOnly reported = isPlan ? day.AddDays(-random.Next(30, 900)) : day.AddDays(random.Next(800, 1000));
                json.WriteString("reported", reported.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
            json.WriteString("status", isPlan ? "planned" : "completed");
            json.WriteString("when", isPlan && isPast && random.Next(100) == 0 ? Date(random, day.AddDays(random.Next(100))) : when);
            if (reports > 1 && random.Next(4) == 0)
            {
                json.WriteStartObject("places");
                json.WriteStartArray("allOf");
                json.WriteStringValue("place-" + (index % Places).ToString(CultureInfo.InvariantCulture));
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // 55% days, 25% months, 8% quarters, 8% years, 3% spans of months, 1% open.
    private static string Date(Random random, DateOnly day)
    {
        string year = day.ToString("yyyy", CultureInfo.InvariantCulture);
        string month = day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return random.Next(100) switch
        {
            < 55 => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            < 80 => month,
            < 88 => year + "-" + (33 + ((day.Month - 1) / 3)).ToString(CultureInfo.InvariantCulture),
            < 96 => year,
            < 99 => month + "/" + day.AddMonths(random.Next(1, 9)).ToString("yyyy-MM", CultureInfo.InvariantCulture),
            _ => month + "/..",
        };
    }

    private static void WriteLinks(Utf8JsonWriter json, Random random, string name, string prefix, int count)
    {
        int first = (int)(count * random.NextDouble() * random.NextDouble());
        json.WriteStartArray(name);
        for (int link = random.Next(3); link >= 0; link--)
        {
            json.WriteStringValue(prefix + ((first + (link * 7)) % count).ToString(CultureInfo.InvariantCulture));
        }
        json.WriteEndArray();
    }

    private static void WriteCitations(Utf8JsonWriter json)
    {
        json.WriteStartArray("citations");
        json.WriteStartObject();
        json.WriteString("source", "source-0");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteLines(MemoryStream document, Utf8JsonWriter json, ArrayBufferWriter<byte> line, int count, Action<int> writeProperties)
    {
        for (int index = 0; index < count; index++)
        {
            json.WriteStartObject();
            writeProperties(index);
            json.WriteEndObject();
            json.Flush();
            document.Write(line.WrittenSpan);
            document.Write(index < count - 1 ? ",\n"u8 : "\n"u8);
            line.ResetWrittenCount();
            json.Reset();
        }
    }

    private static string Sentence(Random random, int words)
    {
        string[] chosen = new string[words];
        for (int index = 0; index < words; index++)
        {
            chosen[index] = Words[random.Next(Words.Length)];
        }
        string sentence = string.Join(' ', chosen);
        return char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    private static string[] MakeWords()
    {
        Random random = new(3000);
        string[] syllables = ["ka", "lo", "mi", "ren", "sta", "vo", "tu", "bel", "no", "dri", "sha", "pe", "gor", "li", "ast", "in"];
        string[] words = new string[3000];
        for (int index = 0; index < words.Length; index++)
        {
            words[index] = string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => syllables[random.Next(syllables.Length)]));
        }
        return words;
    }
}
