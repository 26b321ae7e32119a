using System.Text;

namespace SpaceTalks.Tests;

/// <summary>The documents that the library's assembly carries, as they are.</summary>
internal static class EmbeddedDocuments
{
    public static IReadOnlyList<(string Name, byte[] Utf8)> All { get; } =
    [
        .. from name in typeof(SpaceTalksCatalog).Assembly.GetManifestResourceNames()
           where name.EndsWith(".json", StringComparison.Ordinal)
           orderby name
           select (name, Read(name)),
    ];

    public static string Text(string name) => Encoding.UTF8.GetString(All.Single(document => document.Name == name).Utf8);

    private static byte[] Read(string name)
    {
        using Stream stream = typeof(SpaceTalksCatalog).Assembly.GetManifestResourceStream(name)!;
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
