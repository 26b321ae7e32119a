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

    private static List<FurtherReportsRecord>? Further(
        IReadOnlyList<DataContent> contents, Func<DataContent, List<FurtherReportsRecord>?> list)
    {
        List<FurtherReportsRecord> all = [.. contents.SelectMany(content => list(content) ?? [])];
        return all.Count == 0 ? null : all;
    }

    private static List<T>? All<T>(IReadOnlyList<DataContent> contents, Func<DataContent, List<T>?> list)
        where T : Record
    {
        List<T> all = [.. contents.SelectMany(content => list(content) ?? []).OrderBy(record => record.Id, StringComparer.Ordinal)];
        return all.Count == 0 ? null : all;
    }
}
