using System;

namespace SpaceTalks.Time;

// How sets that are to be compared become lines: as they are where they are few, for each pair of them answers by arithmetic; else laid out
// over the years in which any of them has days that match digits.
internal readonly struct LinePlan
{
    // Laying out some ten thousand years takes as long as some hundreds of pairs.
    public const int Few = 16;

    private readonly YearSpan _span;
    private readonly bool _isLaid;

    public LinePlan(DaySet[] sets, int few = Few)
    {
        _span = YearSpan.None;
        int count = 0;
        bool hasWinters = false;
        foreach (DaySet set in sets)
        {
            _span = _span.With(set.PatternYears);
            count += set.Sets.Length;
            hasWinters |= Array.Exists(set.Sets, single => single.Pattern.SpansYears);
        }
        _isLaid = count > few || (hasWinters && count > sets.Length);
    }

    public DayLine Line(in DaySet days, bool countsShared = false) =>
        _isLaid ? new DayLine(days.Sets, _span, countsShared) : new DayLine(days.Sets);
}
