using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>
/// A change of one field of an entity. A field with one value has a removed value, an added value, or both. A list has the items that were
/// removed and those that were added; if there are neither, the order of its items changed. An immutable value.
/// </summary>
public sealed record FieldChange
{
    internal FieldChange(string name, IReadOnlyList<string> removed, IReadOnlyList<string> added)
    {
        Name = name;
        Removed = removed;
        Added = added;
    }

    /// <summary>The name of the field in a document ("title", "reports").</summary>
    public string Name { get; }

    /// <summary>The removed values, in the order of the earlier catalog: texts as they are, objects as compact JSON.</summary>
    public IReadOnlyList<string> Removed { get; }

    /// <summary>The added values, in the order of the later catalog: texts as they are, objects as compact JSON.</summary>
    public IReadOnlyList<string> Added { get; }

    /// <inheritdoc/>
    public bool Equals(FieldChange? other) =>
        other is not null && Name == other.Name
        && Removed.SequenceEqual(other.Removed, StringComparer.Ordinal) && Added.SequenceEqual(other.Added, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Removed.Concat(Added).Aggregate(StringComparer.Ordinal.GetHashCode(Name), (hash, text) => unchecked((hash * 397) ^ StringComparer.Ordinal.GetHashCode(text)));

    /// <summary>Returns the change as a line of Markdown, in which data is formatted as code, so that it cannot act as markup.</summary>
    public override string ToString() => MarkdownCode.Of(Name) + ": " + (Removed.Count, Added.Count) switch
    {
        (0, 0) => "in another order",
        (0, _) => "added " + Codes(Added),
        (_, 0) => "removed " + Codes(Removed),
        (1, 1) => MarkdownCode.Of(Removed[0]) + " → " + MarkdownCode.Of(Added[0]),
        _ => "removed " + Codes(Removed) + "; added " + Codes(Added),
    };

    private static string Codes(IEnumerable<string> texts) => string.Join(", ", texts.Select(MarkdownCode.Of));
}
