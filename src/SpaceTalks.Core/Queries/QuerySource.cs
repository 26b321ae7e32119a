using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>What queries run over: the entities of a kind, and how those are found that a filter takes.</summary>
internal abstract class QuerySource<T>
    where T : class
{
    /// <summary>All entities, in the order of the catalog.</summary>
    public abstract IReadOnlyList<T> Entities { get; }

    /// <summary>Whether a query can continue after an entity.</summary>
    public virtual bool CanContinue => true;

    /// <summary>Those that a query takes, one by one.</summary>
    public abstract QueryEnumerator<T> Run(Query<T> query);

    /// <summary>How many the filter of a query takes.</summary>
    public abstract int Count(Query<T> query);

    /// <summary>Whether the filter of a query takes any.</summary>
    public abstract bool Any(Query<T> query);

    /// <summary>The last that the filter of a query takes, in the order of the catalog; null where it takes none.</summary>
    public abstract T? Last(Query<T> query);

    /// <summary>Runs a query to its end and says how.</summary>
    public abstract QueryPlan Explain(Query<T> query);
}
