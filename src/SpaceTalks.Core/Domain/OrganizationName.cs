using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A name that an organization had for a period. An immutable value.</summary>
public sealed record OrganizationName
{
    private readonly OrganizationNameRecord _record;

    internal OrganizationName(OrganizationNameRecord record, Entities entities)
    {
        _record = record;
        Citations = PartList.Of(record.Citations, entities.Cite);
    }

    /// <summary>The name, in English.</summary>
    public string Name => _record.Name;

    /// <summary>The name in the organization's own language; null if it is not recorded.</summary>
    public string? NativeName => _record.NativeName;

    /// <summary>The abbreviation; null if there is none.</summary>
    public string? Abbreviation => _record.Abbreviation;

    /// <summary>The period for which the organization had the name.</summary>
    public When When => _record.When;

    /// <summary>The citations of the name itself, if its source differs from that of the organization; often empty.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <inheritdoc/>
    public bool Equals(OrganizationName? other) =>
        other is not null && Name == other.Name && NativeName == other.NativeName && Abbreviation == other.Abbreviation && When == other.When
        && Citations.SequenceEqual(other.Citations);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Name) * 397) ^ When.GetHashCode());

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}

// A dated name of an organization, as in a document.
internal sealed class OrganizationNameRecord : CitedPartRecord
{
    public string Name = string.Empty;

    public string? NativeName;

    public string? Abbreviation;

    public When When = null!;
}
