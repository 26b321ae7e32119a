using System.Text;

namespace SpaceTalks.Tests;

/// <summary>The documents whose snapshot is in the assembly of the library.</summary>
internal static class EmbeddedDocuments
{
    public static IReadOnlyList<(string Name, byte[] Utf8)> All { get; } =
    [
        .. from path in Directory.EnumerateFiles(RepositoryFolder.Of("src", "SpaceTalks.Core", "Data", "Embedded"), "*.json")
           orderby path
           select (Path.GetFileName(path), File.ReadAllBytes(path)),
    ];

    public static string Text(string name) => Encoding.UTF8.GetString(All.Single(document => document.Name == name).Utf8);

    public static SpaceTalksCatalog CreateCatalog() =>
        SpaceTalksCatalog.Create([.. All.Select(document => DataSet.Load(new MemoryStream(document.Utf8), document.Name))]);
}
