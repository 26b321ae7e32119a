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

    /// <summary>The publisher; null if it is not known.</summary>
    public string? Publisher => Record.Publisher;

    /// <summary>The title; null if there is none or it is not known.</summary>
    public string? Title => Record.Title;

    /// <summary>The address, an absolute http or https URL; null if there is none.</summary>
    public Uri? Address => Record.Address is { } address ? _address ??= new Uri(address) : null;

    /// <summary>The kind of source.</summary>
    public SourceKind Kind => Words.SourceKinds[Record.Kind];

    /// <summary>The date of the source; null if it has none.</summary>
    public When? Date => Record.Date;

    /// <summary>The publisher whose report the source repeats, as it says itself ("Reuters"); null if it repeats none.</summary>
    public string? Repeats => Record.Repeats;

    /// <summary>A description of the source, in a sentence; null if title and publisher say enough.</summary>
    public string? Summary => Record.Summary;

    private protected override IEnumerable<string?> AllNames => [Title, Publisher];

    private protected override bool AnyText(TextTest test) => test(Title.AsSpan()) || test(Publisher.AsSpan()) || test(Repeats.AsSpan()) || test(Summary.AsSpan());

    internal new SourceRecord Record => (SourceRecord)base.Record;

    /// <summary>Returns the publisher and the title, or the identifier if there is neither.</summary>
    public override string ToString() =>
        (Publisher, Title) switch
        {
            (null, null) => Id.Value,
            (null, _) => Title,
            (_, null) => Publisher,
            _ => Publisher + ", \"" + Title + "\"",
        };
}

// A source, as in a document.
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
