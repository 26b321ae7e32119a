using System;

namespace SpaceTalks;

// A property of milestones, with the type of its values.
internal abstract class MilestoneValues<TValue> : MilestoneValues
    where TValue : notnull
{
    protected MilestoneValues(int count, Action<MilestoneRecord, ValueTaker> addTo)
        : base(count, addTo)
    {
    }

    public abstract TValue this[int number] { get; }
}
