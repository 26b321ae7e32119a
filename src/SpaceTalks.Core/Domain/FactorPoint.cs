using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>One of the points that make up a factor. An immutable value.</summary>
public sealed record FactorPoint
{
    internal FactorPoint(string text, IReadOnlyList<Topic> subjects, IReadOnlyList<Organization> organizations, IReadOnlyList<Programme> programmes)
    {
        Text = text;
        Subjects = subjects;
        Organizations = organizations;
        Programmes = programmes;
    }

    /// <summary>The point, in words.</summary>
    public string Text { get; }

    /// <summary>The topics that it is about.</summary>
    public IReadOnlyList<Topic> Subjects { get; }

    /// <summary>The organizations that it concerns.</summary>
    public IReadOnlyList<Organization> Organizations { get; }

    /// <summary>The programmes that it concerns.</summary>
    public IReadOnlyList<Programme> Programmes { get; }

    /// <inheritdoc/>
    public bool Equals(FactorPoint? other) =>
        other is not null && Text == other.Text && Subjects.SequenceEqual(other.Subjects)
        && Organizations.SequenceEqual(other.Organizations) && Programmes.SequenceEqual(other.Programmes);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The point, in words.</summary>
    public override string ToString() => Text;
}
