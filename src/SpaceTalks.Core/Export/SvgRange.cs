using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// The range of months in which dates have bounds, from which the displayed period is derived.
internal sealed class SvgRange
{
    private readonly SortedDictionary<int, int> _months = [];
    private int _count;

    public void Add(When? when)
    {
        if (when is null)
        {
            return;
        }
        Add(when.EarliestStart);
        Add(when.LatestStart);
        Add(when.EarliestEnd);
        Add(when.LatestEnd);
    }

    private void Add(LocalDate? bound)
    {
        if (bound is { } day)
        {
            int month = MonthOf(day);
            _months.TryGetValue(month, out int count);
            _months[month] = count + 1;
            _count++;
        }
    }

    // The axis that includes all bounds except those far from the others, so that a date in antiquity does not shrink the rest to nothing.
    // A bound is far if its distance from the middle half of the bounds is more than fifty years and more than ten times the length of that
    // half.
    public SvgAxis ToAxis(SvgLayout layout, LocalDate? day)
    {
        int? today = day is { } date ? MonthOf(date.WithCalendar(CalendarSystem.Iso)) : null;
        if (_count == 0)
        {
            return today is { } month ? new SvgAxis(layout, month, month) : SvgAxis.Unlimited(layout);
        }
        int lower = MonthAt(_count / 4);
        int upper = MonthAt(_count - 1 - (_count / 4));
        int distance = (50 * 12) + (10 * (upper - lower));
        int first = _months.Keys.First(month => month >= lower - distance);
        int last = _months.Keys.Last(month => month <= upper + distance);
        return today is { } shown
            ? new SvgAxis(layout, shown < first ? shown : first, shown > last ? shown : last)
            : new SvgAxis(layout, first, last);
    }

    private int MonthAt(int position)
    {
        foreach (KeyValuePair<int, int> month in _months)
        {
            position -= month.Value;
            if (position < 0)
            {
                return month.Key;
            }
        }
        return _months.Keys.Last();
    }

    private static int MonthOf(LocalDate day) => (day.Year * 12) + day.Month - 1;
}
