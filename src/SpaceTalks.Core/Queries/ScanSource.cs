using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

// Tests every entity, for kinds with few entities in a catalog.
internal sealed class ScanSource<T> : QuerySource<T>
    where T : class
{
    private readonly IComparer<T>? _order;

    public ScanSource(IReadOnlyList<T> entities, IComparer<T>? order)
    {
        Entities = entities;
        _order = order;
    }

    public override IReadOnlyList<T> Entities { get; }

    public override bool CanContinue => _order is not null;

    public override QueryEnumerator<T> Run(Query<T> query) => new(Find(query).GetEnumerator());

    private IEnumerable<T> Find(Query<T> query)
    {
        IEnumerable<T> results = Matching(query.Filter);
        IComparer<T>? order = query.Order?.Comparer ?? _order;
        if (query.Order is not null)
        {
            results = results.OrderBy(entity => entity, order);
        }
        if (query.Preceding is { } preceding)
        {
            results = results.Where(entity => order!.Compare(entity, preceding) > 0);
        }
        results = query.Skipped > 0 ? results.Skip(query.Skipped) : results;
        return query.Limit is { } limit ? results.Take(limit) : results;
    }

    public override int Count(Query<T> query) => query.Filter is EverythingFilter<T> ? Entities.Count : Entities.Count(query.Filter.IsMatch);

    public override bool Any(Query<T> query) => Matching(query.Filter).Any();

    public override T? Last(Query<T> query) => Matching(query.Filter).LastOrDefault();

    public override QueryPlan Explain(Query<T> query)
    {
        IReadOnlyList<Filter<T>> filters = query.Filter switch
        {
            EverythingFilter<T> => [],
            AndFilter<T> and => and.Operands,
            _ => [query.Filter],
        };
        int[] passed = new int[filters.Count];
        int tests = 0;
        Filter<T> counting = Filter<T>.Everything & new PredicateFilter<T>(entity =>
        {
            for (int index = 0; index < passed.Length; index++)
            {
                tests++;
                if (!filters[index].IsMatch(entity))
                {
                    return false;
                }
                passed[index]++;
            }
            return true;
        });
        int rows = Find(query.WithFilter(counting)).Count();
        return new QueryPlan(
            query.ToString(),
            query.Order?.Name,
            [.. filters.Select((filter, index) => new QueryPlanStep(filter.ToString()!, "each entity", passed[index]))],
            tests,
            rows);
    }

    private IEnumerable<T> Matching(Filter<T> filter) => filter is EverythingFilter<T> ? Entities : Entities.Where(filter.IsMatch);
}
