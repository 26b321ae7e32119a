using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks.Time;

// A set of days in ascending order that answers by arithmetic: a run, the days of a run that match the digits of a date (2025-XX-15), or a
// union of such sets. A run of one infinite bound represents "no start" or "no end".
internal readonly struct DaySet
{
    private readonly DayPattern _pattern;
    private readonly bool _hasPattern;
    private readonly DaySet[]? _union;

    private DaySet(CalendarDay first, CalendarDay last, DayPattern pattern, bool hasPattern, DaySet[]? union)
    {
        First = first;
        Last = last;
        _pattern = pattern;
        _hasPattern = hasPattern;
        _union = union;
    }

    public static DaySet Run(CalendarDay first, CalendarDay last) => new(first, last, default, false, null);

    public static DaySet Single(CalendarDay day) => Run(day, day);

    // The matching days; the first is after the last if there are none. A single day is a run.
    public static DaySet Matching(in DayPattern pattern)
    {
        CalendarDay first = pattern.First;
        CalendarDay last = pattern.Last;
        return new DaySet(first, last, pattern, first != last, null);
    }

    public static DaySet Union(DaySet[] sets)
    {
        if (sets.Length == 1)
        {
            return sets[0];
        }
        CalendarDay first = CalendarDay.AfterAll;
        CalendarDay last = CalendarDay.BeforeAll;
        foreach (DaySet set in sets)
        {
            first = CalendarDay.Min(first, set.First);
            last = CalendarDay.Max(last, set.Last);
        }
        return new DaySet(first, last, default, false, sets);
    }

    // The days that all sets have, as at most three sets: a run, a pattern, and a pattern of winters. None of the sets may be a union. If
    // the result is false, there is no such day.
    public static bool TryIntersect(DaySet[] sets, out List<DaySet> common)
    {
        common = [];
        DaySet run = Run(CalendarDay.BeforeAll, CalendarDay.AfterAll);
        DaySet? pattern = null;
        DaySet? winters = null;
        foreach (DaySet set in sets)
        {
            if (set.IsRun)
            {
                run = Run(CalendarDay.Max(run.First, set.First), CalendarDay.Min(run.Last, set.Last));
            }
            else if (!(set._pattern.SpansYears ? TryIntersect(set, ref winters) : TryIntersect(set, ref pattern)))
            {
                return false;
            }
        }
        common.Add(run);
        common.AddRange(new[] { pattern, winters }.OfType<DaySet>());
        return !run.IsEmpty;
    }

    private static bool TryIntersect(in DaySet set, ref DaySet? common)
    {
        if (common is null)
        {
            common = set;
            return true;
        }
        bool isMet = DayPattern.TryIntersect(common.Value._pattern, set._pattern, out DayPattern both);
        common = isMet ? Matching(both) : null;
        return isMet && !common!.Value.IsEmpty;
    }

    public CalendarDay First { get; }

    public CalendarDay Last { get; }

    public bool IsEmpty => First > Last;

    public bool IsSingle => First == Last && !(First == CalendarDay.FarPast || First == CalendarDay.FarFuture);

    public bool IsRun => !_hasPattern && _union is null;

    public bool HasHoles => EndOfRun(First) != Last;

    public bool Contains(CalendarDay day) => FirstOnOrAfter(day) == day;

    // Returns CalendarDay.AfterAll if there is none.
    public CalendarDay FirstOnOrAfter(CalendarDay day)
    {
        if (day <= First)
        {
            return IsEmpty ? CalendarDay.AfterAll : First;
        }
        if (day > Last)
        {
            return CalendarDay.AfterAll;
        }
        if (_union is not null)
        {
            CalendarDay first = CalendarDay.AfterAll;
            foreach (DaySet set in _union)
            {
                first = CalendarDay.Min(first, set.FirstOnOrAfter(day));
            }
            return first;
        }
        return _hasPattern ? _pattern.FirstOnOrAfter(day) : day;
    }

    // Returns CalendarDay.BeforeAll if there is none.
    public CalendarDay LastOnOrBefore(CalendarDay day)
    {
        if (day >= Last)
        {
            return IsEmpty ? CalendarDay.BeforeAll : Last;
        }
        if (day < First)
        {
            return CalendarDay.BeforeAll;
        }
        if (_union is not null)
        {
            CalendarDay last = CalendarDay.BeforeAll;
            foreach (DaySet set in _union)
            {
                last = CalendarDay.Max(last, set.LastOnOrBefore(day));
            }
            return last;
        }
        return _hasPattern ? _pattern.LastOnOrBefore(day) : day;
    }

    // The last day up to which all days from `day`, which must be a member, are members.
    public CalendarDay EndOfRun(CalendarDay day)
    {
        if (IsRun)
        {
            return Last;
        }
        if (_union is not null)
        {
            return new DayLine(_union, PatternYears).EndOfRun(day);
        }
        CalendarDay end = day;
        for (CalendarDay next = end.Next; next != end && Contains(next); next = end.Next)
        {
            end = next;
        }
        return end;
    }

    // The parts of a union, or the set itself.
    public DaySet[] Sets => _union ?? [this];

    // The pattern, if the set is neither a run nor a union.
    public DayPattern Pattern => _pattern;

    // The span of years in which it has days that match digits.
    public YearSpan PatternYears
    {
        get
        {
            if (_union is null)
            {
                return _hasPattern && !IsEmpty ? new YearSpan((int)First.Year, (int)Last.Year) : YearSpan.None;
            }
            YearSpan years = YearSpan.None;
            foreach (DaySet set in _union)
            {
                years = years.With(set.PatternYears);
            }
            return years;
        }
    }

    // The first day on or after `day` that both sets have, or CalendarDay.AfterAll. Neither may be a union.
    public static CalendarDay FirstCommon(in DaySet left, in DaySet right, CalendarDay day)
    {
        if (left._hasPattern && right._hasPattern && !left._pattern.SpansYears && !right._pattern.SpansYears)
        {
            return DayPattern.TryIntersect(left._pattern, right._pattern, out DayPattern common)
                ? common.FirstOnOrAfter(day)
                : CalendarDay.AfterAll;
        }
        CalendarDay candidate = left.FirstOnOrAfter(day);
        while (candidate != CalendarDay.AfterAll)
        {
            CalendarDay other = right.FirstOnOrAfter(candidate);
            if (other == candidate)
            {
                return candidate;
            }
            candidate = left.FirstOnOrAfter(other);
            if (candidate == other)
            {
                return candidate;
            }
        }
        return CalendarDay.AfterAll;
    }

    // The first member of left on or after `day` whose next day is a member of right, or CalendarDay.AfterAll. Neither may be a union.
    public static CalendarDay FirstMeeting(in DaySet left, in DaySet right, CalendarDay day)
    {
        if (left._hasPattern && right._hasPattern && !left._pattern.SpansYears && !right._pattern.SpansYears)
        {
            // The patterns answer within a month; across its end there are only twelve days per year to examine.
            CalendarDay within = DayPattern.TryFollow(left._pattern, right._pattern, out DayPattern following)
                ? following.FirstOnOrAfter(day.Next)
                : CalendarDay.AfterAll;
            CalendarDay across = left._pattern.MayEndMonths && right._pattern.TryGetFirstsOfMonths(out DayPattern firsts)
                ? Leapfrog(left, Matching(firsts), day)
                : CalendarDay.AfterAll;
            return within == CalendarDay.AfterAll ? across : CalendarDay.Min(within.Previous, across);
        }
        return Leapfrog(left, right, day);
    }

    private static CalendarDay Leapfrog(in DaySet left, in DaySet right, CalendarDay day)
    {
        CalendarDay candidate = left.FirstOnOrAfter(day);
        while (candidate < CalendarDay.PositiveInfinity && candidate != candidate.Next)
        {
            CalendarDay next = right.FirstOnOrAfter(candidate.Next);
            if (next == candidate.Next)
            {
                return candidate;
            }
            candidate = left.FirstOnOrAfter(next == CalendarDay.AfterAll ? next : CalendarDay.Max(next.Previous, candidate.Next));
        }
        return CalendarDay.AfterAll;
    }
}
