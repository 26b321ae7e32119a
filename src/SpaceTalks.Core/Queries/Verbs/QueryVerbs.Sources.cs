namespace SpaceTalks;

public static partial class QueryVerbs
{
    /// <summary>Those of a kind.</summary>
    /// <param name="query">The query.</param>
    /// <param name="kind">The kind.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="kind"/> is no member of its enumeration.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<Source> OfKind(this Query<Source> query, SourceKind kind) =>
        query.With(Filter.OfKind(kind));
}
