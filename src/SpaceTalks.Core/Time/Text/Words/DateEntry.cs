namespace SpaceTalks.Time;

// A member of a list of dates: a bound, or an operand whose year may stand with the next.
internal struct DateEntry
{
    public bool IsItem;

    public SetItem Item;

    public DateOperand Operand;
}
