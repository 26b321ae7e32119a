using System.Text;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>
/// Documents that somebody made to be dear: long sets of masked days, one seat for all, deep trees, names alike, empty links. What is done
/// with them, from reading to export, costs no more than their length allows.
/// </summary>
public sealed class CostFuzzTests(ITestOutputHelper output)
{
    private static readonly LocalDate Today = new(2025, 10, 15);

    private static readonly string[] ShortDates =
    [
        "2025", "2025-08-25", "2025-08-25?", "202X", "2000/", "/2025", "/2026..", "2011/2020", "../2030", "XXXX-12-XX", "XXXX-XX-31", "XXXX-24",
        "Y170000002", "[..2011]", "[2026..]", "2025-12-18/2026-04-12..", "XXXX-XX-X1/XXXX-XX-X2", "late August 2025", "в конце августа 2025 года",
    ];

    private static readonly Func<Random, string>[] Items =
    [
        random => $"XXXX-{1 + random.Next(12):00}-{1 + random.Next(28):00}",
        random => $"{random.Next(100):00}XX-{1 + random.Next(12):00}",
        random => $"X{random.Next(100):00}X-{21 + random.Next(20):00}",
        random => $"{random.Next(9000):0000}-01..{9000 + random.Next(1000):0000}-11",
        random => $"Y{10_000 + random.Next(90_000)}",
        random => $"XXXX-XX-{1 + random.Next(31):00}",
        random => $"{random.Next(10_000):0000}",
        random => $"{random.Next(10_000):0000}-02-{1 + random.Next(28):00}",
    ];

    [Fact]
    public void A_document_its_review_its_queries_and_its_exports() => Fuzz.Run(output, Document, Use, bytesPerCharacter: 20_000, stepsPerCharacter: 20_000);

    [Fact]
    public void A_document_of_Launch_Library() => Fuzz.Run(output, LaunchLibrary, json =>
    {
        try
        {
            ImportResult result = LaunchLibraryImport.Read(Utf8(json), "theirs", new LaunchLibraryOptions { Catalog = TestData.SmallCatalog });
            using MemoryStream saved = new();
            result.DataSet.Save(saved);
            return true;
        }
        catch (DataSetException exception)
        {
            IsBounded(exception);
            return false;
        }
    });

    [Fact]
    public void Two_long_sets()
    {
        Fuzz.Run(
            output,
            // Some lack their end, and are none.
            random => LongSet(random, 4096)[..^(random.Next(10) == 0 ? 1 : 0)] + "|" + (random.Next(4) == 0 ? ShortDates[random.Next(ShortDates.Length)] : LongSet(random, 4096)),
            text =>
            {
                string[] parts = text.Split('|');
                if (!When.TryParse(parts[0], out When? left) || !When.TryParse(parts[1], out When? right))
                {
                    return false;
                }
                left.PossibleRelations(right);
                right.Covers(left);
                left.Intersects(right);
                return true;
            },
            stepsPerCharacter: 3 * 2_000_000 / 1000);
    }

    private static bool Use(string json)
    {
        SpaceTalksCatalog catalog;
        try
        {
            catalog = SpaceTalksCatalog.Create(DataSet.Load(Utf8(json), "theirs"));
        }
        catch (DataSetException exception)
        {
            IsBounded(exception);
            return false;
        }
        foreach (Finding finding in catalog.Review(Today))
        {
            finding.ToString().Length.Should().BeLessThan(100_000);
        }
        foreach (ExportFormat format in ExportFormat.All)
        {
            catalog.Milestones.Export(format, TextWriter.Null);
        }
        catalog.Milestones.PossiblyWithin(DateWindow.Year(2025)).Count();
        catalog.Milestones.CountByYear();
        catalog.Milestones.Upcoming(Today).Count();
        catalog.Search("review of the same");
        catalog.AsKnownOn(Today).Milestones.Count();
        catalog.Save(Stream.Null);
        return true;
    }

    private static void IsBounded(DataSetException exception)
    {
        exception.Faults.Count.Should().BeLessThanOrEqualTo(DataSetException.FaultLimit);
        exception.Faults.Should().NotContain(fault => fault.Message.Length > 1024 || fault.Message.Any(char.IsControl));
    }

    private static string Document(Random random)
    {
        // Up to a hundred of some kind, and a few of the others.
        int Many() => random.Next(random.Next(3) == 0 ? 100 : 6);
        string[] organizations = Ids("org", Many(), 1);
        string[] officials = Ids("man", Many(), 1);
        string[] topics = Ids("topic", Many(), 1);
        string[] places = Ids("place", Many(), 1);
        string json = "{\"sources\": [{\"id\": \"s\", \"publisher\": \"P\", \"kind\": \"wire-report\"}],"
            + List("places", places, (id, number) => $"{{\"id\": \"{id}\", \"name\": {Text(random)}{Deeper("within", places, number, random)}}}")
            + List("topics", topics, (id, number) => $"{{\"id\": \"{id}\", \"name\": {Text(random)}, \"summary\": \"-\"{Deeper("broader", topics, number, random)}}}")
            + List("agencies", organizations, (id, _) => $"{{\"id\": \"{id}\", \"name\": {Text(random)}, \"summary\": \"-\"}}")
            + List("officials", officials, (id, _) => $"{{\"id\": \"{id}\", \"name\": {Text(random)}, \"summary\": \"-\"}}")
            + List("tenures", Ids("tenure", Many(), 0), (id, _) => $"{{\"id\": \"{id}\", \"official\": \"{Any(officials, random)}\", \"organization\": \"{Any(organizations, random)}\", \"office\": \"Head\", \"head\": true, \"acting\": false, \"reports\": [{{{Statement(random)}}}]}}")
            + List("milestones", Ids("m", Many(), 0), (id, _) => $"{{\"id\": \"{id}\", \"title\": {Text(random)}, \"summary\": {Text(random)}, \"kind\": \"meeting\", \"subjects\": [\"{Any(topics, random)}\"], \"organizations\": [\"{Any(organizations, random)}\"], \"reports\": [{string.Join(',', Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Report(random, places, topics, officials, organizations)))}]}}")
            + "\"asOf\": \"2025-10-15\"}";
        return random.Next(3) == 0 ? Fuzz.Mutated(random, [json], ["\"", "{", "[", "\\u0000", "2025", "\"s\"", "\ud800", ","], 2) : json;
    }

    private static string Statement(Random random) =>
        $"\"source\": \"s\", \"status\": \"{new[] { "completed", "planned", "proposed", "cancelled", "underway" }[random.Next(5)]}\", \"when\": \"{Date(random)}\", \"reported\": \"{Date(random)}\"";

    private static string Report(Random random, string[] places, string[] topics, string[] officials, string[] organizations) =>
        "{" + Statement(random)
        + (random.Next(3) == 0 ? $", \"firstSince\": \"{Date(random)}\"" : "")
        + (random.Next(2) == 0 ? $", \"places\": {{\"oneOf\": [\"{Any(places, random)}\", \"{Any(places, random)}\"]}}" : "")
        + (random.Next(2) == 0 ? $", \"agenda\": [\"{Any(topics, random)}\"]" : "")
        + (random.Next(2) == 0 ? $", \"participants\": [{{\"official\": \"{Any(officials, random)}\", \"organization\": \"{Any(organizations, random)}\", \"office\": \"Head\"}}]" : "")
        + "}";

    private static string LaunchLibrary(Random random)
    {
        string Agency() => $"{{\"id\": {random.Next(200)}, \"name\": {Text(random)}, \"abbrev\": {Text(random)}, \"type\": {{\"name\": \"Government\"}}, \"country_code\": \"USA\"}}";
        string Launch(int number) => $"{{\"id\": \"{number % 7}\", \"name\": {Text(random)}, \"net\": \"{(random.Next(1000) == 0 ? Date(random) : "2025-08-25T00:00:00Z")}\", \"net_precision\": {{\"id\": {random.Next(20)}}}, \"status\": {{\"id\": {random.Next(10)}}},"
            + $" \"launch_service_provider\": {Agency()}, \"pad\": {{\"id\": {random.Next(20)}, \"name\": {Text(random)}, \"location\": {{\"id\": {random.Next(20)}, \"name\": {Text(random)}}}}},"
            + $" \"updates\": [{string.Join(',', Enumerable.Range(0, random.Next(20)).Select(_ => $"{{\"comment\": {Text(random)}, \"created_on\": \"2025-08-01T00:00:00Z\"}}"))}]}}";
        string json = "{\"results\": [" + string.Join(',', Enumerable.Range(0, random.Next(60)).Select(number => random.Next(4) == 0 ? Agency() : Launch(number))) + "]}";
        return random.Next(3) == 0 ? Fuzz.Mutated(random, [json], ["\"", "{", "[", "null", "1e9", "\ud800", ",", "\"net\":"], 3) : json;
    }

    private static string Date(Random random) => random.Next(4) == 0 ? LongSet(random, random.Next(10, 1000)) : ShortDates[random.Next(ShortDates.Length)];

    private static string LongSet(Random random, int length)
    {
        // Of one kind or two, so that many combine.
        Func<Random, string> one = Items[random.Next(Items.Length)];
        Func<Random, string> other = Items[random.Next(Items.Length)];
        bool isAllOf = random.Next(2) == 0;
        StringBuilder text = new(isAllOf ? "{" : "[");
        for (string item = one(random); text.Length + item.Length + 2 <= length || text.Length == 1; item = (random.Next(2) == 0 ? one : other)(random))
        {
            text.Append(text.Length == 1 ? string.Empty : ",").Append(item);
        }
        return text.Append(isAllOf ? '}' : ']').ToString();
    }

    // Alike in the beginning, as what is meant to collide is.
    private static string Text(Random random) => random.Next(4) switch
    {
        0 => "\"=cmd|' /C calc'!A0 <b> www.example.org\"",
        1 => "\"" + new string('a', random.Next(1, 300)) + random.Next(10) + "\"",
        2 => "\"Review of the same " + random.Next(100) + "\"",
        _ => "\"Пуск 2022 or later " + random.Next(100) + "\"",
    };

    private static string Any(string[] ids, Random random) => random.Next(2000) == 0 ? "nobody" : ids[random.Next(ids.Length)];

    private static string[] Ids(string prefix, int count, int least) => [.. Enumerable.Range(0, Math.Max(count, least)).Select(number => prefix + number)];

    private static string Deeper(string name, string[] ids, int number, Random random) =>
        number == 0 || random.Next(20) == 0 ? string.Empty : $", \"{name}\": \"{ids[number - 1]}\"";

    private static string List(string name, string[] ids, Func<string, int, string> item) =>
        ids.Length == 0 ? string.Empty : "\"" + name + "\": [" + string.Join(',', ids.Select(item)) + "],";

    private static MemoryStream Utf8(string json) => new(Encoding.UTF8.GetBytes(json));
}
