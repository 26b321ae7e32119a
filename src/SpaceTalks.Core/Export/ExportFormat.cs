using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;

namespace SpaceTalks;

/// <summary>
/// A format in which milestones are exported by <c>Export</c> of <see cref="QueryVerbs"/>. The output depends only on the milestones and
/// the options, not on the culture or the clock. Lines end with a line feed (in CSV as RFC 4180 requires).
/// </summary>
/// <remarks>The set of formats is closed. Immutable; safe for use by any number of threads.</remarks>
public abstract class ExportFormat
{
    private protected ExportFormat(string name, string mediaType, string fileExtension)
    {
        Name = name;
        MediaType = mediaType;
        FileExtension = fileExtension;
    }

    /// <summary>
    /// The format of one JSON array with one milestone per line, each written as
    /// <see cref="JsonSerializerOptionsExtensions.ConfigureForSpaceTalks"/> defines.
    /// </summary>
    public static ExportFormat Json => JsonFormat.Instance;

    /// <summary>The format with one JSON object per line, one for each milestone.</summary>
    public static ExportFormat JsonLines => JsonLinesFormat.Instance;

    /// <summary>
    /// The format of comma-separated values according to RFC 4180, with a header. The items of a list are identifiers separated by
    /// <c>"; "</c>, alternative places by <c>" or "</c>; dates are in EDTF, their first and last days in ISO 8601 (empty if there is none),
    /// and in English.
    /// </summary>
    /// <remarks>
    /// A spreadsheet treats a field that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a line break as a formula, and one
    /// that is set to another separator finds such a field in the middle of a text, whether or not the text is quoted. In titles,
    /// summaries, participants, agendas and dates in English, an apostrophe is therefore inserted before anything that would become a
    /// formula: at the beginning of the text, and after each <c>;</c>, <c>|</c>, tab or line break in it. <see cref="CsvImport"/> removes
    /// the apostrophes if the mapping says so (see <see cref="CsvMapping.HasFormulaGuards"/>). Identifiers and words of the library never
    /// begin with such a character. Dates in EDTF and days may (<c>-0044-03-15</c>), and are not changed: they contain no letters or
    /// brackets that could call or name anything, and they are meant for software.
    /// </remarks>
    public static ExportFormat Csv => CsvFormat.Instance;

    /// <summary>The format of a table in GitHub's Markdown, in which no character of the data acts as markup.</summary>
    public static ExportFormat Markdown => MarkdownFormat.Instance;

    /// <summary>The format of a timeline for Mermaid, with a section for each year in which milestones may begin.</summary>
    /// <remarks>
    /// More than a dozen milestones are drawn from top to bottom (<c>timeline TD</c>), which requires Mermaid 11.17 or later.
    /// </remarks>
    public static ExportFormat Mermaid => MermaidFormat.Instance;

    /// <summary>
    /// The format of schema.org events, as JSON-LD. An event has a start and an end date only if these are known to the day. Its temporal
    /// coverage is the ISO 8601 date, or the interval of possible days, and its EDTF date is among the additional properties.
    /// </summary>
    public static ExportFormat SchemaOrg => SchemaOrgFormat.Instance;

    /// <summary>
    /// The format of a timeline as a picture, which distinguishes days that are certain, days that are only possible, and ends that are
    /// open or unknown. It can be embedded in a page or saved as a file of its own.
    /// </summary>
    public static ExportFormat Svg => SvgFormat.Instance;

    /// <summary>All formats, by name.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
        Array.AsReadOnly<ExportFormat>([Csv, Json, JsonLines, Markdown, Mermaid, SchemaOrg, Svg]);

    /// <summary>The name, in lower case: <c>json-lines</c>.</summary>
    public string Name { get; }

    /// <summary>The media type, without parameters: <c>text/csv</c>. Text is encoded in UTF-8.</summary>
    public string MediaType { get; }

    /// <summary>The file name extension: <c>.csv</c>.</summary>
    public string FileExtension { get; }

    /// <summary>Looks up a format by its name.</summary>
    /// <param name="name">The name, regardless of case; null is not a name.</param>
    /// <param name="format">The format, or null if the method returns false.</param>
    /// <returns>True if there is such a format; otherwise false.</returns>
    public static bool TryFind(string? name, [NotNullWhen(true)] out ExportFormat? format)
    {
        format = All.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase));
        return format is not null;
    }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;

    internal abstract void Write(TextWriter writer, Query<Milestone> query, ExportOptions options);
}
