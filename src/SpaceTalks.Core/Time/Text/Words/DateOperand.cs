namespace SpaceTalks.Time;

// The content of an operand of a phrase before its year is known: "late August", "the 25th", "the first or the second quarter".
internal struct DateOperand
{
    public OperandKind Kind;

    // A third, half or quarter of it, or a boundary; the outer one first.
    public DatePart Outer;
    public DatePart Inner;

    public int Day;

    // The month, or the code of a part of a year; for an ordinal number, that number.
    public int Month;

    public bool HasYear;

    // True if the year came first.
    public bool IsYearFirst;

    // True if the year is that of another operand.
    public bool SharesYear;

    public EdtfDate Year;

    public Qualifier Qualifier;

    // The period, if no year is needed from elsewhere.
    public DatePeriod Period;

    // The position of its day, for messages.
    public int DayAt;

    // The position of its end.
    public int EndAt;

    public readonly bool HasPart => Outer.Unit != PartUnit.None;

    // A boundary that nothing governs is a third.
    public void TakeBoundaryAsPart() => Outer = IsBoundary ? new DatePart(PartUnit.Third, Outer.Number == 0 ? 0 : 2) : Outer;

    public readonly bool IsBoundary => Outer.Unit == PartUnit.Boundary;
}
