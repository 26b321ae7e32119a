namespace SpaceTalks.Time;

/// <summary>What the relations need of a day: its place among others.</summary>
internal interface IDay<TDay>
    where TDay : struct, IDay<TDay>
{
    bool IsBefore(TDay other);
}
