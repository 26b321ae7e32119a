using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SpaceTalks;

/// <summary>
/// The differences between a catalog and a later one (see <see cref="SpaceTalksCatalog.DiffFrom(SpaceTalksCatalog)"/>). It is empty if and
/// only if both have the same <see cref="SpaceTalksCatalog.ContentHash"/>. An immutable value.
/// </summary>
public sealed class CatalogDifference : IEquatable<CatalogDifference>
{
    internal CatalogDifference(IReadOnlyList<FieldChange> fields, IReadOnlyList<EntityChange> changes)
    {
        Fields = fields;
        Changes = changes;
    }

    /// <summary>
    /// The changes to what the data says about itself: its version ("dataVersion"), the date up to which sources were consulted ("asOf"),
    /// and which sources those were ("coverage").
    /// </summary>
    public IReadOnlyList<FieldChange> Fields { get; }

    /// <summary>The changes to entities: by kind in the order of a document, and within a kind by identifier.</summary>
    public IReadOnlyList<EntityChange> Changes { get; }

    /// <summary>A value indicating whether there are no differences.</summary>
    public bool IsEmpty => Fields.Count == 0 && Changes.Count == 0;

    /// <summary>Determines whether two differences are equal.</summary>
    /// <param name="left">The first difference, or null.</param>
    /// <param name="right">The second difference, or null.</param>
    public static bool operator ==(CatalogDifference? left, CatalogDifference? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two differences are not equal.</summary>
    /// <param name="left">The first difference, or null.</param>
    /// <param name="right">The second difference, or null.</param>
    public static bool operator !=(CatalogDifference? left, CatalogDifference? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(CatalogDifference? other) =>
        other is not null && Fields.SequenceEqual(other.Fields) && Changes.SequenceEqual(other.Changes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CatalogDifference);

    /// <inheritdoc/>
    public override int GetHashCode() => Changes.Aggregate(Fields.Count, (hash, change) => unchecked((hash * 397) ^ change.GetHashCode()));

    /// <summary>
    /// Returns the differences as Markdown, for the data section of a changelog: additions, changes and removals under a heading each.
    /// Texts of the data are formatted as code, so that they cannot act as markup. The result is empty if nothing changed.
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
