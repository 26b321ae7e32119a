namespace SpaceTalks.Time;

// How much an operand says.
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

    // A date or period of its own.
    Period,
}
