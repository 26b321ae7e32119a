namespace SpaceTalks;

/// <summary>The verbs of queries over programmes.</summary>
public static class ProgrammeQueries
{
    /// <summary>Those of a kind.</summary>
    /// <param name="query">The query.</param>
    /// <param name="kind">The kind.</param>
    public static Query<Programme> OfKind(this Query<Programme> query, ProgrammeKind kind) =>
        query.With(ProgrammeFilter.OfKind(kind));
}
