using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>What an organization provides to a programme. An immutable value.</summary>
public sealed record Contribution
{
    internal Contribution(Organization organization, string provides, IReadOnlyList<Topic> subjects)
    {
        Organization = organization;
        Provides = provides;
        Subjects = subjects;
    }

    /// <summary>Who provides it.</summary>
    public Organization Organization { get; }

    /// <summary>What it provides, in words.</summary>
    public string Provides { get; }

    /// <summary>The topics that it belongs to.</summary>
    public IReadOnlyList<Topic> Subjects { get; }

    /// <inheritdoc/>
    public bool Equals(Contribution? other) =>
        other is not null && Organization == other.Organization && Provides == other.Provides && Subjects.SequenceEqual(other.Subjects);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Organization.GetHashCode() * 397) ^ StringComparer.Ordinal.GetHashCode(Provides));

    /// <summary>Who provides what.</summary>
    public override string ToString() => Organization.Name + ": " + Provides;
}
