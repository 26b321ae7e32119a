namespace SpaceTalks;

/// <summary>A piece of the text of a query: a token, or a value after a key.</summary>
/// <param name="Kind">What it is; a value counts as words.</param>
/// <param name="Position">Where it stands, from 0.</param>
/// <param name="Length">How long it is as it is written.</param>
/// <param name="Text">What it says: a key in lower case without its colon, words and values without quotation marks.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, int Position, int Length, string Text);
