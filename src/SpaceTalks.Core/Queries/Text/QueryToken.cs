namespace SpaceTalks;

// A token in the text of a query, or a value after a key.
internal readonly record struct QueryToken(QueryTokenKind Kind, int Position, int Length, string Text);
