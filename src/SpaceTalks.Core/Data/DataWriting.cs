using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace SpaceTalks;

// Documents out: one canonical form, so that the same data is the same bytes.
internal static class DataWriting
{
    // Letters of all scripts as themselves.
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = Encoder };

    public static void Write(Stream stream, DataContent content)
    {
        using Utf8JsonWriter writer = new(stream, Options);
        EntityDescriptions.Content.Write(writer, content);
    }

    // All records in one content, each kind ordered by identifier.
    public static DataContent Merge(IReadOnlyList<DataContent> contents)
    {
        DataContent merged = new() { SchemaVersion = DataSet.CurrentSchemaVersion };
        HashSet<Record[]> ordered = [];
        HashSet<LinkTargets>? targets = [];
        foreach (DataContent content in contents)
        {
            merged.DataVersion ??= content.DataVersion;
            merged.AsOf ??= content.AsOf;
            ordered.UnionWith(content.OrderedLists);
            if (content.LinkTargets is null)
            {
                targets = null;
            }
            else
            {
                targets?.UnionWith(content.LinkTargets);
            }
        }
        // Of the lists that are merged while they are; in the end of those that came of it alone, so that no list that was replaced is held.
        merged.OrderedLists = ordered;
        merged.LinkTargets = targets;
        HashSet<Record[]> own = [];
        foreach (RecordList list in EntityDescriptions.All)
        {
            list.Merge(contents, merged);
            if (ordered.Contains(list.Get(merged)))
            {
                own.Add(list.Get(merged));
            }
        }
        merged.OrderedLists = own;
        return merged;
    }
}
