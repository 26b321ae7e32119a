using System;
using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// The meaning of the columns of a table. Each property is the name of a column exactly as it is in the header, or null if there is no such
/// column. Immutable; safe for use by any number of threads.
/// </summary>
public sealed class CsvMapping
{
    private readonly char _separator = ',';
    private readonly char _listSeparator = ';';
    private readonly DateConventions _conventions = DateConventions.Default;
    private readonly string[] _leftOut = [];
    private readonly string[] _optional = [];
    private readonly string[] _leftOutTypes = [];

    /// <summary>Creates a mapping.</summary>
    /// <param name="source">The source of the reports in the rows.</param>
    /// <param name="title">The column of the titles.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is the default value, which identifies nothing.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public CsvMapping(Id<Source> source, string title)
    {
        Source = source == default ? throw new ArgumentException("Expected the identifier of a source, not the default.", nameof(source)) : source;
        Title = title ?? throw new ArgumentNullException(nameof(title));
    }

    /// <summary>The source of the reports in the rows.</summary>
    public Id<Source> Source { get; }

    /// <summary>The options whose limits apply to a document; <see cref="DataSetOptions.Imports"/> by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DataSetOptions Limits
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Limits));
    }
    = DataSetOptions.Imports;

    /// <summary>The kind of the source; null if the source is not created because a catalog or another data set has it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public SourceKind? SourceKind
    {
        get;
        init => field = Words.SourceKinds.Check(value, nameof(SourceKind));
    }

    /// <summary>The title of the source that is created; null for none. It requires a <see cref="SourceKind"/>.</summary>
    public string? SourceTitle { get; init; }

    /// <summary>
    /// The column of the identifiers. If there is none, or if a cell is empty, the identifier is derived from the title, with a number if
    /// it repeats.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>The column of the titles.</summary>
    public string Title { get; }

    /// <summary>The column of the summaries. If there is none, or if a cell is empty, the title is the summary.</summary>
    public string? Summary { get; init; }

    /// <summary>The column of the kinds, in the words of JSON documents (<c>working-group</c>), regardless of case.</summary>
    public string? Kind { get; init; }

    /// <summary>The column of the levels of meetings and calls, in the words of JSON documents, regardless of case.</summary>
    public string? Level { get; init; }

    /// <summary>The column of the statuses, in the words of JSON documents, regardless of case.</summary>
    public string? Status { get; init; }

    /// <summary>
    /// The column of the dates, in EDTF, in English or Russian words, or as spreadsheets write them (<c>31.07.2025</c>, <c>2025-07-31
    /// 14:00</c>); an empty cell means no date. If <see cref="Month"/> is given, it is the column of the years.
    /// </summary>
    public string? When { get; init; }

    /// <summary>The column of the months, 1 to 12, if years, months and days have separate columns; an empty cell means no month.</summary>
    public string? Month { get; init; }

    /// <summary>The column of the days of the month, used together with <see cref="Month"/>; an empty cell means no day.</summary>
    public string? Day { get; init; }

    /// <summary>
    /// The column of the ends, if <see cref="When"/> is the column of the starts. A row with both is an interval; if the cell is empty, the
    /// start is the date.
    /// </summary>
    public string? End { get; init; }

    /// <summary>The column of the months of the ends, as <see cref="Month"/>.</summary>
    public string? EndMonth { get; init; }

    /// <summary>The column of the days of the ends, as <see cref="Day"/>.</summary>
    public string? EndDay { get; init; }

    /// <summary>The column of the dates on which the reports were made, in EDTF, or in English or Russian words.</summary>
    public string? Reported { get; init; }

    /// <summary>The column of the locators: the places in the source.</summary>
    public string? Locator { get; init; }

    /// <summary>The column of the topics: a list of identifiers, or of names that the catalog knows.</summary>
    public string? Subjects { get; init; }

    /// <summary>The column of the organizations: a list of identifiers, or of names that the catalog knows.</summary>
    public string? Organizations { get; init; }

    /// <summary>The column of the programmes: a list of identifiers, or of names that the catalog knows.</summary>
    public string? Programmes { get; init; }

    /// <summary>
    /// The column of the places: a list of identifiers, or of names that the catalog knows, at all of which the event is; or several joined
    /// by "or", at one of which it is.
    /// </summary>
    public string? Places { get; init; }

    /// <summary>The kind for rows that give none; null if each row must give one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public MilestoneKind? DefaultKind
    {
        get;
        init => field = Words.MilestoneKinds.Check(value, nameof(DefaultKind));
    }

    /// <summary>The status for rows that give none; null if each row must give one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public ReportStatus? DefaultStatus
    {
        get;
        init => field = Words.ReportStatuses.Check(value, nameof(DefaultStatus));
    }

    /// <summary>The reporting date for rows that give none; null if it is not known.</summary>
    public When? DefaultReported { get; init; }

    /// <summary>The separator between cells; a comma by default.</summary>
    /// <exception cref="ArgumentException">The character is not ASCII, is a quotation mark, or ends a line.</exception>
    public char Separator
    {
        get => _separator;
        init => _separator = value is '"' or '\r' or '\n' or > '\u007F'
            ? throw new ArgumentException("Expected an ASCII character other than a quotation mark or a line break.", nameof(Separator))
            : value;
    }

    /// <summary>The separator between the items of a list in a cell; a semicolon by default.</summary>
    /// <exception cref="ArgumentException">
    /// The character is a space, a hyphen, a letter or a digit, which occur in identifiers and names.
    /// </exception>
    public char ListSeparator
    {
        get => _listSeparator;
        init => _listSeparator = value == '-' || char.IsWhiteSpace(value) || char.IsLetterOrDigit(value)
            ? throw new ArgumentException("Expected a character that occurs in no identifier or name.", nameof(ListSeparator))
            : value;
    }

    /// <summary>The conventions for dates in words.</summary>
    /// <exception cref="ArgumentException">"Mid" ends before or together with "early", in a month, a year or a decade.</exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DateConventions Conventions
    {
        get => _conventions;
        init => _conventions = EnglishPattern.Default.WithConventions(value ?? throw new ArgumentNullException(nameof(Conventions))).Conventions;
    }

    /// <summary>
    /// A value indicating whether an apostrophe before anything that a spreadsheet would treat as a formula is a guard rather than part of
    /// the text.
    /// </summary>
    public bool HasFormulaGuards { get; init; }

    /// <summary>
    /// A value indicating whether titles and summaries are HTML, of which only the text is imported. The addresses in it become notes.
    /// </summary>
    public bool HasMarkup { get; init; }

    /// <summary>The columns that are deliberately left out, so that there are no notes on them. The list is copied.</summary>
    /// <exception cref="ArgumentNullException">The value is null or contains null.</exception>
    public IReadOnlyList<string> LeftOut
    {
        get => Array.AsReadOnly(_leftOut);
        init => _leftOut = ImportNames.Copy(value, nameof(LeftOut));
    }

    /// <summary>The named columns that a table may lack, in which case their cells count as empty. The list is copied.</summary>
    /// <exception cref="ArgumentNullException">The value is null or contains null.</exception>
    public IReadOnlyList<string> Optional
    {
        get => Array.AsReadOnly(_optional);
        init => _optional = ImportNames.Copy(value, nameof(Optional));
    }

    /// <summary>The column of the type of each row, if not every row is a milestone; null if each is.</summary>
    public string? Type { get; init; }

    /// <summary>
    /// The values of the column <see cref="Type"/>, regardless of case, for rows that are not milestones; such rows become notes. The list
    /// is copied.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null or contains null.</exception>
    public IReadOnlyList<string> LeftOutTypes
    {
        get => Array.AsReadOnly(_leftOutTypes);
        init => _leftOutTypes = ImportNames.Copy(value, nameof(LeftOutTypes));
    }

    // True if years (which have a column of their own) and titles follow TimelineJS: negative years are BCE, and a row without a title
    // takes it from its summary.
    internal bool IsTimelineJs { get; init; }

    /// <summary>
    /// Creates a mapping for the CSV that this library exports. The columns of the earliest and the latest day and of the date in words are
    /// left out, since the date says everything; so are those of participants, agenda and sources, of which a row contains only the names.
    /// </summary>
    /// <param name="source">The source of the reports in the rows, which the table does not state.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is the default value, which identifies nothing.</exception>
    public static CsvMapping OfExport(Id<Source> source) => new(source, "title")
    {
        Id = "id",
        Summary = "summary",
        Kind = "kind",
        Level = "level",
        Status = "status",
        When = "when",
        Subjects = "subjects",
        Organizations = "organizations",
        Programmes = "programmes",
        Places = "places",
        HasFormulaGuards = true,
        LeftOut = ["earliest", "latest", "words", "participants", "agenda", "sources"],
    };

    /// <summary>
    /// Creates a mapping for the spreadsheet template of TimelineJS. The columns <c>Year</c> and <c>Headline</c> are required. Headlines
    /// and texts are HTML; a negative year is BCE (−44 is <c>-0043</c>); the title slide and eras become notes, and so do the columns of
    /// times, media, groups, backgrounds and display dates. A row without a headline takes its title from the beginning of its text.
    /// </summary>
    /// <param name="source">
    /// The source of the reports in the rows, which the table does not state. A catalog or another data set must have it.
    /// </param>
    /// <param name="kind">The kind of the events, which the table does not state.</param>
    /// <param name="status">The status of the events, which the table does not state; timelines usually describe past events.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is the default value, which identifies nothing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="kind"/> or <paramref name="status"/> is not a member of its enumeration.
    /// </exception>
    public static CsvMapping OfTimelineJs(
        Id<Source> source, MilestoneKind kind = MilestoneKind.Operation, ReportStatus status = ReportStatus.Completed) => new(source, "Headline")
    {
        Summary = "Text",
        When = "Year",
        Month = "Month",
        Day = "Day",
        End = "End Year",
        EndMonth = "End Month",
        EndDay = "End Day",
        Type = "Type",
        Optional = ["Text", "Month", "Day", "End Year", "End Month", "End Day", "Type"],
        LeftOutTypes = ["title", "era"],
        DefaultKind = Words.MilestoneKinds.Check(kind, nameof(kind)),
        DefaultStatus = Words.ReportStatuses.Check(status, nameof(status)),
        HasMarkup = true,
        IsTimelineJs = true,
    };

    /// <summary>Returns the source and the column of the titles.</summary>
    public override string ToString() => "reports of " + Source + " with the titles in " + TextQuotation.Of(Title);
}
