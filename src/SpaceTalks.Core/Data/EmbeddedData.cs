using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace SpaceTalks;

/// <summary>The documents that the assembly carries.</summary>
internal static class EmbeddedData
{
    // One for what the data says of itself, and one for each kind of entity.
    private static IEnumerable<string> Documents => ["dataset", .. EntityDescriptions.All.Where(list => list.Kind is not null).Select(list => list.Name)];

    public static DataSet Load()
    {
        Assembly assembly = typeof(EmbeddedData).Assembly;
        List<(string, Stream)> documents = [];
        foreach (string document in Documents)
        {
            string name = document + ".json";
            documents.Add((name, assembly.GetManifestResourceStream(name)!));
        }
        return DataSet.Read("embedded", documents);
    }
}
