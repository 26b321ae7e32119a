using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>What an organization provides to a programme. An immutable value.</summary>
/// <param name="Organization">Who provides it.</param>
/// <param name="Provides">What it provides, in words.</param>
/// <param name="Subjects">The topics that it belongs to.</param>
public sealed record Contribution(Organization Organization, string Provides, IReadOnlyList<Topic> Subjects)
{
    /// <summary>Who provides what.</summary>
    public override string ToString() => Organization.Name + ": " + Provides;
}
