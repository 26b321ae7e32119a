using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>A document of every released version of the schema stays loadable.</summary>
public sealed class SchemaVersionTests
{
    public static TheoryData<int> Versions => [.. Enumerable.Range(1, DataSet.CurrentSchemaVersion)];

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_document_of_each_version_is_read_as_it_was_approved(int version)
    {
        SpaceTalksCatalog catalog = TestData.Catalog(SchemaFixture.Of(version));
        StringBuilder listing = new();
        foreach (PropertyInfo property in typeof(SpaceTalksCatalog).GetProperties().Where(property => property.Name is not (nameof(SpaceTalksCatalog.Embedded) or nameof(SpaceTalksCatalog.ContentHash) or nameof(SpaceTalksCatalog.Coverage))))
        {
            // The day is made of the date that the document has.
            object? value = property.Name == nameof(SpaceTalksCatalog.AsOf) ? ((ICatalog)catalog).Entities.Content.AsOf : property.GetValue(catalog);
            List(listing, property.Name, value, 0);
        }

        Approved.Check(FormattableString.Invariant($"Data/Fixtures/schema-{version}.approved.txt"), listing.ToString(), Approval.Never);
    }

    [Fact]
    public void What_was_consulted_is_younger_than_the_first_version()
    {
        TestData.Catalog(SchemaFixture.Of(1)).Coverage.Should().BeNull();
        TestData.Catalog(SchemaFixture.Of(2)).Coverage.Should().Be("Minutes alone.");
    }

    [Fact]
    public void The_document_has_every_property_that_the_schema_knows()
    {
        JsonObject schema = JsonNode.Parse(DataSetSchema.Text)!.AsObject();
        HashSet<string> unused = [];
        foreach ((string definition, JsonNode? value) in schema["$defs"]!.AsObject().Append(new("", schema)))
        {
            unused.UnionWith((value!["properties"]?.AsObject() ?? []).Select(property => definition + "." + property.Key));
        }
        unused.Should().HaveCountGreaterThan(100);

        Use(JsonNode.Parse(SchemaFixture.Text)!, "", schema, schema, unused);

        unused.Should().BeEmpty();
    }

    // Takes away what a value uses of a definition.
    private static void Use(JsonNode value, string definition, JsonObject looks, JsonObject schema, HashSet<string> unused)
    {
        if (looks["$ref"]?.GetValue<string>() is { } reference)
        {
            string key = reference.Split('/')[^1];
            Use(value, key, schema["$defs"]![key]!.AsObject(), schema, unused);
        }
        else if (looks["type"] is null && looks["oneOf"] is JsonArray forms)
        {
            // One form is text, the other an object.
            Use(value, definition, forms[value is JsonObject ? 1 : 0]!.AsObject(), schema, unused);
        }
        else if (value is JsonArray array)
        {
            foreach (JsonNode? item in array)
            {
                Use(item!, definition, looks["items"]!.AsObject(), schema, unused);
            }
        }
        else if (value is JsonObject @object)
        {
            foreach ((string name, JsonNode? member) in @object)
            {
                unused.Remove(definition + "." + name);
                Use(member!, definition, looks["properties"]![name]!.AsObject(), schema, unused);
            }
        }
    }

    // All public properties: entities in full where they are at home, as identifiers elsewhere.
    private static void List(StringBuilder listing, string name, object? value, int depth)
    {
        string indentation = new(' ', depth * 2);
        object? id = value?.GetType().GetProperty("Id")?.GetValue(value);
        if (value is null or string or Uri or When or Enum or ValueType or Places || (id is not null && depth > 1))
        {
            listing.Append(indentation).Append(name).Append(": ").Append(id ?? value ?? "none").Append('\n');
            return;
        }
        listing.Append(indentation).Append(name).Append('\n');
        if (value is IEnumerable items)
        {
            foreach (object item in items)
            {
                List(listing, item.GetType().Name, item, depth + 1);
            }
            return;
        }
        // The identifier comes first, since all kinds inherit it from one base.
        foreach (PropertyInfo property in value.GetType().GetProperties().Where(property => !IsYounger(property)).OrderByDescending(property => property.Name == "Id"))
        {
            List(listing, property.Name, property.GetValue(value), depth + 1);
        }
    }

    // What the library has learned to derive from the same document since then.
    private static bool IsYounger(PropertyInfo property) =>
        (property.DeclaringType == typeof(Official) && property.Name == nameof(Official.Milestones)) || property.Name == nameof(Milestone.LastReported);
}
