namespace SpaceTalks;

public static partial class QueryVerbs
{
    /// <summary>Filters the entities to those that involve all of the given organizations.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="System.ArgumentException">No organization is given.</exception>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    /// <example><code>Query&lt;Milestone&gt; between = catalog.Milestones.Involving(AgencyIds.Nasa, AgencyIds.Roscosmos);</code></example>
    public static Query<T> Involving<T>(this Query<T> query, params Id<Organization>[] organizations)
        where T : class, IInvolving =>
        query.With(Filter.Involving<T>(organizations));

    /// <summary>Filters the entities to those that involve at least one of the given organizations.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="System.ArgumentException">No organization is given.</exception>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    /// <example><code>Query&lt;Milestone&gt; either = catalog.Milestones.InvolvingAny(AgencyIds.Nasa, AgencyIds.Roscosmos);</code></example>
    public static Query<T> InvolvingAny<T>(this Query<T> query, params Id<Organization>[] organizations)
        where T : class, IInvolving =>
        query.With(Filter.InvolvingAny<T>(organizations));
}
