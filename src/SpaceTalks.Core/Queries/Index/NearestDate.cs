using System;
using System.Collections.Generic;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// Finds the item whose farthest possible day is the least distant from a day; of several, the first in an order. For one thread.
internal sealed class NearestDate<T>
{
    private readonly LocalDate _day;
    private readonly IComparer<T> _order;
    private int _distance = int.MaxValue;

    // The result is `none` as long as nothing has been found.
    public NearestDate(LocalDate day, T none, IComparer<T> order)
    {
        _day = day.WithCalendar(CalendarSystem.Iso);
        _order = order;
        Found = none;
    }

    public T Found { get; private set; }

    // Returns false if no item that starts farther away can be nearer.
    public bool Look(T item, When? when)
    {
        if (when?.Earliest is not { } earliest)
        {
            return true;
        }
        int least = Math.Abs(Period.DaysBetween(_day, earliest));
        if (when.Latest is { } latest)
        {
            int distance = Math.Max(least, Math.Abs(Period.DaysBetween(_day, latest)));
            if (distance < _distance || (distance == _distance && _order.Compare(item, Found) < 0))
            {
                _distance = distance;
                Found = item;
            }
        }
        return least <= _distance;
    }
}
