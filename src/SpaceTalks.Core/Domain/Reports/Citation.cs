namespace SpaceTalks;

/// <summary>A source and a place in it. An immutable value.</summary>
public sealed record Citation
{
    internal Citation(Source source, string? locator, string? section = null)
    {
        Source = source;
        Section = section;
        Locator = locator;
    }

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>The chapter or part of the source that contains <see cref="Locator"/>; null if none is given.</summary>
    public string? Section { get; }

    /// <summary>The place in the source: a heading, a section or a page; null if the whole source is cited.</summary>
    public string? Locator { get; }

    /// <summary>Returns the source and the place in it.</summary>
    public override string ToString() => Locator is null ? Source.ToString() : Source + ", \"" + Locator + "\"";
}

// A citation, as in a document.
internal sealed class CitationRecord
{
    public Link Source;

    public string? Section;

    public string? Locator;
}
