using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>
/// A filter, an order and a limit over the entities of a catalog. It runs when it is enumerated, each time anew. Composing makes a
/// new query and changes nothing. Queries are equal where they ask the same of the same catalog. Immutable; safe for use by any number
/// of threads.
/// </summary>
/// <typeparam name="T">The kind of entity.</typeparam>
public class Query<T> : IEnumerable<T>, IEquatable<Query<T>>
    where T : class
{
    private readonly IReadOnlyList<T> _entities;
    private readonly int _skip;
    private readonly int? _take;

    private protected Query(IReadOnlyList<T> entities)
        : this(entities, Filter<T>.Everything, null, 0, null)
    {
    }

    private Query(IReadOnlyList<T> entities, Filter<T> filter, QueryOrder<T>? order, int skip, int? take)
    {
        _entities = entities;
        Filter = filter;
        Order = order;
        _skip = skip;
        _take = take;
    }

    /// <summary>The condition.</summary>
    public Filter<T> Filter { get; }

    /// <summary>The order; null for that of the catalog: milestones by date and identifier, the rest by identifier.</summary>
    public QueryOrder<T>? Order { get; }

    /// <summary>Those that meet a further condition.</summary>
    /// <param name="filter">The condition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public Query<T> Where(Filter<T> filter)
    {
        if (filter is null)
        {
            throw new ArgumentNullException(nameof(filter));
        }
        return IsLimited
            ? throw new InvalidOperationException("A condition after Skip or Take would change what they count; put it before them.")
            : new Query<T>(_entities, Filter & filter, Order, _skip, _take);
    }

    /// <summary>Those for which a delegate answers true. The text of such a query cannot be read back.</summary>
    /// <param name="predicate">The delegate.</param>
    /// <exception cref="ArgumentNullException"><paramref name="predicate"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public Query<T> Satisfying(Func<T, bool> predicate) =>
        Where(new PredicateFilter<T>(predicate ?? throw new ArgumentNullException(nameof(predicate))));

    /// <summary>All but the first of them.</summary>
    /// <param name="count">How many to leave out, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public Query<T> Skip(int count)
    {
        if (count < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "A count is not negative.");
        }
        int? take = _take is { } limit ? Math.Max(0, limit - count) : null;
        return new Query<T>(_entities, Filter, Order, count > int.MaxValue - _skip ? int.MaxValue : _skip + count, take);
    }

    /// <summary>The first of them.</summary>
    /// <param name="count">How many at most, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public Query<T> Take(int count) =>
        count < 0
            ? throw new ArgumentOutOfRangeException(nameof(count), count, "A count is not negative.")
            : new Query<T>(_entities, Filter, Order, _skip, _take is { } limit ? Math.Min(limit, count) : count);

    /// <summary>How many there are.</summary>
    public int Count() => Filter is EverythingFilter<T> && !IsLimited ? _entities.Count : Run().Count();

    /// <summary>Whether there are any.</summary>
    public bool Any() => (IsLimited ? Run() : Matching()).Any();

    /// <inheritdoc/>
    public bool Equals(Query<T>? other) =>
        other is not null && ReferenceEquals(other._entities, _entities) && other.Filter == Filter && Equals(other.Order, Order)
        && other._skip == _skip && other._take == _take;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Query<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Filter.GetHashCode() * 397) ^ _skip) * 397) ^ (_take ?? -1));

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => Run().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The query as text: its condition, its order, its limit. It is read back by <see cref="Query.Parse{T}(string)"/>.</summary>
    public override string ToString() => QueryPrinter.Print(Filter, Order, null, _skip, _take);

    /// <exception cref="InvalidOperationException">The query has a limit, which an order would have to come before.</exception>
    internal Query<T> InOrder(QueryOrder<T> order) =>
        IsLimited
            ? throw new InvalidOperationException("An order after Skip or Take would change what they count; put it before them.")
            : new Query<T>(_entities, Filter, order, _skip, _take);

    private protected IReadOnlyList<T> Entities => _entities;

    private bool IsLimited => _skip > 0 || _take is not null;

    private IEnumerable<T> Matching() => Filter is EverythingFilter<T> ? _entities : _entities.Where(Filter.IsMatch);

    private IEnumerable<T> Run()
    {
        IEnumerable<T> results = Matching();
        if (Order is not null)
        {
            results = results.OrderBy(entity => entity, Order.Comparer);
        }
        if (_skip > 0)
        {
            results = results.Skip(_skip);
        }
        return _take is { } limit ? results.Take(limit) : results;
    }
}
