using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>One of the points that make up a factor. An immutable value.</summary>
/// <param name="Text">The point, in words.</param>
/// <param name="Subjects">The topics that it is about.</param>
/// <param name="Organizations">The organizations that it concerns.</param>
/// <param name="Programmes">The programmes that it concerns.</param>
public sealed record FactorPoint(
    string Text,
    IReadOnlyList<Topic> Subjects,
    IReadOnlyList<Organization> Organizations,
    IReadOnlyList<Programme> Programmes)
{
    /// <inheritdoc/>
    public bool Equals(FactorPoint? other) =>
        other is not null && Text == other.Text && Subjects.SequenceEqual(other.Subjects)
        && Organizations.SequenceEqual(other.Organizations) && Programmes.SequenceEqual(other.Programmes);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The point, in words.</summary>
    public override string ToString() => Text;
}
