using System;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>The rows of each value of a key, by the text of the value. Immutable; safe for use by any number of threads.</summary>
internal sealed class RowSets
{
    private readonly Dictionary<string, RowSet> _sets;

    private RowSets(Dictionary<string, RowSet> sets) => _sets = sets;

    public IReadOnlyDictionary<string, RowSet> All => _sets;

    public RowSet this[string value] => _sets.TryGetValue(value, out RowSet? rows) ? rows : RowSet.Empty;

    /// <summary>Takes the values of each row.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <typeparam name="TValue">What a value is, before it is a text.</typeparam>
    /// <param name="entities">The entities, a row each.</param>
    /// <param name="addValues">Hands every value of an entity, any number of times, to what takes it.</param>
    /// <param name="text">The text of a value.</param>
    public static RowSets Of<T, TValue>(IReadOnlyList<T> entities, Action<T, Taker<TValue>> addValues, Func<TValue, string> text)
        where TValue : notnull
    {
        Taker<TValue> taker = new(entities.Count);
        for (int row = 0; row < entities.Count; row++)
        {
            taker.Row = row;
            addValues(entities[row], taker);
        }
        Dictionary<string, RowSet> sets = new(StringComparer.Ordinal);
        foreach (KeyValuePair<TValue, RowSetBuilder> pair in taker.Builders)
        {
            sets.Add(text(pair.Key), pair.Value.ToRowSet());
        }
        return new RowSets(sets);
    }

    /// <summary>Takes values for the row that is being looked at.</summary>
    internal sealed class Taker<TValue>
        where TValue : notnull
    {
        private readonly int _universe;

        public Taker(int universe) => _universe = universe;

        public Dictionary<TValue, RowSetBuilder> Builders { get; } = [];

        public int Row { get; set; }

        public void Add(TValue value)
        {
            if (!Builders.TryGetValue(value, out RowSetBuilder? builder))
            {
                builder = new RowSetBuilder(_universe);
                Builders.Add(value, builder);
            }
            builder.Add(Row);
        }
    }
}
