using System;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>Who says so: a page, a document, an article. Immutable; equality is by reference.</summary>
public sealed class Source
{
    internal Source(Id<Source> id) => Id = id;

    /// <summary>The identifier.</summary>
    public Id<Source> Id { get; }

    /// <summary>Who published it; null where that is not known.</summary>
    public string? Publisher { get; internal set; }

    /// <summary>Its title; null where it has none or it is not known.</summary>
    public string? Title { get; internal set; }

    /// <summary>Its address, an absolute http or https URL; null where it has none.</summary>
    public Uri? Address { get; internal set; }

    /// <summary>What kind of source it is.</summary>
    public SourceKind Kind { get; internal set; }

    /// <summary>Its own date; null where it bears none.</summary>
    public When? Date { get; internal set; }

    /// <summary>Whose report it repeats, where it says so ("Reuters"); null where it repeats nobody's.</summary>
    public string? Repeats { get; internal set; }

    /// <summary>What it is, in a sentence; null where title and publisher say enough.</summary>
    public string? Summary { get; internal set; }

    /// <summary>What a document says of it: how it is written.</summary>
    internal SourceRecord Record { get; set; } = null!;

    /// <summary>The publisher, the title or the identifier: what names it best.</summary>
    public override string ToString() =>
        (Publisher, Title) switch
        {
            (null, null) => Id.Value,
            (null, _) => Title,
            (_, null) => Publisher,
            _ => Publisher + ", \"" + Title + "\"",
        };
}
