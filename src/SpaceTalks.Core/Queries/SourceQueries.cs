namespace SpaceTalks;

/// <summary>The verbs of queries over sources.</summary>
public static class SourceQueries
{
    /// <summary>Those of a kind.</summary>
    /// <param name="query">The query.</param>
    /// <param name="kind">The kind.</param>
    public static Query<Source> OfKind(this Query<Source> query, SourceKind kind) =>
        query.With(SourceFilter.OfKind(kind));
}
