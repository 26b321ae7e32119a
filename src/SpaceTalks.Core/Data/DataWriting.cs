using System;
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
        RecordShapes.Content.Write(writer, content);
    }

    /// <summary>All records in one content, each kind ordered by identifier.</summary>
    public static DataContent Merge(IReadOnlyList<DataContent> contents) => new()
    {
        SchemaVersion = DataSet.CurrentSchemaVersion,
        DataVersion = contents.Select(content => content.DataVersion).FirstOrDefault(version => version is not null),
        AsOf = contents.Select(content => content.AsOf).FirstOrDefault(day => day is not null),
        Sources = All(contents, content => content.Sources),
        Places = All(contents, content => content.Places),
        Topics = All(contents, content => content.Topics),
        Agencies = All(contents, content => content.Agencies),
        Companies = All(contents, content => content.Companies),
        Programmes = All(contents, content => content.Programmes),
        Officials = All(contents, content => content.Officials),
        Tenures = All(contents, content => content.Tenures),
        Milestones = All(contents, content => content.Milestones),
        TenureReports = Further(contents, content => content.TenureReports),
        MilestoneReports = Further(contents, content => content.MilestoneReports),
        Factors = All(contents, content => content.Factors),
        Questions = All(contents, content => content.Questions),
    };

    private static FurtherReportsRecord[]? Further(
        IReadOnlyList<DataContent> contents, Func<DataContent, FurtherReportsRecord[]?> list)
    {
        FurtherReportsRecord[] all = Concat(contents, list);
        return all.Length == 0 ? null : all;
    }

    private static T[]? All<T>(IReadOnlyList<DataContent> contents, Func<DataContent, T[]?> list)
        where T : Record
    {
        T[] all = Concat(contents, list);
        return all.Length == 0 ? null
            : IsInOrder(all) ? all
            : [.. all.OrderBy(record => record.Id, StringComparer.Ordinal)];
    }

    // Lists are never written to, so that one may be part of several contents.
    private static T[] Concat<T>(IReadOnlyList<DataContent> contents, Func<DataContent, T[]?> list)
    {
        T[] all = [];
        foreach (DataContent content in contents)
        {
            T[] part = list(content) ?? [];
            all = all.Length == 0 ? part : part.Length == 0 ? all : [.. all, .. part];
        }
        return all;
    }

    private static bool IsInOrder<T>(T[] records)
        where T : Record
    {
        for (int index = 1; index < records.Length; index++)
        {
            if (string.CompareOrdinal(records[index - 1].Id, records[index].Id) > 0)
            {
                return false;
            }
        }
        return true;
    }
}
