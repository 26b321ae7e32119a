namespace SpaceTalks.Tests;

/// <summary>Made-up documents of each version of the schema that have every property of it at least once.</summary>
internal static class SchemaFixture
{
    /// <summary>That of the current version.</summary>
    public static string Text { get; } = Of(DataSet.CurrentSchemaVersion);

    public static string Of(int version) => File.ReadAllText(RepositoryFolder.Of("tests", "SpaceTalks.Core.Tests", "Data", "Fixtures", FormattableString.Invariant($"schema-{version}.json")));
}
