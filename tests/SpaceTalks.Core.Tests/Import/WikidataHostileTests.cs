using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace SpaceTalks.Tests;

/// <summary>Input that Wikidata would not write is a fault or a note at its place, nothing is dropped silently, and the time taken is proportional to the length.</summary>
public sealed class WikidataHostileTests
{
    // Properties that identify the page or repeat others.
    private static readonly string[] Housekeeping =
    [
        "hash", "datatype", "property", "numeric-id", "entity-type", "snaks-order", "qualifiers-order", "pageid", "ns", "title", "lastrevid", "type", "success", "head", "xml:lang",
        "rank", "snaktype", "language",
        // The day of reports: where there are none it says nothing.
        "modified",
    ];

    public static TheoryData<string> Fixtures => [.. WikidataFixtures.Names];

    [Theory]
    [InlineData("1", "$", "Expected an object with the \"entities\"")]
    [InlineData("[]", "$", "Expected an object with the \"entities\"")]
    [InlineData("{}", "$", "Expected an object with the \"entities\"")]
    [InlineData("""{"results": {}}""", "$", "Expected an object with the \"entities\"")]
    [InlineData("""{"head": {}, "boolean": true}""", "$", "Expected an object with the \"entities\"")]
    [InlineData("""{"entities": "x"}""", "$.entities", "Expected an object with an entity for each identifier, but found \"x\".")]
    [InlineData("""{"entities": [1]}""", "$.entities", "Expected an object with an entity for each identifier, but found an array.")]
    [InlineData("""{"entities": {"Q1": "x"}}""", "$.entities.Q1", "Expected an entity (an object), but found \"x\".")]
    [InlineData("""{"entities": {"Q1": {"id": 1}}}""", "$.entities.Q1.id", "Expected a text, but found the number 1.")]
    [InlineData("""{"entities": {"Q1": {"claims": "x"}}}""", "$.entities.Q1.claims", "Expected an entity (an object), but found \"x\".")]
    [InlineData("""{"entities": {"Q1": {"claims": {"P31": {}}}}}""", null, null)]
    [InlineData("""{"entities": {"Q1": {"claims": {"P31": {"a": 1}}}}}""", "$.entities.Q1.claims.P31", "Expected an array, but found an object.")]
    [InlineData("""{"entities": {"Q1": {"claims": {"P31": ["x"]}}}}""", "$.entities.Q1.claims.P31[0]", "Expected a statement (an object), but found \"x\".")]
    [InlineData("""{"entities": {"Q1": {"claims": {"P31": [{"rank": 1}]}}}}""", "$.entities.Q1.claims.P31[0].rank", "Expected a text, but found the number 1.")]
    [InlineData("""{"entities": {"Q1": {"claims": {"P31": [{"mainsnak": "x"}]}}}}""", "$.entities.Q1.claims.P31[0].mainsnak", "Expected a snak (an object), but found \"x\".")]
    [InlineData("""{"entities": {"Q1": {"claims": {"P31": [{"mainsnak": {"snaktype": 1}}]}}}}""", "$.entities.Q1.claims.P31[0].mainsnak.snaktype", "Expected a text, but found the number 1.")]
    [InlineData("""{"entities": {"Q1": {"claims": {"P31": [{"qualifiers": "x"}]}}}}""", "$.entities.Q1.claims.P31[0].qualifiers", "Expected a statement of P31 (an object), but found \"x\".")]
    [InlineData("""{"entities": {"Q1": {"modified": "yesterday"}}}""", "$.entities.Q1.modified", "Expected a date and time with an offset, in the years 1 to 9998, but found \"yesterday\".")]
    [InlineData("""{"entities": {"Q1": {"labels": "x", "claims": {}}}}""", "$.entities.Q1.labels", "Expected labels (an object), but found \"x\".")]
    [InlineData("""{"entities": {"Q1": {"labels": {"en": "x"}}}}""", "$.entities.Q1.labels.en", "Expected a text with its language (an object), but found \"x\".")]
    [InlineData("""{"head": {}, "results": "x"}""", "$.results", "Expected results (an object), but found \"x\".")]
    [InlineData("""{"head": {}, "results": {"bindings": {"a": 1}}}""", "$.results.bindings", "Expected an array, but found an object.")]
    [InlineData("""{"head": {}, "results": {"bindings": ["x"]}}""", "$.results.bindings[0]", "Expected a row (an object), but found \"x\".")]
    [InlineData("""{"head": {}, "results": {"bindings": [{"item": "x"}]}}""", "$.results.bindings[0].item", "Expected a cell (an object), but found \"x\".")]
    [InlineData("""{"head": {}, "results": {"bindings": [{"item": {"value": 1}}]}}""", "$.results.bindings[0].item.value", "Expected a text, but found the number 1.")]
    [InlineData("""{"head": {}, "results": {"bindings": [{"item": {"value": "Q1"}, "date": {"value": "soon"}}]}}""", "$.results.bindings[0].date.value", "Expected a date such as \"2025-07-31T00:00:00Z\", but found \"soon\".")]
    [InlineData("""{"head": {}, "results": {"bindings": [{"item": {"value": "Q1"}, "precision": {"value": "day"}}]}}""", "$.results.bindings[0].precision.value", "Expected a whole number, but found \"day\".")]
    public void What_is_of_another_type_is_a_fault_at_its_place(string json, string? path, string? message)
    {
        DataFault? fault = Refusal.Of(() => WikidataFixtures.Read(json))?.Faults[0];

        fault?.Path.Should().Be(path);
        (fault?.Message.StartsWith(message!, StringComparison.Ordinal) ?? message is null).Should().BeTrue(fault?.Message);
    }

    [Theory]
    [InlineData("""{"entities": {}}""", "")]
    [InlineData("""{"entities": {"P31": {"id": "P31"}}}""", "$.entities.P31: This is not imported: it is not an item (the identifier of an item is Q followed by a number).")]
    [InlineData("""{"entities": {"Q1": {"missing": ""}}}""", "$.entities.Q1: \"Q1\" is not imported: there is no such entity.")]
    [InlineData("""{"entities": {"Q1": {}}}""", "$.entities.Q1: Q1 is not imported: its class is not known, and nothing that is imported refers to it.")]
    [InlineData("""{"entities": {"Q1": {"id": "Q2"}, "Q2": {"ns": 0}}}""", "$.entities.Q1: Q2 is not imported: its class is not known, and nothing that is imported refers to it. $.entities.Q2: Q2 appears earlier in the document: this is not imported.")]
    [InlineData("""{"entities": {"Q1": {"claims": {"P31": [{"mainsnak": {"snaktype": "value"}}]}}}}""", "$.entities.Q1: Q1 is not imported: its class is not known, and nothing that is imported refers to it. $.entities.Q1.claims.P31[0].mainsnak: This is not imported: it has no value of a known type.")]
    [InlineData("""{"entities": {"Q1": {"claims": {"P31": [{"mainsnak": {"snaktype": "guess"}}]}}}}""", "$.entities.Q1: Q1 is not imported: its class is not known, and nothing that is imported refers to it. $.entities.Q1.claims.P31[0].mainsnak: This is not imported: it has no value of a known type.")]
    [InlineData("""{"head": {}, "results": {}}""", "")]
    [InlineData("""{"head": {}, "results": {"bindings": [{}]}}""", "$.results.bindings[0]: A row is not imported: it has no item of Wikidata in the column \"item\".")]
    public void What_is_missing_is_a_note(string json, string notes)
    {
        ImportResult result = WikidataFixtures.Read(json);

        string.Join(' ', result.Notes.Select(note => note.Path + ": " + note.Message)).Should().Be(notes);
    }

    [Fact]
    public void A_statement_whose_value_is_of_another_type_is_a_note()
    {
        foreach (string value in new[]
        {
            WikidataFixtures.String("x"), WikidataFixtures.Item("Q9"), "somevalue", "novalue", """{"value": {"amount": "+1", "unit": "1"}, "type": "quantity"}""",
            """{"value": {"entity-type": "lexeme", "id": "L1"}, "type": "wikibase-entityid"}""",
        })
        {
            foreach (string property in new[] { "P585", "P580", "P582", "P276", "P710", "P1891", "P664" })
            {
                ImportResult result = WikidataFixtures.Read(WikidataFixtures.Document(
                    ("Q1", WikidataFixtures.Entity("Example", WikidataFixtures.Statement("P31", WikidataFixtures.Item("Q131569")), WikidataFixtures.Statement(property, value)))));

                result.Notes.Should().NotBeEmpty(property + " " + value);
                // An end that there is none of is one of what goes on.
                string? when = result.DataSet.Contents.Single().Milestones!.Records.Single().Reports.Single().When?.ToString();
                when.Should().Be(property == "P582" && value == "novalue" ? "/2031-01-01.." : null);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_document_cut_off_anywhere_is_refused(string name)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(ImportFixtures.Text(name).TrimEnd());
        for (int length = 0; length < utf8.Length; length += 7)
        {
            MemoryStream stream = new(utf8, 0, length);
            FluentActions.Invoking(() => WikidataImport.Read(stream, "doc")).Should().Throw<DataSetException>();
        }
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_property_that_nobody_knows_is_a_note_wherever_it_stands(string name)
    {
        JsonNode document = JsonNode.Parse(ImportFixtures.Text(name))!;
        ImportResult before = WikidataFixtures.Read(document.ToJsonString());
        foreach (JsonObject @object in ImportPropertyTests.Nodes(document).OfType<JsonObject>().ToList())
        {
            @object["example"] = "EXAMPLE";
            string? after = TryPrint(document.ToJsonString());
            string path = @object.GetPath() + ".example";
            @object.Remove("example");

            (after != ImportFixtures.Print(before) || IsNoted(path, before)).Should().BeTrue(path);
        }
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_value_that_changes_changes_the_data_or_stands_in_a_note(string name)
    {
        JsonNode document = JsonNode.Parse(ImportFixtures.Text(name))!;
        ImportResult before = WikidataFixtures.Read(document.ToJsonString());
        string printed = ImportFixtures.Print(before);
        foreach (System.Text.Json.Nodes.JsonValue value in ImportPropertyTests.Nodes(document).OfType<System.Text.Json.Nodes.JsonValue>().Where(value => value.GetValueKind() == JsonValueKind.String).ToList())
        {
            string path = value.GetPath();
            string text = value.GetValue<string>();
            string other = text.StartsWith("+20", StringComparison.Ordinal) ? "+2008" + text[5..] : text.StartsWith("20", StringComparison.Ordinal) ? "2008" + text[4..] : text + "x";
            JsonNode owner = value.Parent!;
            if (owner is not JsonObject @object || Housekeeping.Contains(value.GetPropertyName()) || path.Contains("-order", StringComparison.Ordinal))
            {
                continue;
            }
            @object[value.GetPropertyName()] = other;
            string? after = TryPrint(document.ToJsonString());
            ImportPropertyTests.Nodes(document).Single(node => node.GetPath() == path).ReplaceWith(text);

            (after is null || after != printed || IsNoted(path, before)).Should().BeTrue(path);
        }
    }

    [Fact]
    public void Damaged_documents_are_read_or_refused_and_nothing_else() =>
        Gen.Select(Gen.Int[0, 1], Gen.Double[0, 1], Gen.Int[0, 8], Gen.OneOf(Gen.Byte, Gen.Int[0, 12].Select(index => (byte)"\",\r\n{}[]:;'-0"[index])).Array[0, 6]).Sample(
            (document, place, length, bytes) =>
            {
                byte[] utf8 = Encoding.UTF8.GetBytes(ImportFixtures.Text(WikidataFixtures.Names[document]));
                int start = (int)(place * utf8.Length);
                ReadOrRefuse([.. utf8.Take(start), .. bytes, .. utf8.Skip(start + length)]);
            },
            iter: 1000);

    [Fact]
    public void Other_values_are_read_or_refused_and_nothing_else()
    {
        string[] values =
        [
            "null", "true", "-1", "99999999999", "\"\"", "\" \"", "\"x\"", "\"Q1\"", "\"Q99000002\"", "\"novalue\"", "\"somevalue\"", "\"+2025-13-40T99:99:99Z\"", "\"-9999999999999999-01-01T00:00:00Z\"",
            "\"+9999-12-31T00:00:00Z\"", "0", "5", "6", "7", "8", "9", "12", "[]", "{}", "[[]]", "[null]", "[5]", "{\"id\": 1}", "\"http://www.wikidata.org/entity/Q1985786\"", "\"https://a b\"", "\"" + new string('a', 5000) + "\"",
        ];
        Gen.Select(Gen.Int[0, 1], Gen.Int[0, 100_000], Gen.Int[0, values.Length - 1]).Sample(
            (document, place, value) =>
            {
                JsonNode root = JsonNode.Parse(ImportFixtures.Text(WikidataFixtures.Names[document]))!;
                JsonNode[] nodes = [.. ImportPropertyTests.Nodes(root).Where(node => node.Parent is JsonObject)];
                JsonNode node = nodes[place % nodes.Length];
                node.Parent!.AsObject()[node.GetPropertyName()] = JsonNode.Parse(values[value]);
                ReadOrRefuse(Encoding.UTF8.GetBytes(root.ToJsonString()));
            },
            iter: 2000);
    }

    // Twice as much takes about twice as long, whatever repeats.
    [Theory]
    [InlineData("tenures of one position")]
    [InlineData("references of one statement")]
    [InlineData("dates of one event")]
    [InlineData("participants of one event")]
    [InlineData("classes of one entity")]
    [InlineData("rows of one item")]
    public void What_repeats_is_read_in_no_time(string what)
    {
        const int Many = 8000;
        string[] numbers = [.. Enumerable.Range(1, Many).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))];
        string document = what switch
        {
            "tenures of one position" => WikidataFixtures.Document(
                ("Q1", WikidataFixtures.Entity("Anna", [Is("Q5"), .. Enumerable.Range(1, Many).Select(number => WikidataFixtures.Statement("P39", WikidataFixtures.Item("Q3"), number: number))])),
                ("Q2", WikidataFixtures.Entity("Agency", Is("Q17505024"))),
                ("Q3", WikidataFixtures.Entity("Office", [.. numbers.Select(number => WikidataFixtures.Statement("P2389", WikidataFixtures.Item("Q" + number)))]))),
            "references of one statement" => Event(WikidataFixtures.Statement("P585", WikidataFixtures.Time("+2025-07-31T00:00:00Z"), WikidataFixtures.Referring(
                [.. numbers.Select(number => new[] { ("P854", WikidataFixtures.String("https://example.org/" + number)) })]))),
            "dates of one event" => Event([.. Enumerable.Range(1000, Many).Select(year => WikidataFixtures.Statement("P585", WikidataFixtures.Time($"+{year}-01-01T00:00:00Z")))]),
            "participants of one event" => Event([.. numbers.Select(number => WikidataFixtures.Statement("P710", WikidataFixtures.Item("Q" + number)))]),
            "classes of one entity" => Event([.. numbers.Select(number => Is("Q" + number))]),
            _ => "{\"head\": {}, \"results\": {\"bindings\": [" + string.Join(',', numbers.Select(number =>
                $"{{\"item\": {{\"value\": \"Q1\"}}, \"itemLabel\": {{\"value\": \"{number}\"}}, \"class\": {{\"value\": \"Q{number}\"}}, \"place\": {{\"value\": \"Q{number}\"}}, \"placeLabel\": {{\"value\": \"{number}\"}}}}")) + "]}}",
        };
        Stopwatch watch = Stopwatch.StartNew();

        WikidataFixtures.Read(document, new WikidataOptions { DefaultKind = MilestoneKind.Meeting });

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    private static string Is(string @class) => WikidataFixtures.Statement("P31", WikidataFixtures.Item(@class));

    private static string Event(params string[] statements) => WikidataFixtures.Document(("Q1", WikidataFixtures.Entity("Example", [Is("Q131569"), .. statements])));

    private static void ReadOrRefuse(byte[] utf8)
    {
        if (Refusal.Of(() => Check(WikidataFixtures.Read(Encoding.UTF8.GetString(utf8)))) is { } refusal)
        {
            refusal.Message.Should().NotBeEmpty();
        }

        static void Check(ImportResult result)
        {
            byte[] saved = TestData.Saved(result.DataSet);
            TestData.Saved(DataSet.Load(new MemoryStream(saved), "saved")).Should().Equal(saved);
            SpaceTalksCatalog.Create(result.DataSet).Milestones.Count().Should().BeGreaterThanOrEqualTo(0);
        }
    }

    private static string? TryPrint(string json)
    {
        ImportResult? result = null;
        return Refusal.Of(() => result = WikidataFixtures.Read(json)) is null ? ImportFixtures.Print(result!) : null;
    }

    // Whether a note is at an enclosing place, or says that an enclosing property is not imported, or that only the name of an item is.
    private static bool IsNoted(string path, ImportResult result) => result.Notes.Any(note =>
        path.StartsWith(note.Path + ".", StringComparison.Ordinal) && note.Message.Contains("not imported", StringComparison.Ordinal)
        || (note.Message.StartsWith("The property \"", StringComparison.Ordinal) && (path + ".").Contains("." + note.Message.Split('"')[1] + ".", StringComparison.Ordinal))
        || (note.Message.StartsWith("The property \"", StringComparison.Ordinal) && path.Contains("." + note.Message.Split('"')[1] + "[", StringComparison.Ordinal))
        || (note.Message.StartsWith("Only the name of an item that others refer to", StringComparison.Ordinal) && (path.Contains("Q99000003.", StringComparison.Ordinal) || path.Contains("Q99000005.", StringComparison.Ordinal) || path.Contains("Q99000007.", StringComparison.Ordinal))));
}
