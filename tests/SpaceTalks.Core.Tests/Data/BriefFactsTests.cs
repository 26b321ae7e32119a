using System.Text.Json;
using System.Text.Json.Nodes;

namespace SpaceTalks.Tests;

public sealed class BriefFactsTests
{
    private static readonly SpaceTalksCatalog Catalog = SpaceTalksCatalog.Embedded;

    public static TheoryData<int, string> Facts => [.. BriefFacts.All.Select(fact => (fact.Number, fact.Section + ": " + fact.Statement))];

    [Theory]
    [MemberData(nameof(Facts))]
    public void The_catalog_has_every_fact_of_the_brief(int number, string fact) =>
        BriefFacts.All[number - 1].IsIn(Catalog).Should().BeTrue($"fact {number} is \"{fact}\"");

    [Fact]
    public void The_facts_are_numbered_in_the_order_of_the_brief() =>
        BriefFacts.All.Select(fact => fact.Number).Should().Equal(Enumerable.Range(1, 126));

    [Fact]
    public void Every_section_that_has_a_fact_is_cited()
    {
        IEnumerable<Citation> citations =
        [
            .. Catalog.Topics.SelectMany(topic => topic.Citations),
            .. Catalog.Factors.SelectMany(factor => factor.Citations),
            .. Catalog.Questions.SelectMany(question => question.Citations),
            .. Catalog.Milestones.SelectMany(milestone => milestone.Reports).Select(report => report.Citation),
        ];

        citations.Where(citation => citation.Source.Id == SourceIds.Brief).Select(citation => citation.Locator)
            .Should().Contain(BriefFacts.All.Select(fact => fact.Section));
    }

    [Fact]
    public void A_fact_is_missed_where_its_words_and_values_are_gone()
    {
        SpaceTalksCatalog hollow = SpaceTalksCatalog.Create([.. EmbeddedDocuments.All.Select(document => DataSet.Parse(Hollow(document.Utf8)))]);

        BriefFacts.All.Where(fact => fact.IsIn(hollow)).Should().BeEmpty("a lookup must see more than that there is a record");
    }

    [Fact]
    public void Taking_anything_out_of_the_data_is_noticed()
    {
        List<string> unnoticed = [];
        List<string> noticedTwice = [];
        foreach ((string name, byte[] utf8) in EmbeddedDocuments.All)
        {
            if (name is not ("milestones.json" or "factors.json" or "questions.json"))
            {
                continue;
            }
            foreach (string removed in Removals(utf8))
            {
                JsonNode root = JsonNode.Parse(utf8)!;
                Remove(root, removed);
                SpaceTalksCatalog without = SpaceTalksCatalog.Create(
                [
                    .. EmbeddedDocuments.All.Select(document => DataSet.Parse(
                        document.Name == name ? root.ToJsonString() : EmbeddedDocuments.Text(document.Name), document.Name)),
                ]);
                int missed = BriefFacts.All.Count(fact => !fact.IsIn(without));
                if (missed == 0)
                {
                    unnoticed.Add(name + removed);
                }
                else if (missed > 1 && removed.Contains(".points[", StringComparison.Ordinal))
                {
                    noticedTwice.Add(name + removed);
                }
            }
        }
        unnoticed.Should().BeEmpty("every point, every report's date, place, participant and agenda item, and every answer is some fact's");
        noticedTwice.Should().BeEmpty("a point is one fact's alone");
    }

    // The paths of values that state a fact on their own.
    private static IEnumerable<string> Removals(byte[] utf8)
    {
        JsonObject root = JsonNode.Parse(utf8)!.AsObject();
        foreach (JsonNode? record in root.Single().Value!.AsArray())
        {
            string at = record!.GetPath()[1..];
            if (record["answer"] is not null)
            {
                yield return at + ".answer";
            }
            for (int index = 0; index < (record["points"]?.AsArray().Count ?? 0); index++)
            {
                yield return $"{at}.points[{index}]";
            }
            foreach (JsonNode? report in record["reports"]?.AsArray() ?? [])
            {
                // Statements of other sources are not facts of the brief.
                if (report!["source"]!.GetValue<string>() != "brief")
                {
                    continue;
                }
                string within = report!.GetPath()[1..];
                foreach (string property in new[] { "when", "firstSince", "places" })
                {
                    if (report[property] is not null)
                    {
                        yield return within + "." + property;
                    }
                }
                foreach (string list in new[] { "participants", "agenda" })
                {
                    for (int index = 0; index < (report[list]?.AsArray().Count ?? 0); index++)
                    {
                        yield return $"{within}.{list}[{index}]";
                    }
                }
            }
        }
    }

    private static void Remove(JsonNode root, string path)
    {
        JsonNode node = path.TrimStart('.').Split('.', '[').Select(step => step.TrimEnd(']')).Aggregate(root, (at, step) =>
            int.TryParse(step, out int index) ? at[index]! : at[step]!);
        if (path.EndsWith(".answer", StringComparison.Ordinal))
        {
            node.ReplaceWith("-");
        }
        else if (node.Parent is JsonArray array)
        {
            array.Remove(node);
            if (array.Count == 0)
            {
                array.Parent!.AsObject().Remove(array.GetPropertyName());
            }
        }
        else
        {
            node.Parent!.AsObject().Remove(node.GetPropertyName());
        }
    }

    // The same records with the same identifiers and links among them, but without a word, a date or a statement.
    private static string Hollow(byte[] utf8)
    {
        JsonObject root = JsonNode.Parse(utf8)!.AsObject();
        foreach ((string kind, JsonNode? records) in root)
        {
            foreach (JsonNode? record in records as JsonArray ?? [])
            {
                Hollow(record!.AsObject());
                if (kind == "factors")
                {
                    record["kind"] = "driver";
                }
            }
        }
        return root.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    private static void Hollow(JsonObject record)
    {
        foreach (string property in record.Select(property => property.Key).ToList())
        {
            switch (property)
            {
                case "text" or "answer" or "provides" or "office":
                    record[property] = "-";
                    break;
                case "summary" when record["source"] is null:
                    record[property] = "-";
                    break;
                case "summary" or "when" or "firstSince" or "places" or "participants" or "agenda" or "level" or "abbreviation" or "country" or "within":
                    record.Remove(property);
                    break;
                case "head":
                    record[property] = false;
                    break;
                case "points" or "reports" or "contributions":
                    foreach (JsonNode? item in record[property]!.AsArray())
                    {
                        Hollow(item!.AsObject());
                    }
                    break;
                default:
                    break;
            }
        }
    }
}
