using System;
using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>The order by date: earliest day, latest day, then identifier, ordinally; what has no date comes last.</summary>
internal sealed class DateOrder<T> : IComparer<T>
    where T : IDated
{
    private readonly Func<T, string> _id;

    public DateOrder(Func<T, string> id) => _id = id;

    public int Compare(T? x, T? y)
    {
        When? left = x!.When;
        When? right = y!.When;
        int order = (left is null).CompareTo(right is null);
        if (order == 0 && left is not null && right is not null)
        {
            left.GetBounds(out Bounds leftBounds);
            right.GetBounds(out Bounds rightBounds);
            order = leftBounds.EarliestStart.CompareTo(rightBounds.EarliestStart);
            order = order != 0 ? order : leftBounds.LatestEnd.CompareTo(rightBounds.LatestEnd);
        }
        return order != 0 ? order : string.CompareOrdinal(_id(x), _id(y));
    }
}

/// <summary>Makes such orders.</summary>
internal static class DateOrder
{
    public static IComparer<T> Of<T>(Func<T, string> id)
        where T : IDated => new DateOrder<T>(id);
}
