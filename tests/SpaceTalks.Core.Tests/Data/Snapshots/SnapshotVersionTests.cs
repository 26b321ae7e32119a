using System.Globalization;

namespace SpaceTalks.Tests;

/// <summary>The bytes of a snapshot do not change within a version, since applications keep snapshots.</summary>
public sealed class SnapshotVersionTests
{
    private static readonly string Fixture = RepositoryFolder.Of(
        "tests", "SpaceTalks.Core.Tests", "Data", "Fixtures", "version-" + SnapshotFormat.Version.ToString(CultureInfo.InvariantCulture) + ".snapshot");

    [Fact]
    public void The_fixture_of_this_version_is_written_and_read_as_it_was()
    {
        byte[] written = SnapshotTests.SnapshotOf(SpaceTalksCatalog.Create(DataSet.Parse(SchemaFixture.Text)));
        if (!File.Exists(Fixture) && Environment.GetEnvironmentVariable("SPACETALKS_APPROVE") == "1")
        {
            // A new version. The fixture of an older one is never rewritten.
            File.WriteAllBytes(Fixture, written);
        }

        File.ReadAllBytes(Fixture).AsSpan().SequenceEqual(written).Should().BeTrue(
            "every property of the schema occurs in the fixture: where the bytes have changed, raise SnapshotFormat.Version, and write a fixture of the new one with SPACETALKS_APPROVE=1");
        SnapshotTests.Read(written).ContentHash.Should().Be(SpaceTalksCatalog.Create(DataSet.Parse(SchemaFixture.Text)).ContentHash);
    }
}
