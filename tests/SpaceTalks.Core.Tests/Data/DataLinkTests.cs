namespace SpaceTalks.Tests;

public sealed class DataLinkTests
{
    private const string Source = """{"sources": [{"id": "paper", "kind": "wire-report"}]}""";

    [Fact]
    public void A_link_to_nothing_has_its_place_and_a_suggestion()
    {
        string json =
            """
            {
              "topics": [
                {"id": "space", "name": "Space", "summary": "-", "citations": [{"source": "paper"}]},
                {"id": "talks", "name": "Talks", "broader": "spce",
                  "summary": "-", "citations": [{"source": "paper"}, {"source": "papr"}]}
              ]
            }
            """;

        IReadOnlyList<DataFault> faults = Faults(Source, json);

        faults.Should().Equal(
            new DataFault("document1", 4, 49, "$.topics[1].broader", "There is no topic with the id \"spce\" (did you mean \"space\"?)."),
            new DataFault("document1", 5, 69, "$.topics[1].citations[1].source", "There is no source with the id \"papr\" (did you mean \"paper\"?)."));
    }

    [Fact]
    public void Very_many_links_to_nothing_are_counted_and_the_first_have_suggestions()
    {
        const int Count = 20_000;
        IEnumerable<string> sources = Enumerable.Range(0, Count).Select(number => $$"""{"id": "example-{{number:00000}}", "kind": "unattributed"}""");
        IEnumerable<string> topics = Enumerable.Range(0, Count).Select(number => $$"""{"id": "t{{number:00000}}", "name": "T", "summary": "-", "citations": [{"source": "exmaple-{{number:00000}}"}]}""");
        DataSet dataSet = DataSet.Parse("{\"sources\": [" + string.Join(", ", sources) + "], \"topics\": [" + string.Join(", ", topics) + "]}");

        DataSetException exception = FluentActions.Invoking(() => SpaceTalksCatalog.Create(dataSet)).Should().Throw<DataSetException>().Which;

        exception.FaultCount.Should().Be(Count);
        exception.Faults.Should().HaveCount(DataSetException.FaultLimit);
        exception.Faults[^1].Message.Should().EndWith("(did you mean \"example-00099\"?).");
    }

    [Fact]
    public void A_link_to_another_kind_is_a_link_to_nothing() =>
        Faults(Source, """{"topics": [{"id": "a", "name": "A", "broader": "paper", "summary": "-", "citations": [{"source": "paper"}]}]}""")
            .Should().ContainSingle().Which.Message.Should().Be("There is no topic with the id \"paper\": add it, or load the data set that has it.");

    /// <summary>Every property of the small document that is a link, and the kind of entity that it names.</summary>
    public static TheoryData<string, string, string> Links => new()
    {
        { "\"within\": \"austria\"", "$.places[2].within", "place" },
        { "\"broader\": \"flight\"", "$.topics[0].broader", "topic" },
        { "\"related\": [\"talks\"]", "$.topics[0].related[0]", "topic" },
        { "\"source\": \"paper\", \"locator\": \"page 1\"", "$.topics[1].citations[0].source", "source" },
        { "\"organizations\": [\"alpha\", \"beta\"], \"contributions\"", "$.programmes[0].organizations[0]", "organization" },
        { "\"contributions\": [{\"organization\": \"alpha\"", "$.programmes[0].contributions[0].organization", "organization" },
        { "\"provides\": \"Power\", \"subjects\": [\"flight\"]", "$.programmes[0].contributions[0].subjects[0]", "topic" },
        { "\"subjects\": [\"crews\"], \"summary\": \"A vehicle.\"", "$.programmes[1].subjects[0]", "topic" },
        { "\"official\": \"bob\"", "$.tenures[1].official", "official" },
        { "\"organization\": \"alpha\", \"office\": \"Head\", \"head\": true, \"acting\": true", "$.tenures[1].organization", "organization" },
        { "\"source\": \"archive\", \"status\": \"underway\"", "$.tenures[1].reports[0].source", "source" },
        { "\"programmes\": [\"station\"], \"reports\"", "$.milestones[0].programmes[0]", "programme" },
        { "\"source\": \"rumour\"", "$.milestones[1].reports[0].source", "source" },
        { "\"oneOf\": [\"vienna\", \"europe\"]", "$.milestones[1].reports[0].places.oneOf[0]", "place" },
        { "\"allOf\": [\"vienna\"]", "$.milestones[1].reports[1].places.allOf[0]", "place" },
        { "\"official\": \"ann\", \"organization\": \"alpha\", \"office\": \"Head\"}", "$.milestones[1].reports[0].participants[0].official", "official" },
        { "{\"organization\": \"beta\"}", "$.milestones[1].reports[0].participants[1].organization", "organization" },
        { "\"agenda\": [\"crews\"]", "$.milestones[1].reports[0].agenda[0]", "topic" },
        { "\"points\": [{\"text\": \"A point.\", \"subjects\": [\"talks\"]", "$.factors[0].points[0].subjects[0]", "topic" },
        { "\"organizations\": [\"beta\"], \"programmes\": [\"taxi\"]", "$.factors[0].points[0].organizations[0]", "organization" },
        { "\"programmes\": [\"taxi\"]}]", "$.factors[0].points[0].programmes[0]", "programme" },
        { "\"subjects\": [\"talks\"], \"organizations\": [\"alpha\"]", "$.questions[0].subjects[0]", "topic" },
    };

    [Theory]
    [MemberData(nameof(Links))]
    public void Every_link_is_followed(string text, string path, string kind)
    {
        int at = TestData.Small.IndexOf(text, StringComparison.Ordinal);
        at.Should().BePositive();
        TestData.Small.LastIndexOf(text, StringComparison.Ordinal).Should().Be(at, "the case must name one place");
        // The first link in the text: the first quoted text that is not the name of a property.
        string[] parts = text.Split('"');
        int part = Enumerable.Range(0, parts.Length / 2).Select(index => (2 * index) + 1)
            .First(index => !parts[index + 1].StartsWith(':') && parts[index] is not ("Power" or "A point."));
        string link = parts[part];
        parts[part] = "nobody-at-all";
        string json = TestData.Small.Replace(text, string.Join('"', parts), StringComparison.Ordinal);

        DataFault fault = Faults(json).Should().ContainSingle().Which;

        fault.Path.Should().Be(path);
        fault.Message.Should().StartWith("There is no " + kind + " with the id \"nobody-at-all\"");
        fault.Line.Should().Be(TestData.Small.Take(at).Count(character => character == '\n') + 1);
        json.Split('\n')[fault.Line - 1][(fault.Column - 1)..].Should().StartWith("\"nobody-at-all\"", "the place is that of the link");
        link.Should().NotBeEmpty();
    }

    [Fact]
    public void An_identifier_that_is_there_twice_is_a_fault_at_the_second()
    {
        DataFault fault = Faults(
            """{"places": [{"id": "vienna", "name": "Vienna"}]}""",
            "{\"places\": [{\"id\": \"geneva\", \"name\": \"Geneva\"},\n {\"id\": \"vienna\", \"name\": \"Vienna, again\"}]}").Should().ContainSingle().Which;

        fault.Should().Be(new DataFault("document1", 2, 2, "$.places[1]", "There is another place with the id \"vienna\", $.places[0] in document0: give one of them another id."));
    }

    [Fact]
    public void Agencies_and_companies_share_their_identifiers() =>
        Faults(
            Source,
            """{"agencies": [{"id": "a", "name": "A", "summary": "-", "citations": [{"source": "paper"}]}]}""",
            """{"companies": [{"id": "a", "name": "A", "summary": "-", "citations": [{"source": "paper"}]}]}""")
            .Should().ContainSingle().Which.Message.Should().Be("There is another organization with the id \"a\", $.agencies[0] in document1: give one of them another id.");

    [Fact]
    public void The_same_identifier_in_different_kinds_is_allowed() =>
        TestData.Catalog(Source, """{"places": [{"id": "paper", "name": "Paper"}]}""").Places.Should().ContainSingle();

    [Fact]
    public void Broader_topics_in_a_circle_are_a_fault_at_a_topic_of_the_circle()
    {
        // "a" leads into the circle and is not part of it.
        DataFault fault = Faults(Source, "{\"topics\": [" + string.Join(", ", Topic("a", "b"), Topic("b", "c"), Topic("c", "b"), Topic("d", null)) + "]}")
            .Should().ContainSingle().Which;

        fault.Path.Should().Be("$.topics[1]");
        fault.Message.Should().Contain("broader").And.Contain("circle");
    }

    [Fact]
    public void Every_circle_is_a_fault_of_its_own() =>
        Faults(Source, "{\"topics\": [" + string.Join(", ", Topic("a", "a"), Topic("b", "c"), Topic("c", "b")) + "]}")
            .Select(fault => fault.Path).Should().Equal("$.topics[0]", "$.topics[1]");

    [Theory, InlineData(64, false), InlineData(65, true), InlineData(300, true)]
    public void As_many_as_sixty_four_topics_may_stand_above_one(int above, bool isFault)
    {
        string topics = string.Join(", ", Enumerable.Range(0, above + 1).Reverse().Select(number => Topic("t" + number, number == 0 ? null : "t" + (number - 1))).Append(Topic("z", "t0")));
        Action read = () => TestData.Catalog(Source, "{\"topics\": [" + topics + "]}");

        if (!isFault)
        {
            read.Should().NotThrow();
            return;
        }
        DataFault fault = read.Should().Throw<DataSetException>().Which.Faults.Should().ContainSingle("what stands below one is not named again").Which;
        fault.Path.Should().Be($"$.topics[{above - 65}]");
        fault.Message.Should().Contain("more than 64");
    }

    [Fact]
    public void Places_in_a_circle_are_a_fault() =>
        Faults("""{"places": [{"id": "a", "name": "A", "within": "b"}, {"id": "b", "name": "B", "within": "a"}]}""")
            .Should().ContainSingle().Which.Message.Should().Contain("within").And.Contain("circle");

    [Fact]
    public void Faults_come_in_the_order_of_the_documents() =>
        Faults(
            """{"questions": [{"id": "z", "text": "Z?", "answer": "Z.", "citations": [{"source": "nobody"}]}]}""",
            """{"places": [{"id": "b", "name": "B", "within": "x"}, {"id": "a", "name": "A", "within": "y"}]}""")
            .Select(fault => (fault.Document, fault.Path)).Should().Equal(
                ("document0", "$.questions[0].citations[0].source"), ("document1", "$.places[0].within"), ("document1", "$.places[1].within"));

    [Fact]
    public void Every_fault_is_found_at_once() =>
        Faults("""
            {"places": [{"id": "a", "name": "A", "within": "b"}, {"id": "b", "name": "B", "within": "a"}, {"id": "c", "name": "C", "within": "nowhere"}, {"id": "c", "name": "C"}]}
            """).Should().HaveCount(3);

    private static string Topic(string id, string? broader) =>
        "{\"id\": \"" + id + "\", \"name\": \"T\", " + (broader is null ? "" : "\"broader\": \"" + broader + "\", ")
        + "\"summary\": \"-\", \"citations\": [{\"source\": \"paper\"}]}";

    private static IReadOnlyList<DataFault> Faults(params string[] documents)
    {
        Action create = () => TestData.Catalog(documents);
        return create.Should().Throw<DataSetException>().Which.Faults;
    }
}
