using System.Text;
using CsCheck;

namespace SpaceTalks.Tests;

/// <summary>More faults than anyone reads: all are counted, few are kept, and those that are not cost next to nothing.</summary>
public sealed class FaultFloodTests
{
    private const int Faults = 100_000;
    private const int BytesBeside = 5_000_000;

    /// <summary>The text before, the repeated text, and the text after; and how many bytes finding a fault may allocate temporarily.</summary>
    public static TheoryData<string, string, string, int> Floods => new()
    {
        { "{\"places\": [", "1,", "]}", 100 },
        { "{\"places\": [", "[],", "]}", 100 },
        { "{\"topics\": [{\"id\": \"t\", \"alternativeNames\": [", "\"\",", "]}]}", 40 },
        { "{\"topics\": [{\"id\": \"t\", \"related\": [", "\"A\",", "]}]}", 600 },
        { "{\"topics\": [{\"id\": \"t\", \"related\": [", "\"\\ud800\",", "]}]}", 1000 },
        { "{\"topics\": [{\"id\": \"t\", \"related\": [", "\"Not an id\",", "]}]}", 600 },
        { "{", "\"x\":1,", "}", 50 },
        { "{", "\"placess\":1,", "}", 100 },
        { "{", "\"asOf\":1,", "}", 10 },
    };

    [Theory]
    [MemberData(nameof(Floods))]
    public void Faults_that_are_not_kept_take_no_memory(string start, string fault, string end, int bytes)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(fault, Faults)) + end);
        long before = GC.GetAllocatedBytesForCurrentThread();

        DataSetException refusal = Refusal.Of(() => DataSet.Load(new MemoryStream(utf8), "doc"))!;

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        refusal.Faults.Count.Should().Be(DataSetException.FaultLimit);
        refusal.FaultCount.Should().BeGreaterThanOrEqualTo(Faults - 1);
        allocated.Should().BeLessThan(((long)bytes * Faults) + BytesBeside);
    }

    [Fact]
    public void Dates_that_cannot_be_read_are_counted_too()
    {
        // To be refused in the end, a date has been read as EDTF and as English.
        string sources = string.Join(",", Enumerable.Range(0, 20_000).Select(number => "{\"id\": \"s" + number + "\", \"kind\": \"wire-report\", \"date\": \"32 August 2025\"}"));

        Refusal.Of(() => DataSet.Parse("{\"sources\": [" + sources + "]}"))!.FaultCount.Should().Be(20_000);
    }

    [Theory]
    [InlineData("1", "$.places")]
    [InlineData("\"x\"", "$.places")]
    [InlineData("{\"x\": \"y\"}", "$.places")]
    public void A_message_does_not_grow_with_what_it_is_about(string json, string path)
    {
        string value = json.Replace("1", new string('1', 1_000_000), StringComparison.Ordinal).Replace("x", new string('x', 1_000_000), StringComparison.Ordinal);

        DataSetException refusal = Refusal.Of(() => DataSet.Parse("{\"places\": " + value + "}"))!;

        refusal.Faults[0].Path.Should().Be(path);
        refusal.Message.Length.Should().BeLessThan(1000);
    }

    [Fact]
    public void The_nearest_of_many_entities_is_looked_for_where_the_fault_is_kept()
    {
        // Each of them compared with each is a matter of minutes.
        const int Count = 20_000;
        StringBuilder json = new("{\"places\": [");
        for (int number = 0; number < Count; number++)
        {
            json.Append(System.Globalization.CultureInfo.InvariantCulture, $"{{\"id\": \"place-{number:00000}\", \"name\": \"P\", \"within\": \"plaice-{number:00000}\"}},");
        }
        DataSetOptions options = new() { Catalog = TestData.SmallCatalog, FaultLimit = 3 };

        DataSetException refusal = Refusal.Of(() => DataSet.Parse(json.Append("]}").ToString(), "doc", options))!;

        (refusal.Faults.Count, refusal.FaultCount).Should().Be((3, Count));
        refusal.Faults.Should().OnlyContain(fault => fault.Message.Contains("did you mean \"place-", StringComparison.Ordinal));
    }

    [Fact]
    public void Entities_that_are_there_twice_are_found_among_many()
    {
        const int Count = 20_000;
        string Organizations(string list) => "\"" + list + "\": [" + string.Join(",", Enumerable.Range(0, Count).Select(number =>
            $"{{\"id\": \"o{number}\", \"name\": \"O\", \"country\": \"C\", \"summary\": \"S\", \"citations\": [{{\"source\": \"s\"}}]}}")) + "]";

        DataSetException refusal = Refusal.Of(() => SpaceTalksCatalog.Create(DataSet.Parse(
            "{\"sources\": [{\"id\": \"s\", \"kind\": \"wire-report\"}], " + Organizations("agencies") + ", " + Organizations("companies") + "}")))!;

        refusal.FaultCount.Should().Be(Count);
        refusal.Faults[99].Path.Should().StartWith("$.companies[");
    }

    [Fact]
    public void Random_limits_lead_to_data_or_faults_with_places()
    {
        byte[][] documents = [Encoding.UTF8.GetBytes(TestData.Small), .. EmbeddedDocuments.All.Select(document => document.Utf8).Where(utf8 => utf8.Length < 16_000)];
        Gen<int> limit = Gen.OneOf(Gen.Int[1, 20], Gen.Int[1, 3000], Gen.Int[1, 20_000], Gen.Const(int.MaxValue));
        Gen.Select(Gen.Int[0, documents.Length - 1], Gen.Select(limit, Gen.OneOf(Gen.Int[1, 10], Gen.Int[1, 1000]), limit, limit, limit), Gen.Int[1, 5000]).Sample(
            (document, limits, piece) =>
            {
                (int length, int depth, int entities, int text, int faults) = limits;
                DataSetOptions options = new() { LengthLimit = length, DepthLimit = depth, EntityLimit = entities, TextLimit = text, FaultLimit = faults };

                DataSetException? refusal = Refusal.Of(() => DataSet.Load(new HostileStream(documents[document]) { Pieces = [piece] }, "doc", options));

                refusal?.Faults.Count.Should().BeLessThanOrEqualTo(faults);
                (refusal is not null || documents[document].Length <= length).Should().BeTrue("more bytes than the limit are refused");
            },
            iter: 2000);
    }
}
