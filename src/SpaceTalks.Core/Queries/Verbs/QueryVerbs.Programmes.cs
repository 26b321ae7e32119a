namespace SpaceTalks;

public static partial class QueryVerbs
{
    /// <summary>Filters the programmes to those of a kind.</summary>
    /// <param name="query">The query.</param>
    /// <param name="kind">The kind.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of the enumeration.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<Programme> OfKind(this Query<Programme> query, ProgrammeKind kind) =>
        query.With(Filter.OfKind(kind));
}
