using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>One point on the agenda of talks, as one report names it. An immutable value.</summary>
public sealed record AgendaPoint
{
    private readonly AgendaPointRecord _record;

    internal AgendaPoint(AgendaPointRecord record, Entities entities)
    {
        _record = record;
        Topics = entities.Topics.At(record.Topics);
    }

    /// <summary>The point in words: those of the report or, where it names a topic alone, the topic's name.</summary>
    public string Title => _record.Title ?? Topics[0].Name;

    /// <summary>The topics that it touches; none where there is only the title.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <inheritdoc/>
    public bool Equals(AgendaPoint? other) => other is not null && Title == other.Title && Topics.SequenceEqual(other.Topics);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Title);

    /// <summary>Returns the title.</summary>
    public override string ToString() => Title;
}

// A point of an agenda as a document has it: with a title, or one topic that gives it its name.
internal sealed class AgendaPointRecord
{
    public string? Title;

    public ListPart<Link> Topics;
}
