using System.Collections.Generic;

namespace SpaceTalks;

internal sealed class ValueCount : ValueTaker
{
    private readonly Entry?[] _entries;
    private MilestoneRecord? _milestone;
    private bool _isCertain;

    private ValueCount(int values) => _entries = new Entry?[values];

    public static IReadOnlyList<Tally<TValue>> Of<TValue>(
        MilestoneValues<TValue> values, IEnumerable<Milestone> milestones, Filter<Milestone>? certainly)
        where TValue : notnull
    {
        ValueCount count = new(values.Count);
        foreach (Milestone milestone in milestones)
        {
            count._milestone = milestone.Record;
            count._isCertain = certainly is null || certainly.IsMatch(milestone);
            values.AddTo(milestone.Record, count);
        }
        List<(int, int, int)> counts = [];
        for (int number = 0; number < count._entries.Length; number++)
        {
            if (count._entries[number] is { } entry)
            {
                counts.Add((number, entry.Certain, entry.Possible));
            }
        }
        return Sort(counts, values);
    }

    public static IReadOnlyList<Tally<TValue>> Of<TValue>(RowSets<TValue> sets)
        where TValue : notnull
    {
        List<(int, int, int)> counts = [];
        foreach ((int number, RowSet rows) in sets.All)
        {
            counts.Add((number, rows.Count, rows.Count));
        }
        return Sort(counts, sets.Values);
    }

    public override void Add(int number)
    {
        Entry entry = _entries[number] ??= new Entry();
        if (!ReferenceEquals(entry.Last, _milestone))
        {
            entry.Last = _milestone;
            entry.Possible++;
            entry.Certain += _isCertain ? 1 : 0;
        }
    }

    private static IReadOnlyList<Tally<TValue>> Sort<TValue>(List<(int Number, int Certain, int Possible)> counts, MilestoneValues<TValue> values)
        where TValue : notnull
    {
        counts.Sort((x, y) =>
        {
            int order = y.Possible.CompareTo(x.Possible);
            order = order != 0 ? order : y.Certain.CompareTo(x.Certain);
            return order != 0 ? order : string.CompareOrdinal(values.TextOf(x.Number), values.TextOf(y.Number));
        });
        return counts.ConvertAll(count => new Tally<TValue>(values[count.Number], count.Certain, count.Possible)).AsReadOnly();
    }

    // Several topics of a milestone may share a broader topic, which must be counted once.
    private sealed class Entry
    {
        public MilestoneRecord? Last;
        public int Certain;
        public int Possible;
    }
}
