namespace SpaceTalks.Time;

// The amount of information in an operand.
internal enum OperandKind
{
    None,

    // "25".
    Day,

    // "25 August".
    DayOfMonth,

    Month,

    // A quarter, half, third or season.
    SubYear,

    // "first", of whatever the next operand is a part of.
    Ordinal,

    Year,

    // A complete date or period.
    Period,
}
