namespace SpaceTalks.Time;

// What the relations need of a day: its order.
internal interface IDay<TDay>
    where TDay : struct, IDay<TDay>
{
    bool IsBefore(TDay other);
}
