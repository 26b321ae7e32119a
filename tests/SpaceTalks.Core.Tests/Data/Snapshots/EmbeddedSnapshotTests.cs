namespace SpaceTalks.Tests;

/// <summary>The assembly contains a snapshot of the documents in the repository.</summary>
public sealed class EmbeddedSnapshotTests
{
    [Fact]
    public void The_embedded_snapshot_is_that_of_the_documents()
    {
        using MemoryStream snapshot = new();
        EmbeddedDocuments.CreateCatalog().SaveSnapshot(snapshot);
        Approved.Check(Path.Combine("..", "..", "src", "SpaceTalks.Core", "Data", "Embedded", EmbeddedData.ResourceName), snapshot.ToArray());
    }

    [Fact]
    public void The_assembly_carries_nothing_else()
    {
        typeof(SpaceTalksCatalog).Assembly.GetManifestResourceNames().Should().Equal(EmbeddedData.ResourceName);
    }

    [Fact]
    public void The_embedded_catalog_is_that_of_the_documents()
    {
        SpaceTalksCatalog.Embedded.ContentHash.Should().Be(EmbeddedDocuments.CreateCatalog().ContentHash);
    }
}
