using System.Text;
using System.Text.Json.Nodes;
using CsCheck;

namespace SpaceTalks.Tests;

public sealed class DataSetSchemaTests
{
    // Properties whose texts are dates, which the schema takes any text for.
    private static readonly string[] Dates = ["when", "reported", "firstSince", "date", "asOf"];

    // In each document one record of every kind that it has.
    private static readonly JsonObject[] Documents =
    [
        JsonNode.Parse(SchemaFixture.Text)!.AsObject(),
        .. EmbeddedDocuments.All.SelectMany(document => Records(JsonNode.Parse(document.Utf8)!.AsObject())),
    ];

    public static TheoryData<string> Names => [.. EmbeddedDocuments.All.Select(document => document.Name)];

    [Fact]
    public void The_schema_is_the_one_that_was_approved() =>
        Approved.Check("../../src/SpaceTalks.Core/Data/spacetalks-data.schema.json", DataSetSchema.Text);

    [Fact]
    public void The_schema_is_written_as_its_text_and_the_stream_stays_open()
    {
        using MemoryStream stream = new();

        DataSetSchema.Write(stream);

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(DataSetSchema.Text).And.EndWith("}\n").And.NotContain("\r").And.NotContain("\\u");
        stream.CanWrite.Should().BeTrue();
        ((Action)(() => DataSetSchema.Write(null!))).Should().Throw<ArgumentNullException>().WithParameterName("stream");
    }

    [Fact]
    public void The_schema_says_which_draft_and_version_it_is()
    {
        JsonNode schema = JsonNode.Parse(DataSetSchema.Text)!;

        schema["$schema"]!.GetValue<string>().Should().Be("https://json-schema.org/draft/2020-12/schema");
        schema["$id"]!.GetValue<string>().Should().Be("urn:spacetalks:data-set:" + DataSet.CurrentSchemaVersion);
        Json.Schema.MetaSchemas.Draft202012.Evaluate(schema).IsValid.Should().BeTrue();
    }

    [Fact]
    public void Every_property_says_what_it_means()
    {
        JsonObject root = JsonNode.Parse(DataSetSchema.Text)!.AsObject();

        foreach (JsonObject definition in root["$defs"]!.AsObject().Select(definition => definition.Value!.AsObject()).Append(root))
        {
            definition["description"]!.GetValue<string>().Should().MatchRegex(@"^[A-Z].*\.$");
            foreach ((string name, JsonNode? property) in definition["properties"]?.AsObject() ?? [])
            {
                property!["description"]?.GetValue<string>().Should().MatchRegex(@"^[A-Z].*\.$", name);
            }
        }
    }

    [Fact]
    public void The_examples_of_dates_are_dates() =>
        JsonNode.Parse(DataSetSchema.Text)!["$defs"]!["date"]!["examples"]!.AsArray()
            .Select(example => TestData.When(example!.GetValue<string>()).ToString()).Should().HaveCountGreaterThan(3).And.OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Names))]
    public void An_embedded_document_is_valid(string name) =>
        SchemaValidator.Faults(JsonNode.Parse(EmbeddedDocuments.Text(name))).Should().BeEmpty();

    [Fact]
    public void What_the_library_writes_is_valid()
    {
        SchemaValidator.Faults(JsonNode.Parse(TestData.Saved(SpaceTalksCatalog.Embedded))).Should().BeEmpty();
        SchemaValidator.Faults(JsonNode.Parse(TestData.Saved(TestData.SmallCatalog))).Should().BeEmpty();
        SchemaValidator.Faults(JsonNode.Parse(TestData.Saved(DataSet.Parse(SchemaFixture.Text)))).Should().BeEmpty();
        SchemaValidator.Faults(new JsonObject()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""[]""", " type")]
    [InlineData("""{"surces": []}""", "/surces false")]
    [InlineData("""{"schemaVersion": 0}""", "/schemaVersion minimum")]
    [InlineData("""{"schemaVersion": 3}""", "/schemaVersion maximum")]
    [InlineData("""{"schemaVersion": 1.5}""", "/schemaVersion type")]
    [InlineData("""{"schemaVersion": "1"}""", "/schemaVersion type")]
    [InlineData("""{"dataVersion": ""}""", "/dataVersion pattern")]
    [InlineData("""{"$schema": " "}""", "/$schema pattern")]
    [InlineData("""{"asOf": 2025}""", "/asOf type")]
    [InlineData("""{"places": []}""", "/places minItems")]
    [InlineData("""{"places": {}}""", "/places type")]
    [InlineData("""{"places": [{"id": "graz"}]}""", "/places/0 required")]
    [InlineData("""{"places": [{"id": "Graz", "name": "Graz"}]}""", "/places/0/id pattern")]
    [InlineData("""{"places": [{"id": "graz-", "name": "Graz"}]}""", "/places/0/id pattern")]
    [InlineData("""{"places": [{"id": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "name": "Graz"}]}""", "/places/0/id maxLength")]
    [InlineData("""{"places": [{"id": "graz", "name": " Graz"}]}""", "/places/0/name pattern")]
    [InlineData("""{"places": [{"id": "graz", "name": "Graz "}]}""", "/places/0/name pattern")]
    [InlineData("""{"places": [{"id": "graz", "name": null}]}""", "/places/0/name type")]
    [InlineData("""{"places": [{"id": "graz", "name": "Graz", "within": "The Alps"}]}""", "/places/0/within pattern")]
    [InlineData("""{"places": [{"id": "graz", "name": "Graz", "with": "alps"}]}""", "/places/0/with false")]
    [InlineData("""{"sources": [{"id": "s", "kind": "rumour"}]}""", "/sources/0/kind enum")]
    [InlineData("""{"sources": [{"id": "s", "kind": "Unattributed"}]}""", "/sources/0/kind enum")]
    [InlineData("""{"sources": [{"id": "s", "kind": "unattributed", "address": "ftp://example.org"}]}""", "/sources/0/address pattern")]
    [InlineData("""{"officials": [{"id": "o", "name": "O", "summary": "-", "citations": []}]}""", "/officials/0/citations minItems")]
    [InlineData("""{"officials": [{"id": "o", "name": "O", "alternativeNames": ["P", " "], "summary": "-", "citations": [{"source": "s"}]}]}""", "/officials/0/alternativeNames/1 pattern")]
    [InlineData("""{"tenures": [{"id": "t", "official": "o", "organization": "a", "office": "Head", "head": "yes", "acting": false, "reports": [{"source": "s", "status": "planned"}]}]}""", "/tenures/0/head type")]
    [InlineData("""{"tenureReports": [{"milestone": "m", "reports": [{"source": "s", "status": "planned"}]}]}""", "/tenureReports/0 required")]
    public void A_broken_document_is_refused_for_its_fault_by_schema_and_library(string json, string fault)
    {
        SchemaValidator.Faults(JsonNode.Parse(json)).Should().Contain(fault);
        IsRead(json).Should().BeFalse();
    }

    [Theory]
    [InlineData("kind", "launch", "level", "heads", "/milestones/0/kind enum")]
    [InlineData("kind", "meeting", "level", "heads", null)]
    [InlineData("kind", "call", "level", "heads", null)]
    [InlineData("kind", "launch", "title", "T", null)]
    [InlineData("kind", "meeting", "level", "chiefs", "/milestones/0/level enum")]
    public void A_level_is_for_meetings_and_calls(string name, string value, string other, string otherValue, string? fault) =>
        Check(Milestone(milestone =>
        {
            milestone[name] = value;
            milestone[other] = otherValue;
        }), fault);

    [Theory]
    [InlineData("confirmed", true, null)]
    [InlineData("contradicted", true, null)]
    [InlineData("unconfirmed", false, null)]
    [InlineData("confirmed", false, "/milestones/0/checks/0 required")]
    [InlineData("partly-confirmed", false, "/milestones/0/checks/0 required")]
    [InlineData("unconfirmed", true, "/milestones/0/checks/0/source false")]
    public void A_check_has_a_source_unless_it_is_unconfirmed(string verdict, bool hasSource, string? fault) =>
        Check(Milestone(milestone =>
        {
            JsonObject check = new() { ["claim"] = "C", ["verdict"] = verdict, ["summary"] = "S" };
            if (hasSource)
            {
                check["source"] = "s";
            }
            milestone["checks"] = new JsonArray(check);
        }), fault);

    [Theory]
    [InlineData("""{"oneOf": ["a", "b"]}""", null)]
    [InlineData("""{"allOf": ["a"]}""", null)]
    [InlineData("""{}""", "/milestones/0/reports/0/places oneOf")]
    [InlineData("""{"oneOf": ["a"], "allOf": ["a"]}""", "/milestones/0/reports/0/places oneOf")]
    [InlineData("""{"oneOf": []}""", "/milestones/0/reports/0/places/oneOf minItems")]
    public void Places_are_either_one_of_several_or_all(string places, string? fault) =>
        Check(Milestone(milestone => milestone["reports"]![0]!["places"] = JsonNode.Parse(places)), fault);

    [Fact]
    public async Task A_second_implementation_agrees_but_for_conditions()
    {
        // It knows drafts 4 to 7, whose definitions have another name.
        NJsonSchema.JsonSchema schema = await NJsonSchema.JsonSchema.FromJsonAsync(
            DataSetSchema.Text.Replace("$defs", "definitions", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        foreach ((string name, byte[] utf8) in EmbeddedDocuments.All)
        {
            schema.Validate(Encoding.UTF8.GetString(utf8)).Should().BeEmpty(name);
        }
        schema.Validate("""{"places": [{"id": "Graz", "name": "Graz"}]}""").Should().NotBeEmpty();
        schema.Validate("""{"sources": [{"id": "s", "kind": "rumour"}]}""").Should().NotBeEmpty();
        schema.Validate("""{"milestones": [{"id": "m", "title": "M", "summary": "-", "kind": "launch", "reports": []}]}""").Should().NotBeEmpty();
    }

    [Fact]
    public void Schema_and_library_agree_on_changed_documents()
    {
        string[] values = ["null", "true", "7", "[]", "{}", "\"\"", "\" a\"", "\"a b\"", "\"meeting\"", "\"unconfirmed\"", "[\"a\"]", "{\"source\": \"s\"}", "[{}]", "1.5", "\"Ä\""];
        int refused = 0;
        Gen.Select(Gen.OneOf(Documents), Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 2], Gen.OneOf(values)).Sample(
            (document, place, kind, value) =>
            {
                JsonNode changed = document.DeepClone();
                List<JsonNode> all = [.. Nodes(changed)];
                bool isDate = Change(all[place % all.Count], kind, JsonNode.Parse(value));
                bool valid = SchemaValidator.IsValid(changed);
                bool read = IsRead(changed.ToJsonString());
                refused += read ? 0 : 1;
                // For the schema, a text in the place of a date is any text.
                return valid == read || (valid && isDate);
            },
            iter: 3000,
            threads: 1,
            print: sample => sample.Item1.ToJsonString() + sample);
        refused.Should().BeInRange(1000, 2999);
    }

    private static void Check(JsonObject document, string? fault)
    {
        IReadOnlyList<string> faults = SchemaValidator.Faults(document);

        (fault is null ? faults.Count == 0 : faults.Contains(fault)).Should().BeTrue(string.Join("; ", faults));
        IsRead(document.ToJsonString()).Should().Be(fault is null);
    }

    private static JsonObject Milestone(Action<JsonObject> change)
    {
        JsonObject milestone = JsonNode.Parse(
            """{"id": "m", "title": "M", "summary": "-", "kind": "meeting", "reports": [{"source": "s", "status": "planned"}]}""")!.AsObject();
        change(milestone);
        return new JsonObject { ["milestones"] = new JsonArray(milestone) };
    }

    private static bool IsRead(string json)
    {
        try
        {
            DataSet.Parse(json);
            return true;
        }
        catch (DataSetException)
        {
            return false;
        }
    }

    // Whether a text was put where a date stands.
    private static bool Change(JsonNode node, int kind, JsonNode? value)
    {
        switch (node, kind)
        {
            case (JsonObject { Count: > 0 } @object, 0):
                @object.Remove(@object.ElementAt(@object.Count / 2).Key);
                return false;
            case (JsonObject @object, 1):
                @object["unknown"] = value;
                return false;
            case (JsonArray array, 0 or 1):
                array.Insert(array.Count / 2, value);
                return false;
            default:
                if (node.Parent is null)
                {
                    node.AsObject()["dataVersion"] = value;
                    return false;
                }
                bool isDate = node.Parent is JsonObject && Dates.Contains(node.GetPropertyName());
                node.ReplaceWith(value);
                return isDate && value?.GetValueKind() == System.Text.Json.JsonValueKind.String;
        }
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode node) => (node switch
    {
        JsonObject @object => @object.Select(member => member.Value),
        JsonArray array => array,
        _ => [],
    }).SelectMany(child => Nodes(child!)).Prepend(node);

    private static IEnumerable<JsonObject> Records(JsonObject document) => document
        .Where(list => list.Value is JsonArray)
        .SelectMany(list => list.Value!.AsArray().Where((_, index) => index % 7 == 0)
            .Select(record => new JsonObject { [list.Key] = new JsonArray(record!.DeepClone()) }));
}
