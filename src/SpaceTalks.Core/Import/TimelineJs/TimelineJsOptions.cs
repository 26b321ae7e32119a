using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace SpaceTalks;

/// <summary>The options for timelines of TimelineJS. Immutable; safe for use by any number of threads.</summary>
public sealed class TimelineJsOptions : ImportOptions
{
    private readonly Dictionary<string, MilestoneKind> _kinds = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Makes options that hold where nothing else is said: the source <c>timeline</c>, which is unattributed, since a timeline names neither
    /// author nor publisher; events that are operations and have taken place; and no catalog. Where no title is given, the source has that
    /// of the timeline.
    /// </summary>
    public TimelineJsOptions()
        : base("timeline", SourceKind.Unattributed)
    {
    }

    /// <summary>The options that hold where nothing else is said.</summary>
    public static TimelineJsOptions Default { get; } = new();

    /// <summary>
    /// The kind of the events whose group <see cref="Kinds"/> does not name: an operation, as in other imports, where the kind is none of ours.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enumeration.</exception>
    public MilestoneKind Kind
    {
        get;
        init => field = Words.MilestoneKinds.Check(value, nameof(Kind)) ?? value;
    }
    = MilestoneKind.Operation;

    /// <summary>The kinds of events by their groups, in any case; empty where groups say nothing of kinds. The dictionary is copied.</summary>
    /// <exception cref="ArgumentException">Two groups are the same but for their case.</exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A kind is no member of the enumeration.</exception>
    public IReadOnlyDictionary<string, MilestoneKind> Kinds
    {
        get => new ReadOnlyDictionary<string, MilestoneKind>(_kinds);
        init => _kinds = ImportNames.Copy(value, Words.MilestoneKinds, nameof(Kinds));
    }

    /// <summary>How far the events have come, of which a timeline says nothing: completed, since timelines tell what has been.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enumeration.</exception>
    public ReportStatus Status
    {
        get;
        init => field = Words.ReportStatuses.Check(value, nameof(Status)) ?? value;
    }
    = ReportStatus.Completed;

    /// <summary>Returns the source, and the kind and the status of events.</summary>
    public override string ToString() => base.ToString() + ", " + Words.MilestoneKinds.Get(Kind) + ", " + Words.ReportStatuses.Get(Status);
}
