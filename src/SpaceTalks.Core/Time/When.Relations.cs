using System;

namespace SpaceTalks.Time;

public abstract partial class When
{
    /// <summary>Determines with what certainty the date ends before a window begins.</summary>
    /// <param name="window">The window.</param>
    public Certainty Before(DateWindow window) => RelateTo(TimeRelation.Before, window);

    /// <summary>Determines with what certainty the date begins after a window ends.</summary>
    /// <param name="window">The window.</param>
    public Certainty After(DateWindow window) => RelateTo(TimeRelation.After, window);

    /// <summary>Determines with what certainty the date lies entirely within a window.</summary>
    /// <param name="window">The window.</param>
    public Certainty Within(DateWindow window) => RelateTo(TimeRelation.Within, window);

    /// <summary>Determines with what certainty the date shares a day with a window.</summary>
    /// <param name="window">The window.</param>
    public Certainty Intersects(DateWindow window) => RelateTo(TimeRelation.Intersects, window);

    /// <summary>Determines with what certainty the date covers a whole window.</summary>
    /// <param name="window">The window.</param>
    public Certainty Covers(DateWindow window) => RelateTo(TimeRelation.Covers, window);

    /// <summary>Determines with what certainty the date is in a relation to a window.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is not one of the five.</exception>
    public Certainty Relate(TimeRelation relation, DateWindow window) =>
        relation is < TimeRelation.Before or > TimeRelation.Covers
            ? throw new ArgumentOutOfRangeException(nameof(relation), relation, "Expected one of the five time relations.")
            : RelateTo(relation, window);

    private protected virtual Certainty RelateTo(TimeRelation relation, DateWindow window) => Relate(relation, window.Start, window.End);

    /// <summary>Determines with what certainty the date ends before another begins; the two are independent of each other.</summary>
    /// <param name="other">The other date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Certainty Before(When other) => Relate(TimeRelation.Before, other);

    /// <summary>Determines with what certainty the date begins after another ends; the two are independent of each other.</summary>
    /// <param name="other">The other date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Certainty After(When other) => Relate(TimeRelation.After, other);

    /// <summary>Determines with what certainty the date lies entirely within another; the two are independent of each other.</summary>
    /// <param name="other">The other date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Certainty Within(When other) => Relate(TimeRelation.Within, other);

    /// <summary>Determines with what certainty the date shares a day with another; the two are independent of each other.</summary>
    /// <param name="other">The other date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Certainty Intersects(When other) => Relate(TimeRelation.Intersects, other);

    /// <summary>Determines with what certainty the date covers the whole of another; the two are independent of each other.</summary>
    /// <param name="other">The other date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Certainty Covers(When other) => Relate(TimeRelation.Covers, other);

    /// <summary>
    /// Determines with what certainty the date is in a relation to another, where the two are independent of each other: certain if the
    /// relation holds for every pair of extents, impossible if it holds for none.
    /// </summary>
    /// <param name="relation">The relation.</param>
    /// <param name="other">The other date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is not one of the five.</exception>
    public Certainty Relate(TimeRelation relation, When other)
    {
        if (other is null)
        {
            throw new ArgumentNullException(nameof(other));
        }
        // The extents of an all-of set have gaps, which their first and last days do not show.
        return relation switch
        {
            TimeRelation.Intersects when this is AllOfWhen set => set.RelateIntersects(other),
            TimeRelation.Intersects when other is AllOfWhen set => set.RelateIntersects(this),
            TimeRelation.Covers when this is AllOfWhen set => set.RelateCovers(other),
            _ => PossibleRelations(other).Answer(relation.ToAllen()),
        };
    }

    /// <summary>
    /// Returns those of Allen's thirteen relations that some extent of this date has to some extent of another, by first and last day. The
    /// set is never empty.
    /// </summary>
    /// <param name="other">The other date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public AllenRelations PossibleRelations(When other) =>
        other is null
            ? throw new ArgumentNullException(nameof(other))
            : Extents.PossibleRelations(GetExtents(), other.GetExtents());

    /// <summary>Returns those of Allen's thirteen relations that some extent of this date has to a window.</summary>
    /// <param name="window">The window.</param>
    public AllenRelations PossibleRelations(DateWindow window) =>
        Extents.PossibleRelations(GetExtents(), Extents.Interval(DaySet.Single(window.Start), DaySet.Single(window.End)));
}
