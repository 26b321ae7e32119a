using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>A change of one entity from one catalog to a later one. An immutable value.</summary>
public sealed record EntityChange
{
    internal EntityChange(string entity, string id, string? title, ChangeKind kind, IReadOnlyList<FieldChange> fields)
    {
        Entity = entity;
        Id = id;
        Title = title;
        Kind = kind;
        Fields = fields;
    }

    /// <summary>The kind of entity, in a word ("milestone", "agency").</summary>
    public string Entity { get; }

    /// <summary>The identifier of the entity.</summary>
    public string Id { get; }

    /// <summary>
    /// The title, name or office by which readers know the entity, from the later catalog that has it; null if it has none.
    /// </summary>
    public string? Title { get; }

    /// <summary>The kind of change.</summary>
    public ChangeKind Kind { get; }

    /// <summary>The changed fields, in the order of a document; empty for an entity that was added or removed.</summary>
    public IReadOnlyList<FieldChange> Fields { get; }

    /// <inheritdoc/>
    public bool Equals(EntityChange? other) =>
        other is not null && Entity == other.Entity && Id == other.Id && Title == other.Title && Kind == other.Kind && Fields.SequenceEqual(other.Fields);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Id) * 397) ^ (int)Kind);

    /// <summary>Returns the entity as a line of Markdown, and each changed field as another.</summary>
    public override string ToString() =>
        "- " + Entity + " " + MarkdownCode.Of(Id) + (Title is null ? string.Empty : ": " + MarkdownCode.Of(Title))
        + string.Concat(Fields.Select(field => "\n  - " + field));
}
