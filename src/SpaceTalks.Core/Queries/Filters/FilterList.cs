using System;
using System.Collections.Generic;

namespace SpaceTalks;

// What is asked of operands and lists of them.
internal static class FilterList
{
    // The operands of both, each once.
    public static Filter<T>[] Join<T>(ReadOnlySpan<Filter<T>> left, ReadOnlySpan<Filter<T>> right)
        where T : class
    {
        Filter<T>[] joined = new Filter<T>[left.Length + right.Length];
        left.CopyTo(joined);
        int count = left.Length;
        foreach (Filter<T> filter in right)
        {
            if (!Has(left, filter))
            {
                joined[count++] = filter;
            }
        }
        if (count < joined.Length)
        {
            Array.Resize(ref joined, count);
        }
        return joined;
    }

    // Whether it is the condition that no entity meets.
    public static bool IsNothing<T>(Filter<T> filter)
        where T : class => filter is NotFilter<T> { Operand: EverythingFilter<T> };

    public static bool AreEqual<T>(Filter<T>[] left, Filter<T>[] right)
        where T : class => left.AsSpan().SequenceEqual(right);

    public static int GetHashCode<T>(Filter<T>[] filters, int seed)
        where T : class
    {
        foreach (Filter<T> filter in filters)
        {
            seed = unchecked((seed * 397) ^ filter.GetHashCode());
        }
        return seed;
    }

    private static bool Has<T>(ReadOnlySpan<Filter<T>> filters, Filter<T> wanted)
        where T : class
    {
        foreach (Filter<T> filter in filters)
        {
            if (filter.Equals(wanted))
            {
                return true;
            }
        }
        return false;
    }
}
