using System.Buffers.Binary;
using System.Text.Json;
using System.Xml.Linq;

namespace SpaceTalks.PackageTests;

public sealed class PackageContentTests(PackedLibrary packed)
{
    private static readonly string[] Targets = ["netstandard2.0", "net8.0"];

    [Fact]
    public void The_feed_has_a_package_and_a_symbol_package_of_each_library() =>
        Directory.EnumerateFiles(packed.Feed).Should().BeEquivalentTo(
            packed.PackageFile, packed.SymbolFile, packed.PostgreSql.PackageFile, packed.PostgreSql.SymbolFile);

    [Fact]
    public void The_package_holds_an_assembly_and_its_documentation_for_each_target_and_the_schema_and_nothing_else()
    {
        // NuGet's own parts of the container are not the package's content.
        Files(packed.Unpacked).Where(file => !file.StartsWith("_rels/", StringComparison.Ordinal) &&
            !file.StartsWith("package/", StringComparison.Ordinal) && file != "[Content_Types].xml")
            .Should().BeEquivalentTo(
            [
                "SpaceTalks.Core.nuspec", "README.md", "LICENSE", "icon.png", "schema/spacetalks-data.schema.json", "schema/spacetalks-answers.schema.json",
                .. Targets.Select(target => $"lib/{target}/SpaceTalks.Core.dll"),
                .. Targets.Select(target => $"lib/{target}/SpaceTalks.Core.xml"),
            ]);
    }

    [Fact]
    public void The_package_brings_no_analyzers_and_nothing_for_the_build() =>
        Files(packed.Unpacked).Should().NotContain(file => file.StartsWith("analyzers/", StringComparison.OrdinalIgnoreCase) ||
            file.StartsWith("build", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void The_package_depends_on_NodaTime_and_System_Text_Json_alone_without_their_build_files_and_analyzers()
    {
        XElement[] groups = [.. packed.Metadata.Element("dependencies")!.Elements()];
        groups.Select(group => group.Attribute("targetFramework")!.Value).Should().Equal(".NETStandard2.0", "net8.0");
        XDocument versions = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props"));
        foreach (XElement group in groups)
        {
            group.Elements().Select(element => (
                Id: element.Attribute("id")!.Value,
                Version: element.Attribute("version")!.Value,
                Include: element.Attribute("include")?.Value,
                Exclude: element.Attribute("exclude")?.Value))
                .Should().Equal(
                    ("NodaTime", CentralVersion(versions, "NodaTime"), null, "Build,Analyzers"),
                    ("System.Text.Json", CentralVersion(versions, "System.Text.Json"), null, "Build,Analyzers"));
        }
    }

    [Fact]
    public void The_package_says_what_it_is_and_under_which_licence()
    {
        Value("id").Should().Be("SpaceTalks.Core");
        Value("version").Should().Be(packed.Version);
        Value("title").Should().Be("SpaceTalks.Core");
        Value("authors").Should().Be("The SpaceTalks authors");
        Value("description").Should().NotBeNullOrWhiteSpace();
        Value("tags").Should().NotBeNullOrWhiteSpace();
        Value("readme").Should().Be("README.md");
        Value("license").Should().Be("MIT");
        packed.Metadata.Element("license")!.Attribute("type")!.Value.Should().Be("expression");
        packed.Metadata.ToString().Should().NotContain("$", "every token is filled in");
    }

    [Fact]
    public void The_schemas_of_the_package_are_those_of_the_repository()
    {
        foreach (string name in new[] { "spacetalks-data.schema.json", "spacetalks-answers.schema.json" })
        {
            File.ReadAllBytes(Path.Combine(packed.Unpacked, "schema", name)).Should().Equal(File.ReadAllBytes(Path.Combine(Repository.Library, "Data", name)));
        }
    }

    [Fact]
    public void The_icon_is_a_picture_of_128_by_128_pixels()
    {
        byte[] icon = File.ReadAllBytes(Path.Combine(packed.Unpacked, Value("icon")!));
        icon.Take(8).Should().Equal(0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A);
        BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)).Should().Be(128);
        BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)).Should().Be(128);
    }

    [Fact]
    public void The_release_notes_name_the_version_of_the_data()
    {
        using JsonDocument dataSet = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Library, "Data", "Embedded", "dataset.json")));
        string version = dataSet.RootElement.GetProperty("dataVersion").GetString()!;
        Value("releaseNotes").Should().Contain($"version {version} of the data");
    }

    [Fact]
    public void The_package_is_small() => new FileInfo(packed.PackageFile).Length.Should().BeLessThanOrEqualTo(1200 * 1024);

    private static string CentralVersion(XDocument versions, string package) =>
        versions.Descendants("PackageVersion").Single(element => element.Attribute("Include")!.Value == package).Attribute("Version")!.Value;

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));

    private string? Value(string element) => packed.Metadata.Element(element)?.Value;
}
