using System;

namespace SpaceTalks.Time;

/// <summary>How the five questions are read off a set of possible relations.</summary>
public static class AllenRelationsExtensions
{
    private const AllenRelations Apart = AllenRelations.Before | AllenRelations.Meets | AllenRelations.MetBy | AllenRelations.After;

    /// <summary>The relations that a question asks for.</summary>
    /// <param name="relation">The question.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is none of the five.</exception>
    public static AllenRelations ToAllen(this TimeRelation relation) => relation switch
    {
        TimeRelation.Before => AllenRelations.Before | AllenRelations.Meets,
        TimeRelation.After => AllenRelations.After | AllenRelations.MetBy,
        TimeRelation.Within => AllenRelations.Equals | AllenRelations.Starts | AllenRelations.During | AllenRelations.Finishes,
        TimeRelation.Intersects => AllenRelations.All & ~Apart,
        TimeRelation.Covers => AllenRelations.Equals | AllenRelations.StartedBy | AllenRelations.Contains | AllenRelations.FinishedBy,
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "There are five time relations."),
    };

    /// <summary>
    /// The answer to a question where these are the possible relations: certain if every one of them is asked for, impossible if
    /// none is.
    /// </summary>
    /// <param name="possible">The possible relations; at least one.</param>
    /// <param name="asked">The relations that would be a yes.</param>
    /// <exception cref="ArgumentException"><paramref name="possible"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A set has something else than the thirteen relations in it.</exception>
    public static Certainty Answer(this AllenRelations possible, AllenRelations asked) =>
        !AreRelations(possible) ? throw OutOfRange(possible, nameof(possible))
        : !AreRelations(asked) ? throw OutOfRange(asked, nameof(asked))
        : possible == AllenRelations.None ? throw new ArgumentException("A set of possible relations has a member.", nameof(possible))
        : (possible & ~asked) == 0 ? Certainty.Certain
        : (possible & asked) == 0 ? Certainty.Impossible
        : Certainty.Possible;

    /// <summary>The relations as the other side sees them: before becomes after, starts becomes started-by.</summary>
    /// <param name="relations">The relations of one side to the other.</param>
    /// <exception cref="ArgumentOutOfRangeException">The set has something else than the thirteen relations in it.</exception>
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
        new(name, relations, "There are thirteen relations.");
}
