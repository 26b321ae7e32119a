using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;

namespace SpaceTalks;

/// <summary>
/// A format that milestones are exported in; <c>Export</c> of <see cref="QueryVerbs"/> writes it. What is written depends on the milestones and
/// on the options alone, on no culture and no clock, and ends its lines with a line feed (CSV as RFC 4180 says).
/// </summary>
/// <remarks>The formats are a closed set. Immutable; safe for use by any number of threads.</remarks>
public abstract class ExportFormat
{
    private protected ExportFormat(string name, string mediaType, string fileExtension)
    {
        Name = name;
        MediaType = mediaType;
        FileExtension = fileExtension;
    }

    /// <summary>
    /// One JSON array with a milestone a line, each as <see cref="JsonSerializerOptionsExtensions.ConfigureForSpaceTalks"/> has it
    /// written.
    /// </summary>
    public static ExportFormat Json => JsonFormat.Instance;

    /// <summary>A JSON object a line, for each milestone one.</summary>
    public static ExportFormat JsonLines => JsonLinesFormat.Instance;

    /// <summary>
    /// Comma-separated values after RFC 4180, with a header. Lists are identifiers separated by <c>"; "</c>, alternative places by
    /// <c>" or "</c>; dates are in EDTF, their first and last days in ISO 8601 (empty where there is none), and in English.
    /// </summary>
    /// <remarks>
    /// A spreadsheet takes a field that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a line break for a formula, and one that
    /// was told of another separator finds such a field in the middle of a text, whether or not the text is quoted. In titles, summaries,
    /// participants, agendas and dates in English an apostrophe stands in front of what would become a formula: at the beginning of the
    /// text, and behind each <c>;</c>, <c>|</c>, tab or line break in it. <see cref="CsvImport"/> takes the apostrophes away where the mapping
    /// says so (<see cref="CsvMapping.HasFormulaGuards"/>). Identifiers and words of the library never begin so. Dates in EDTF and days may
    /// (<c>-0044-03-15</c>), and stay as they are: they have no letters or brackets that could call or name anything, and software reads
    /// the notation itself.
    /// </remarks>
    public static ExportFormat Csv => CsvFormat.Instance;

    /// <summary>A table in GitHub's Markdown, in which no character of the data is markup.</summary>
    public static ExportFormat Markdown => MarkdownFormat.Instance;

    /// <summary>A timeline for Mermaid, with a section for each year in which milestones may begin.</summary>
    /// <remarks>More than a dozen milestones are drawn from the top down (<c>timeline TD</c>), which takes version 11.17 of Mermaid or later.</remarks>
    public static ExportFormat Mermaid => MermaidFormat.Instance;

    /// <summary>
    /// Events of schema.org, as JSON-LD. An event has a start and an end date only where these are known to the day; its temporal
    /// coverage is the ISO 8601 date, or the interval of the days that are possible, and its EDTF is among the additional properties.
    /// </summary>
    public static ExportFormat SchemaOrg => SchemaOrgFormat.Instance;

    /// <summary>
    /// A timeline as a picture, which shows the days that are certain, those that are only possible, and ends that are open or not known.
    /// It can stand in a page or be a file of its own.
    /// </summary>
    public static ExportFormat Svg => SvgFormat.Instance;

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
        Array.AsReadOnly<ExportFormat>([Csv, Json, JsonLines, Markdown, Mermaid, SchemaOrg, Svg]);

    /// <summary>The name, in small letters: <c>json-lines</c>.</summary>
    public string Name { get; }

    /// <summary>The media type, without parameters: <c>text/csv</c>. Text is in UTF-8.</summary>
    public string MediaType { get; }

    /// <summary>How the names of such files end: <c>.csv</c>.</summary>
    public string FileExtension { get; }

    /// <summary>Finds a format by its name.</summary>
    /// <param name="name">The name, in any case; null names none.</param>
    /// <param name="format">The format; null where the answer is false.</param>
    /// <returns>Whether there is such a format.</returns>
    public static bool TryFind(string? name, [NotNullWhen(true)] out ExportFormat? format)
    {
        format = All.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase));
        return format is not null;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal abstract void Write(TextWriter writer, Query<Milestone> query, ExportOptions options);
}
