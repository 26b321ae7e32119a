using System;
using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A source of statements: a page, a document, an article. Immutable.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EntityJsonConverter))]
public sealed class Source : Entity<Source>
{
    private Uri? _address;

    internal Source(SourceRecord record)
        : base(record)
    {
    }

    /// <summary>Who published it; null where that is not known.</summary>
    public string? Publisher => Record.Publisher;

    /// <summary>Its title; null where it has none or it is not known.</summary>
    public string? Title => Record.Title;

    /// <summary>Its address, an absolute http or https URL; null where it has none.</summary>
    public Uri? Address => Record.Address is { } address ? _address ??= new Uri(address) : null;

    /// <summary>What kind of source it is.</summary>
    public SourceKind Kind => Words.SourceKinds[Record.Kind];

    /// <summary>Its own date; null where it bears none.</summary>
    public When? Date => Record.Date;

    /// <summary>Whose report it repeats, where it says so ("Reuters"); null where it repeats nobody's.</summary>
    public string? Repeats => Record.Repeats;

    /// <summary>What it is, in a sentence; null where title and publisher say enough.</summary>
    public string? Summary => Record.Summary;

    private protected override IEnumerable<string?> AllNames => [Title, Publisher];

    private protected override bool AnyText(TextTest test) => test(Title.AsSpan()) || test(Publisher.AsSpan()) || test(Repeats.AsSpan()) || test(Summary.AsSpan());

    internal new SourceRecord Record => (SourceRecord)base.Record;

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

// A source as a document has it.
internal sealed class SourceRecord : Record
{
    public string? Publisher;

    public string? Title;

    public string? Address;

    public Word Kind;

    public When? Date;

    public string? Repeats;

    public string? Summary;
}
