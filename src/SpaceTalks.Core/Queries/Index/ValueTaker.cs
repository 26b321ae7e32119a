namespace SpaceTalks;

/// <summary>Takes the values that an entity has, any number of times each.</summary>
internal abstract class ValueTaker<TValue>
    where TValue : notnull
{
    public abstract void Add(TValue value);
}
