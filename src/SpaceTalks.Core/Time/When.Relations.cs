using System;

namespace SpaceTalks.Time;

public abstract partial class When
{
    /// <summary>Whether it ends before a window begins.</summary>
    /// <param name="window">The window.</param>
    public Certainty Before(DateWindow window) => RelateTo(TimeRelation.Before, window);

    /// <summary>Whether it begins after a window ends.</summary>
    /// <param name="window">The window.</param>
    public Certainty After(DateWindow window) => RelateTo(TimeRelation.After, window);

    /// <summary>Whether all of it lies inside a window.</summary>
    /// <param name="window">The window.</param>
    public Certainty Within(DateWindow window) => RelateTo(TimeRelation.Within, window);

    /// <summary>Whether it shares a day with a window.</summary>
    /// <param name="window">The window.</param>
    public Certainty Intersects(DateWindow window) => RelateTo(TimeRelation.Intersects, window);

    /// <summary>Whether all of a window lies inside it.</summary>
    /// <param name="window">The window.</param>
    public Certainty Covers(DateWindow window) => RelateTo(TimeRelation.Covers, window);

    /// <summary>Whether it stands in a relation to a window.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is none of the five.</exception>
    public Certainty Relate(TimeRelation relation, DateWindow window) =>
        relation is < TimeRelation.Before or > TimeRelation.Covers
            ? throw new ArgumentOutOfRangeException(nameof(relation), relation, "There are five time relations.")
            : RelateTo(relation, window);

    private protected virtual Certainty RelateTo(TimeRelation relation, DateWindow window) => Relate(relation, window.Start, window.End);

    /// <summary>Whether it ends before another begins, the two taken independently.</summary>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Certainty Before(When other) => Relate(TimeRelation.Before, other);

    /// <summary>Whether it begins after another ends, the two taken independently.</summary>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Certainty After(When other) => Relate(TimeRelation.After, other);

    /// <summary>Whether all of it lies inside another, the two taken independently.</summary>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Certainty Within(When other) => Relate(TimeRelation.Within, other);

    /// <summary>Whether it shares a day with another, the two taken independently.</summary>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Certainty Intersects(When other) => Relate(TimeRelation.Intersects, other);

    /// <summary>Whether all of another lies inside it, the two taken independently.</summary>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Certainty Covers(When other) => Relate(TimeRelation.Covers, other);

    /// <summary>
    /// Whether it stands in a relation to another, the two taken independently: certain if it holds for every pair of extents,
    /// impossible if for none.
    /// </summary>
    /// <param name="relation">The relation.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is none of the five.</exception>
    public Certainty Relate(TimeRelation relation, When other)
    {
        if (other is null)
        {
            throw new ArgumentNullException(nameof(other));
        }
        // The extents of an all-of set have holes, which first and last day do not show.
        return relation switch
        {
            TimeRelation.Intersects when this is AllOfWhen set => set.RelateIntersects(other),
            TimeRelation.Intersects when other is AllOfWhen set => set.RelateIntersects(this),
            TimeRelation.Covers when this is AllOfWhen set => set.RelateCovers(other),
            _ => PossibleRelations(other).Answer(relation.ToAllen()),
        };
    }

    /// <summary>
    /// The relations of Allen's thirteen that some extent of this has to some extent of another, by first and last day. It is never
    /// empty.
    /// </summary>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public AllenRelations PossibleRelations(When other) =>
        other is null
            ? throw new ArgumentNullException(nameof(other))
            : Extents.PossibleRelations(GetExtents(), other.GetExtents());

    /// <summary>The relations of Allen's thirteen that some extent of this has to a window.</summary>
    /// <param name="window">The window.</param>
    public AllenRelations PossibleRelations(DateWindow window) =>
        Extents.PossibleRelations(GetExtents(), Extents.Interval(DaySet.Single(window.Start), DaySet.Single(window.End)));
}
