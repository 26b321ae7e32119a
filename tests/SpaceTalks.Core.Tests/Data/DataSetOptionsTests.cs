using SpaceTalks.Time;
using System.Text;
using System.Text.Json.Serialization;

namespace SpaceTalks.Tests;

public sealed class DataSetOptionsTests
{
    private const string Places = """{"places": [{"id": "p", "name": "Pawtucket"}, {"id": "q", "name": "Q"}]}""";

    /// <summary>The options, a document, and the place and the message of the fault; no fault where the message is empty.</summary>
    public static TheoryData<DataSetOptions, string, int, string, string> Limits => new()
    {
        { new() { LengthLimit = Places.Length }, Places, 0, "", "" },
        { new() { LengthLimit = Places.Length - 1 }, Places, 1, "$", "*more bytes than the limit, 71 (DataSetOptions.LengthLimit)." },
        { new() { EntityLimit = 2 }, Places, 0, "", "" },
        { new() { EntityLimit = 1 }, Places, 47, "$.places[1]", "*more entities than the limit, 1 (DataSetOptions.EntityLimit)." },
        { new() { TextLimit = 9 }, Places, 0, "", "" },
        { new() { TextLimit = 8 }, Places, 33, "$.places[0].name", "*more characters than the limit, 8 (DataSetOptions.TextLimit)." },
        { new() { DepthLimit = 3 }, Places, 0, "", "" },
        { new() { DepthLimit = 2 }, Places, 13, "$.places", "*nested deeper than the limit, 2 (DataSetOptions.DepthLimit)." },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void What_meets_a_limit_is_a_fault_with_a_place(DataSetOptions options, string json, int column, string path, string message)
    {
        Action parse = () => DataSet.Parse(json, "doc.json", options);

        if (message.Length == 0)
        {
            parse.Should().NotThrow();
            return;
        }
        DataFault fault = parse.Should().Throw<DataSetException>().Which.Faults.Should().ContainSingle().Which;
        (fault.Line, fault.Column, fault.Path).Should().Be((1, column, path));
        fault.Message.Should().Match(message);
    }

    [Fact]
    public void A_text_longer_than_its_limit_is_not_held_in_memory()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes("{\"places\": [{\"id\": \"p\", \"name\": \"" + new string('x', 10_000_000) + "\"}]}");
        DataSetOptions options = new() { TextLimit = 1000 };
        long before = GC.GetAllocatedBytesForCurrentThread();

        Action load = () => DataSet.Load(new MemoryStream(utf8), "doc.json", options);

        load.Should().Throw<DataSetException>().Which.Faults.Should().ContainSingle().Which.Message.Should().Contain("limit, 1000");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(2_000_000);
    }

    [Fact]
    public void As_many_faults_are_kept_as_were_asked_for_and_all_are_counted()
    {
        string json = "{\"places\": [" + string.Join(", ", Enumerable.Repeat("1", 1000)) + "]}";

        Action parse = () => DataSet.Parse(json, "doc.json", new DataSetOptions { FaultLimit = 300 });

        DataSetException exception = parse.Should().Throw<DataSetException>().Which;
        (exception.Faults.Count, exception.FaultCount).Should().Be((300, 1000));
    }

    [Fact]
    public void Unknown_members_are_stepped_over_where_they_may_be()
    {
        const string Json = """{"new": {"deep": [1, "two"]}, "places": [{"id": "p", "colour": ["red"], "name": "P"}], "last": null}""";
        DataSetOptions options = new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip };

        SpaceTalksCatalog.Create(DataSet.Parse(Json, "doc.json", options)).Places.Should().ContainSingle().Which.Name.Should().Be("P");
        ((Action)(() => DataSet.Parse(Json))).Should().Throw<DataSetException>().Which.FaultCount.Should().Be(3);
    }

    [Theory]
    [InlineData("late August 2025", "[2025-08-21..2025-08-31]")]
    [InlineData("Q1 2026", "2026-33")]
    [InlineData("beyond 2030", "/2031..")]
    [InlineData("2025-10", "2025-10")]
    [InlineData("25 August 2025", "2025-08-25")]
    public void Dates_may_be_in_words_and_are_saved_in_EDTF(string written, string saved)
    {
        DataSet data = DataSet.Parse("{\"asOf\": \"" + written + "\"}");
        using MemoryStream stream = new();

        data.Save(stream);

        data.AsOf.Should().Be(TestData.When(saved));
        Encoding.UTF8.GetString(stream.ToArray()).Should().Contain("\"asOf\": \"" + saved + "\"");
    }

    [Fact]
    public void The_caller_says_what_words_mean()
    {
        DateConventions conventions = DateConventions.Default with { NumericDates = NumericDateOrder.MonthFirst };

        DataSet.Parse("""{"asOf": "7/10/2008"}""", "d", new DataSetOptions { Conventions = conventions }).AsOf.Should().Be(TestData.When("2008-07-10"));
    }

    [Theory]
    [InlineData("late Agust 2025", "*\"late Agust 2025\"*")]
    [InlineData("7/10/2008", "*")]
    [InlineData("2025-13", "*position 5 of \"2025-13\"*")]
    [InlineData("2025-09/2025-08", "*\"2025-09/2025-08\"*")]
    [InlineData("2025-09/2025-8", "*position*of \"2025-09/2025-8\"*")]
    [InlineData("TBD", "*")]
    public void A_date_that_is_neither_is_a_fault_of_what_it_is_more_like(string date, string message)
    {
        Action parse = () => DataSet.Parse("{\"asOf\": \"" + date + "\"}");

        parse.Should().Throw<DataSetException>().Which.Faults.Should().ContainSingle().Which.Message.Should().StartWith("Expected").And.Match(message);
    }

    [Fact]
    public void Comments_and_commas_at_the_end_of_lists_are_allowed()
    {
        DataSet data = DataSet.Parse(
            """
            // What we know of places.
            {
              "places": [
                {"id": "p", /* a comment */ "name": "P",},
              ],
            }
            """);

        SpaceTalksCatalog.Create(data).Places.Should().ContainSingle();
    }

    [Fact]
    public async Task A_document_is_read_without_a_waiting_thread()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(TestData.Small));
        string path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, TestData.Small, TestContext.Current.CancellationToken);

            DataSet ofStream = await DataSet.LoadAsync(stream, "data", cancellationToken: TestContext.Current.CancellationToken);
            DataSet ofFile = await DataSet.LoadAsync(path, cancellationToken: TestContext.Current.CancellationToken);

            SpaceTalksCatalog.Create(ofStream).ContentHash.Should().Be(TestData.SmallCatalog.ContentHash);
            SpaceTalksCatalog.Create(ofFile).ContentHash.Should().Be(TestData.SmallCatalog.ContentHash);
            ofFile.Name.Should().Be(Path.GetFileName(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Reading_without_a_waiting_thread_has_the_same_faults()
    {
        using CancellationTokenSource cancelled = new();
        await cancelled.CancelAsync();
        Func<Task> faulty = () => DataSet.LoadAsync(new MemoryStream("{\"places\": 1}"u8.ToArray()), "doc.json", cancellationToken: TestContext.Current.CancellationToken);
        Func<Task> tooLong = () => DataSet.LoadAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(Places)), "doc.json", new DataSetOptions { LengthLimit = 10 }, TestContext.Current.CancellationToken);
        Func<Task> ended = () => DataSet.LoadAsync(new MemoryStream("{}"u8.ToArray()), "doc.json", cancellationToken: cancelled.Token);

        (await faulty.Should().ThrowAsync<DataSetException>()).Which.Faults.Should().ContainSingle().Which.Path.Should().Be("$.places");
        (await tooLong.Should().ThrowAsync<DataSetException>()).Which.Faults.Should().ContainSingle().Which.Message.Should().Contain("limit, 10 ");
        await ended.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void Several_documents_are_one_data_set_and_their_faults_are_found_at_once()
    {
        string folder = Directory.CreateTempSubdirectory("spacetalks-").FullName;
        try
        {
            string[] paths = [Path.Combine(folder, "a.json"), Path.Combine(folder, "b.json")];
            File.WriteAllText(paths[0], """{"places": [{"id": "p", "name": ""}]}""");
            File.WriteAllText(paths[1], """{"place": []}""");
            Action load = () => DataSet.LoadAll(paths);

            load.Should().Throw<DataSetException>().Which.Faults.Select(fault => fault.Document).Should().Equal("a.json", "b.json");
            File.WriteAllText(paths[0], """{"places": [{"id": "p", "name": "P", "within": "q"}]}""");
            File.WriteAllText(paths[1], """{"places": [{"id": "q", "name": "Q"}]}""");
            DataSet both = DataSet.LoadAll(paths);
            both.Name.Should().Be("a.json, b.json");
            SpaceTalksCatalog.Create(both).Places[new("p")].Within!.Name.Should().Be("Q");

            string other = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "other")).FullName, "a.json");
            File.WriteAllText(other, """{"place": []}""");
            Action alike = () => DataSet.LoadAll([.. paths, other]);
            alike.Should().Throw<DataSetException>().Which.Faults.Select(fault => fault.Document).Should().Equal(new[] { other }, "files of one name are told apart");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Options_that_make_no_sense_are_refused()
    {
        Action[] bad =
        [
            () => _ = new DataSetOptions { LengthLimit = 0 },
            () => _ = new DataSetOptions { DepthLimit = 0 },
            () => _ = new DataSetOptions { DepthLimit = 1001 },
            () => _ = new DataSetOptions { EntityLimit = -1 },
            () => _ = new DataSetOptions { TextLimit = 0 },
            () => _ = new DataSetOptions { FaultLimit = 0 },
            () => _ = new DataSetOptions { UnmappedMemberHandling = (JsonUnmappedMemberHandling)9 },
            () => _ = new DataSetOptions { Conventions = null! },
            () => _ = new DataSetOptions { Conventions = DateConventions.Default with { EarlyMonthLastDay = 22 } },
            () => DataSet.LoadAll([]),
            () => DataSet.LoadAll([null!]),
            () => DataSet.LoadAll(null!),
        ];

        foreach (Action action in bad)
        {
            action.Should().Throw<ArgumentException>().Which.ParamName.Should().NotBeNullOrEmpty();
        }
        new DataSetOptions().ToString().Should().Contain("64 deep").And.Contain("unknown members rejected");
    }
}
