using System.IO.Compression;
using System.Xml.Linq;
using SpaceTalks.PackageTests;

[assembly: AssemblyFixture(typeof(PackedLibrary))]

namespace SpaceTalks.PackageTests;

/// <summary>
/// The libraries, packed once into a feed in a temporary folder outside the repository, under a version that no cache can have, and
/// built with their own artifacts, so that those of the repository stay unchanged. Where no other is named, the package is SpaceTalks.Core.
/// </summary>
public sealed class PackedLibrary : IAsyncLifetime
{
    /// <summary>The temporary folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("spacetalks-package-tests-").FullName;

    /// <summary>The version of the package.</summary>
    public string Version { get; } = FormattableString.Invariant($"0.0.0-test.{DateTime.UtcNow.Ticks}");

    /// <summary>The folder feed, which has nothing but the packages.</summary>
    public string Feed => Path.Combine(Folder, "feed");

    /// <summary>The artifacts of the build that was packed.</summary>
    public string Artifacts => Path.Combine(Folder, "artifacts");

    /// <summary>The package's file.</summary>
    public string PackageFile => Path.Combine(Feed, $"SpaceTalks.Core.{Version}.nupkg");

    /// <summary>The symbol package's file.</summary>
    public string SymbolFile => Path.Combine(Feed, $"SpaceTalks.Core.{Version}.snupkg");

    /// <summary>The package, unpacked.</summary>
    public string Unpacked => Path.Combine(Folder, "unpacked");

    /// <summary>The symbol package, unpacked.</summary>
    public string UnpackedSymbols => Path.Combine(Folder, "unpacked-symbols");

    /// <summary>The metadata of the nuspec in the package.</summary>
    public XElement Metadata { get; private set; } = null!;

    /// <summary>The package for queries on PostgreSQL.</summary>
    public PackedPackage PostgreSql { get; private set; } = null!;

    /// <summary>The output of the pack commands.</summary>
    public string PackOutput { get; private set; } = null!;

    /// <summary>Where this machine keeps the packages that it has restored.</summary>
    public string OrdinaryPackages { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Dictionary<string, string> variables = [];
        ChildProcess pack = await ChildProcess.DotnetAsync(
            Repository.Library, variables, "pack", "--configuration", "Release", "--artifacts-path", Artifacts, "--output", Feed,
            $"-p:PackageVersion={Version}", "-p:ContinuousIntegrationBuild=true");
        ChildProcess packPostgreSql = await ChildProcess.DotnetAsync(
            Repository.FolderOf("SpaceTalks.PostgreSql"), variables, "pack", "--configuration", "Release", "--artifacts-path", Artifacts, "--output", Feed,
            $"-p:PackageVersion={Version}", "-p:ContinuousIntegrationBuild=true");
        PackOutput = pack.Everything + packPostgreSql.Everything;
        ZipFile.ExtractToDirectory(PackageFile, Unpacked);
        ZipFile.ExtractToDirectory(SymbolFile, UnpackedSymbols);
        Metadata = MetadataIn(Unpacked);
        PostgreSql = new PackedPackage("SpaceTalks.PostgreSql", Version, Feed);
        PostgreSql.Unpack();

        ChildProcess locals = await ChildProcess.DotnetAsync(
            Repository.Root, variables, "nuget", "locals", "global-packages", "--list", "--force-english-output");
        OrdinaryPackages = locals.Output[(locals.Output.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The version of a dependency, as the package states it.</summary>
    public string VersionOf(string dependency) =>
        Metadata.Descendants("dependency").First(element => element.Attribute("id")!.Value == dependency).Attribute("version")!.Value;

    /// <summary>The metadata of the nuspec in a package that was unpacked, without a namespace.</summary>
    public static XElement MetadataIn(string unpacked) =>
        WithoutNamespace(XDocument.Load(Path.Combine(unpacked, "SpaceTalks.Core.nuspec")).Root!).Element("metadata")!;

    private static XElement WithoutNamespace(XElement element) => new(
        element.Name.LocalName,
        element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration),
        element.Nodes().Select(node => node is XElement child ? WithoutNamespace(child) : node));
}
