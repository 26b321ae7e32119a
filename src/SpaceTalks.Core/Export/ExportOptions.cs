using System;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>The options of an export. An immutable value; <c>with</c> creates a modified copy.</summary>
public sealed record ExportOptions
{
    private const int LeastWidth = 320;
    private const int MostWidth = 4000;

    private static readonly char[] PathStarts = ['/', '?', '#'];

    private readonly int _width = 1200;
    private readonly DateConventions _conventions = DateConventions.Default;

    /// <summary>The default options.</summary>
    public static ExportOptions Default { get; } = new();

    /// <summary>
    /// The title of the timeline, in Mermaid and SVG. If it is null, the text of the query is used, or "Milestones" if the query has no
    /// condition.
    /// </summary>
    public string? Title { get; init; }

    /// <summary>
    /// A value indicating whether a table begins with a byte order mark (U+FEFF), without which Excel assumes the local code page; false by
    /// default.
    /// </summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>The current day from the reader's point of view, at which SVG draws a line; null for none.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>
    /// The width of a picture in SVG units (pixels, unless it is scaled), from 320 to 4,000; 1,200 by default. In a picture narrower than
    /// 720, as for a telephone, each bar is below its title.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int Width
    {
        get => _width;
        init => _width = value is >= LeastWidth and <= MostWidth ? value : throw new ArgumentOutOfRangeException(nameof(Width), value, "Expected a width from 320 to 4,000.");
    }

    /// <summary>
    /// A function that returns the address to which a picture links a milestone: relative, or with the scheme http or https; null for no
    /// link. If the property is null, there are no links.
    /// </summary>
    /// <remarks>
    /// An export throws <see cref="InvalidOperationException"/> if an address has another scheme.
    /// </remarks>
    public Func<Milestone, Uri?>? LinkTo { get; init; }

    /// <summary>The conventions for dates in English words.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">"Mid" ends before or together with "early", in a month, a year or a decade.</exception>
    public DateConventions Conventions
    {
        get => _conventions;
        init => _conventions = EnglishPattern.Default.WithConventions(value ?? throw new ArgumentNullException(nameof(Conventions))).Conventions;
    }

    /// <summary>Returns the title and the day.</summary>
    public override string ToString() =>
        (Title is null ? "the title of the query" : TextQuotation.Of(Title)) + (Day is { } day ? ", as of " + LocalDatePattern.Iso.Format(day) : string.Empty);

    internal EnglishPattern Pattern => EnglishPattern.Default.WithConventions(_conventions);

    internal Uri? AddressOf(Milestone milestone)
    {
        Uri? address = LinkTo?.Invoke(milestone);
        return address is null || IsHarmless(address)
            ? address
            : throw new InvalidOperationException("A picture can link only to relative, http and https addresses, not to \"" + address + "\".");
    }

    // No link may be active content where the picture is shown: browsers ignore spaces and control characters in a scheme.
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
