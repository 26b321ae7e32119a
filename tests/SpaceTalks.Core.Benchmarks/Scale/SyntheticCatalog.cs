using System.Text.Json;

namespace SpaceTalks.Benchmarks.Scale;

/// <summary>
/// A made-up catalog of any size, as documents in the library's own format: always the same for the same size, whatever the runtime.
/// </summary>
/// <param name="milestones">How many milestones.</param>
/// <param name="reportsEach">How many reports each has. More than one: with reporting days.</param>
internal sealed class SyntheticCatalog(int milestones, int reportsEach = 1)
{
    public const int OrganizationCount = 40;

    /// <summary>No document may exceed 2 GB; so many milestones make about 230 MB.</summary>
    public const int MilestonesOfDocument = 1_000_000;

    private static readonly string[] _kinds =
        ["meeting", "launch", "agreement", "announcement", "decision", "review", "docking", "landing", "test"];

    private static readonly string[] _sourceKinds = ["official-record", "agency-statement", "wire-report", "secondary-account"];

    private readonly ZipfChoice _organizations = new(OrganizationCount);
    private readonly ZipfChoice _topics = new(SyntheticTopics.Count);
    private readonly ZipfChoice _words = new(SyntheticWords.Count);

    public static string OrganizationOf(int organization) => FormattableString.Invariant($"agency-{organization + 1:D2}");

    /// <summary>The names of the documents: one with all that milestones link to, then the milestones.</summary>
    public IEnumerable<string> DocumentNames =>
        Enumerable.Range(0, ((milestones + MilestonesOfDocument - 1) / MilestonesOfDocument) + 1)
            .Select(document => FormattableString.Invariant($"synthetic-{document}"));

    /// <summary>One of the documents, by its number from 0.</summary>
    public MemoryStream WriteDocument(int document)
    {
        MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            writer.WriteStartObject();
            if (document == 0)
            {
                WriteLinked(writer);
            }
            else
            {
                WriteMilestones(writer, (document - 1) * MilestonesOfDocument, Math.Min(document * MilestonesOfDocument, milestones));
            }
            writer.WriteEndObject();
        }
        stream.Position = 0;
        return stream;
    }

    public SpaceTalksCatalog Load()
    {
        List<DataSet> dataSets = [];
        foreach (string name in DocumentNames)
        {
            using MemoryStream stream = WriteDocument(dataSets.Count);
            dataSets.Add(DataSet.Load(stream, name));
        }
        return SpaceTalksCatalog.Create([.. dataSets]);
    }

    private static void WriteLinked(Utf8JsonWriter writer)
    {
        writer.WriteNumber("schemaVersion"u8, DataSet.CurrentSchemaVersion);
        writer.WriteStartArray("sources"u8);
        for (int source = 0; source < SyntheticReports.SourceCount; source++)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, SyntheticReports.SourceOf(source));
            writer.WriteString("kind"u8, _sourceKinds[source % _sourceKinds.Length]);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("agencies"u8);
        for (int organization = 0; organization < OrganizationCount; organization++)
        {
            WriteNamed(writer, OrganizationOf(organization), null);
        }
        writer.WriteEndArray();
        writer.WriteStartArray("topics"u8);
        WriteNamed(writer, SyntheticTopics.Root, null);
        for (int topic = 0; topic < SyntheticTopics.Count; topic++)
        {
            WriteNamed(writer, SyntheticTopics.IdOf(topic), SyntheticTopics.BroaderOf(topic));
        }
        writer.WriteEndArray();
    }

    private static void WriteNamed(Utf8JsonWriter writer, string id, string? broader)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, id);
        writer.WriteString("name"u8, id);
        if (broader is not null)
        {
            writer.WriteString("broader"u8, broader);
        }
        writer.WriteString("summary"u8, "-"u8);
        writer.WriteStartArray("citations"u8);
        writer.WriteStartObject();
        writer.WriteString("source"u8, SyntheticReports.SourceOf(0));
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteMilestones(Utf8JsonWriter writer, int first, int end)
    {
        writer.WriteStartArray("milestones"u8);
        for (int milestone = first; milestone < end; milestone++)
        {
            WriteMilestone(writer, milestone);
            if (writer.BytesPending > 1 << 20)
            {
                writer.Flush();
            }
        }
        writer.WriteEndArray();
    }

    private void WriteMilestone(Utf8JsonWriter writer, int milestone)
    {
        SeededRandom random = SeededRandom.For(1, milestone);
        SeededRandom randomForReports = SeededRandom.For(2, milestone);
        SyntheticDate date = SyntheticDate.Next(ref random);
        Span<int> chosen = stackalloc int[3];

        writer.WriteStartObject();
        writer.WriteString("id"u8, FormattableString.Invariant($"m-{milestone + 1:D8}"));
        WriteTitle(writer, ref random);
        writer.WriteString("summary"u8, "-"u8);
        writer.WriteString("kind"u8, _kinds[random.Below(_kinds.Length)]);

        Span<int> topics = chosen[..random.Between(1, 3)];
        _topics.Next(ref random, topics);
        writer.WriteStartArray("subjects"u8);
        foreach (int rank in topics)
        {
            writer.WriteStringValue(SyntheticTopics.IdOf(SyntheticTopics.ByRank[rank]));
        }
        writer.WriteEndArray();

        Span<int> organizations = chosen[..random.Between(1, 3)];
        _organizations.Next(ref random, organizations);
        writer.WriteStartArray("organizations"u8);
        foreach (int rank in organizations)
        {
            writer.WriteStringValue(OrganizationOf(rank));
        }
        writer.WriteEndArray();

        SyntheticReports.Write(writer, ref randomForReports, date, reportsEach);
        writer.WriteEndObject();
    }

    private void WriteTitle(Utf8JsonWriter writer, ref SeededRandom random)
    {
        Span<char> title = stackalloc char[9 * 9];
        int length = 0;
        for (int count = random.Between(6, 9); count > 0; count--)
        {
            string word = SyntheticWords.All[_words.Next(ref random)];
            if (length > 0)
            {
                title[length++] = ' ';
            }
            word.CopyTo(title[length..]);
            length += word.Length;
        }
        title[0] = char.ToUpperInvariant(title[0]);
        writer.WriteString("title"u8, title[..length]);
    }
}
