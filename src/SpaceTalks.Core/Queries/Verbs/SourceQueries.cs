namespace SpaceTalks;

/// <summary>The verbs of queries over sources.</summary>
public static class SourceQueries
{
    /// <summary>Those of a kind.</summary>
    /// <param name="query">The query.</param>
    /// <param name="kind">The kind.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="kind"/> is no member of its enumeration.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<Source> OfKind(this Query<Source> query, SourceKind kind) =>
        query.With(SourceFilter.OfKind(kind));
}
