using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>A point on the agenda of talks, as one report names it. An immutable value.</summary>
public sealed record AgendaPoint
{
    private readonly AgendaPointRecord _record;

    internal AgendaPoint(AgendaPointRecord record, Entities entities)
    {
        _record = record;
        Topics = entities.Topics.At(record.Topics);
    }

    /// <summary>The title of the point: the words of the report or, if it names only a topic, the name of the topic.</summary>
    public string Title => _record.Title ?? Topics[0].Name;

    /// <summary>The topics that the point touches; empty if the report gives only a title.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <inheritdoc/>
    public bool Equals(AgendaPoint? other) => other is not null && Title == other.Title && Topics.SequenceEqual(other.Topics);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Title);

    /// <summary>Returns the title.</summary>
    public override string ToString() => Title;
}

// A point on an agenda, as in a document: with a title, or with one topic that gives it its name.
internal sealed class AgendaPointRecord
{
    public string? Title;

    public ListPart<Link> Topics;
}
