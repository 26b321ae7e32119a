namespace SpaceTalks;

/// <summary>Takes the values that a milestone has, by their numbers; the same may come more than once.</summary>
internal abstract class ValueTaker
{
    public abstract void Add(int number);
}
