using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>What is asked of operands and lists of them.</summary>
internal static class FilterList
{
    /// <summary>Whether it is the condition that no entity meets.</summary>
    public static bool IsNothing<T>(Filter<T> filter)
        where T : class => filter is NotFilter<T> { Operand: EverythingFilter<T> };

    public static bool AreEqual<T>(IReadOnlyList<Filter<T>> left, IReadOnlyList<Filter<T>> right)
        where T : class => left.SequenceEqual(right);

    public static int GetHashCode<T>(IReadOnlyList<Filter<T>> filters, int seed)
        where T : class => filters.Aggregate(seed, (hash, filter) => unchecked((hash * 397) ^ filter.GetHashCode()));
}
