using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>A person who holds or held an office, or is named in talks. Immutable; equality is by reference.</summary>
public sealed class Official : IInvolving
{
    internal Official(Id<Official> id, string name)
    {
        Id = id;
        Name = name;
    }

    /// <summary>The identifier.</summary>
    public Id<Official> Id { get; }

    /// <summary>The name, in English spelling.</summary>
    public string Name { get; }

    /// <summary>The name in the person's own language; null where it is not recorded.</summary>
    public string? NativeName { get; internal set; }

    /// <summary>Other spellings.</summary>
    public IReadOnlyList<string> AlternativeNames { get; internal set; } = [];

    /// <summary>Who it is, in a sentence.</summary>
    public string Summary { get; internal set; } = string.Empty;

    /// <summary>Where the person is named.</summary>
    public IReadOnlyList<Citation> Citations { get; internal set; } = [];

    /// <summary>The offices that the person held, by date and identifier.</summary>
    public IReadOnlyList<Tenure> Tenures { get; internal set; } = [];

    /// <summary>Whether the person held an office in an organization.</summary>
    /// <param name="organization">The organization.</param>
    public bool Involves(Id<Organization> organization) => Tenures.Any(tenure => tenure.Organization.Id == organization);

    /// <summary>What a document says of it: how it is written.</summary>
    internal OfficialRecord Record { get; set; } = null!;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
