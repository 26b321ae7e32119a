using System.Xml.Linq;

namespace SpaceTalks.PackageTests;

/// <summary>The content of the package for queries on PostgreSQL.</summary>
public sealed class PostgresPackageTests(PackedLibrary packed)
{
    private PackedPackage Package => packed.PostgreSql;

    [Fact]
    public void The_package_holds_the_assembly_and_its_documentation_and_nothing_else() =>
        Package.Files.Should().BeEquivalentTo(
            "SpaceTalks.PostgreSql.nuspec", "README.md", "LICENSE", "icon.png", "lib/net8.0/SpaceTalks.PostgreSql.dll", "lib/net8.0/SpaceTalks.PostgreSql.xml");

    [Fact]
    public void The_symbol_package_holds_the_symbols() =>
        Directory.EnumerateFiles(Path.Combine(Package.UnpackedSymbols, "lib"), "*", SearchOption.AllDirectories).Select(Path.GetFileName)
            .Should().Equal("SpaceTalks.PostgreSql.pdb");

    [Fact]
    public void The_package_depends_on_exactly_this_version_of_the_core_and_on_Npgsql()
    {
        XElement group = Package.Metadata.Element("dependencies")!.Elements().Should().ContainSingle().Subject;
        XDocument versions = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props"));
        string npgsql = versions.Descendants("PackageVersion").Single(element => element.Attribute("Include")!.Value == "Npgsql").Attribute("Version")!.Value;

        group.Attribute("targetFramework")!.Value.Should().Be("net8.0");
        group.Elements().Select(element => (element.Attribute("id")!.Value, element.Attribute("version")!.Value, element.Attribute("exclude")?.Value))
            .Should().Equal(
                ("SpaceTalks.Core", $"[{packed.Version}]", "Build,Analyzers"),
                ("Npgsql", npgsql, "Build,Analyzers"));
    }

    [Fact]
    public void The_package_says_what_it_is_and_under_which_licence()
    {
        Value("id").Should().Be("SpaceTalks.PostgreSql");
        Value("version").Should().Be(packed.Version);
        Value("authors").Should().Be(packed.Metadata.Element("authors")!.Value);
        Value("license").Should().Be("MIT");
        Value("readme").Should().Be("README.md");
        Value("releaseNotes").Should().Contain(packed.Version);
        Package.Metadata.ToString().Should().NotContain("$", "every token is filled in");
    }

    [Fact]
    public void The_package_names_an_address_where_the_other_one_does()
    {
        Value("projectUrl").Should().Be(packed.Metadata.Element("projectUrl")?.Value);
        Package.Metadata.Element("repository")?.ToString().Should().Be(packed.Metadata.Element("repository")?.ToString());
    }

    [Fact]
    public void The_icon_and_the_licence_are_those_of_the_other_package()
    {
        foreach (string file in new[] { "icon.png", "LICENSE" })
        {
            File.ReadAllBytes(Path.Combine(Package.Unpacked, file)).Should().Equal(File.ReadAllBytes(Path.Combine(packed.Unpacked, file)));
        }
    }

    [Fact]
    public void The_package_is_small() => new FileInfo(Package.PackageFile).Length.Should().BeLessThanOrEqualTo(200 * 1024);

    private string? Value(string element) => Package.Metadata.Element(element)?.Value;
}
