using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SpaceTalks.Tests;

public sealed class RoundTripTests
{
    private static readonly SpaceTalksCatalog Embedded = SpaceTalksCatalog.Embedded;

    [Fact]
    public void What_is_saved_and_read_is_saved_as_the_same_bytes()
    {
        foreach (byte[] saved in new[] { TestData.Saved(Embedded), TestData.Saved(TestData.SmallCatalog) })
        {
            DataSet again = DataSet.Load(new MemoryStream(saved), "again");

            TestData.Saved(again).Should().Equal(saved);
            TestData.Saved(SpaceTalksCatalog.Create(again)).Should().Equal(saved);
        }
    }

    [Fact]
    public void Saving_keeps_all_that_the_embedded_documents_say()
    {
        JsonObject all = [];
        foreach ((string _, byte[] utf8) in EmbeddedDocuments.All)
        {
            foreach ((string name, JsonNode? value) in JsonNode.Parse(utf8)!.AsObject())
            {
                all[name] = value!.DeepClone();
            }
        }

        JsonNode saved = JsonNode.Parse(TestData.Saved(Embedded))!;

        JsonNode.DeepEquals(saved, all).Should().BeTrue();
        saved.AsObject().Should().HaveCount(all.Count);
    }

    [Fact]
    public void The_embedded_documents_are_written_as_the_library_writes()
    {
        foreach ((string name, byte[] utf8) in EmbeddedDocuments.All)
        {
            string document = Encoding.UTF8.GetString(utf8);
            string written = Encoding.UTF8.GetString(TestData.Saved(DataSet.Load(new MemoryStream(utf8), name))) + "\n";
            if (!document.Contains("\"schemaVersion\"", StringComparison.Ordinal))
            {
                // It is in one of the documents, for all of them.
                written = written.Replace("  \"schemaVersion\": 2,\n", string.Empty, StringComparison.Ordinal);
            }

            Approved.Check(Path.Combine("..", "..", "src", "SpaceTalks.Core", "Data", "Embedded", name), written);
        }
    }

    [Fact]
    public void The_catalog_that_is_read_back_is_the_same()
    {
        SpaceTalksCatalog again = SpaceTalksCatalog.Create(DataSet.Load(new MemoryStream(TestData.Saved(Embedded)), "again"));

        again.ContentHash.Should().Be(Embedded.ContentHash);
        again.ToString().Should().Be(Embedded.ToString());
        again.Milestones.Select(Describe).Should().Equal(Embedded.Milestones.Select(Describe));
        again.Topics.Select(topic => (topic.Id, topic.Broader?.Id, topic.Narrower.Count))
            .Should().Equal(Embedded.Topics.Select(topic => (topic.Id, topic.Broader?.Id, topic.Narrower.Count)));
    }

    [Fact]
    public void The_content_hash_is_that_of_what_is_saved()
    {
        Embedded.ContentHash.Should().Be(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(TestData.Saved(Embedded))));
        TestData.Catalog(TestData.Small).ContentHash.Should().Be(TestData.SmallCatalog.ContentHash);
    }

    [Fact]
    public void The_content_hash_does_not_depend_on_how_the_data_is_spread_over_documents()
    {
        JsonObject all = JsonNode.Parse(TestData.Small)!.AsObject();
        DataSet[] parts = [.. all.Select(part => DataSet.Parse(new JsonObject { [part.Key] = part.Value!.DeepClone() }.ToJsonString()))];

        SpaceTalksCatalog.Create(parts).ContentHash.Should().Be(TestData.SmallCatalog.ContentHash);
        SpaceTalksCatalog.Create([.. parts.Reverse()]).ContentHash.Should().Be(TestData.SmallCatalog.ContentHash);
    }

    [Fact]
    public void Any_change_changes_the_content_hash()
    {
        JsonNode root = JsonNode.Parse(TestData.Small)!;
        HashSet<string> hashes = [TestData.SmallCatalog.ContentHash];

        foreach (string path in Texts(root).ToList())
        {
            JsonNode changed = root.DeepClone();
            JsonNode text = path.Split('/').Aggregate(changed, (node, step) => int.TryParse(step, out int index) ? node[index]! : node[step]!);
            text.ReplaceWith(text.GetValue<string>() + " and more");

            hashes.Add(TestData.Catalog(changed.ToJsonString()).ContentHash).Should().BeTrue(path);
        }
        hashes.Count.Should().BeGreaterThan(40);
    }

    [Fact]
    public void All_letters_are_written_and_read_back()
    {
        const string name = "Роскосмос — 天宫, naïve \"quotes\" <b>&amp;</b> \\ / + ' \u2028 🛰";
        DataSet data = DataSet.Parse(new JsonObject { ["places"] = new JsonArray(new JsonObject { ["id"] = "p", ["name"] = name }) }.ToJsonString());

        byte[] saved = TestData.Saved(data);

        SpaceTalksCatalog.Create(DataSet.Load(new MemoryStream(saved), "again")).Places[new("p")].Name.Should().Be(name);
        Encoding.UTF8.GetString(saved).Should().Contain("Роскосмос — 天宫, naïve");
    }

    [Fact]
    public void What_is_saved_is_indented_UTF8_without_a_mark()
    {
        byte[] saved = TestData.Saved(TestData.SmallCatalog);

        saved[0].Should().Be((byte)'{');
        Encoding.UTF8.GetString(saved).Should().StartWith("{\n  \"schemaVersion\": 2,\n").And.NotContain("\r");
    }

    private static string Describe(Milestone milestone) => string.Join(
        "|",
        [
            milestone.Id, milestone.Title, milestone.Kind, milestone.Level, milestone.When, milestone.Places, milestone.FirstSince, milestone.Status,
            .. milestone.Participants, .. milestone.Agenda, .. milestone.Subjects, .. milestone.Organizations, .. milestone.Programmes,
            .. milestone.Reports.Select(report => report.Citation + JsonSerializer.Serialize(report.Summary)),
        ]);

    // The paths of all free texts.
    private static IEnumerable<string> Texts(JsonNode node, string path = "")
    {
        string[] free = ["name", "nativeName", "abbreviation", "country", "title", "publisher", "repeats", "summary", "locator", "office", "provides", "text", "answer"];
        IEnumerable<(string Step, JsonNode? Value)> children = node is JsonObject @object
            ? @object.Select(property => (property.Key, property.Value))
            : ((JsonArray)node).Select((item, index) => (index.ToString(System.Globalization.CultureInfo.InvariantCulture), item));
        foreach ((string step, JsonNode? value) in children)
        {
            string at = path.Length == 0 ? step : path + "/" + step;
            if (value is JsonObject or JsonArray)
            {
                foreach (string text in Texts(value, at))
                {
                    yield return text;
                }
            }
            else if (free.Contains(step))
            {
                yield return at;
            }
        }
    }
}
