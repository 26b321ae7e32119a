namespace SpaceTalks;

/// <summary>A source, and where in it something stands. An immutable value.</summary>
/// <param name="Source">The source.</param>
/// <param name="Locator">Where in it: a heading, a section, a page; null where the whole of it is meant.</param>
public sealed record Citation(Source Source, string? Locator)
{
    /// <summary>The source and the place in it.</summary>
    public override string ToString() => Locator is null ? Source.ToString() : Source + ", \"" + Locator + "\"";
}
