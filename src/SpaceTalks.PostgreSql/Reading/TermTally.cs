using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks.PostgreSql;

// Counts milestones by the values of a property, some in SQL and some one by one.
internal sealed class TermTally<TValue>(string key, MilestoneValues<TValue> values, TermIds ids) : ValueTaker
    where TValue : notnull
{
    private readonly Dictionary<int, (long Certain, long Possible)> _counts = [];
    private readonly HashSet<int> _numbers = [];
    private readonly Dictionary<int, int> _numberOfTerm = Enumerable.Range(0, values.Count)
        .Where(number => ids.Has(key, values.TextOf(number))).ToDictionary(number => ids.Of(key, values.TextOf(number)));

    // The terms that are counted.
    public int[] Terms => [.. _numberOfTerm.Keys];

    public void AddTerm(int term, long certain, long possible) => Add(_numberOfTerm[term], certain, possible);

    public void Add(Milestone milestone, bool isCertain)
    {
        _numbers.Clear();
        values.AddTo(milestone.Record, this);
        foreach (int number in _numbers)
        {
            Add(number, isCertain ? 1 : 0, 1);
        }
    }

    public override void Add(int number) => _numbers.Add(number);

    // In descending order of number, as ValueCount has them.
    public IReadOnlyList<Tally<TValue>> ToTallies() =>
    [
        .. _counts
            .OrderByDescending(count => count.Value.Possible).ThenByDescending(count => count.Value.Certain).ThenBy(count => values.TextOf(count.Key), StringComparer.Ordinal)
            .Select(count => new Tally<TValue>(values[count.Key], (int)count.Value.Certain, (int)count.Value.Possible)),
    ];

    private void Add(int number, long certain, long possible)
    {
        _counts.TryGetValue(number, out (long Certain, long Possible) count);
        _counts[number] = (count.Certain + certain, count.Possible + possible);
    }
}
