using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace SpaceTalks.Tests;

/// <summary>Nothing is dropped silently, and nothing but the documented exception is thrown.</summary>
public sealed class ImportPropertyTests
{
    private const string Table = "Title,When,Who\r\n\"A \"\"b\"\"\",2025-10,\"alpha; beta\"\n\nÉ,late August 2025,gamma\r";

    private static readonly CsvMapping Mapping = new(new Id<Source>("paper"), "Title")
    {
        When = "When", Organizations = "Who", DefaultKind = MilestoneKind.Meeting, DefaultStatus = ReportStatus.Planned,
    };

    public static TheoryData<string> Fixtures => [.. ImportFixtures.Names];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_property_that_nobody_knows_is_a_note_wherever_it_stands(string name)
    {
        JsonNode document = JsonNode.Parse(ImportFixtures.Text(name))!;
        IReadOnlyList<ImportNote> before = ImportFixtures.ReadAs(name, document.ToJsonString()).Notes;
        foreach (JsonObject @object in Nodes(document).OfType<JsonObject>())
        {
            @object["example"] = "EXAMPLE";
            string path = @object.GetPath() + ".example";
            IReadOnlyList<ImportNote> notes = ImportFixtures.ReadAs(name, document.ToJsonString()).Notes;
            @object.Remove("example");

            (notes.Any(note => note.Path == path) || before.Any(note => IsWithin(path, note.Path, note.Message))).Should().BeTrue(path);
        }
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_value_that_changes_changes_the_data_or_stands_in_a_note(string name)
    {
        JsonNode document = JsonNode.Parse(ImportFixtures.Text(name))!;
        ImportResult before = ImportFixtures.ReadAs(name, document.ToJsonString());
        HashSet<string> noted = [.. before.Notes.Select(note => Property(note.Message))];
        foreach (System.Text.Json.Nodes.JsonValue value in Nodes(document).OfType<System.Text.Json.Nodes.JsonValue>().Where(value => value.GetValueKind() == JsonValueKind.String && value.GetValue<string>().Trim().Length > 0).ToList())
        {
            string path = value.GetPath();
            string text = value.GetValue<string>();
            // A year later, or another word.
            string other = text.StartsWith("20", StringComparison.Ordinal) ? "2020" + text[4..] : text + "x";
            JsonNode changed = JsonNode.Parse(document.ToJsonString())!;
            Replace(changed, path, other);

            string? after = TryPrint(name, changed.ToJsonString());

            (after is null || after != ImportFixtures.Print(before) || IsNoted(value, noted)
                || before.Notes.Any(note => (note.Path == path || path.StartsWith(note.Path + ".", StringComparison.Ordinal)) && note.Message.Contains("is not imported", StringComparison.Ordinal))).Should().BeTrue(path);
        }
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_document_cut_off_anywhere_is_refused(string name)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(ImportFixtures.Text(name).TrimEnd());
        for (int length = 0; length < utf8.Length; length++)
        {
            MemoryStream stream = new(utf8, 0, length);
            FluentActions.Invoking(() => ImportFixtures.ReadAs(name, stream)).Should().Throw<DataSetException>();
        }
    }

    [Fact]
    public void A_table_cut_off_anywhere_is_read_or_refused()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(Table);
        for (int length = 0; length <= utf8.Length; length++)
        {
            ReadOrRefuse(() => CsvImport.Read(new MemoryStream(utf8, 0, length), "doc", Mapping, TestData.SmallCatalog));
        }
    }

    [Fact]
    public void Damaged_documents_are_read_or_refused_and_nothing_else() =>
        Gen.Select(Gen.Int[0, ImportFixtures.Names.Count], Gen.Double[0, 1], Gen.Int[0, 8], Gen.OneOf(Gen.Byte, Gen.Int[0, 12].Select(index => (byte)"\",\r\n{}[]:;'-0"[index])).Array[0, 6]).Sample(
            (document, place, length, bytes) =>
            {
                byte[] utf8 = Encoding.UTF8.GetBytes(document == 0 ? Table : ImportFixtures.Text(ImportFixtures.Names[document - 1]));
                int start = (int)(place * utf8.Length);
                MemoryStream changed = new([.. utf8.Take(start), .. bytes, .. utf8.Skip(start + length)]);
                ReadOrRefuse(() => document == 0 ? CsvImport.Read(changed, "doc", Mapping, TestData.SmallCatalog) : ImportFixtures.ReadAs(ImportFixtures.Names[document - 1], changed));
            },
            iter: 2000);

    [Fact]
    public void Other_values_are_read_or_refused_and_nothing_else()
    {
        string[] values = ["null", "true", "-1", "1e400", "\"\"", "\" \"", "\"x\"", "\"2025-13\"", "[]", "{}", "[[]]", "[null]", "[5]", "{\"id\": 1}", "\"" + new string('a', 5000) + "\""];
        Gen.Select(Gen.Int[0, ImportFixtures.Names.Count - 1], Gen.Int[0, 10_000], Gen.Int[0, values.Length - 1]).Sample(
            (document, place, value) =>
            {
                JsonNode root = JsonNode.Parse(ImportFixtures.Text(ImportFixtures.Names[document]))!;
                JsonNode[] nodes = [.. Nodes(root).Where(node => node.Parent is JsonObject)];
                JsonNode node = nodes[place % nodes.Length];
                node.Parent!.AsObject()[node.GetPropertyName()] = values[value] == "1e400" ? 1 : JsonNode.Parse(values[value]);
                ReadOrRefuse(() => ImportFixtures.ReadAs(ImportFixtures.Names[document], root.ToJsonString()));
            },
            iter: 500);
    }

    private static void ReadOrRefuse(Func<ImportResult> read)
    {
        try
        {
            DataSet dataSet = read().DataSet;
            byte[] saved = TestData.Saved(dataSet);
            TestData.Saved(DataSet.Load(new MemoryStream(saved), "saved")).Should().Equal(saved);
        }
        catch (DataSetException exception)
        {
            exception.Message.Should().NotBeEmpty();
        }
    }

    private static string? TryPrint(string name, string json)
    {
        try
        {
            return ImportFixtures.Print(ImportFixtures.ReadAs(name, json));
        }
        catch (DataSetException)
        {
            return null;
        }
    }

    private static void Replace(JsonNode root, string path, string text)
    {
        JsonNode node = Nodes(root).Single(node => node.GetPath() == path);
        if (node.Parent is JsonArray list)
        {
            list[node.GetElementIndex()] = text;
        }
        else
        {
            node.Parent!.AsObject()[node.GetPropertyName()] = text;
        }
    }

    private static bool IsNoted(JsonNode node, HashSet<string> noted)
    {
        for (JsonNode? step = node; step?.Parent is not null; step = step.Parent)
        {
            if (step.Parent is JsonObject && noted.Contains(step.GetPropertyName()))
            {
                return true;
            }
        }
        return false;
    }

    // The property that a note says is not imported, wherever it is.
    private static string Property(string message) => message.StartsWith("The property \"", StringComparison.Ordinal) ? message.Split('"')[1] : "\0";

    private static bool IsWithin(string path, string noted, string message) =>
        path.StartsWith(noted + ".", StringComparison.Ordinal) || path.StartsWith(noted + "[", StringComparison.Ordinal)
        || path.Contains("." + Property(message) + ".", StringComparison.Ordinal) || path.Contains("." + Property(message) + "[", StringComparison.Ordinal);

    /// <summary>A value and all within it.</summary>
    internal static IEnumerable<JsonNode> Nodes(JsonNode node)
    {
        yield return node;
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject @object => @object.Select(member => member.Value).ToList(),
            JsonArray array => array,
            _ => [],
        };
        foreach (JsonNode? child in children)
        {
            foreach (JsonNode descendant in child is null ? [] : Nodes(child))
            {
                yield return descendant;
            }
        }
    }
}
