namespace SpaceTalks;

/// <summary>A source, and where in it something stands. An immutable value.</summary>
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

    /// <summary>The chapter or part of it that <see cref="Locator"/> lies in; null where none is given.</summary>
    public string? Section { get; }

    /// <summary>Where in it: a heading, a section, a page; null where the whole of it is meant.</summary>
    public string? Locator { get; }

    /// <summary>The source and the place in it.</summary>
    public override string ToString() => Locator is null ? Source.ToString() : Source + ", \"" + Locator + "\"";
}

// A citation as a document has it.
internal sealed class CitationRecord
{
    public Link Source;

    public string? Section;

    public string? Locator;
}
