using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>Something that an organization provides to a programme. An immutable value.</summary>
public sealed record Contribution
{
    private readonly ContributionRecord _record;

    internal Contribution(ContributionRecord record, Entities entities)
    {
        _record = record;
        Citations = PartList.Of(record.Citations, entities.Cite);
        Organization = entities.Organizations.At(record.Organization);
        Subjects = entities.Topics.At(record.Subjects);
    }

    /// <summary>The organization that provides it.</summary>
    public Organization Organization { get; }

    /// <summary>A description of what the organization provides.</summary>
    public string Provides => _record.Provides;

    /// <summary>The topics that the contribution belongs to.</summary>
    public IReadOnlyList<Topic> Subjects { get; }

    /// <summary>The citations of the contribution itself, if its source differs from that of the programme; often empty.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <inheritdoc/>
    public bool Equals(Contribution? other) =>
        other is not null && Organization == other.Organization && Provides == other.Provides && Subjects.SequenceEqual(other.Subjects)
        && Citations.SequenceEqual(other.Citations);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Organization.GetHashCode() * 397) ^ StringComparer.Ordinal.GetHashCode(Provides));

    /// <summary>Returns the organization and what it provides.</summary>
    public override string ToString() => Organization.Name + ": " + Provides;
}

// A contribution, as in a document.
internal sealed class ContributionRecord : CitedPartRecord
{
    public Link Organization;

    public string Provides = string.Empty;

    public ListPart<Link> Subjects;
}
