using System;

namespace SpaceTalks.Time;

/// <summary>Extension methods that relate the five relations of <see cref="TimeRelation"/> to sets of Allen's relations.</summary>
public static class AllenRelationsExtensions
{
    private const AllenRelations Apart = AllenRelations.Before | AllenRelations.Meets | AllenRelations.MetBy | AllenRelations.After;

    /// <summary>Returns the set of Allen's relations that make up a relation.</summary>
    /// <param name="relation">The relation.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is not one of the five.</exception>
    public static AllenRelations ToAllen(this TimeRelation relation) => relation switch
    {
        TimeRelation.Before => AllenRelations.Before | AllenRelations.Meets,
        TimeRelation.After => AllenRelations.After | AllenRelations.MetBy,
        TimeRelation.Within => AllenRelations.Equals | AllenRelations.Starts | AllenRelations.During | AllenRelations.Finishes,
        TimeRelation.Intersects => AllenRelations.All & ~Apart,
        TimeRelation.Covers => AllenRelations.Equals | AllenRelations.StartedBy | AllenRelations.Contains | AllenRelations.FinishedBy,
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "Expected one of the five time relations."),
    };

    /// <summary>
    /// Returns the certainty of the asked relations, given the possible ones: certain if every possible relation is asked for, impossible
    /// if none is, and otherwise possible.
    /// </summary>
    /// <param name="possible">The possible relations; at least one.</param>
    /// <param name="asked">The relations that count as a positive answer.</param>
    /// <exception cref="ArgumentException"><paramref name="possible"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A set contains something other than the thirteen relations.</exception>
    public static Certainty Answer(this AllenRelations possible, AllenRelations asked) =>
        !AreRelations(possible) ? throw OutOfRange(possible, nameof(possible))
        : !AreRelations(asked) ? throw OutOfRange(asked, nameof(asked))
        : possible == AllenRelations.None ? throw new ArgumentException("Expected at least one possible relation.", nameof(possible))
        : (possible & ~asked) == 0 ? Certainty.Certain
        : (possible & asked) == 0 ? Certainty.Impossible
        : Certainty.Possible;

    /// <summary>Returns the relations as seen from the other side: before becomes after, starts becomes started-by.</summary>
    /// <param name="relations">The relations of the first side to the second.</param>
    /// <exception cref="ArgumentOutOfRangeException">The set contains something other than the thirteen relations.</exception>
    public static AllenRelations Converse(this AllenRelations relations)
    {
        if (!AreRelations(relations))
        {
            throw OutOfRange(relations, nameof(relations));
        }
        int converse = 0;
        for (int position = 0; position < 13; position++)
        {
            if (((int)relations >> position & 1) != 0)
            {
                converse |= 1 << (12 - position);
            }
        }
        return (AllenRelations)converse;
    }

    private static bool AreRelations(AllenRelations relations) => (relations & ~AllenRelations.All) == 0;

    private static ArgumentOutOfRangeException OutOfRange(AllenRelations relations, string name) =>
        new(name, relations, "Expected only the thirteen relations of Allen.");
}
