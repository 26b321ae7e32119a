using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks.PostgreSql;

// Counts milestones by the values of a property, some in SQL and some one by one.
internal sealed class TermTally<TValue>(MilestoneValues<TValue> values) : ValueTaker
    where TValue : notnull
{
    private readonly Dictionary<int, (long Certain, long Possible)> _counts = [];
    private readonly HashSet<int> _numbers = [];

    // The value must be one that the catalog has; any other is of data that changed since.
    public void Add(string value, long certain, long possible)
    {
        int number = values.NumberOf(value);
        if (number >= 0)
        {
            Add(number, certain, possible);
        }
    }

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
