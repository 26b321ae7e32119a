using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>What happened to one entity from one catalog to a later one. An immutable value.</summary>
/// <param name="Entity">What it is, in a word ("milestone", "agency").</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Title">What a reader knows it by, as the later catalog that has it says: its title, its name or its office; null where it has none.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="Fields">What changed in it, in the order of a document; of what was added or removed, nothing.</param>
public sealed record EntityChange(string Entity, string Id, string? Title, ChangeKind Kind, IReadOnlyList<FieldChange> Fields)
{
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
