using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>What queries run over: the entities of a kind, and how those are found that a filter takes.</summary>
internal abstract class QuerySource<T>
    where T : class
{
    /// <summary>All entities, in the order of the catalog.</summary>
    public abstract IReadOnlyList<T> Entities { get; }

    /// <summary>Those that a query takes, one by one.</summary>
    public abstract IEnumerable<T> Run(Query<T> query);

    /// <summary>How many a filter takes.</summary>
    public abstract int Count(Filter<T> filter);

    /// <summary>Whether a filter takes any.</summary>
    public abstract bool Any(Filter<T> filter);

    /// <summary>The last that a filter takes, in the order of the catalog; null where it takes none.</summary>
    public abstract T? Last(Filter<T> filter);

    /// <summary>Runs a query to its end and says how.</summary>
    public abstract QueryPlan Explain(Query<T> query);
}
