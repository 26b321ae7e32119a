using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>
/// A filter, an order and a limit over the entities of a catalog. A query runs anew each time it is enumerated. Composing creates a new
/// query and leaves this one unchanged. Two queries are equal if they ask for the same from the same catalog. Immutable; safe for use by
/// any number of threads.
/// </summary>
/// <typeparam name="T">The kind of entity.</typeparam>
public class Query<T> : IEnumerable<T>, IEquatable<Query<T>>
    where T : class
{
    private readonly QuerySource<T> _source;

    private protected Query(QuerySource<T> source, Filter<T>? filter = null)
        : this(source, filter ?? Filter<T>.Everything, null, null, 0, null)
    {
    }

    internal static Query<T> Over(IReadOnlyList<T> entities) => Over(new ScanSource<T>(entities, null));

    internal static Query<T> Over(QuerySource<T> source) => new(source);

    private Query(QuerySource<T> source, Filter<T> filter, QueryOrder<T>? order, T? preceding, int skipped, int? limit)
    {
        _source = source;
        Filter = filter;
        Order = order;
        Preceding = preceding;
        Skipped = skipped;
        Limit = limit;
    }

    /// <summary>The condition that results meet.</summary>
    public Filter<T> Filter { get; }

    /// <summary>
    /// The order of the results; null for the order of the catalog: milestones by date and identifier, other entities by identifier.
    /// </summary>
    public QueryOrder<T>? Order { get; }

    /// <summary>The entity after which the results begin, in the query's order; null if they start at the beginning.</summary>
    public T? Preceding { get; }

    /// <summary>The number of results that are skipped at the beginning.</summary>
    public int Skipped { get; }

    /// <summary>The maximum number of results; null if there is no limit.</summary>
    public int? Limit { get; }

    /// <summary>Filters the results to those that meet a further condition.</summary>
    /// <param name="filter">The condition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query already skips or limits its results; conditions must come first.</exception>
    public Query<T> Where(Filter<T> filter)
    {
        if (filter is null)
        {
            throw new ArgumentNullException(nameof(filter));
        }
        return IsLimited
            ? throw new InvalidOperationException("A condition after Skip or Take would change what they count; put it before them.")
            : new Query<T>(_source, Filter & filter, Order, Preceding, Skipped, Limit);
    }

    /// <summary>Filters the results to those for which a delegate returns true. The text of such a query cannot be parsed.</summary>
    /// <param name="predicate">The delegate.</param>
    /// <exception cref="ArgumentNullException"><paramref name="predicate"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query already skips or limits its results; conditions must come first.</exception>
    public Query<T> Satisfying(Func<T, bool> predicate) =>
        Where(new PredicateFilter<T>(predicate ?? throw new ArgumentNullException(nameof(predicate))));

    /// <summary>
    /// Limits the results to those that follow an entity in the query's order, whether or not that entity meets the conditions: the page
    /// after the one that it ends. Such pages neither repeat nor miss an entity when data is added in between.
    /// </summary>
    /// <param name="entity">The entity, of this catalog or another.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// The query already skips or limits its results, or it is over findings, which have no identifiers.
    /// </exception>
    public Query<T> After(T entity)
    {
        if (entity is null)
        {
            throw new ArgumentNullException(nameof(entity));
        }
        return IsLimited
            ? throw new InvalidOperationException("After Skip or Take, After would change what they count; put it before them.")
            : !_source.CanContinue
            ? throw new InvalidOperationException("Findings have no identifiers, so another review cannot tell where to continue.")
            : new Query<T>(_source, Filter, Order, entity, Skipped, Limit);
    }

    /// <summary>Skips the first results.</summary>
    /// <param name="count">The number of results to skip, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public Query<T> Skip(int count)
    {
        if (count < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "The count must not be negative.");
        }
        int? limit = Limit is { } most ? Math.Max(0, most - count) : null;
        return new Query<T>(_source, Filter, Order, Preceding, count > int.MaxValue - Skipped ? int.MaxValue : Skipped + count, limit);
    }

    /// <summary>Limits the results to the first ones.</summary>
    /// <param name="count">The maximum number of results, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public Query<T> Take(int count) =>
        count < 0
            ? throw new ArgumentOutOfRangeException(nameof(count), count, "The count must not be negative.")
            : new Query<T>(_source, Filter, Order, Preceding, Skipped, Limit is { } limit ? Math.Min(limit, count) : count);

    /// <summary>Returns the number of results, using an index if possible.</summary>
    public int Count()
    {
        if (Preceding is not null)
        {
            return Enumerable.Count(this);
        }
        int count = _source.Count(this);
        count = Skipped < count ? count - Skipped : 0;
        return Limit is { } limit && limit < count ? limit : count;
    }

    /// <summary>Determines whether there are any results.</summary>
    public bool Any() => IsLimited || Preceding is not null ? Enumerable.Any(this) : _source.Any(this);

    /// <summary>Returns the first result in the query's order.</summary>
    /// <exception cref="InvalidOperationException">There are no results.</exception>
    public T First() => FirstOrDefault() ?? throw new InvalidOperationException("The query finds nothing, so there is no first result.");

    /// <summary>Returns the first result in the query's order, or null if there is none.</summary>
    public T? FirstOrDefault()
    {
        using QueryEnumerator<T> results = GetEnumerator();
        return results.MoveNext() ? results.Current : null;
    }

    /// <summary>Returns the last result in the query's order.</summary>
    /// <exception cref="InvalidOperationException">There are no results.</exception>
    public T Last() => LastOrDefault() ?? throw new InvalidOperationException("The query finds nothing, so there is no last result.");

    /// <summary>Returns the last result in the query's order, or null if there is none.</summary>
    public T? LastOrDefault() => Order is null && Preceding is null && !IsLimited ? _source.Last(this) : Enumerable.LastOrDefault(this);

    /// <summary>
    /// Runs the query to its end and returns an explanation: the conditions tested, in order, and the number of entities left after each.
    /// </summary>
    public QueryPlan Explain() => _source.Explain(this);

    /// <inheritdoc/>
    public bool Equals(Query<T>? other) =>
        other is not null && ReferenceEquals(other._source, _source) && other.Filter == Filter && Equals(other.Order, Order)
        && ReferenceEquals(other.Preceding, Preceding) && other.Skipped == Skipped && other.Limit == Limit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Query<T>);

    /// <summary>Determines whether two queries ask for the same from the same catalog.</summary>
    /// <param name="left">The first query, or null.</param>
    /// <param name="right">The second query, or null.</param>
    public static bool operator ==(Query<T>? left, Query<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two queries ask for different things, or from different catalogs.</summary>
    /// <param name="left">The first query, or null.</param>
    /// <param name="right">The second query, or null.</param>
    public static bool operator !=(Query<T>? left, Query<T>? right) => !(left == right);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Filter.GetHashCode() * 397) ^ Skipped) * 397) ^ (Limit ?? -1));

    /// <summary>Runs the query and enumerates its results.</summary>
    public QueryEnumerator<T> GetEnumerator() => _source.Run(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// Returns the query as text: its condition, its order and its limit. <see cref="Query.Parse{T}(string)"/> parses it.
    /// </summary>
    public override string ToString() => QueryPrinter.Print(Filter, Order, Preceding, Skipped, Limit);

    // Throws InvalidOperationException if the query has a limit, before which an order would have to be set.
    internal Query<T> InOrder(QueryOrder<T> order) =>
        IsLimited
            ? throw new InvalidOperationException("An order after Skip or Take would change what they count; put it before them.")
            : new Query<T>(_source, Filter, order, Preceding, Skipped, Limit);

    // Ignores the limit, unlike Where.
    internal Query<T> WithFilter(Filter<T> filter) => new(_source, filter, Order, Preceding, Skipped, Limit);

    private protected IReadOnlyList<T> Entities => _source.Entities;

    internal QuerySource<T> Source => _source;

    // Kept by the source for further runs of the query.
    internal object? Plan { get; set; }

    internal bool IsLimited => Skipped > 0 || Limit is not null;
}
