using NuGet.Packaging;
using NuGet.Packaging.Rules;

namespace SpaceTalks.PackageTests;

/// <summary>The terminal program as a .NET tool: what its package holds, and that it runs where it is installed.</summary>
public sealed class ToolPackageTests(PackedTool tool) : IClassFixture<PackedTool>
{
    [Fact]
    public void Packing_makes_one_package_and_warns_of_nothing()
    {
        Directory.EnumerateFiles(tool.Feed).Should().Equal(tool.PackageFile);
        tool.PackOutput.Should().NotContain("warning").And.NotContain("missing");
    }

    [Fact]
    public void The_package_says_all_that_a_stranger_asks()
    {
        using PackageArchiveReader reader = new(tool.PackageFile);
        NuspecReader nuspec = reader.NuspecReader;

        nuspec.GetId().Should().Be("SpaceTalks.Tool");
        nuspec.GetPackageTypes().Select(type => type.Name).Should().Equal("DotnetTool");
        nuspec.GetLicenseMetadata()!.LicenseExpression!.ToString().Should().Be("MIT");
        nuspec.GetDescription().Should().NotBeNullOrWhiteSpace();
        nuspec.GetProjectUrl().Should().Be("https://example.org/spacetalks");
        reader.GetFiles().Should().Contain([nuspec.GetReadme(), nuspec.GetIcon(), "LICENSE", "THIRD-PARTY-NOTICES.txt", "tools/net10.0/any/spacetalks.dll"])
            .And.NotContain(file => file.EndsWith(".pdb", StringComparison.Ordinal) || file.EndsWith(".xml", StringComparison.Ordinal) && file.Contains("SpaceTalks.Core"));
        RuleSet.PackageCreationRuleSet.SelectMany(rule => rule.Validate(reader)).Select(issue => issue.Message).Should().BeEmpty();
    }

    [Fact]
    public async Task The_notices_name_every_assembly_that_others_wrote()
    {
        using PackageArchiveReader reader = new(tool.PackageFile);
        using StreamReader notices = new(reader.GetStream("THIRD-PARTY-NOTICES.txt"));
        string text = await notices.ReadToEndAsync(TestContext.Current.CancellationToken);

        reader.GetFiles().Where(file => file.EndsWith(".dll", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => name is not ("spacetalks" or "SpaceTalks.Core"))
            .Should().NotBeEmpty().And.AllSatisfy(name => text.Should().Contain(name));
    }

    [Fact]
    public async Task The_tool_that_was_installed_reads_dates_answers_queries_and_finds_faults()
    {
        ChildProcess date = await tool.RunAsync("date", "late August 2025");
        date.ExitCode.Should().Be(0, date.Everything);
        date.Output.Should().Contain("[2025-08-21..2025-08-31]").And.Contain("конец августа 2025 года");

        ChildProcess query = await tool.RunAsync("query", "about:debris", "--format", "md");
        query.ExitCode.Should().Be(0, query.Everything);
        query.Output.Should().StartWith("| When | What | Status | Where | Organizations |").And.Contain("| 31 July 2025 |");

        tool.Write("bad.json", """{"places": [{"id": "A Place", "name": "A place"}]}""");
        ChildProcess validate = await tool.RunAsync("validate", "bad.json");
        validate.ExitCode.Should().Be(1, validate.Everything);
        validate.Output.Should().StartWith("bad.json(1,20): error ST0001: $.places[0].id: ");
    }
}
