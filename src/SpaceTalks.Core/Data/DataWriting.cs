using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace SpaceTalks;

/// <summary>Documents out: one canonical form, so that the same data is the same bytes.</summary>
internal static class DataWriting
{
    /// <summary>Letters of all scripts as themselves.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = Encoder };

    public static void Write(Stream stream, DataContent content)
    {
        using Utf8JsonWriter writer = new(stream, Options);
        EntityDescriptions.Content.Write(writer, content);
    }

    /// <summary>All records in one content, each kind ordered by identifier.</summary>
    public static DataContent Merge(IReadOnlyList<DataContent> contents)
    {
        DataContent merged = new()
        {
            SchemaVersion = DataSet.CurrentSchemaVersion,
            DataVersion = contents.Select(content => content.DataVersion).FirstOrDefault(version => version is not null),
            AsOf = contents.Select(content => content.AsOf).FirstOrDefault(day => day is not null),
            LinkTargets = contents.All(content => content.LinkTargets is not null) ? [.. contents.SelectMany(content => content.LinkTargets!).Distinct()] : null,
            OrderedLists = new HashSet<Record[]>(contents.SelectMany(content => content.OrderedLists)),
        };
        foreach (RecordList list in EntityDescriptions.All)
        {
            list.Merge(contents, merged);
        }
        return merged;
    }
}
