using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SpaceTalks.PackageTests;

/// <summary>The package names the address of the repository where there is one, and nothing where there is none.</summary>
public sealed class RepositoryAddressTests(PackedLibrary packed)
{
    private const string Address = "https://example.org/spacetalks";

    [Fact]
    public async Task A_package_with_an_address_names_it_and_the_commit_and_its_readme_links_to_it()
    {
        string feed = Path.Combine(packed.Folder, "feed-with-address");
        ChildProcess pack = await ChildProcess.DotnetAsync(
            Repository.Library, new Dictionary<string, string>(), "pack", "--configuration", "Release", "--no-build", "--artifacts-path", packed.Artifacts,
            "--output", feed, $"-p:PackageVersion={packed.Version}", "-p:ContinuousIntegrationBuild=true", $"-p:RepositoryUrl={Address}");
        pack.Everything.Should().NotContain("warning");

        string unpacked = Path.Combine(packed.Folder, "unpacked-with-address");
        ZipFile.ExtractToDirectory(Path.Combine(feed, Path.GetFileName(packed.PackageFile)), unpacked);
        XElement metadata = PackedLibrary.MetadataIn(unpacked);
        metadata.Element("projectUrl")!.Value.Should().Be(Address);
        XElement repository = metadata.Element("repository")!;
        repository.Attribute("type")!.Value.Should().Be("git");
        repository.Attribute("url")!.Value.Should().Be(Address);
        repository.Attribute("commit")!.Value.Should().Be(await Repository.GitAsync("rev-parse", "HEAD"));
        File.ReadAllText(Path.Combine(unpacked, "README.md")).Should().Be(ReadmeWith(link => $"[{link.Groups[1].Value}]({Address}/blob/v{packed.Version}/{link.Groups[2].Value})"));
    }

    [Fact]
    public void A_package_without_an_address_names_none_and_its_readme_links_to_none()
    {
        Assert.SkipUnless(RepositoryUrl.Length == 0, "The repository has an address.");

        packed.Metadata.Element("projectUrl").Should().BeNull();
        packed.Metadata.Element("repository").Should().BeNull();
        packed.Metadata.Descendants().Where(element => element.Value.Length == 0 && !element.HasAttributes && !element.HasElements).Should().BeEmpty();
        packed.Metadata.DescendantsAndSelf().Attributes().Where(attribute => string.IsNullOrWhiteSpace(attribute.Value)).Should().BeEmpty();
        File.ReadAllText(Path.Combine(packed.Unpacked, "README.md")).Should().Be(ReadmeWith(link => link.Groups[1].Value));
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    public async Task The_assembly_names_the_commit_that_it_was_built_from(string target)
    {
        string version = FileVersionInfo.GetVersionInfo(Path.Combine(packed.Unpacked, "lib", target, "SpaceTalks.Core.dll")).ProductVersion!;
        version.Should().EndWith("+" + await Repository.GitAsync("rev-parse", "HEAD"));
    }

    private static string RepositoryUrl { get; } =
        XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("RepositoryUrl").Single().Value;

    private static string ReadmeWith(MatchEvaluator link) => Regex.Replace(
        File.ReadAllText(Path.Combine(Repository.Root, "README.md")), @"!?\[([^\[\]]+)\]\((?!https?:)([^()]+)\)", link);
}
