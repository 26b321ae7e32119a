using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>What happened to one entity from one catalog to a later one. An immutable value.</summary>
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

    /// <summary>What it is, in a word ("milestone", "agency").</summary>
    public string Entity { get; }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What a reader knows it by, as the later catalog that has it says: its title, its name or its office; null where it has none.</summary>
    public string? Title { get; }

    /// <summary>What happened to it.</summary>
    public ChangeKind Kind { get; }

    /// <summary>What changed in it, in the order of a document; of what was added or removed, nothing.</summary>
    public IReadOnlyList<FieldChange> Fields { get; }

    /// <inheritdoc/>
    public bool Equals(EntityChange? other) =>
        other is not null && Entity == other.Entity && Id == other.Id && Title == other.Title && Kind == other.Kind && Fields.SequenceEqual(other.Fields);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Id) * 397) ^ (int)Kind);

    /// <summary>The entity as a line of Markdown, and each of its fields as a further one.</summary>
    public override string ToString() =>
        "- " + Entity + " " + MarkdownCode.Of(Id) + (Title is null ? string.Empty : ": " + MarkdownCode.Of(Title))
        + string.Concat(Fields.Select(field => "\n  - " + field));
}
