using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;

namespace SpaceTalks.Samples;

/// <summary>The query and the format of its results.</summary>
internal sealed class QuerySettings : ViewSettings
{
    // What people write; the library's own names are read too.
    private static readonly (string Name, ExportFormat? Format)[] Formats =
    [
        ("text", null), ("md", ExportFormat.Markdown), ("json", ExportFormat.Json), ("jsonl", ExportFormat.JsonLines), ("csv", ExportFormat.Csv),
        ("mermaid", ExportFormat.Mermaid), ("svg", ExportFormat.Svg), ("jsonld", ExportFormat.SchemaOrg),
    ];

    [CommandArgument(0, "<QUERY>")]
    [Description("The query: about:iss-future possibly-within:\"Q1 2026\". With -, it is read from the standard input")]
    public string[] Query { get; init; } = [];

    [CommandOption("--format <FORMAT>")]
    [Description("text (as it is without this), md, json, jsonl, csv, mermaid, svg or jsonld (schema.org)")]
    public string? Format { get; init; }

    [CommandOption("--title <TITLE>")]
    [Description("Sets the title of a picture or a diagram")]
    public string? Title { get; init; }

    [CommandOption("--explain")]
    [Description("Shows how the query is answered")]
    public bool Explain { get; init; }

    /// <summary>The format; null is a text for people.</summary>
    public ExportFormat? ExportFormat => Json ? ExportFormat.Json : FormatOf(Format, out ExportFormat? format) ? format : null;

    public override ValidationResult Validate() =>
        base.Validate() is { Successful: false } fault ? fault
        : !FormatOf(Format, out ExportFormat? format)
            ? ValidationResult.Error($"There is no format \"{Format}\": write one of {string.Join(", ", Formats.Select(pair => pair.Name))}")
        : Json && Format is not null && format != ExportFormat.Json ? ValidationResult.Error($"--json and --format {Format} exclude each other: write one of them")
        : Explain && Format is not null ? ValidationResult.Error("--explain has no format but --json: leave --format out")
        : ValidationResult.Success();

    private static bool FormatOf(string? name, out ExportFormat? format)
    {
        int index = Array.FindIndex(Formats, pair => string.Equals(pair.Name, name ?? Formats[0].Name, StringComparison.OrdinalIgnoreCase));
        format = index < 0 ? null : Formats[index].Format;
        return index >= 0 || ExportFormat.TryFind(name, out format);
    }
}
