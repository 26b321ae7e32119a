using System.Globalization;

namespace SpaceTalks.Tests;

/// <summary>What the bytes of a snapshot are does not change within a version: other applications have kept some.</summary>
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
            // A new version. What there is of an older one is never written again.
            File.WriteAllBytes(Fixture, written);
        }

        File.ReadAllBytes(Fixture).AsSpan().SequenceEqual(written).Should().BeTrue(
            "every property of the schema occurs in the fixture: where the bytes have changed, raise SnapshotFormat.Version, and write a fixture of the new one with SPACETALKS_APPROVE=1");
        SnapshotTests.Read(written).ContentHash.Should().Be(SpaceTalksCatalog.Create(DataSet.Parse(SchemaFixture.Text)).ContentHash);
    }
}
