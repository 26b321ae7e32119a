using System.Collections.Generic;

namespace SpaceTalks;

// The data that queries run over: the entities of a kind, and the means of finding those that meet a filter.
internal abstract class QuerySource<T>
    where T : class
{
    // All entities, in the order of the catalog.
    public abstract IReadOnlyList<T> Entities { get; }

    // True if a query can continue after an entity.
    public virtual bool CanContinue => true;

    public abstract QueryEnumerator<T> Run(Query<T> query);

    // Counts the entities that meet the filter of a query.
    public abstract int Count(Query<T> query);

    // Tells whether any entity meets the filter of a query.
    public abstract bool Any(Query<T> query);

    // The last entity, in the order of the catalog, that meets the filter of a query; null if none does.
    public abstract T? Last(Query<T> query);

    public abstract QueryPlan Explain(Query<T> query);
}
