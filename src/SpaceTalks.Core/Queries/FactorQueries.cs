namespace SpaceTalks;

/// <summary>The verbs of queries over factors.</summary>
public static class FactorQueries
{
    /// <summary>Those of a kind.</summary>
    /// <param name="query">The query.</param>
    /// <param name="kind">The kind.</param>
    public static Query<Factor> OfKind(this Query<Factor> query, FactorKind kind) =>
        query.With(FactorFilter.OfKind(kind));
}
