namespace SpaceTalks.PackageTests;

/// <summary>A project outside the repository installs the package and queries, whatever it is built for.</summary>
[Collection<ConsumerCollection>]
public sealed class ConsumerTests(Consumers consumers)
{
    [Fact]
    public async Task A_program_for_net10_tells_the_story_with_the_assembly_for_net8()
    {
        string story = await consumers.Story;
        story.Should().StartWith("SpaceTalks data ").And.Contain("Found by name: Roscosmos").And.Contain("Read again: True");
        (await consumers.BuildAndRunAsync("Net10", "--target")).Trim().Should().Be(".NETCoreApp,Version=v8.0");
    }

    public static TheoryData<string> Guides => [.. DocumentCode.Guides.Where(guide => DocumentCode.BlocksOf(guide).Count > 0)];

    [Fact]
    public async Task The_code_of_the_README_prints_what_it_shows()
    {
        await consumers.Story;
        DocumentCode.OutputOf(DocumentCode.Readme).Should().NotBeEmpty();
        (await consumers.BuildAndRunAsync("Net10", "--readme")).Should().Be(DocumentCode.OutputOf(DocumentCode.Readme));
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task The_code_of_a_guide_prints_what_it_shows(string guide) =>
        DocumentCode.PartOf(await consumers.Guides, guide).Should().Be(DocumentCode.OutputOf(guide));

    [Fact]
    public async Task The_examples_of_the_documentation_compile_and_run()
    {
        await consumers.Story;
        consumers.ExampleCount.Should().BeGreaterThan(20);
        (await consumers.BuildAndRunAsync("Net10", "--examples")).Should().Contain("2025-07-31").And.Contain("The examples have run.");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    public async Task Threads_that_come_first_at_once_get_the_same_and_then_wait_for_none(string gcServer)
    {
        await consumers.Story;
        for (int run = 0; run < 3; run++)
        {
            string output = await consumers.BuildAndRunAsync("Net10", [("DOTNET_gcServer", gcServer)], "--threads");

            output.Split('\n', StringSplitOptions.TrimEntries).Should().StartWith(
                ["The same answers.", "Server collector: " + (gcServer == "1"), "Waits: 0"]);
        }
    }

    [Fact]
    public async Task A_program_for_net8_rolled_forward_tells_the_same() =>
        (await consumers.BuildAndRunAsync("Net8")).Should().Be(await consumers.Story);

    [Fact]
    public async Task A_library_for_netstandard_tells_the_same() =>
        (await consumers.BuildAndRunAsync("NetStandard/App")).Should().Be(await consumers.Story);

    [Fact]
    public async Task The_assembly_for_netstandard_tells_the_same()
    {
        (await consumers.BuildAndRunAsync("NetStandardAssembly", "--target")).Trim().Should().Be(".NETStandard,Version=v2.0");
        (await consumers.BuildAndRunAsync("NetStandardAssembly")).Should().Be(await consumers.Story);
    }

    [Fact]
    public async Task A_trimmed_program_tells_the_same_without_a_warning()
    {
        (string buildOutput, string story) = await consumers.PublishAndRunAsync("Trimmed");
        buildOutput.Should().NotContain("warning");
        story.Should().Be(await consumers.Story);
    }

    [Fact]
    public async Task A_native_program_tells_the_same_without_a_warning()
    {
        Assert.SkipUnless(OperatingSystem.IsWindows() || IsOnPath("clang") || IsOnPath("gcc"), "NativeAOT needs a linker, clang or gcc; there is none here.");
        (string buildOutput, string story) = await consumers.PublishAndRunAsync("NativeAot");
        buildOutput.Should().NotContain("warning");
        story.Should().Be(await consumers.Story);
        (await consumers.RunPublishedAsync("NativeAot", "--notes")).Should().Be(Notes);
    }

    [Fact]
    public async Task A_context_of_the_consumer_writes_the_values_in_their_own_words()
    {
        await consumers.Story;
        (await consumers.BuildAndRunAsync("Net10", "--notes")).Should().Be(Notes);
    }

    private const string Notes =
        """
        {"Milestone":"heads-meeting-2025","Expected":"[2025-08-21..2025-08-31]","Window":"2026-33","Kind":"working-group","Status":"planned","Certainty":"possible","Topics":["iss-future"]}
        True

        """;

    internal static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
