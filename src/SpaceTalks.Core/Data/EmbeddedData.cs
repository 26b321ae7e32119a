using System.Collections.Generic;
using System.IO;
using System.Reflection;

namespace SpaceTalks;

// The documents that the assembly carries.
internal static class EmbeddedData
{
    public static DataSet Load()
    {
        Assembly assembly = typeof(EmbeddedData).Assembly;
        List<(string, Stream)> documents = [];
        // One for what the data says of itself, and one for each kind of entity.
        Add("dataset");
        foreach (RecordList list in EntityDescriptions.All)
        {
            if (list.Kind is not null)
            {
                Add(list.Name);
            }
        }
        return DataSet.Read("embedded", documents);

        void Add(string name) => documents.Add((name + ".json", assembly.GetManifestResourceStream(name + ".json")!));
    }
}
