namespace SpaceTalks;

// The kinds of tokens in the text of a query.
internal enum QueryTokenKind
{
    // The end of the text.
    End = 0,

    Open = 1,

    Close = 2,

    // The word OR, in upper case.
    Or = 3,

    // A minus sign before a condition.
    Minus = 4,

    // The sign that stands for everything.
    Everything = 5,

    // A free word, or several in quotation marks.
    Words = 6,

    // A key with its colon, which values follow.
    Key = 7,
}
