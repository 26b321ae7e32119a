using System.IO.Compression;
using System.Xml.Linq;

namespace SpaceTalks.PackageTests;

/// <summary>A package and its symbol package in a feed, unpacked.</summary>
/// <param name="Id">What it is called, as its project and its assembly are.</param>
/// <param name="Version">The version.</param>
/// <param name="Feed">The folder feed.</param>
public sealed record PackedPackage(string Id, string Version, string Feed)
{
    /// <summary>The package's file.</summary>
    public string PackageFile => Path.Combine(Feed, $"{Id}.{Version}.nupkg");

    /// <summary>The symbol package's file.</summary>
    public string SymbolFile => Path.Combine(Feed, $"{Id}.{Version}.snupkg");

    /// <summary>The package, unpacked beside the feed.</summary>
    public string Unpacked => Feed + "-" + Id;

    /// <summary>The symbol package, unpacked.</summary>
    public string UnpackedSymbols => Unpacked + "-symbols";

    /// <summary>The metadata of the nuspec in the package, without a namespace.</summary>
    public XElement Metadata { get; private set; } = null!;

    /// <summary>The files of the package, by paths with slashes, without the container's own parts.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Unpacked, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Unpacked, file).Replace('\\', '/'))
        .Where(file => !file.StartsWith("_rels/", StringComparison.Ordinal) && !file.StartsWith("package/", StringComparison.Ordinal) && file != "[Content_Types].xml");

    /// <summary>Unpacks both.</summary>
    public void Unpack()
    {
        ZipFile.ExtractToDirectory(PackageFile, Unpacked);
        ZipFile.ExtractToDirectory(SymbolFile, UnpackedSymbols);
        Metadata = WithoutNamespace(XDocument.Load(Path.Combine(Unpacked, Id + ".nuspec")).Root!).Element("metadata")!;
    }

    private static XElement WithoutNamespace(XElement element) => new(
        element.Name.LocalName,
        element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration),
        element.Nodes().Select(node => node is XElement child ? WithoutNamespace(child) : node));
}
