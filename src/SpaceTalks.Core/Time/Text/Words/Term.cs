namespace SpaceTalks.Time;

// A word or several, a number or a sign of a phrase, as the reader sees it.
internal struct Term
{
    public TermKind Kind;

    // What kind of ending a number has: none, that of an ordinal number, that of a plural ("2030s").
    public NumberEnding Ending;

    // Whether there is space before it.
    public bool IsApart;

    // Which of its kind it is.
    public short Value;

    // How many digits a number has.
    public short DigitCount;

    public int Start;

    public int Length;

    // What the digits say; one of more than 63 bits is negative, as which its opposite is read, and −1 is too long.
    public long Number;
}
