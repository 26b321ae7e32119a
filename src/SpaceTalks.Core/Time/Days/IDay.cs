namespace SpaceTalks.Time;

// What the relations need of a day: its place among others.
internal interface IDay<TDay>
    where TDay : struct, IDay<TDay>
{
    bool IsBefore(TDay other);
}
