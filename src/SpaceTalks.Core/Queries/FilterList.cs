using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>Lists of operands: flattened, each once, in the order of their first mention.</summary>
internal static class FilterList
{
    public static Filter<T>[] Join<T>(IEnumerable<Filter<T>> left, IEnumerable<Filter<T>> right)
        where T : class => [.. left.Concat(right).Distinct()];

    public static bool AreEqual<T>(IReadOnlyList<Filter<T>> left, IReadOnlyList<Filter<T>> right)
        where T : class => left.SequenceEqual(right);

    public static int GetHashCode<T>(IReadOnlyList<Filter<T>> filters, int seed)
        where T : class => filters.Aggregate(seed, (hash, filter) => unchecked((hash * 397) ^ filter.GetHashCode()));
}
