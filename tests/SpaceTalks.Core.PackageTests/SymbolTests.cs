using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;

namespace SpaceTalks.PackageTests;

public sealed class SymbolTests(PackedLibrary packed)
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Fact]
    public void The_symbol_package_holds_the_symbols_of_each_target() =>
        Directory.EnumerateFiles(packed.UnpackedSymbols, "*.*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(packed.UnpackedSymbols, file).Replace('\\', '/'))
            .Where(file => file.StartsWith("lib/", StringComparison.Ordinal))
            .Should().BeEquivalentTo("lib/netstandard2.0/SpaceTalks.Core.pdb", "lib/net8.0/SpaceTalks.Core.pdb");

    [Theory]
    [InlineData("SpaceTalks.Core", "netstandard2.0")]
    [InlineData("SpaceTalks.Core", "net8.0")]
    [InlineData("SpaceTalks.PostgreSql", "net8.0")]
    public void The_symbols_carry_every_source(string library, string target)
    {
        IReadOnlyDictionary<string, string?> documents = Documents(library, target);
        foreach (string file in Repository.SourcesOf(library))
        {
            string document = documents.Keys.Should().ContainSingle(name => name.EndsWith("/src/" + library + "/" + file, StringComparison.Ordinal)).Subject;
            documents[document].Should().Be(File.ReadAllText(Path.Combine(Repository.FolderOf(library), file)));
        }
    }

    [Theory]
    [InlineData("SpaceTalks.Core", "netstandard2.0")]
    [InlineData("SpaceTalks.Core", "net8.0")]
    [InlineData("SpaceTalks.PostgreSql", "net8.0")]
    public void Nothing_was_compiled_but_the_sources_and_what_the_build_says_about_the_assembly(string library, string target)
    {
        IReadOnlyList<string> sources = Repository.SourcesOf(library);
        // The output of a source generator would be a separate document.
        Documents(library, target).Keys
            .Where(name => !sources.Any(file => name.EndsWith("/src/" + library + "/" + file, StringComparison.Ordinal)))
            .Select(name => Path.GetFileName(name.Replace('\\', '/')))
            .Should().OnlyContain(name => name == library + ".AssemblyInfo.cs" || name.EndsWith(".AssemblyAttributes.cs"));
    }

    /// <summary>The documents of the symbols by name, with their embedded sources.</summary>
    private Dictionary<string, string?> Documents(string library, string target)
    {
        string unpacked = library == packed.PostgreSql.Id ? packed.PostgreSql.UnpackedSymbols : packed.UnpackedSymbols;
        using FileStream stream = File.OpenRead(Path.Combine(unpacked, "lib", target, library + ".pdb"));
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(stream);
        MetadataReader reader = provider.GetMetadataReader();
        return reader.Documents.ToDictionary(
            handle => reader.GetString(reader.GetDocument(handle).Name),
            handle => reader.GetCustomDebugInformation(handle)
                .Select(reader.GetCustomDebugInformation)
                .Where(information => reader.GetGuid(information.Kind) == EmbeddedSource)
                .Select(information => SourceText(reader.GetBlobBytes(information.Value)))
                .SingleOrDefault());
    }

    /// <summary>The first four bytes are the length of the text if it is deflated, or 0 if it is not; the text follows.</summary>
    private static string SourceText(byte[] blob)
    {
        using MemoryStream content = new(blob, 4, blob.Length - 4);
        using Stream text = BitConverter.ToInt32(blob, 0) == 0 ? content : new DeflateStream(content, CompressionMode.Decompress);
        using StreamReader reader = new(text, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
