using System.Text;

namespace SpaceTalks.Tests;

public sealed class DocumentSchemaTests
{
    private const string Address = "../spacetalks-data.schema.json";
    private static readonly DataSet Named = DataSet.Parse("{\"$schema\": \"" + Address + "\", \"places\": [{\"id\": \"graz\", \"name\": \"Graz\"}]}");
    private static readonly DataSet Plain = DataSet.Parse("""{"places": [{"id": "graz", "name": "Graz"}]}""");

    [Fact]
    public void A_data_set_is_saved_with_the_schema_that_its_document_names() =>
        Encoding.UTF8.GetString(TestData.Saved(Named)).Should().StartWith("{\n  \"$schema\": \"" + Address + "\",\n  \"schemaVersion\": 2,\n");

    [Fact]
    public void A_catalog_is_saved_without_a_schema_and_has_the_hash_of_one_that_never_had_it()
    {
        SpaceTalksCatalog catalog = SpaceTalksCatalog.Create(Named);

        Encoding.UTF8.GetString(TestData.Saved(catalog)).Should().StartWith("{\n  \"schemaVersion\": 2,\n");
        catalog.ContentHash.Should().Be(SpaceTalksCatalog.Create(Plain).ContentHash);
        SpaceTalksCatalog.Create().With(Named).ContentHash.Should().Be(catalog.ContentHash);
        catalog.DiffFrom(SpaceTalksCatalog.Create(Plain)).IsEmpty.Should().BeTrue();
    }
}
