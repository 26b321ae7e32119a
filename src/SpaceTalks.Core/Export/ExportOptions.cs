using System;
using NodaTime;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>What an export may be told. An immutable value; <c>with</c> makes another.</summary>
public sealed record ExportOptions
{
    private readonly EnglishConventions _conventions = EnglishConventions.Default;

    /// <summary>The options that hold where nothing else is said.</summary>
    public static ExportOptions Default { get; } = new();

    /// <summary>
    /// The title of the timeline, in Mermaid and SVG; null for the text of the query, or "Milestones" where that has no condition.
    /// </summary>
    public string? Title { get; init; }

    /// <summary>The day that the reader stands at: SVG draws a line there. Null for none.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>What the words of dates mean, where a date is written in English.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">"Mid" ends before or with "early".</exception>
    public EnglishConventions Conventions
    {
        get => _conventions;
        init => _conventions = EnglishPattern.Default.WithConventions(value ?? throw new ArgumentNullException(nameof(Conventions))).Conventions;
    }

    /// <summary>The title and the day.</summary>
    public override string ToString() =>
        (Title is null ? "the title of the query" : TextQuotation.Of(Title)) + (Day is { } day ? ", as of " + LocalDatePattern.Iso.Format(day) : string.Empty);

    internal EnglishPattern Pattern => EnglishPattern.Default.WithConventions(_conventions);

    internal string TitleOf(Query<Milestone> query) =>
        Title ?? (query.Filter is EverythingFilter<Milestone> ? "Milestones" : query.ToString());
}
