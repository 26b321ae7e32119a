using System;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>The rows of each value of a key, by the text of the value. Immutable; safe for use by any number of threads.</summary>
internal abstract class RowSets
{
    public abstract RowSet this[string value] { get; }
}

/// <summary>The same, with the values.</summary>
internal sealed class RowSets<TValue> : RowSets
    where TValue : notnull
{
    private readonly Dictionary<string, RowSet> _byText = new(StringComparer.Ordinal);

    /// <param name="values">What each entity has.</param>
    /// <param name="entities">The entities, a row each.</param>
    public RowSets(MilestoneValues<TValue> values, IReadOnlyList<Milestone> entities)
    {
        Taker taker = new(entities.Count);
        for (int row = 0; row < entities.Count; row++)
        {
            taker.Row = row;
            values.AddTo(entities[row], taker);
        }
        List<KeyValuePair<TValue, RowSet>> all = [];
        foreach (KeyValuePair<TValue, RowSetBuilder> pair in taker.Builders)
        {
            RowSet rows = pair.Value.ToRowSet();
            all.Add(new KeyValuePair<TValue, RowSet>(pair.Key, rows));
            _byText.Add(values.Text(pair.Key), rows);
        }
        All = all;
    }

    public IReadOnlyList<KeyValuePair<TValue, RowSet>> All { get; }

    public override RowSet this[string value] => _byText.TryGetValue(value, out RowSet? rows) ? rows : RowSet.Empty;

    private sealed class Taker : ValueTaker<TValue>
    {
        private readonly int _universe;

        public Taker(int universe) => _universe = universe;

        public Dictionary<TValue, RowSetBuilder> Builders { get; } = [];

        public int Row { get; set; }

        public override void Add(TValue value)
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
