using System;
using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// What the columns of a table are: each by its name in the header, exactly as it stands there; null where there is none. Immutable; safe
/// for use by any number of threads.
/// </summary>
public sealed class CsvMapping
{
    private readonly char _separator = ',';
    private readonly char _listSeparator = ';';
    private readonly DateConventions _conventions = DateConventions.Default;
    private readonly string[] _leftOut = [];
    private readonly string[] _optional = [];
    private readonly string[] _leftOutTypes = [];

    /// <summary>Makes a mapping.</summary>
    /// <param name="source">The source that the rows are reports of.</param>
    /// <param name="title">The column of the titles.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is the default, which identifies nothing.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public CsvMapping(Id<Source> source, string title)
    {
        Source = source == default ? throw new ArgumentException("A source has an identifier.", nameof(source)) : source;
        Title = title ?? throw new ArgumentNullException(nameof(title));
    }

    /// <summary>The source that the rows are reports of.</summary>
    public Id<Source> Source { get; }

    /// <summary>The options whose limits a document keeps to: <see cref="DataSetOptions.Imports"/> unless others are given.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DataSetOptions Limits
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Limits));
    }
    = DataSetOptions.Imports;

    /// <summary>What kind of source it is; null where it is not made but stands in a catalog or another data set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enumeration.</exception>
    public SourceKind? SourceKind
    {
        get;
        init => field = Words.SourceKinds.Check(value, nameof(SourceKind));
    }

    /// <summary>The title of the source that is made; null for none. It needs a <see cref="SourceKind"/>.</summary>
    public string? SourceTitle { get; init; }

    /// <summary>The column of the identifiers. Where there is none, or a cell is empty, the title gives one, with a number where it repeats.</summary>
    public string? Id { get; init; }

    /// <summary>The column of the titles.</summary>
    public string Title { get; }

    /// <summary>The column of the summaries; where there is none, or a cell is empty, the title is the summary.</summary>
    public string? Summary { get; init; }

    /// <summary>The column of the kinds, with the words of JSON documents (<c>working-group</c>) in any case.</summary>
    public string? Kind { get; init; }

    /// <summary>The column of the levels of meetings and calls, with the words of JSON documents in any case.</summary>
    public string? Level { get; init; }

    /// <summary>The column of the statuses, with the words of JSON documents in any case.</summary>
    public string? Status { get; init; }

    /// <summary>
    /// The column of the dates, in EDTF, in words, English or Russian, or as spreadsheets write them (<c>31.07.2025</c>,
    /// <c>2025-07-31 14:00</c>); an empty cell is no date. It is that of the years where <see cref="Month"/> is given.
    /// </summary>
    public string? When { get; init; }

    /// <summary>The column of the months, 1 to 12, where years, months and days have columns of their own; an empty cell is none.</summary>
    public string? Month { get; init; }

    /// <summary>The column of the days of the month, beside <see cref="Month"/>; an empty cell is none.</summary>
    public string? Day { get; init; }

    /// <summary>
    /// The column of the ends, where <see cref="When"/> is that of the starts: a row with both is a span. Where the cell is empty, the start is
    /// the date.
    /// </summary>
    public string? End { get; init; }

    /// <summary>The column of the months of ends, as <see cref="Month"/>.</summary>
    public string? EndMonth { get; init; }

    /// <summary>The column of the days of ends, as <see cref="Day"/>.</summary>
    public string? EndDay { get; init; }

    /// <summary>The column of the days on which the reports were made, in EDTF or in English words.</summary>
    public string? Reported { get; init; }

    /// <summary>The column of where in the source it stands.</summary>
    public string? Locator { get; init; }

    /// <summary>The column of the topics: a list of identifiers, or of names that a catalog knows.</summary>
    public string? Subjects { get; init; }

    /// <summary>The column of the agencies and companies: a list of identifiers, or of names that a catalog knows.</summary>
    public string? Organizations { get; init; }

    /// <summary>The column of the programmes: a list of identifiers, or of names that a catalog knows.</summary>
    public string? Programmes { get; init; }

    /// <summary>
    /// The column of the places: a list of identifiers, or of names that a catalog knows, of which it is in all; or several with "or"
    /// between them, of which it is in one.
    /// </summary>
    public string? Places { get; init; }

    /// <summary>The kind where no cell says it; null where each row must.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enumeration.</exception>
    public MilestoneKind? DefaultKind
    {
        get;
        init => field = Words.MilestoneKinds.Check(value, nameof(DefaultKind));
    }

    /// <summary>The status where no cell says it; null where each row must.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enumeration.</exception>
    public ReportStatus? DefaultStatus
    {
        get;
        init => field = Words.ReportStatuses.Check(value, nameof(DefaultStatus));
    }

    /// <summary>When the reports were made where no cell says it; null where that is not known.</summary>
    public When? DefaultReported { get; init; }

    /// <summary>What stands between cells: a comma.</summary>
    /// <exception cref="ArgumentException">The character is not ASCII, or a quotation mark or the end of a line.</exception>
    public char Separator
    {
        get => _separator;
        init => _separator = value is '"' or '\r' or '\n' or > '\u007F'
            ? throw new ArgumentException("Expected a character of ASCII that is no quotation mark and ends no line.", nameof(Separator))
            : value;
    }

    /// <summary>What stands between the items of a list in a cell: a semicolon.</summary>
    /// <exception cref="ArgumentException">The character is a blank, a hyphen, a letter or a digit, which stand in identifiers and names.</exception>
    public char ListSeparator
    {
        get => _listSeparator;
        init => _listSeparator = value == '-' || char.IsWhiteSpace(value) || char.IsLetterOrDigit(value)
            ? throw new ArgumentException("Expected a character that stands in no identifier or name.", nameof(ListSeparator))
            : value;
    }

    /// <summary>What the words of dates mean.</summary>
    /// <exception cref="ArgumentException">"Mid" ends before or with "early", in a month, a year or a decade.</exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DateConventions Conventions
    {
        get => _conventions;
        init => _conventions = EnglishPattern.Default.WithConventions(value ?? throw new ArgumentNullException(nameof(Conventions))).Conventions;
    }

    /// <summary>Whether an apostrophe in front of what a spreadsheet would take for a formula is a guard, and no part of the text.</summary>
    public bool HasFormulaGuards { get; init; }

    /// <summary>Whether titles and summaries are HTML, of which the text is carried. The addresses in it are notes.</summary>
    public bool HasMarkup { get; init; }

    /// <summary>Columns that are deliberately left out, so that there is no note of them. What is given is copied.</summary>
    /// <exception cref="ArgumentNullException">The value is null, or has null among its items.</exception>
    public IReadOnlyList<string> LeftOut
    {
        get => Array.AsReadOnly(_leftOut);
        init => _leftOut = ImportNames.Copy(value, nameof(LeftOut));
    }

    /// <summary>
    /// Columns that a table may lack, among those that are named: it is then as if their cells were empty. What is given is copied.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null, or has null among its items.</exception>
    public IReadOnlyList<string> Optional
    {
        get => Array.AsReadOnly(_optional);
        init => _optional = ImportNames.Copy(value, nameof(Optional));
    }

    /// <summary>The column of what a row is, where not every row is a milestone; null where each is.</summary>
    public string? Type { get; init; }

    /// <summary>
    /// What rows that are no milestones have in the column <see cref="Type"/>, in any case: they are notes. What is given is copied.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null, or has null among its items.</exception>
    public IReadOnlyList<string> LeftOutTypes
    {
        get => Array.AsReadOnly(_leftOutTypes);
        init => _leftOutTypes = ImportNames.Copy(value, nameof(LeftOutTypes));
    }

    // Whether years, which have a column of their own, and titles are as TimelineJS has them: negative years are BCE, and a row without a title
    // is called by its summary.
    internal bool IsTimelineJs { get; init; }

    /// <summary>
    /// The mapping for what this library exports as CSV. Its columns of the earliest and the latest day and of the date in words are left
    /// out: the date says it all; so are those of participants, agenda and sources, of which a row holds the names alone.
    /// </summary>
    /// <param name="source">The source that the rows are reports of: the table does not say whose they are.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is the default, which identifies nothing.</exception>
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
    /// The mapping for the spreadsheet of TimelineJS, as its template has it. The columns <c>Year</c> and <c>Headline</c> must be there; a
    /// headline and a text are HTML, a negative year is BCE (−44 is <c>-0043</c>), the title slide and eras are notes, and so are the columns
    /// of times, media, groups, backgrounds and dates to display. A row without a headline is called by the beginning of its text.
    /// </summary>
    /// <param name="source">The source that the rows are reports of, which a catalog or another data set has: the table does not say whose they are.</param>
    /// <param name="kind">The kind of the events, of which the table says nothing.</param>
    /// <param name="status">How far they have come, of which the table says nothing: timelines tell what has been.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is the default, which identifies nothing.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> or <paramref name="status"/> is no member of its enumeration.</exception>
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

    /// <summary>The source, and the column of the titles.</summary>
    public override string ToString() => "reports of " + Source + " with the titles in " + TextQuotation.Of(Title);
}
