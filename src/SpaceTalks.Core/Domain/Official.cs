using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>A person who holds or held an office, or who is named in connection with talks. Immutable.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EntityJsonConverter))]
public sealed class Official : Entity<Official>, IInvolving
{
    private readonly Entities _entities;
    private IReadOnlyList<Citation>? _citations;
    private IReadOnlyList<Tenure>? _tenures;
    private IReadOnlyList<Milestone>? _milestones;

    internal override Entities? Catalog => _entities;

    internal Official(OfficialRecord record, Entities entities)
        : base(record) => _entities = entities;

    /// <summary>The name, in English spelling.</summary>
    public string Name => Record.Name;

    /// <summary>The name in the official's own language; null if it is not recorded.</summary>
    public string? NativeName => Record.NativeName;

    /// <summary>Other spellings of the name.</summary>
    public IReadOnlyList<string> AlternativeNames => PartList.Of(Record.AlternativeNames);

    /// <summary>A description of the official, in a sentence.</summary>
    public string Summary => Record.Summary;

    /// <summary>The citations of the places where the official is named.</summary>
    public IReadOnlyList<Citation> Citations => _citations ??= PartList.Of(Record.Citations, _entities.Cite);

    /// <summary>The tenures of the official, by date and identifier.</summary>
    public IReadOnlyList<Tenure> Tenures => _tenures ??= _entities.TenuresOf(this);

    /// <summary>The milestones of which any report names the official among the participants, in date order.</summary>
    public IReadOnlyList<Milestone> Milestones => _milestones ??= Array.AsReadOnly(_entities.Milestones.Where(milestone => milestone.Names(Id)).ToArray());

    /// <summary>Determines whether the official held an office in an organization.</summary>
    /// <param name="organization">The organization.</param>
    public bool Involves(Id<Organization> organization) => Tenures.Any(tenure => tenure.Organization.Id == organization);

    // The last word of each name, unless it ends in a full stop ("Jr.").
    internal IEnumerable<string> Surnames => AllNames
        .OfType<string>()
        .Select(name => name.Substring(name.LastIndexOf(' ') + 1))
        .Where(word => !word.EndsWith(".", StringComparison.Ordinal));

    private protected override IEnumerable<string?> AllNames => [Name, NativeName, .. AlternativeNames];

    private protected override bool AnyText(TextTest test) => AllNames.Any(name => test(name.AsSpan())) || test(Summary.AsSpan());

    internal new OfficialRecord Record => (OfficialRecord)base.Record;

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}

// An official, as in a document.
internal sealed class OfficialRecord : CitedRecord
{
    public string Name = string.Empty;

    public string? NativeName;

    public string[]? AlternativeNames;

    public string Summary = string.Empty;
}
