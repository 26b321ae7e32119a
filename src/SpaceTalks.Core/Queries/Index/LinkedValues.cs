using System;

namespace SpaceTalks;

// Entities that milestones link to. The number of each is its row.
internal sealed class LinkedValues<T> : MilestoneValues<T>
    where T : class
{
    private readonly EntityTable<T> _table;

    public LinkedValues(EntityTable<T> table, Action<MilestoneRecord, ValueTaker> addTo)
        : base(table.Count, addTo) => _table = table;

    public override T this[int number] => _table[number];

    public override int NumberOf(string text) => _table.RowOf(text);

    public override string TextOf(int number) => _table.Records[number].Id;
}
