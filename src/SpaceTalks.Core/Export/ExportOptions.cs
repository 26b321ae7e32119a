using System;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>What an export may be told. An immutable value; <c>with</c> makes another.</summary>
public sealed record ExportOptions
{
    private const int LeastWidth = 320;
    private const int MostWidth = 4000;

    private static readonly char[] PathStarts = ['/', '?', '#'];

    private readonly int _width = 1200;
    private readonly DateConventions _conventions = DateConventions.Default;

    /// <summary>The options that hold where nothing else is said.</summary>
    public static ExportOptions Default { get; } = new();

    /// <summary>
    /// The title of the timeline, in Mermaid and SVG; null for the text of the query, or "Milestones" where that has no condition.
    /// </summary>
    public string? Title { get; init; }

    /// <summary>
    /// Whether a table begins with the mark of UTF-8 (U+FEFF), without which Excel takes it for the code page of its country; false by default.
    /// </summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>The day that the reader stands at: SVG draws a line there. Null for none.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>
    /// The width of a picture, in the units of SVG (pixels, unless it is scaled), from 320 to 4,000; 1,200 by default. In a narrow one, under
    /// 720, as for a telephone, each bar stands below its title.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside these limits.</exception>
    public int Width
    {
        get => _width;
        init => _width = value is >= LeastWidth and <= MostWidth ? value : throw new ArgumentOutOfRangeException(nameof(Width), value, "A picture is from 320 to 4,000 wide.");
    }

    /// <summary>
    /// Gives the address that a picture links a milestone to, or null for none: relative, or of the schemes http and https. Null for no links.
    /// </summary>
    /// <remarks>An export throws <see cref="InvalidOperationException"/> where an address is of another scheme.</remarks>
    public Func<Milestone, Uri?>? LinkTo { get; init; }

    /// <summary>What the words of dates mean, where a date is written in English.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">"Mid" ends before or with "early".</exception>
    public DateConventions Conventions
    {
        get => _conventions;
        init => _conventions = EnglishPattern.Default.WithConventions(value ?? throw new ArgumentNullException(nameof(Conventions))).Conventions;
    }

    /// <summary>The title and the day.</summary>
    public override string ToString() =>
        (Title is null ? "the title of the query" : TextQuotation.Of(Title)) + (Day is { } day ? ", as of " + LocalDatePattern.Iso.Format(day) : string.Empty);

    internal EnglishPattern Pattern => EnglishPattern.Default.WithConventions(_conventions);

    internal Uri? AddressOf(Milestone milestone)
    {
        Uri? address = LinkTo?.Invoke(milestone);
        return address is null || IsHarmless(address)
            ? address
            : throw new InvalidOperationException("A picture links to relative addresses and to those of http and https, not to \"" + address + "\".");
    }

    // Nothing that a link carries may be active where the picture lands: a browser reads over spaces and control characters in a scheme.
    private static bool IsHarmless(Uri address)
    {
        if (address.IsAbsoluteUri)
        {
            return address.Scheme is "http" or "https";
        }
        string text = address.OriginalString;
        int end = text.IndexOfAny(PathStarts);
        return text.IndexOf(':', 0, end < 0 ? text.Length : end) < 0 && text.All(character => character > ' ');
    }

    internal string TitleOf(Query<Milestone> query) =>
        Title ?? (query.Filter is EverythingFilter<Milestone> ? "Milestones" : query.ToString());
}
