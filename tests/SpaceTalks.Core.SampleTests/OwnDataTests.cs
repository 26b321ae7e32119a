namespace SpaceTalks.SampleTests;

public sealed class OwnDataTests
{
    [Fact]
    public async Task Faults_are_told_at_once_and_data_is_added_queried_and_saved()
    {
        string saved = Path.Combine(Directory.CreateTempSubdirectory("spacetalks-").FullName, "saved.json");
        try
        {
            Sample sample = await Sample.RunAsync("OwnData", saved);

            sample.ExitCode.Should().Be(0, sample.Errors);
            string[] faults = [.. sample.Output.Split('\n').Where(line => line.StartsWith("faulty.json(", StringComparison.Ordinal))];
            faults.Should().HaveCountGreaterThanOrEqualTo(20);
            faults.Select(line => line[(line.IndexOf("$", StringComparison.Ordinal))..]).Should().OnlyHaveUniqueItems();
            sample.Output.Should().Contain("Not carried: my-observations.csv").And.Contain("Weather")
                .And.Contain("early March 2026: Station seen again")
                .And.Contain("late March 2026 → April 2026: moved by")
                .And.Contain("- milestone `club-lecture`");
            SpaceTalksCatalog catalog = SpaceTalksCatalog.Create(DataSet.Load(saved));
            catalog.Milestones.Count().Should().Be(SpaceTalksCatalog.Embedded.Milestones.Count() + 4);
            catalog.Agencies[new("example-club")].Name.Should().Be("Example Space Club");
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(saved)!, recursive: true);
        }
    }
}
