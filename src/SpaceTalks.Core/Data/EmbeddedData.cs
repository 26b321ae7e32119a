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
        List<(string, Stream)> documents = [];
        foreach (string name in Documents)
        {
            documents.Add((name, assembly.GetManifestResourceStream(name)!));
        }
        return DataSet.Read("embedded", documents);
    }
}
