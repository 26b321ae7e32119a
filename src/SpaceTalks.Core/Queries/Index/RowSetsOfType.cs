namespace SpaceTalks;

// The milestones with each value of a property, with the type of the values.
internal sealed class RowSets<TValue> : RowSets
    where TValue : notnull
{
    public RowSets(MilestoneValues<TValue> values, MilestoneRows milestones)
        : base(values, milestones) => Values = values;

    public MilestoneValues<TValue> Values { get; }
}
