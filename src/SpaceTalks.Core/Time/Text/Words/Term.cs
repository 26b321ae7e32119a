namespace SpaceTalks.Time;

// A word or several, a number or a sign of a phrase, as the reader sees it.
internal struct Term
{
    public TermKind Kind;

    // The kind of ending of a number: none, of an ordinal number, or of a plural ("2030s").
    public NumberEnding Ending;

    // True if there is a space before it.
    public bool IsApart;

    // The number within its kind.
    public short Value;

    // The number of digits of a number.
    public short DigitCount;

    public int Start;

    public int Length;

    // The value of the digits. A value of more than 63 bits is stored as a negative number, whose negation is read; −1 is too long.
    public long Number;
}
