namespace SpaceTalks.Time;

// A member of a list of dates: a bound, or an operand whose year may be given with the next one.
internal struct DateEntry
{
    public bool IsItem;

    public SetItem Item;

    public DateOperand Operand;
}
