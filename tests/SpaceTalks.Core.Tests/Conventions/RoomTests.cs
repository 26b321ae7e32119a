namespace SpaceTalks.Tests;

/// <summary>Each room of the library uses only the rooms below it.</summary>
public sealed class RoomTests
{
    [Fact]
    public void No_room_uses_one_above_it_or_beside_it()
    {
        IEnumerable<string> wrong =
            from use in Rooms.Uses()
            where use.To.Length > 0 && use.From.Length > 0 && Rooms.FloorOf(use.To) >= Rooms.FloorOf(use.From)
            select use.From + " -> " + use.To + ": " + use.Use;

        string.Join('\n', wrong.Distinct().Order(StringComparer.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Every_folder_is_a_room_and_what_uses_what_is_seen()
    {
        Directory.EnumerateDirectories(RepositoryFolder.Of("src", "SpaceTalks.Core")).Select(Path.GetFileName).Except(["bin", "obj"])
            .Should().BeEquivalentTo(Rooms.Floors.SkipLast(1).SelectMany(floor => floor));

        // A call, a field, a type of a signature, and what a lambda does.
        IEnumerable<string> uses = [.. Rooms.Uses().Select(use => use.From + " -> " + use.To + ": " + use.Use)];
        uses.Should().Contain(use => use.EndsWith("uses ReviewRules.Run", StringComparison.Ordinal))
            .And.Contain(use => use.StartsWith("Import -> Domain: CsvMilestones names Entities", StringComparison.Ordinal))
            .And.Contain(use => use.StartsWith("Export -> Queries: ExportFormat.Write names Query`1", StringComparison.Ordinal))
            .And.Contain(use => use.StartsWith("Data -> Domain: <>c.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_has_so_few_files_that_a_reader_finds_one()
    {
        foreach (string folder in Directory.EnumerateDirectories(RepositoryFolder.Of("src", "SpaceTalks.Core"), "*", SearchOption.AllDirectories))
        {
            Directory.EnumerateFiles(folder, "*.cs").Should().HaveCountLessThanOrEqualTo(35, folder);
        }
    }
}
