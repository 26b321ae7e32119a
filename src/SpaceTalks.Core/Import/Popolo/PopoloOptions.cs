using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace SpaceTalks;

/// <summary>
/// The options for importing documents of Popolo. Names and words are matched regardless of case, and dictionaries and lists are copied.
/// Immutable; safe for use by any number of threads.
/// </summary>
public sealed class PopoloOptions : ImportOptions
{
    private readonly Dictionary<string, Id<Organization>> _organizations = [];
    private readonly Dictionary<string, Id<Official>> _officials = [];
    private readonly Dictionary<string, OrganizationKind> _classifications = [];
    private readonly Dictionary<string, MilestoneKind> _kinds = [];
    private readonly string[] _headOffices = [];

    /// <summary>
    /// Creates options with the default values: the source <c>popolo</c>, a secondary account, since such documents are compiled from
    /// others; unattributed for the sources that it names; planned for events without a status; and no catalog.
    /// </summary>
    public PopoloOptions()
        : base("popolo", SourceKind.SecondaryAccount)
    {
    }

    /// <summary>The default options.</summary>
    public static PopoloOptions Default { get; } = new();

    /// <summary>
    /// The organizations that correspond to those of the document, by the identifier there, or by one of their <c>identifiers</c> preceded
    /// by the scheme (<c>wikidata:Q23548</c>). A catalog or another data set must have them.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// An identifier is the default value, which identifies nothing, or two names differ only in case.
    /// </exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyDictionary<string, Id<Organization>> Organizations
    {
        get => new ReadOnlyDictionary<string, Id<Organization>>(_organizations);
        init => _organizations = ImportNames.Copy(value, nameof(Organizations));
    }

    /// <summary>The officials that correspond to persons of the document, keyed as in <see cref="Organizations"/>.</summary>
    /// <exception cref="ArgumentException">
    /// An identifier is the default value, which identifies nothing, or two names differ only in case.
    /// </exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyDictionary<string, Id<Official>> Officials
    {
        get => new ReadOnlyDictionary<string, Id<Official>>(_officials);
        init => _officials = ImportNames.Copy(value, nameof(Officials));
    }

    /// <summary>
    /// The kinds of organizations by classification. The library knows <c>company</c>, <c>space agency</c>, <c>country</c>,
    /// <c>international organization</c> and similar ones.
    /// </summary>
    /// <exception cref="ArgumentException">Two names differ only in case.</exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A kind is not a member of the enumeration.</exception>
    public IReadOnlyDictionary<string, OrganizationKind> Classifications
    {
        get => new ReadOnlyDictionary<string, OrganizationKind>(_classifications);
        init => _classifications = ImportNames.Copy(value, PopoloWords.OrganizationKinds, nameof(Classifications));
    }

    /// <summary>
    /// The kinds of events by classification. The library knows <c>meeting</c>, <c>summit</c>, <c>audit</c> and similar ones, and its own
    /// words.
    /// </summary>
    /// <exception cref="ArgumentException">Two names differ only in case.</exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A kind is not a member of the enumeration.</exception>
    public IReadOnlyDictionary<string, MilestoneKind> Kinds
    {
        get => new ReadOnlyDictionary<string, MilestoneKind>(_kinds);
        init => _kinds = ImportNames.Copy(value, Words.MilestoneKinds, nameof(Kinds));
    }

    /// <summary>
    /// The offices whose holders head an organization (<c>Administrator</c>), acting or not, which Popolo does not state; empty by default.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null or contains null.</exception>
    public IReadOnlyList<string> HeadOffices
    {
        get => Array.AsReadOnly(_headOffices);
        init => _headOffices = ImportNames.Copy(value, nameof(HeadOffices));
    }

    /// <summary>The status of events that have none of their own; planned by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public ReportStatus Status
    {
        get;
        init => field = Words.ReportStatuses.Check(value, nameof(Status)) ?? value;
    }
    = ReportStatus.Planned;

    /// <summary>The kind of the sources that the document names; unattributed by default, since it gives only their addresses.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public SourceKind CitedKind
    {
        get;
        init => field = Words.SourceKinds.Check(value, nameof(CitedKind)) ?? value;
    }
    = SourceKind.Unattributed;

    /// <summary>Returns the source, and what the data is linked to.</summary>
    public override string ToString() => base.ToString() + FormattableString.Invariant($", {_organizations.Count} organizations and {_officials.Count} officials known");
}
