using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace SpaceTalks;

/// <summary>The options for importing timelines of TimelineJS. Immutable; safe for use by any number of threads.</summary>
public sealed class TimelineJsOptions : ImportOptions
{
    private readonly Dictionary<string, MilestoneKind> _kinds = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Creates options with the default values: the source <c>timeline</c>, which is unattributed, since a timeline names neither author
    /// nor publisher; events that are completed operations; and no catalog. If no title is given, the source has the title of the timeline.
    /// </summary>
    public TimelineJsOptions()
        : base("timeline", SourceKind.Unattributed)
    {
    }

    /// <summary>The default options.</summary>
    public static TimelineJsOptions Default { get; } = new();

    /// <summary>
    /// The kind of events whose group is not in <see cref="Kinds"/>; by default an operation, as in other imports if a kind has no
    /// counterpart here.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public MilestoneKind Kind
    {
        get;
        init => field = Words.MilestoneKinds.Check(value, nameof(Kind)) ?? value;
    }
    = MilestoneKind.Operation;

    /// <summary>
    /// The kinds of events by group, regardless of case; empty if groups do not determine kinds. The dictionary is copied.
    /// </summary>
    /// <exception cref="ArgumentException">Two groups differ only in case.</exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A kind is not a member of the enumeration.</exception>
    public IReadOnlyDictionary<string, MilestoneKind> Kinds
    {
        get => new ReadOnlyDictionary<string, MilestoneKind>(_kinds);
        init => _kinds = ImportNames.Copy(value, Words.MilestoneKinds, nameof(Kinds));
    }

    /// <summary>
    /// The status of the events, which a timeline does not state; completed by default, since timelines usually describe past events.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public ReportStatus Status
    {
        get;
        init => field = Words.ReportStatuses.Check(value, nameof(Status)) ?? value;
    }
    = ReportStatus.Completed;

    /// <summary>Returns the source, and the kind and the status of events.</summary>
    public override string ToString() => base.ToString() + ", " + Words.MilestoneKinds.Get(Kind) + ", " + Words.ReportStatuses.Get(Status);
}
