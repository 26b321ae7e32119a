using System;
using System.Collections.Generic;

namespace SpaceTalks;

// The milestones with each value of a property, found on first use.
internal abstract class RowSets
{
    private readonly MilestoneValues _values;
    private readonly Lazy<RowSet?[]> _sets;

    protected RowSets(MilestoneValues values, MilestoneRows milestones)
    {
        _values = values;
        _sets = new Lazy<RowSet?[]>(() => Collect(values, milestones));
    }

    public RowSet this[string value] => _values.NumberOf(value) is >= 0 and int number ? _sets.Value[number] ?? RowSet.Empty : RowSet.Empty;

    // The rows with each value that occurs, by its number.
    public IEnumerable<(int Number, RowSet Rows)> All
    {
        get
        {
            for (int number = 0; number < _sets.Value.Length; number++)
            {
                if (_sets.Value[number] is { } rows)
                {
                    yield return (number, rows);
                }
            }
        }
    }

    private static RowSet?[] Collect(MilestoneValues values, MilestoneRows milestones)
    {
        Taker taker = new(values.Count, milestones.Records.Length);
        for (int index = 0; index < milestones.Records.Length; index++)
        {
            taker.Row = index;
            values.AddTo(milestones.Records[index], taker);
        }
        return taker.ToSets();
    }

    private sealed class Taker : ValueTaker
    {
        private readonly RowSetBuilder?[] _builders;
        private readonly int _universe;

        public Taker(int values, int universe)
        {
            _builders = new RowSetBuilder?[values];
            _universe = universe;
        }

        public int Row { get; set; }

        public override void Add(int number) => (_builders[number] ??= new RowSetBuilder(_universe)).Add(Row);

        public RowSet?[] ToSets()
        {
            RowSet?[] sets = new RowSet?[_builders.Length];
            for (int number = 0; number < sets.Length; number++)
            {
                sets[number] = _builders[number]?.ToRowSet();
            }
            return sets;
        }
    }
}
