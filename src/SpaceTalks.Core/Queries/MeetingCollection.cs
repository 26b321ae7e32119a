using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace SpaceTalks;

/// <summary>The milestones that are meetings: looked up by identifier, and the query to start from. Immutable; thread-safe.</summary>
public sealed class MeetingCollection : Query<Milestone>
{
    private readonly EntityCollection<Milestone, Milestone> _milestones;

    internal MeetingCollection(EntityCollection<Milestone, Milestone> milestones)
        : base(milestones.Source, MilestoneFilter.OfKind(MilestoneKind.Meeting)) => _milestones = milestones;

    /// <summary>The meeting with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException">There is no such milestone, or it is no meeting; the message says which.</exception>
    public Milestone this[Id<Milestone> id] => _milestones[id] is { Kind: MilestoneKind.Meeting } meeting
        ? meeting
        : throw new KeyNotFoundException("The milestone \"" + id + "\" is no meeting but of the kind " + Words.MilestoneKinds.Get(_milestones[id].Kind) + ".");

    /// <summary>Looks a meeting up by its identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="meeting">The meeting, or null where the answer is false.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(Id<Milestone> id, [NotNullWhen(true)] out Milestone? meeting)
    {
        meeting = _milestones.TryGet(id, out Milestone? milestone) && milestone.Kind == MilestoneKind.Meeting ? milestone : null;
        return meeting is not null;
    }
}
