using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>A point of a factor. An immutable value.</summary>
public sealed record FactorPoint
{
    private readonly FactorPointRecord _record;

    internal FactorPoint(FactorPointRecord record, Entities entities)
    {
        _record = record;
        Citations = PartList.Of(record.Citations, entities.Cite);
        Subjects = entities.Topics.At(record.Subjects);
        Organizations = entities.Organizations.At(record.Organizations);
        Programmes = entities.Programmes.At(record.Programmes);
    }

    /// <summary>The text of the point.</summary>
    public string Text => _record.Text;

    /// <summary>The topics that the point is about.</summary>
    public IReadOnlyList<Topic> Subjects { get; }

    /// <summary>The organizations that the point concerns.</summary>
    public IReadOnlyList<Organization> Organizations { get; }

    /// <summary>The programmes that the point concerns.</summary>
    public IReadOnlyList<Programme> Programmes { get; }

    /// <summary>The citations of the point itself, if its source differs from that of the factor; often empty.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <inheritdoc/>
    public bool Equals(FactorPoint? other) =>
        other is not null && Text == other.Text && Subjects.SequenceEqual(other.Subjects)
        && Organizations.SequenceEqual(other.Organizations) && Programmes.SequenceEqual(other.Programmes)
        && Citations.SequenceEqual(other.Citations);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>Returns the text of the point.</summary>
    public override string ToString() => Text;
}

// A point of a factor, as in a document.
internal sealed class FactorPointRecord : CitedPartRecord
{
    public string Text = string.Empty;

    public ListPart<Link> Subjects;

    public ListPart<Link> Organizations;

    public ListPart<Link> Programmes;
}
