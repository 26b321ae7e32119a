using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace SpaceTalks;

// Writes documents in one canonical form, so that the same data yields the same bytes.
internal static class DataWriting
{
    // Letters of all scripts are written unescaped.
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = Encoder };

    public static void Write(Stream stream, DataContent content)
    {
        using Utf8JsonWriter writer = new(stream, Options);
        EntityDescriptions.Content.Write(writer, content);
    }

    // Merges all records into one content, each kind ordered by identifier.
    public static DataContent Merge(IReadOnlyList<DataContent> contents)
    {
        DataContent merged = new() { SchemaVersion = DataSet.CurrentSchemaVersion };
        HashSet<LinkTargets>? targets = [];
        foreach (DataContent content in contents)
        {
            merged.DataVersion ??= content.DataVersion;
            merged.Coverage ??= content.Coverage;
            merged.AsOf = merged.AsOf?.LastDay >= content.AsOf?.LastDay ? merged.AsOf : content.AsOf ?? merged.AsOf;
            if (content.LinkTargets is null)
            {
                targets = null;
            }
            else
            {
                targets?.UnionWith(content.LinkTargets);
            }
        }
        merged.LinkTargets = targets;
        foreach (RecordList list in EntityDescriptions.All)
        {
            list.Merge(contents, merged);
        }
        return merged;
    }
}
