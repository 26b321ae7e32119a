namespace SpaceTalks.Tests;

/// <summary>A made-up document of the first version of the schema that has every property at least once.</summary>
internal static class SchemaFixture
{
    public static string Text { get; } = File.ReadAllText(RepositoryFolder.Of("tests", "SpaceTalks.Core.Tests", "Data", "Fixtures", "schema-1.json"));
}
