using System;
using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

// By earliest day, then by latest day, then by identifier, ordinally; entities without a date come last.
internal sealed class DateOrder<T> : IComparer<T>
    where T : IDated
{
    private readonly Func<T, string> _id;

    public DateOrder(Func<T, string> id) => _id = id;

    public int Compare(T? x, T? y)
    {
        int order = DateOrder.Compare(x!.When, y!.When);
        return order != 0 ? order : string.CompareOrdinal(_id(x), _id(y));
    }
}

// Orders by date. Dates are compared by their days alone, however they are written.
internal static class DateOrder
{
    // Earlier dates first, unknown dates last.
    public static int Compare(When? left, When? right)
    {
        if (left is null || right is null)
        {
            return (left is null).CompareTo(right is null);
        }
        left.GetBounds(out Bounds leftBounds);
        right.GetBounds(out Bounds rightBounds);
        int order = leftBounds.EarliestStart.CompareTo(rightBounds.EarliestStart);
        return order != 0 ? order : leftBounds.LatestEnd.CompareTo(rightBounds.LatestEnd);
    }

    // Later dates first, unknown dates last.
    public static int CompareLaterFirst(When? left, When? right) =>
        left is null || right is null ? Compare(left, right) : Compare(right, left);

    public static IComparer<T> Of<T>(Func<T, string> id)
        where T : IDated => new DateOrder<T>(id);
}
