namespace SpaceTalks.Time;

// A part of a period by its number, counted from 0.
internal readonly record struct DatePart(PartUnit Unit, int Number, int LastNumber)
{
    public DatePart(PartUnit unit, int number)
        : this(unit, number, number)
    {
    }
}
