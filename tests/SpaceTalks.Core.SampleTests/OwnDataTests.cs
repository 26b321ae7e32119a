using System.Diagnostics;

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
            sample.Output.Should().Contain("Note: my-observations.csv").And.Contain("Weather")
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

    [Fact]
    public async Task A_program_that_is_killed_while_it_saves_leaves_the_old_document_or_the_new_one()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("spacetalks-");
        string saved = Path.Combine(folder.FullName, "saved.json");
        File.WriteAllText(saved, "{}");
        long whole = 0;
        try
        {
            Sample first = await Sample.RunAsync("OwnData", saved);
            first.ExitCode.Should().Be(0, first.Errors);
            whole = new FileInfo(saved).Length;
            for (int kill = 0; kill < Kills; kill++)
            {
                File.WriteAllText(saved, "{}");
                using Process process = Process.Start(Sample.StartInfo("OwnData", saved))!;
                // Most of a run goes by before it saves.
                while (!process.HasExited && folder.GetFiles().Length == 1)
                {
                    await Task.Delay(1, TestContext.Current.CancellationToken);
                }
                process.Kill();
                await process.WaitForExitAsync(TestContext.Current.CancellationToken);

                new FileInfo(saved).Length.Should().BeOneOf(2, whole);
                foreach (FileInfo rest in folder.GetFiles(".*"))
                {
                    rest.Delete();
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("SPACETALKS_KILLS"), out int kills) ? kills : 5;
}
