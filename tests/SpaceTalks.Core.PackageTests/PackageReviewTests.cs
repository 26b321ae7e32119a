using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Xml.Linq;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NuGet.Packaging;
using NuGet.Packaging.Rules;

namespace SpaceTalks.PackageTests;

/// <summary>What reviewers of packages look for.</summary>
public sealed class PackageReviewTests(PackedLibrary packed)
{
    [Theory]
    [InlineData("SpaceTalks.Core")]
    [InlineData("SpaceTalks.PostgreSql")]
    public void The_package_says_all_that_a_stranger_asks(string library)
    {
        using PackageArchiveReader reader = new(Path.Combine(packed.Feed, $"{library}.{packed.Version}.nupkg"));
        NuspecReader nuspec = reader.NuspecReader;

        nuspec.GetAuthors().Should().NotBe(nuspec.GetId()).And.NotBeNullOrWhiteSpace();
        nuspec.GetDescription().Should().NotBeNullOrWhiteSpace();
        nuspec.GetLicenseMetadata()!.LicenseExpression!.ToString().Should().Be("MIT");
        nuspec.GetReadme().Should().NotBeNullOrWhiteSpace();
        nuspec.GetIcon().Should().NotBeNullOrWhiteSpace();
        nuspec.GetTags().Split(' ').Should().HaveCountGreaterThan(4).And.OnlyHaveUniqueItems();
        nuspec.GetReleaseNotes().Should().NotBeNullOrWhiteSpace();
        reader.GetFiles().Should().NotContain(file => file.EndsWith(".pdb", StringComparison.OrdinalIgnoreCase), "symbols go into the symbol package");
        reader.GetLibItems().Should().AllSatisfy(items => items.Items.Should().Contain(file => file.EndsWith(".xml", StringComparison.Ordinal)));
    }

    [Fact]
    public void Packing_warns_of_nothing() => packed.PackOutput.Should().NotContain("warning").And.NotContain("missing");

    [Theory]
    [InlineData("SpaceTalks.Core")]
    [InlineData("SpaceTalks.PostgreSql")]
    public void The_analysis_of_NuGet_which_packing_leaves_out_finds_nothing(string library)
    {
        using PackageArchiveReader reader = new(library == packed.PostgreSql.Id ? packed.PostgreSql.PackageFile : packed.PackageFile);
        IPackageRule[] rules = [.. RuleSet.PackageCreationRuleSet];
        rules.Should().HaveCountGreaterThan(10);
        rules.SelectMany(rule => rule.Validate(reader)).Select(issue => issue.Message).Should().BeEmpty();
    }

    [Theory]
    [InlineData("SpaceTalks.Core")]
    [InlineData("SpaceTalks.PostgreSql")]
    public void The_readme_is_CommonMark_that_needs_nothing_of_the_repository(string library)
    {
        MarkdownDocument readme = Markdown.Parse(
            File.ReadAllText(Path.Combine(UnpackedOf(library), "README.md")), new MarkdownPipelineBuilder().UsePipeTables().Build());

        readme.Descendants<LinkInline>().Should().NotBeEmpty().And.AllSatisfy(link =>
            Uri.TryCreate(link.Url, UriKind.Absolute, out Uri? address).Should().BeTrue("{0} is to be absolute", link.Url));
        readme.Descendants<HtmlBlock>().Should().BeEmpty("package sites show no markup");
        readme.Descendants<HtmlInline>().Should().BeEmpty();
        readme.Descendants<HeadingBlock>().First().Level.Should().Be(1);
        readme.Descendants<FencedCodeBlock>().Should().AllSatisfy(block => block.ClosingFencedCharCount.Should().BeGreaterThan(0));
    }

    [Fact]
    public void The_readme_is_short() => new FileInfo(Path.Combine(Repository.Root, "README.md")).Length.Should().BeLessThan(9000);

    [Theory]
    [InlineData("SpaceTalks.Core", "netstandard2.0")]
    [InlineData("SpaceTalks.Core", "net8.0")]
    [InlineData("SpaceTalks.PostgreSql", "net8.0")]
    public void The_assembly_is_a_signed_release_build_that_can_be_made_again(string library, string target)
    {
        using PEReader assembly = new(File.OpenRead(Path.Combine(UnpackedOf(library), "lib", target, library + ".dll")));
        MetadataReader metadata = assembly.GetMetadataReader();

        assembly.PEHeaders.CorHeader!.Flags.Should().HaveFlag(CorFlags.StrongNameSigned);
        metadata.GetAssemblyDefinition().PublicKey.IsNil.Should().BeFalse();

        assembly.ReadDebugDirectory().Should().Contain(entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        BlobReader debuggable = metadata.GetBlobReader(metadata.GetAssemblyDefinition().GetCustomAttributes()
            .Select(metadata.GetCustomAttribute)
            .Single(attribute => NameOf(metadata, attribute) == "DebuggableAttribute").Value);
        debuggable.ReadUInt16().Should().Be(1, "that is how a value of an attribute begins");
        (debuggable.ReadInt32() & 0x100).Should().Be(0, "optimizations are not disabled");
    }

    [Fact]
    public void The_versions_of_the_package_the_data_and_the_changelog_agree()
    {
        string version = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("Version").Single().Value;
        using JsonDocument dataSet = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Library, "Data", "Embedded", "dataset.json")));
        string dataVersion = dataSet.RootElement.GetProperty("dataVersion").GetString()!;
        string[] changelog = File.ReadAllLines(Path.Combine(Repository.Root, "CHANGELOG.md"));

        string released = changelog.First(line => line.StartsWith("## [", StringComparison.Ordinal) && line != "## [Unreleased]");
        released.Should().StartWith($"## [{version}]");
        changelog.SkipWhile(line => line != released).Should().Contain(line => line.Contains($"version {dataVersion}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_clones_build_the_same_bytes()
    {
        byte[][] first = await BuildCloneAsync("first");
        byte[][] second = await BuildCloneAsync("another/second");

        for (int index = 0; index < first.Length; index++)
        {
            second[index].AsSpan().SequenceEqual(first[index]).Should().BeTrue();
        }
    }

    private async Task<byte[][]> BuildCloneAsync(string name)
    {
        string clone = Path.Combine(packed.Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(clone)!);
        await ChildProcess.RunAsync("git", packed.Folder, new Dictionary<string, string>(), "clone", "--quiet", Repository.Root, clone);
        await ChildProcess.DotnetAsync(
            Path.Combine(clone, "src", "SpaceTalks.Core"), new Dictionary<string, string>(),
            "build", "--configuration", "Release", "-p:ContinuousIntegrationBuild=true");
        await ChildProcess.DotnetAsync(
            Path.Combine(clone, "src", "SpaceTalks.PostgreSql"), new Dictionary<string, string>(),
            "build", "--configuration", "Release", "-p:ContinuousIntegrationBuild=true");
        string[] outputs = [.. new[] { "release_netstandard2.0", "release_net8.0" }.Select(folder => Path.Combine("SpaceTalks.Core", folder, "SpaceTalks.Core"))];
        return
        [
            .. outputs.Append(Path.Combine("SpaceTalks.PostgreSql", "release", "SpaceTalks.PostgreSql"))
                .SelectMany(output => new[] { ".dll", ".pdb", ".xml" }.Select(kind => File.ReadAllBytes(Path.Combine(clone, "artifacts", "bin", output + kind)))),
        ];
    }

    private string UnpackedOf(string library) => library == packed.PostgreSql.Id ? packed.PostgreSql.Unpacked : packed.Unpacked;

    private static string NameOf(MetadataReader metadata, CustomAttribute attribute) =>
        metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent).Name);
}
