using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace SpaceTalks;

/// <summary>
/// The collection of the milestones that are meetings. It looks them up by identifier, and it is the query from which others are composed.
/// Immutable; safe for use by any number of threads.
/// </summary>
public sealed class MeetingCollection : Query<Milestone>
{
    private readonly EntityCollection<Milestone, Milestone> _milestones;

    internal MeetingCollection(EntityCollection<Milestone, Milestone> milestones)
        : base(milestones.Source, MilestoneFilter.OfKind(MilestoneKind.Meeting)) => _milestones = milestones;

    /// <summary>Returns the meeting with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException">There is no such milestone, or it is not a meeting; the message says which.</exception>
    public Milestone this[Id<Milestone> id] => _milestones[id] is { Kind: MilestoneKind.Meeting } meeting
        ? meeting
        : throw new KeyNotFoundException("The milestone \"" + id + "\" is not a meeting: its kind is " + Words.MilestoneKinds.Get(_milestones[id].Kind) + ".");

    /// <summary>Looks up a meeting by its identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="meeting">The meeting, or null if the method returns false.</param>
    /// <returns>True if a meeting has the identifier; otherwise false.</returns>
    public bool TryGet(Id<Milestone> id, [NotNullWhen(true)] out Milestone? meeting)
    {
        meeting = _milestones.TryGet(id, out Milestone? milestone) && milestone.Kind == MilestoneKind.Meeting ? milestone : null;
        return meeting is not null;
    }
}
