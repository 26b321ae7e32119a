namespace SpaceTalks;

public static partial class QueryVerbs
{
    /// <summary>Those that involve all of some organizations.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="System.ArgumentException">There is no organization.</exception>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    /// <example><code>Query&lt;Milestone&gt; between = catalog.Milestones.Involving(AgencyIds.Nasa, AgencyIds.Roscosmos);</code></example>
    public static Query<T> Involving<T>(this Query<T> query, params Id<Organization>[] organizations)
        where T : class, IInvolving =>
        query.With(Filter.Involving<T>(organizations));

    /// <summary>Those that involve at least one of some organizations.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="System.ArgumentException">There is no organization.</exception>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    /// <example><code>Query&lt;Milestone&gt; either = catalog.Milestones.InvolvingAny(AgencyIds.Nasa, AgencyIds.Roscosmos);</code></example>
    public static Query<T> InvolvingAny<T>(this Query<T> query, params Id<Organization>[] organizations)
        where T : class, IInvolving =>
        query.With(Filter.InvolvingAny<T>(organizations));
}
