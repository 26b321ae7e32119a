using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace SpaceTalks;

/// <summary>
/// The options for documents of Popolo. Names and words count in any case, and a dictionary or list is copied. Immutable; safe for use by any
/// number of threads.
/// </summary>
public sealed class PopoloOptions : ImportOptions
{
    private readonly Dictionary<string, Id<Organization>> _organizations = [];
    private readonly Dictionary<string, Id<Official>> _officials = [];
    private readonly Dictionary<string, OrganizationKind> _classifications = [];
    private readonly Dictionary<string, MilestoneKind> _kinds = [];
    private readonly string[] _headOffices = [];

    /// <summary>
    /// Makes options that hold where nothing else is said: the source <c>popolo</c>, a secondary account, since such documents are put
    /// together from others; sources that it names are unattributed; events of no status are planned; and no catalog.
    /// </summary>
    public PopoloOptions()
        : base("popolo", SourceKind.SecondaryAccount)
    {
    }

    /// <summary>The options that hold where nothing else is said.</summary>
    public static PopoloOptions Default { get; } = new();

    /// <summary>
    /// The organizations that those of the document are, by the identifier there, or by one of their <c>identifiers</c>, scheme first
    /// (<c>wikidata:Q23548</c>). Each is in a catalog or another data set.
    /// </summary>
    /// <exception cref="ArgumentException">An identifier is the default, which identifies nothing, or two names are the same but for their case.</exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyDictionary<string, Id<Organization>> Organizations
    {
        get => new ReadOnlyDictionary<string, Id<Organization>>(_organizations);
        init => _organizations = ImportNames.Copy(value, nameof(Organizations));
    }

    /// <summary>The officials that persons of the document are, as <see cref="Organizations"/>.</summary>
    /// <exception cref="ArgumentException">An identifier is the default, which identifies nothing, or two names are the same but for their case.</exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyDictionary<string, Id<Official>> Officials
    {
        get => new ReadOnlyDictionary<string, Id<Official>>(_officials);
        init => _officials = ImportNames.Copy(value, nameof(Officials));
    }

    /// <summary>
    /// What organizations of a classification are; the library knows <c>company</c>, <c>space agency</c>, <c>country</c>, <c>international
    /// organization</c> and the like.
    /// </summary>
    /// <exception cref="ArgumentException">Two names are the same but for their case.</exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A kind is no member of the enumeration.</exception>
    public IReadOnlyDictionary<string, OrganizationKind> Classifications
    {
        get => new ReadOnlyDictionary<string, OrganizationKind>(_classifications);
        init => _classifications = ImportNames.Copy(value, PopoloWords.OrganizationKinds, nameof(Classifications));
    }

    /// <summary>What events of a classification are; the library knows <c>meeting</c>, <c>summit</c>, <c>audit</c> and the like, and its own words.</summary>
    /// <exception cref="ArgumentException">Two names are the same but for their case.</exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A kind is no member of the enumeration.</exception>
    public IReadOnlyDictionary<string, MilestoneKind> Kinds
    {
        get => new ReadOnlyDictionary<string, MilestoneKind>(_kinds);
        init => _kinds = ImportNames.Copy(value, Words.MilestoneKinds, nameof(Kinds));
    }

    /// <summary>The offices that head an organization (<c>Administrator</c>), acting or not: Popolo does not say which do. None by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null, or has null among its items.</exception>
    public IReadOnlyList<string> HeadOffices
    {
        get => Array.AsReadOnly(_headOffices);
        init => _headOffices = ImportNames.Copy(value, nameof(HeadOffices));
    }

    /// <summary>How far an event has come that has no status of its own: planned.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enumeration.</exception>
    public ReportStatus Status
    {
        get;
        init => field = Words.ReportStatuses.Check(value, nameof(Status)) ?? value;
    }
    = ReportStatus.Planned;

    /// <summary>The kind of the sources that the document names: unattributed, since it gives their addresses alone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enumeration.</exception>
    public SourceKind CitedKind
    {
        get;
        init => field = Words.SourceKinds.Check(value, nameof(CitedKind)) ?? value;
    }
    = SourceKind.Unattributed;

    /// <summary>Returns the source, and what the data is linked to.</summary>
    public override string ToString() => base.ToString() + FormattableString.Invariant($", {_organizations.Count} organizations and {_officials.Count} officials known");
}
