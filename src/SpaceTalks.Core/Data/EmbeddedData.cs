using System.Collections.Generic;
using System.IO;
using System.Reflection;

namespace SpaceTalks;

/// <summary>The documents that the assembly carries.</summary>
internal static class EmbeddedData
{
    private static readonly string[] Documents =
    [
        "dataset.json", "sources.json", "places.json", "topics.json", "agencies.json", "companies.json", "programmes.json",
        "officials.json", "tenures.json", "milestones.json", "factors.json", "questions.json",
    ];

    public static DataSet Load()
    {
        Assembly assembly = typeof(EmbeddedData).Assembly;
        List<(string, byte[])> documents = [];
        foreach (string name in Documents)
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            using MemoryStream copy = new();
            stream.CopyTo(copy);
            documents.Add((name, copy.ToArray()));
        }
        return DataSet.Read("embedded", documents);
    }
}
