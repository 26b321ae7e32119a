namespace SpaceTalks;

/// <summary>What stands in the text of a query.</summary>
internal enum QueryTokenKind
{
    /// <summary>The end of the text.</summary>
    End = 0,

    /// <summary>An opening parenthesis.</summary>
    Open = 1,

    /// <summary>A closing parenthesis.</summary>
    Close = 2,

    /// <summary>The word OR, in upper case.</summary>
    Or = 3,

    /// <summary>A minus before a condition.</summary>
    Minus = 4,

    /// <summary>The sign for everything.</summary>
    Everything = 5,

    /// <summary>A free word, or several in quotation marks.</summary>
    Words = 6,

    /// <summary>A key with its colon, after which values follow.</summary>
    Key = 7,
}
