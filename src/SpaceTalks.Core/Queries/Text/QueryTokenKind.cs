namespace SpaceTalks;

// What stands in the text of a query.
internal enum QueryTokenKind
{
    // The end of the text.
    End = 0,

    // An opening parenthesis.
    Open = 1,

    // A closing parenthesis.
    Close = 2,

    // The word OR, in upper case.
    Or = 3,

    // A minus before a condition.
    Minus = 4,

    // The sign for everything.
    Everything = 5,

    // A free word, or several in quotation marks.
    Words = 6,

    // A key with its colon, after which values follow.
    Key = 7,
}
