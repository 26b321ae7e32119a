using System;
using System.Collections.Generic;

namespace SpaceTalks.Time;

/// <summary>
/// A comparer that orders values for display: by earliest day, then by latest day, then by text, ordinally. A value without a first day
/// comes first; among values with the same first day, one without a last day comes last; null comes last of all. The order does not say
/// which value happened first, which is a relation. Immutable; safe for use by any number of threads.
/// </summary>
public sealed class WhenComparer : IComparer<When?>
{
    private WhenComparer()
    {
    }

    /// <summary>The only instance, which is safe for use by any number of threads.</summary>
    public static WhenComparer Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(When? x, When? y)
    {
        if (x is null || y is null)
        {
            return x is null ? y is null ? 0 : 1 : -1;
        }
        x.GetBounds(out Bounds left);
        y.GetBounds(out Bounds right);
        int order = left.EarliestStart.CompareTo(right.EarliestStart);
        if (order == 0)
        {
            order = left.LatestEnd.CompareTo(right.LatestEnd);
        }
        return order != 0 ? order : string.CompareOrdinal(x.ToString(), y.ToString());
    }
}
