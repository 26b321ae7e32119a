using System.Text.Json.Nodes;
using CsCheck;

namespace SpaceTalks.Tests;

public sealed class CatalogDifferenceTests
{
    private static readonly SpaceTalksCatalog Small = TestData.SmallCatalog;

    // Each changes the small document in one way; the difference that is expected follows, as it prints.
    public static TheoryData<string, string, string> Changes => new()
    {
        { "milestones/1/title", "\"Talks\"", "### Changed\n\n- milestone `meeting`: `Talks`\n  - `title`: `Meeting` → `Talks`\n" },
        { "milestones/1/level", "", "### Changed\n\n- milestone `meeting`: `Meeting`\n  - `level`: removed `heads`\n" },
        { "places/1/nativeName", "\"Europa\"", "### Changed\n\n- place `europe`: `Europe`\n  - `nativeName`: added `Europa`\n" },
        { "tenures/0/acting", "true", "### Changed\n\n- tenure `ann-alpha`: `Head`\n  - `acting`: `false` → `true`\n" },
        { "sources/0/address", "\"https://example.org/other\"", "### Changed\n\n- source `archive`: `Minutes`\n  - `address`: `https://example.org/minutes` → `https://example.org/other`\n" },
        { "programmes/0/organizations", """["beta", "alpha"]""", "### Changed\n\n- programme `station`: `The Station`\n  - `organizations`: in another order\n" },
        { "programmes/0/organizations", """["alpha", "beta", "beta", "gamma"]""", "### Changed\n\n- programme `station`: `The Station`\n  - `organizations`: added `beta`, `gamma`\n" },
        { "programmes/0/organizations", """["gamma"]""", "### Changed\n\n- programme `station`: `The Station`\n  - `organizations`: removed `alpha`, `beta`; added `gamma`\n" },
        { "factors/0/when", "\"2001/\"", "### Changed\n\n- factor `need`: `Need`\n  - `when`: `2000/` → `2001/`\n" },
        { "questions/0", "", "### Removed\n\n- question `why`: `Why?`\n" },
        { "milestones/2/reports/0/summary", "\"A note.\"", "### Changed\n\n- milestone `some-day`: `Some day`\n  - `reports`: `{\"source\":\"paper\",\"status\":\"proposed\"}` → `{\"source\":\"paper\",\"status\":\"proposed\",\"summary\":\"A note.\"}`\n" },
        { "milestones/1/reports/1", "", "### Changed\n\n- milestone `meeting`: `Meeting`\n  - `reports`: removed `{\"source\":\"paper\",\"reported\":\"2025-07-02\",\"status\":\"planned\",\"when\":\"2025-08-25\",\"places\":{\"allOf\":[\"vienna\"]}}`\n" },
        { "dataVersion", "\"2\"", "### Changed\n\n- `dataVersion`: added `2`\n" },
        { "asOf", "\"2025-10\"", "### Changed\n\n- `asOf`: added `2025-10`\n" },
        { "sources/2", """{"id": "rumour", "kind": "unattributed"}""", "" },
        { "places/1/id", "\"europe\"", "" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_found_and_printed(string path, string value, string expected) =>
        Changed(path, value).DiffFrom(Small).ToString().Should().Be(expected);

    [Fact]
    public void What_was_added_changed_and_removed_stands_in_the_order_of_a_document_and_by_identifier()
    {
        SpaceTalksCatalog later = TestData.Catalog(
            TestData.Small.Replace("\"Audit\"", "\"Check\"", StringComparison.Ordinal).Replace("\"gamma\"", "\"delta\"", StringComparison.Ordinal),
            """{"dataVersion": "2", "places": [{"id": "graz", "name": "Graz", "within": "austria"}, {"id": "linz", "name": "Linz"}], "agencies": [{"id": "zeta", "name": "Zeta", "summary": "-", "citations": [{"source": "paper"}]}]}""");

        CatalogDifference difference = later.DiffFrom(Small);

        difference.IsEmpty.Should().BeFalse();
        difference.Changes.Select(change => change.Kind + " " + change.Entity + " " + change.Id).Should().Equal(
            "Added place graz", "Added place linz", "Added agency zeta", "Added company delta", "Removed company gamma",
            "Changed programme taxi", "Changed milestone audit", "Changed milestone some-day");
        difference.Fields.Should().Equal(new FieldChange("dataVersion", [], ["2"]));
        difference.ToString().Should().Be(
            """
            ### Added

            - place `graz`: `Graz`
            - place `linz`: `Linz`
            - agency `zeta`: `Zeta`
            - company `delta`: `Gamma`

            ### Changed

            - `dataVersion`: added `2`
            - programme `taxi`: `Taxi`
              - `organizations`: `gamma` → `delta`
            - milestone `audit`: `Check`
              - `title`: `Audit` → `Check`
            - milestone `some-day`: `Some day`
              - `organizations`: `gamma` → `delta`

            ### Removed

            - company `gamma`: `Gamma`

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_title_is_whatever_names_the_entity_best()
    {
        SpaceTalksCatalog later = TestData.Catalog(
            """{"sources": [{"id": "a", "kind": "unattributed"}, {"id": "b", "kind": "unattributed", "publisher": "B"}, {"id": "c", "kind": "unattributed", "publisher": "B", "title": "C"}]}""");

        later.DiffFrom(SpaceTalksCatalog.Create()).Changes.Select(change => change.Title).Should().Equal(null, "B", "C");
        later.DiffFrom(SpaceTalksCatalog.Create()).ToString().Should().StartWith("### Added\n\n- source `a`\n- source `b`: `B`\n");
    }

    [Fact]
    public void Views_are_compared_as_what_they_hold()
    {
        SpaceTalksCatalog embedded = SpaceTalksCatalog.Embedded;

        CatalogDifference difference = embedded.DiffFrom(embedded.Without(SourceIds.Brief));

        difference.Changes.Select(change => change.Entity).Should().Contain(["milestone", "tenure", "factor", "question"]);
        difference.Changes.SelectMany(change => change.Fields).Where(field => field.Name is "reports" or "citations").Should().NotBeEmpty().And.OnlyContain(field =>
            field.Removed.Count == 0 && field.Added.All(statement => statement.StartsWith("{\"source\":\"brief\"", StringComparison.Ordinal)));
        embedded.WithPrevailing(PrevailingOrder.Default).DiffFrom(embedded).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void A_catalog_does_not_differ_from_itself_or_from_what_was_saved_of_it()
    {
        SpaceTalksCatalog embedded = SpaceTalksCatalog.Embedded;
        SpaceTalksCatalog again = SpaceTalksCatalog.Create(DataSet.Load(new MemoryStream(TestData.Saved(embedded)), "again"));

        foreach (CatalogDifference difference in new[] { embedded.DiffFrom(embedded), again.DiffFrom(embedded) })
        {
            difference.IsEmpty.Should().BeTrue();
            difference.Changes.Should().BeEmpty();
            difference.ToString().Should().BeEmpty();
        }
    }

    [Fact]
    public void A_difference_the_other_way_round_is_the_reverse() =>
        Gen.Select(RandomCatalogs.Catalogs, RandomCatalogs.Catalogs).Sample(
            (one, other) => Reverse(other.DiffFrom(one)).Should().Be(one.DiffFrom(other)), iter: 150);

    [Fact]
    public void A_difference_is_empty_exactly_where_the_hashes_are_equal()
    {
        Gen.Select(RandomCatalogs.Catalogs, RandomCatalogs.Catalogs).Sample(
            (one, other) => one.DiffFrom(other).IsEmpty.Should().Be(one.ContentHash == other.ContentHash), iter: 150);
        Gen.OneOf(Leaves(JsonNode.Parse(TestData.Small)!).ToArray()).Sample(
            path =>
            {
                JsonNode document = JsonNode.Parse(TestData.Small)!;
                JsonNode leaf = At(document, path);
                JsonNode list = leaf.Parent!;
                if (list is JsonArray array)
                {
                    // A list in another order, if it has two items.
                    JsonNode first = array[0]!;
                    array.RemoveAt(0);
                    array.Add(first);
                }
                else
                {
                    ((JsonObject)list).Remove(path.Split('/')[^1]);
                }
                if (Try(document.ToJsonString()) is { } changed)
                {
                    changed.DiffFrom(Small).IsEmpty.Should().Be(changed.ContentHash == Small.ContentHash, path);
                }
            },
            iter: 300);
    }

    [Fact]
    public void Differences_are_values()
    {
        CatalogDifference difference = Changed("milestones/1/title", "\"Talks\"").DiffFrom(Small);
        CatalogDifference same = Changed("milestones/1/title", "\"Talks\"").DiffFrom(Small);
        CatalogDifference another = Changed("milestones/1/title", "\"Talk\"").DiffFrom(Small);

        (difference == same).Should().BeTrue();
        difference.GetHashCode().Should().Be(same.GetHashCode());
        (difference != another).Should().BeTrue();
        difference.Changes[0].Should().Be(same.Changes[0]).And.NotBe(another.Changes[0]);
        difference.Changes[0].GetHashCode().Should().Be(same.Changes[0].GetHashCode());
        difference.Changes[0].Fields[0].Should().Be(new FieldChange("title", ["Meeting"], ["Talks"])).And.NotBe(new FieldChange("title", ["Talks"], ["Meeting"]));
        difference.Equals(null).Should().BeFalse();
        ((CatalogDifference?)null == another).Should().BeFalse();
    }

    [Fact]
    public void A_null_catalog_is_named() =>
        ((Action)(() => Small.DiffFrom(null!))).Should().Throw<ArgumentNullException>().WithParameterName("earlier");

    private static SpaceTalksCatalog Changed(string path, string value)
    {
        JsonNode document = JsonNode.Parse(TestData.Small)!;
        string last = path.Split('/')[^1];
        JsonNode parent = At(document, path[..^last.Length].TrimEnd('/'));
        if (parent is JsonArray array)
        {
            int index = int.Parse(last, System.Globalization.CultureInfo.InvariantCulture);
            array.RemoveAt(index);
            if (value.Length > 0)
            {
                array.Insert(index, JsonNode.Parse(value));
            }
            else if (array.Count == 0)
            {
                ((JsonObject)array.Parent!).Remove(array.GetPropertyName());
            }
        }
        else if (value.Length > 0)
        {
            parent[last] = JsonNode.Parse(value);
        }
        else
        {
            ((JsonObject)parent).Remove(last);
        }
        return TestData.Catalog(document.ToJsonString());
    }

    private static JsonNode At(JsonNode document, string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(document, (node, step) => int.TryParse(step, out int index) ? node[index]! : node[step]!);

    private static IEnumerable<string> Leaves(JsonNode node, string path = "") => node switch
    {
        JsonObject @object => @object.SelectMany(member => Leaves(member.Value!, path + "/" + member.Key)),
        JsonArray array => array.SelectMany((item, index) => Leaves(item!, path + "/" + index)),
        _ => [path],
    };

    private static SpaceTalksCatalog? Try(string json)
    {
        try
        {
            return TestData.Catalog(json);
        }
        catch (DataSetException)
        {
            return null;
        }
    }

    private static CatalogDifference Reverse(CatalogDifference difference) => new(
        [.. difference.Fields.Select(Reverse)],
        [
            .. difference.Changes.Select(change => new EntityChange(
                change.Entity,
                change.Id,
                change.Title,
                change.Kind switch { ChangeKind.Added => ChangeKind.Removed, ChangeKind.Removed => ChangeKind.Added, _ => ChangeKind.Changed },
                [.. change.Fields.Select(Reverse)])),
        ]);

    private static FieldChange Reverse(FieldChange field) => new(field.Name, field.Added, field.Removed);
}
