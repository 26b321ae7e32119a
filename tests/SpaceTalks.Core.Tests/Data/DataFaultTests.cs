using System.Globalization;
using System.Text;

namespace SpaceTalks.Tests;

public sealed class DataFaultTests
{
    private const string Citations = "\"citations\": [{\"source\": \"s\"}]";

    /// <summary>One document per case; the fault is at the first ¦, which is not part of the document.</summary>
    public static TheoryData<string, string, string> Faulty => new()
    {
        // Unknown, duplicate and missing properties.
        { """{"sources": [{"id": "s", ¦"knd": "wire-report", "kind": "wire-report"}]}""", "$.sources[0]", "*no property \"knd\"*did you mean \"kind\"?*" },
        { """{¦"milestone": []}""", "$", "*no property \"milestone\"*did you mean \"milestones\"?*" },
        { """{¦"zzzzzzzzzz": {"deep": [1, {"er": null}]}}""", "$", "*no property \"zzzzzzzzzz\" here; expected one of $schema, schemaVersion, dataVersion, *sources, *questions*." },
        { """{"sources": [{"id": "s", "kind": "wire-report", ¦"kind": "wire-report"}]}""", "$.sources[0].kind", "*second time*" },
        { """{"sources": [¦{"id": "s"}]}""", "$.sources[0]", "*\"kind\" is missing: expected one of official-record, *" },
        { """{"places": [¦{"id": "p"}]}""", "$.places[0]", "*\"name\" is missing*" },
        // Another type than expected.
        { """¦[]""", "$", "Expected a data set (an object)*found an array*" },
        { """¦"text" """, "$", "Expected a data set (an object)*found \"text\"*" },
        { """{"sources": ¦{}}""", "$.sources", "Expected an array*found an object*" },
        { """{"sources": [¦"s"]}""", "$.sources[0]", "Expected a source (an object)*found \"s\"*" },
        { """{"sources": [{"id": ¦1, "kind": "wire-report"}]}""", "$.sources[0].id", "Expected a slug*found the number 1*" },
        { """{"sources": [{"id": ¦null, "kind": "wire-report"}]}""", "$.sources[0].id", "Expected a slug*found null*" },
        { """{"places": [{"id": "p", "name": ¦true}]}""", "$.places[0].name", "Expected a text*found true*" },
        { """{"places": [{"id": "p", "name": ¦["P"]}]}""", "$.places[0].name", "Expected a text*found an array*" },
        { """{"schemaVersion": ¦"1"}""", "$.schemaVersion", "Expected a whole number*found \"1\"*" },
        { """{"schemaVersion": ¦1.5}""", "$.schemaVersion", "Expected a whole number*found the number 1.5*" },
        { """{"schemaVersion": ¦0}""", "$.schemaVersion", "Expected a whole number of 1 or more*" },
        { """{"schemaVersion": ¦99999999999}""", "$.schemaVersion", "Expected a whole number*" },
        { """{"schemaVersion": ¦3}""", "$.schemaVersion", "*version 3*up to 2*" },
        { """{"tenures": [{"id": "t", "official": "o", "organization": "a", "office": "Head", "head": ¦"yes", "acting": false, "reports": [{"source": "s", "status": "planned"}]}]}""", "$.tenures[0].head", "Expected true or false*found \"yes\"*" },
        // Text that cannot be read.
        { """{"asOf": ¦"2025-02-30"}""", "$.asOf", "Expected*position*of \"2025-02-30\"*" },
        { """{"asOf": ¦"TBD"}""", "$.asOf", "Expected*position 0 of \"TBD\"*" },
        { """{"sources": [{"id": "s", "kind": ¦"gossip"}]}""", "$.sources[0].kind", "Expected one of official-record, agency-statement, *found \"gossip\"*" },
        { """{"sources": [{"id": ¦"S s", "kind": "wire-report"}]}""", "$.sources[0].id", "Expected a slug*found \"S s\"*" },
        { """{"places": [{"id": "p", "name": "P", "within": ¦"Not A Slug"}]}""", "$.places[0].within", "Expected a slug*" },
        { """{"sources": [{"id": "s", "address": ¦"example.org", "kind": "wire-report"}]}""", "$.sources[0].address", "Expected an absolute http or https address*\"example.org\"*" },
        { """{"sources": [{"id": "s", "address": ¦"ftp://example.org/", "kind": "wire-report"}]}""", "$.sources[0].address", "Expected an absolute http or https address*" },
        { """{"sources": [{"id": "s", "address": ¦" https://example.org/", "kind": "wire-report"}]}""", "$.sources[0].address", "Expected an absolute http or https address*" },
        { """{"sources": [{"id": "s", "address": ¦"https://example.org/\n", "kind": "wire-report"}]}""", "$.sources[0].address", "Expected an absolute http or https address*" },
        { """{"sources": [{"id": "s", "address": ¦"/etc/hosts", "kind": "wire-report"}]}""", "$.sources[0].address", "Expected an absolute http or https address*" },
        { """{"places": [{"id": "p", "name": ¦""}]}""", "$.places[0].name", "Expected a text that is not empty*" },
        { """{"places": [{"id": "p", "name": ¦" "}]}""", "$.places[0].name", "Expected a text that is not empty*" },
        { """{"places": [{"id": "p", "name": ¦"P "}]}""", "$.places[0].name", "Expected a text that is not empty*" },
        { """{"places": [{"id": "p", "name": ¦"\ud800"}]}""", "$.places[0].name", "*" },
        { """{¦"\udc00": 1}""", "$", "*" },
        // Lists.
        { """{"sources": ¦[]}""", "$.sources", "Expected an array of one or more items*empty array*" },
        { """{"topics": [{"id": "t", "name": "T", "related": ¦[], "summary": "T.", CITATIONS}]}""", "$.topics[0].related", "*one or more items*" },
        { """{"topics": [{"id": "t", "name": "T", "summary": "T.", "citations": [{"source": "s"}, {"source": "s", "locator": ¦7}]}]}""", "$.topics[0].citations[1].locator", "Expected a text*" },
        // What does not go together.
        { """{"milestones": [{"id": "m", "title": "M", "summary": "M.", "kind": "meeting", "reports": [{"source": "s", "status": "planned", "places": ¦{"oneOf": ["p"], "allOf": ["p"]}}]}]}""", "$.milestones[0].reports[0].places", "*either \"oneOf\" or \"allOf\"*" },
        { """{"milestones": [{"id": "m", "title": "M", "summary": "M.", "kind": "meeting", "reports": [{"source": "s", "status": "planned", "places": ¦{}}]}]}""", "$.milestones[0].reports[0].places", "*either \"oneOf\" or \"allOf\"*" },
        { """{"milestones": [¦{"id": "m", "title": "M", "summary": "M.", "kind": "launch", "level": "heads", "reports": [{"source": "s", "status": "planned"}]}]}""", "$.milestones[0]", "*Only a meeting or a call can have a \"level\"*" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void A_fault_has_its_place_and_says_what_was_expected(string marked, string path, string message)
    {
        marked = marked.Replace("CITATIONS", Citations, StringComparison.Ordinal);
        string json = marked.Replace("¦", string.Empty, StringComparison.Ordinal);
        // The same document, spread over lines: the place moves with it.
        string before = "\n\n  ";

        DataFault fault = Faults(before + json).Should().ContainSingle().Which;

        fault.Document.Should().Be("doc.json");
        fault.Line.Should().Be(3);
        fault.Column.Should().Be(3 + marked.IndexOf('¦', StringComparison.Ordinal));
        fault.Path.Should().Be(path);
        fault.Message.Should().Match(message);
        fault.ToString().Should().Be(string.Create(
            CultureInfo.InvariantCulture, $"doc.json(3,{fault.Column}): {fault.Path}: {fault.Message}"));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData(" \r\n\t ", 2)]
    public void An_empty_document_is_called_so(string json, int line)
    {
        DataFault fault = Faults(json).Should().ContainSingle().Which;

        (fault.Line, fault.Path).Should().Be((line, "$"));
        fault.Message.Should().Be("The document is empty: expected an object, at least {}.");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_document_in_another_encoding_is_called_so(string encoding)
    {
        byte[] text = System.Text.Encoding.GetEncoding(encoding).GetBytes("{}");
        byte[] marked = [.. System.Text.Encoding.GetEncoding(encoding).GetPreamble(), .. text];

        foreach (byte[] document in new[] { text, marked })
        {
            Action load = () => DataSet.Load(new MemoryStream(document), "doc.json");
            load.Should().Throw<DataSetException>().Which.Faults.Should().ContainSingle().Which.Message
                .Should().Be("The document is not in UTF-8, but probably in UTF-16: save it as UTF-8.");
        }
    }

    [Theory]
    [InlineData("{", 1, 2)]
    [InlineData("{\n  \"places\": [\n    oops", 3, 5)]
    [InlineData("{} {}", 1, 4)]
    [InlineData("{\"places\": [{\"id\": \"p\", \"name\": \"P\"},,]}", 1, 38)]
    [InlineData("{/* without an end", 1, 2)]
    public void A_fault_of_syntax_has_its_place(string json, int line, int column)
    {
        DataFault fault = Faults(json).Should().ContainSingle().Which;

        (fault.Line, fault.Column).Should().Be((line, column));
        fault.Message.Should().StartWith("The document is not JSON from here on");
        fault.Message.Should().NotContain("LineNumber", "lines are counted from 1 and stand in the place of the fault");
    }

    [Fact]
    public void A_document_that_is_nested_too_deeply_is_a_fault() =>
        Faults("{\"x\": " + new string('[', 200) + new string(']', 200) + "}").Should().NotBeEmpty();

    [Fact]
    public void Bytes_that_are_no_UTF8_are_a_fault_with_a_place()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes("{\"places\": [{\"id\": \"p\", \"name\": \"x\"}]}");
        utf8[Array.IndexOf(utf8, (byte)'x')] = 0xFF;

        Action load = () => DataSet.Load(new MemoryStream(utf8), "doc.json");

        DataFault fault = load.Should().Throw<DataSetException>().Which.Faults.Should().ContainSingle().Which;
        fault.Path.Should().Be("$.places[0].name");
        fault.Column.Should().Be(33);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_a_fault_with_a_place()
    {
        DataFault fault = Faults("{\n\"ж\": \"\ud800\"}").Should().ContainSingle().Which;

        (fault.Line, fault.Column, fault.Path).Should().Be((2, 8, "$"));
        fault.Message.Should().Contain("half of a surrogate pair");
    }

    [Fact]
    public void The_column_counts_bytes() =>
        Faults("""{"places": [{"id": "p", "name": "Österreich", "within": 1}]}""").Should().ContainSingle().Which.Column.Should().Be(58);

    [Fact]
    public void All_faults_of_a_document_are_collected_in_their_order()
    {
        IReadOnlyList<DataFault> faults = Faults(
            """
            {
              "asOf": "soon",
              "places": [{"id": "P"}, {"name": "", "idd": 1}, 5],
              "sources": [{"id": "s", "kind": "gossip"}]
            }
            """);

        faults.Select(fault => (fault.Line, fault.Path)).Should().Equal(
            (2, "$.asOf"),
            (3, "$.places[0]"),
            (3, "$.places[0].id"),
            (3, "$.places[1]"),
            (3, "$.places[1].name"),
            (3, "$.places[1]"),
            (3, "$.places[2]"),
            (4, "$.sources[0].kind"));
    }

    [Fact]
    public void A_fault_of_syntax_ends_its_document_and_no_other()
    {
        Action read = () => DataSet.Read("all",
        [
            ("a", new MemoryStream(Encoding.UTF8.GetBytes("{\"places\": [{\"id\": \"A\", \"name\": \"A\"}, oops, {\"id\": \"B\", \"name\": \"B\"}]}"))),
            ("b", new MemoryStream(Encoding.UTF8.GetBytes("{\"places\": [{\"id\": \"C\", \"name\": \"C\"}]}"))),
            ("c", new MemoryStream(Encoding.UTF8.GetBytes("{}"))),
        ]);

        read.Should().Throw<DataSetException>().Which.Faults.Select(fault => (fault.Document, fault.Path)).Should().Equal(
            ("a", "$.places[0].id"), ("a", "$.places"), ("b", "$.places[0].id"));
    }

    [Fact]
    public void At_most_a_hundred_faults_are_kept_and_all_are_counted()
    {
        string json = "{\"places\": [" + string.Join(", ", Enumerable.Repeat("1", 250)) + "]}";

        DataSetException exception = Exception(json);

        exception.Faults.Should().HaveCount(DataSetException.FaultLimit).And.HaveCount(100);
        exception.FaultCount.Should().Be(250);
        exception.Message.Should().Contain("250 faults").And.EndWith("…");
        exception.Faults[^1].Path.Should().Be("$.places[99]");
    }

    [Fact]
    public void The_message_lists_the_faults()
    {
        DataSetException exception = Exception("""{"asOf": "soon", "dataVersion": 1}""");

        exception.Message.Should().StartWith("The data has 2 faults:").And.Contain("doc.json(1,10): $.asOf").And.Contain("doc.json(1,33): $.dataVersion");
        Exception("""{"dataVersion": 1}""").Message.Should().StartWith("The data has one fault:");
    }

    [Fact]
    public void An_exception_can_be_made_by_others()
    {
        DataFault fault = new("d", 1, 2, "$", "wrong");

        new DataSetException([fault]).Faults.Should().Equal(fault);
        new DataSetException().Faults.Should().BeEmpty();
        new DataSetException().Message.Should().NotBeEmpty().And.NotContain("0 faults");
        new DataSetException("m").Message.Should().Be("m");
        new DataSetException("m", new InvalidOperationException()).InnerException.Should().BeOfType<InvalidOperationException>();
        ((Action)(() => _ = new DataSetException((IReadOnlyCollection<DataFault>)null!))).Should().Throw<ArgumentNullException>().WithParameterName("faults");
    }

    [Fact]
    public void A_fault_is_a_value() => new DataFault("d", 1, 2, "$", "m").Should().Be(new DataFault("d", 1, 2, "$", "m"));

    private static IReadOnlyList<DataFault> Faults(string json) => Exception(json).Faults;

    private static DataSetException Exception(string json)
    {
        Action parse = () => DataSet.Parse(json, "doc.json");
        return parse.Should().Throw<DataSetException>().Which;
    }

    [Theory]
    [InlineData("short", "short")]
    [InlineData("a\u001b[2Jb\nc\u202Ed", "a\\u001B[2Jb\\u000Ac\\u202Ed")]
    public void What_would_act_on_a_terminal_or_a_log_is_written_by_its_number(string text, string shown)
    {
        DataFault fault = new("data", 1, 1, text, text);

        fault.Path.Should().Be(shown);
        fault.Message.Should().Be(shown);
    }

    [Theory]
    [InlineData("a", 1024)]
    [InlineData("\u0001", 1024)]
    [InlineData("\U0001F680", 1023)]
    public void No_text_is_longer_than_1024_characters(string repeated, int length)
    {
        DataFault fault = new("data", 1, 1, "$", string.Concat(Enumerable.Repeat(repeated, 5_000)));

        fault.Message.Should().EndWith("…").And.HaveLength(length);
        fault.Message.Should().NotMatch("*\uD83D…");
    }
}
