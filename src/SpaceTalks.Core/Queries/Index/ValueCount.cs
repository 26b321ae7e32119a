using System;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>Counts, for each value, the milestones that have it: the most first, equals by the text of the value.</summary>
internal sealed class ValueCount<TValue> : ValueTaker<TValue>
    where TValue : notnull
{
    private readonly Dictionary<TValue, Entry> _entries = [];
    private Milestone? _milestone;
    private bool _isCertain;

    private ValueCount()
    {
    }

    /// <summary>Of some milestones.</summary>
    /// <param name="values">What they have.</param>
    /// <param name="milestones">The milestones.</param>
    /// <param name="certainly">What a milestone has to meet to count as certain; null where all do.</param>
    public static IReadOnlyList<Tally<TValue>> Of(MilestoneValues<TValue> values, IEnumerable<Milestone> milestones, Filter<Milestone>? certainly)
    {
        ValueCount<TValue> count = new();
        foreach (Milestone milestone in milestones)
        {
            count._milestone = milestone;
            count._isCertain = certainly is null || certainly.IsMatch(milestone);
            values.AddTo(milestone, count);
        }
        List<Tally<TValue>> tallies = [];
        foreach (KeyValuePair<TValue, Entry> pair in count._entries)
        {
            tallies.Add(new Tally<TValue>(pair.Key, pair.Value.Certain, pair.Value.Possible));
        }
        return Sort(tallies, values.Text);
    }

    /// <summary>Of all milestones, whose rows are known.</summary>
    /// <param name="values">What they have.</param>
    /// <param name="sets">The rows of each value.</param>
    public static IReadOnlyList<Tally<TValue>> Of(MilestoneValues<TValue> values, RowSets<TValue> sets)
    {
        List<Tally<TValue>> tallies = [];
        foreach (KeyValuePair<TValue, RowSet> pair in sets.All)
        {
            tallies.Add(new Tally<TValue>(pair.Key, pair.Value.Count, pair.Value.Count));
        }
        return Sort(tallies, values.Text);
    }

    public override void Add(TValue value)
    {
        if (!_entries.TryGetValue(value, out Entry? entry))
        {
            entry = new Entry();
            _entries.Add(value, entry);
        }
        if (!ReferenceEquals(entry.Last, _milestone))
        {
            entry.Last = _milestone;
            entry.Possible++;
            entry.Certain += _isCertain ? 1 : 0;
        }
    }

    private static IReadOnlyList<Tally<TValue>> Sort(List<Tally<TValue>> tallies, Func<TValue, string> text)
    {
        tallies.Sort((x, y) =>
        {
            int order = y.Possible.CompareTo(x.Possible);
            order = order != 0 ? order : y.Certain.CompareTo(x.Certain);
            return order != 0 ? order : string.CompareOrdinal(text(x.Key), text(y.Key));
        });
        return tallies.AsReadOnly();
    }

    // The same topic may be broader than several that one milestone is about.
    private sealed class Entry
    {
        public Milestone? Last;
        public int Certain;
        public int Possible;
    }
}
