using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SpaceTalks;

/// <summary>
/// What changed from one catalog to a later one (<see cref="SpaceTalksCatalog.DiffFrom(SpaceTalksCatalog)"/>). It is empty exactly where
/// the two have the same <see cref="SpaceTalksCatalog.ContentHash"/>. An immutable value.
/// </summary>
public sealed class CatalogDifference : IEquatable<CatalogDifference>
{
    internal CatalogDifference(IReadOnlyList<FieldChange> fields, IReadOnlyList<EntityChange> changes)
    {
        Fields = fields;
        Changes = changes;
    }

    /// <summary>What changed in what the data says of itself: its version ("dataVersion"), until when sources were consulted ("asOf").</summary>
    public IReadOnlyList<FieldChange> Fields { get; }

    /// <summary>What happened to entities: kind by kind in the order of a document, within a kind by identifier.</summary>
    public IReadOnlyList<EntityChange> Changes { get; }

    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => Fields.Count == 0 && Changes.Count == 0;

    /// <summary>Whether two differences say the same.</summary>
    /// <param name="left">One difference.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(CatalogDifference? left, CatalogDifference? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differences do not say the same.</summary>
    /// <param name="left">One difference.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(CatalogDifference? left, CatalogDifference? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(CatalogDifference? other) =>
        other is not null && Fields.SequenceEqual(other.Fields) && Changes.SequenceEqual(other.Changes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CatalogDifference);

    /// <inheritdoc/>
    public override int GetHashCode() => Changes.Aggregate(Fields.Count, (hash, change) => unchecked((hash * 397) ^ change.GetHashCode()));

    /// <summary>
    /// Markdown, as the part of a changelog that is about data: what was added, changed and removed under a heading each. Text of the data
    /// is code, so that it stays text. Empty where nothing changed.
    /// </summary>
    public override string ToString()
    {
        StringBuilder text = new();
        foreach (ChangeKind kind in new[] { ChangeKind.Added, ChangeKind.Changed, ChangeKind.Removed })
        {
            List<string> lines = [.. Changes.Where(change => change.Kind == kind).Select(change => change.ToString())];
            if (kind == ChangeKind.Changed)
            {
                lines.InsertRange(0, Fields.Select(field => "- " + field));
            }
            if (lines.Count > 0)
            {
                text.Append(text.Length == 0 ? "### " : "\n### ").Append(kind).Append("\n\n");
                lines.ForEach(line => text.Append(line).Append('\n'));
            }
        }
        return text.ToString();
    }
}
