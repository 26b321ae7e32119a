using System.Collections.Generic;

namespace SpaceTalks;

// What queries run over: the entities of a kind, and how those are found that a filter takes.
internal abstract class QuerySource<T>
    where T : class
{
    // All entities, in the order of the catalog.
    public abstract IReadOnlyList<T> Entities { get; }

    // Whether a query can continue after an entity.
    public virtual bool CanContinue => true;

    // Those that a query takes, one by one.
    public abstract QueryEnumerator<T> Run(Query<T> query);

    // How many the filter of a query takes.
    public abstract int Count(Query<T> query);

    // Whether the filter of a query takes any.
    public abstract bool Any(Query<T> query);

    // The last that the filter of a query takes, in the order of the catalog; null where it takes none.
    public abstract T? Last(Query<T> query);

    // Runs a query to its end and says how.
    public abstract QueryPlan Explain(Query<T> query);
}
