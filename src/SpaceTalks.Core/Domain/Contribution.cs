using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>What an organization provides to a programme. An immutable value.</summary>
/// <param name="Organization">Who provides it.</param>
/// <param name="Provides">What it provides, in words.</param>
/// <param name="Subjects">The topics that it belongs to.</param>
public sealed record Contribution(Organization Organization, string Provides, IReadOnlyList<Topic> Subjects)
{
    /// <inheritdoc/>
    public bool Equals(Contribution? other) =>
        other is not null && Organization == other.Organization && Provides == other.Provides && Subjects.SequenceEqual(other.Subjects);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Organization.GetHashCode() * 397) ^ StringComparer.Ordinal.GetHashCode(Provides));

    /// <summary>Who provides what.</summary>
    public override string ToString() => Organization.Name + ": " + Provides;
}
