using System.Text;
using NodaTime;

namespace SpaceTalks.Tests;

/// <summary>
/// Every reader, and what is done with what it read, takes memory in proportion to the input: four times as much input takes little more than
/// four times the memory, whatever it is full of.
/// </summary>
public sealed class ReadingCostTests
{
    private const int Length = 100_000;

    // A buffer that doubles may do so once more often for four times the input.
    private const double MostGrowth = 6;

    private static readonly CsvMapping Titles =
        new(new Id<Source>("s"), "Title") { SourceKind = SourceKind.WireReport, DefaultKind = MilestoneKind.Meeting, DefaultStatus = ReportStatus.Planned };

    private static readonly Dictionary<string, Action<Stream>> Readers = new()
    {
        ["document"] = stream => DataSet.Load(stream, "theirs"),
        ["catalog"] = stream => SpaceTalksCatalog.Create(DataSet.Load(stream, "theirs")).Save(Stream.Null),
        ["review"] = stream => SpaceTalksCatalog.Create(DataSet.Load(stream, "theirs")).Review(new LocalDate(2025, 10, 15)).Sum(finding => finding.ToString().Length),
        ["csv"] = stream => CsvImport.Read(stream, "theirs", Titles),
        ["launch library"] = stream => LaunchLibraryImport.Read(stream, "theirs", new LaunchLibraryOptions { Catalog = SpaceTalksCatalog.Embedded }),
        ["timeline"] = stream => TimelineJsImport.Read(stream, "theirs", new TimelineJsOptions { Catalog = SpaceTalksCatalog.Embedded }).DataSet.Save(Stream.Null),
        ["popolo"] = stream => PopoloImport.Read(stream, "theirs", new PopoloOptions { Catalog = SpaceTalksCatalog.Embedded }).DataSet.Save(Stream.Null),
        ["wikidata"] = stream => WikidataImport.Read(stream, "theirs", new WikidataOptions { Catalog = SpaceTalksCatalog.Embedded }).DataSet.Save(Stream.Null),
    };

    private const string Sources = "{\"sources\":[{\"id\":\"s\",\"kind\":\"wire-report\"}],";

    /// <summary>A reader, and a document: its beginning, the repeated part (# is a number), the separator, and its end.</summary>
    public static TheoryData<string, string, string, string, string> Documents => new()
    {
        { "document", "{\"places\":[", "1", ",", "]}" },
        { "document", "{\"places\":[", "[]", ",", "]}" },
        { "document", "{\"places\":[", "{\"id\":\"p\",\"name\":\"P\"}", ",", "]}" },
        { "document", "{", "\"p#\":1", ",", "}" },
        { "document", "{\"topics\":[{\"id\":\"t\",\"name\":\"T\",\"summary\":\"-\",\"related\":[", "\"a#\"", ",", "]}]}" },
        { "document", Sources + "\"milestones\":[{\"id\":\"m\",\"title\":\"M\",\"summary\":\"-\",\"kind\":\"call\",\"reports\":[{\"source\":\"s\",\"status\":\"planned\",\"agenda\":[", "\"x#\"", ",", "]}]}]}" },
        { "document", "{\"places\":[]", " ", " ", "}" },
        { "catalog", "{\"places\":[", "{\"id\":\"p#\",\"name\":\"P\"}", ",", "]}" },
        { "catalog", Sources + "\"milestones\":[", "{\"id\":\"m#\",\"title\":\"M\",\"summary\":\"-\",\"kind\":\"call\",\"reports\":[{\"source\":\"s\",\"status\":\"planned\",\"when\":\"{XXXX-12-01,XXXX-11-01}\"}]}", ",", "]}" },
        { "catalog", Sources + "\"milestones\":[{\"id\":\"m\",\"title\":\"M\",\"summary\":\"-\",\"kind\":\"call\",\"subjects\":[", "\"nothing-like-it-#\"", ",", "],\"reports\":[{\"source\":\"s\",\"status\":\"planned\"}]}]}" },
        { "review", Sources + "\"milestones\":[{\"id\":\"m\",\"title\":\"M\",\"summary\":\"-\",\"kind\":\"call\",\"reports\":[", "{\"source\":\"s\",\"locator\":\"#\",\"status\":\"completed\",\"when\":\"2025-01-#\"}".Replace("2025-01-#", "Y1#", StringComparison.Ordinal), ",", "]}]}" },
        { "review", Sources + "\"agencies\":[{\"id\":\"a\",\"name\":\"A\",\"summary\":\"-\"}],\"officials\":[{\"id\":\"o\",\"name\":\"O\",\"summary\":\"-\"}],\"tenures\":[", "{\"id\":\"t#\",\"official\":\"o\",\"organization\":\"a\",\"office\":\"H\",\"head\":true,\"acting\":false,\"reports\":[{\"source\":\"s\",\"status\":\"underway\",\"when\":\"2000/2020\"}]}", ",", "]}" },
        { "csv", "Title\n", "a #", "\n", "\n" },
        { "csv", "Title\n", "=#;=#", "\n", "\n" },
        { "csv", "Title\n", "a", ",", "\n" },
        { "csv", "Title\n", "\"\"\"\"", "\n", "\n" },
        { "csv", "Title", "#", ",", "\n" },
        { "csv", "Title\n", "", "\n", "\n" },
        { "launch library", "[", "1", ",", "]" },
        { "launch library", "[", "{}", ",", "]" },
        { "launch library", "{\"abbrev\":\"A\",\"id\":1,\"name\":\"A\",", "\"p#\":1", ",", "}" },
        { "launch library", "[", "{\"id\":#,\"name\":\"A#\",\"abbrev\":\"A#\",\"type\":\"Government\"}", ",", "]" },
        { "launch library", "[", "{\"id\":#,\"name\":\"A\",\"date\":\"2025-08-01T00:00:00Z\"}", ",", "]" },
        { "launch library", "[{\"id\":\"x\",\"name\":\"A\",\"net\":\"2025-08-01T00:00:00Z\",\"updates\":[", "{\"comment\":\"NET November 2#\"}", ",", "]}]" },
        { "timeline", "{\"events\":[", "{\"unique_id\":\"a\",\"text\":{\"headline\":\"A #\"}}", ",", "]}" },
        { "timeline", "{\"events\":[", "{\"start_date\":{\"year\":1#},\"text\":{\"headline\":\"A\"}}", ",", "]}" },
        { "timeline", "{\"events\":[{\"text\":{\"headline\":\"A\",\"text\":\"", "<a href='#'>", "", "\"}}]}" },
        { "popolo", "{\"persons\":[", "{\"id\":\"a\",\"name\":\"A #\"}", ",", "]}" },
        { "popolo", "{\"persons\":[{\"id\":\"a\",\"name\":\"A\",\"other_names\":[", "{\"name\":\"#\"}", ",", "]}]}" },
        { "popolo", "{\"persons\":[{\"id\":\"a\",\"name\":\"A\"}],\"organizations\":[{\"id\":\"o\",\"name\":\"O\",\"classification\":\"company\"}],\"memberships\":[", "{\"id\":\"m\",\"person_id\":\"a\",\"organization_id\":\"o\",\"start_date\":\"Y1#\"}", ",", "]}" },
        { "popolo", "{\"persons\":[{\"id\":\"a\",\"name\":\"A\"}],\"organizations\":[{\"id\":\"o\",\"name\":\"O\",\"classification\":\"company\"}],\"memberships\":[", "{\"person\":{\"id\":\"p#\",\"name\":\"P\"},\"organization_id\":\"o\"}", ",", "]}" },
        { "popolo", "{\"events\":[", "{\"id\":\"e\",\"name\":\"E\",\"location\":\"L#\",\"sources\":[{\"url\":\"https://example.org/#\"}],\"attendees\":[{\"id\":\"a#\"}]}", ",", "]}" },
        { "wikidata", "{\"entities\":{", "\"Q1#\":{\"labels\":{\"en\":{\"value\":\"E #\"}}}", ",", "}}" },
        { "wikidata", "{\"entities\":{\"Q1\":{\"labels\":{\"en\":{\"value\":\"T\"}},\"claims\":{\"P31\":[{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"P31\",\"datavalue\":{\"type\":\"wikibase-entityid\",\"value\":{\"id\":\"Q131569\"}}},\"id\":\"x\",\"rank\":\"normal\"}],", "\"P9#\":[{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"P9#\",\"datavalue\":{\"type\":\"wikibase-entityid\",\"value\":{\"id\":\"Q#\"}}},\"id\":\"Q1$#\",\"rank\":\"normal\"}]", ",", "}}}}" },
        { "wikidata", "{\"entities\":{\"Q1\":{\"labels\":{\"en\":{\"value\":\"T\"}},\"claims\":{\"P31\":[{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"P31\",\"datavalue\":{\"type\":\"wikibase-entityid\",\"value\":{\"id\":\"Q131569\"}}},\"id\":\"x\",\"rank\":\"normal\"}],\"P585\":[", "{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"P585\",\"datavalue\":{\"type\":\"time\",\"value\":{\"time\":\"+1#-01-01T00:00:00Z\",\"precision\":9,\"calendarmodel\":\"http://www.wikidata.org/entity/Q1985727\"}}},\"id\":\"Q1$#\",\"rank\":\"normal\",\"references\":[{\"snaks\":{\"P854\":[{\"snaktype\":\"value\",\"property\":\"P854\",\"datavalue\":{\"type\":\"string\",\"value\":\"https://example.org/#\"}}]}}]}", ",", "]}}}}" },
        { "wikidata", "{\"entities\":{\"Q1\":{\"labels\":{\"en\":{\"value\":\"T\"}},\"claims\":{\"P31\":[{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"P31\",\"datavalue\":{\"type\":\"wikibase-entityid\",\"value\":{\"id\":\"Q131569\"}}},\"id\":\"x\",\"rank\":\"normal\"}],\"P710\":[", "{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"P710\",\"datavalue\":{\"type\":\"wikibase-entityid\",\"value\":{\"id\":\"Q1#\"}}},\"id\":\"Q1$#\",\"rank\":\"normal\"}", ",", "]}}}}" },
        { "wikidata", "{\"entities\":{\"Q2\":{\"labels\":{\"en\":{\"value\":\"A\"}},\"claims\":{\"P31\":[{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"P31\",\"datavalue\":{\"type\":\"wikibase-entityid\",\"value\":{\"id\":\"Q17505024\"}}},\"id\":\"x\",\"rank\":\"normal\"}],\"P2388\":[{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"P2388\",\"datavalue\":{\"type\":\"wikibase-entityid\",\"value\":{\"id\":\"Q3\"}}},\"id\":\"x\",\"rank\":\"normal\"}],\"P1037\":[{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"P1037\",\"datavalue\":{\"type\":\"wikibase-entityid\",\"value\":{\"id\":\"Q1\"}}},\"id\":\"Q2$1\",\"rank\":\"normal\",\"qualifiers\":{\"P580\":[{\"snaktype\":\"value\",\"property\":\"P580\",\"datavalue\":{\"type\":\"time\",\"value\":{\"time\":\"+2027-02-01T00:00:00Z\",\"precision\":11,\"calendarmodel\":\"http://www.wikidata.org/entity/Q1985727\"}}}]}}]}},\"Q3\":{\"labels\":{\"en\":{\"value\":\"O\"}}},\"Q1\":{\"labels\":{\"en\":{\"value\":\"P\"}},\"claims\":{\"P31\":[{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"P31\",\"datavalue\":{\"type\":\"wikibase-entityid\",\"value\":{\"id\":\"Q5\"}}},\"id\":\"x\",\"rank\":\"normal\"}],\"P39\":[", "{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"P39\",\"datavalue\":{\"type\":\"wikibase-entityid\",\"value\":{\"id\":\"Q3\"}}},\"id\":\"Q1$#\",\"rank\":\"normal\",\"qualifiers\":{\"P580\":[{\"snaktype\":\"value\",\"property\":\"P580\",\"datavalue\":{\"type\":\"time\",\"value\":{\"time\":\"+2027-02-01T00:00:00Z\",\"precision\":11,\"calendarmodel\":\"http://www.wikidata.org/entity/Q1985727\"}}}]}}", ",", "]}}}}" },
        { "wikidata", "{\"head\":{},\"results\":{\"bindings\":[", "{\"item\":{\"value\":\"Q1#\"},\"itemLabel\":{\"value\":\"A #\"},\"class\":{\"value\":\"Q131569\"},\"date\":{\"value\":\"2025-07-31T00:00:00Z\"},\"placeLabel\":{\"value\":\"L #\"}}", ",", "]}}" },
        { "wikidata", "{\"head\":{},\"results\":{\"bindings\":[", "{\"item\":{\"value\":\"Q1\"},\"itemLabel\":{\"value\":\"A\"},\"class\":{\"value\":\"Q131569\"},\"date\":{\"value\":\"1#-01-01T00:00:00Z\"},\"precision\":{\"value\":\"9\"},\"placeLabel\":{\"value\":\"L #\"},\"participant\":{\"value\":\"Q1#\"}}", ",", "]}}" },
    };

    [Theory, MemberData(nameof(Documents))]
    public void Four_times_the_input_takes_four_times_the_memory(string reader, string start, string item, string between, string end)
    {
        double once = Allocated(reader, Fill(start, item, between, end, Length));
        double fourTimes = Allocated(reader, Fill(start, item, between, end, 4 * Length));

        (fourTimes / once).Should().BeLessThan(MostGrowth, $"{once / Length:0} and {fourTimes / (4 * Length):0} bytes a byte");
    }

    private static long Allocated(string reader, byte[] utf8)
    {
        long least = long.MaxValue;
        // The first time includes the one-time work of a process.
        for (int time = 0; time < 2; time++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                Readers[reader](new MemoryStream(utf8));
            }
            catch (DataSetException)
            {
                // Many of these are refused.
            }
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }

    private static byte[] Fill(string start, string item, string between, string end, int length)
    {
        StringBuilder text = new(start);
        for (int number = 0; text.Length < length; number++)
        {
            text.Append(number == 0 ? string.Empty : between).Append(item.Replace("#", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }
        return Encoding.UTF8.GetBytes(text.Append(end).ToString());
    }
}
