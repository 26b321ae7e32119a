using System;

namespace SpaceTalks;

internal abstract class MilestoneValues<TValue> : MilestoneValues
    where TValue : notnull
{
    protected MilestoneValues(int count, Action<MilestoneRecord, ValueTaker> addTo)
        : base(count, addTo)
    {
    }

    public abstract TValue this[int number] { get; }
}
