namespace SpaceTalks.Time;

// What an operand of a phrase says before its year is known: "late August", "the 25th", "the first or the second quarter".
internal struct DateOperand
{
    public OperandKind Kind;

    // A third, half or quarter of it, or a boundary; the outer one first.
    public DatePart Outer;
    public DatePart Inner;

    public int Day;

    // The month, or the code of a part of a year; of an ordinal number that number.
    public int Month;

    public bool HasYear;

    // Whether the year stood in front.
    public bool IsYearFirst;

    // Whether the year is that of another operand.
    public bool SharesYear;

    public EdtfDate Year;

    public Qualifier Qualifier;

    // What needs no year from elsewhere.
    public DatePeriod Period;

    // Where its day stands, for messages.
    public int DayAt;

    // Where it ends.
    public int EndAt;

    public readonly bool HasPart => Outer.Unit != PartUnit.None;

    // Where nothing governs it, a boundary is a third.
    public void TakeBoundaryAsPart() => Outer = IsBoundary ? new DatePart(PartUnit.Third, Outer.Number == 0 ? 0 : 2) : Outer;

    public readonly bool IsBoundary => Outer.Unit == PartUnit.Boundary;
}
