using System;

namespace SpaceTalks.Time;

// Decides how sets become lines for a comparison: a few are kept as they are, since each pair is compared by arithmetic; more are laid out
// over the years in which any of them has days that match digits.
internal readonly struct LinePlan
{
    // Laying out about ten thousand years takes as long as comparing a few hundred pairs.
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
