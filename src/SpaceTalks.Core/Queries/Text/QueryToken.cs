namespace SpaceTalks;

// A piece of the text of a query: a token, or a value after a key.
internal readonly record struct QueryToken(QueryTokenKind Kind, int Position, int Length, string Text);
