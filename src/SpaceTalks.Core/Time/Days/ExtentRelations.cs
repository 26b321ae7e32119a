using System.Collections.Generic;

namespace SpaceTalks.Time;

// Determines those of Allen's relations that some extent of one value has to some extent of another. Each relation is a chain of days in
// ascending order. If a chain exists at all, one also exists in which every day is as early as the chain allows, for one of a few choices
// of starts.
internal readonly struct ExtentRelations
{
    private readonly ExtentWalk _a;
    private readonly ExtentWalk _b;

    private ExtentRelations(ExtentWalk a, ExtentWalk b)
    {
        _a = a;
        _b = b;
    }

    public static AllenRelations Of(ExtentWalk one, ExtentWalk other)
    {
        ExtentRelations relations = new(one, other);
        return relations.FromBefore() | new ExtentRelations(other, one).FromBefore().Converse()
            | (relations.CanBeEqual() ? AllenRelations.Equals : AllenRelations.None);
    }

    // Before, meets, overlaps, starts, during and finishes; the others are their converses.
    private AllenRelations FromBefore() =>
        (CanBeBefore() ? AllenRelations.Before : AllenRelations.None)
        | (CanMeet() ? AllenRelations.Meets : AllenRelations.None)
        | (CanOverlap() ? AllenRelations.Overlaps : AllenRelations.None)
        | (CanStart() ? AllenRelations.Starts : AllenRelations.None)
        | (CanBeDuring() ? AllenRelations.During : AllenRelations.None)
        | (CanFinish() ? AllenRelations.Finishes : AllenRelations.None);

    private bool CanBeBefore()
    {
        CalendarDay end = CalendarDay.AfterAll;
        for (int choice = 0; choice < ExtentWalk.Choices; choice++)
        {
            if (_a.TryStart(CalendarDay.BeforeAll, choice, out StartDay start))
            {
                end = CalendarDay.Min(end, _a.End(start, CalendarDay.BeforeAll));
            }
        }
        return _b.HasRunFrom(end.Next.Next);
    }

    private bool CanMeet()
    {
        if (_a.IsSingleDay)
        {
            return CanMeet(_a.Starts, CalendarDay.BeforeAll);
        }
        for (int choice = 0; choice < ExtentWalk.Choices; choice++)
        {
            if (_a.TryStart(CalendarDay.BeforeAll, choice, out StartDay start) && CanMeet(_a.EndsFor(start), _a.EarliestEnd(start.Day)))
            {
                return true;
            }
        }
        return false;
    }

    // True if some run starts on the day after one of these days.
    private bool CanMeet(DayLine ends, CalendarDay onOrAfter)
    {
        if (!TryMeet(ends, _b.Starts, onOrAfter, out StartDay start))
        {
            return false;
        }
        return _b.End(start, start.Day) != CalendarDay.AfterAll
            || (start.Owner >= 0
                && TryMeet(ends, _b.StartsWithout(start.Owner), onOrAfter, out StartDay second)
                && _b.End(second, second.Day) != CalendarDay.AfterAll);
    }

    private bool TryMeet(DayLine ends, DayLine starts, CalendarDay onOrAfter, out StartDay start)
    {
        CalendarDay end = DayLine.FirstMeeting(ends, starts, onOrAfter);
        start = end == CalendarDay.AfterAll ? default : _b.StartOn(end.Next);
        return end != CalendarDay.AfterAll;
    }

    private bool CanOverlap()
    {
        if (_a.IsSingleDay || _b.IsSingleDay)
        {
            return false;
        }
        for (int choice = 0; choice < ExtentWalk.Choices * ExtentWalk.Choices; choice++)
        {
            if (_a.TryStart(CalendarDay.BeforeAll, choice / ExtentWalk.Choices, out StartDay start)
                && _b.TryStart(start.Day.Next, choice % ExtentWalk.Choices, out StartDay later)
                && _b.Outlasts(later, _a.End(start, later.Day)))
            {
                return true;
            }
        }
        return false;
    }

    private bool CanStart()
    {
        if (_b.IsSingleDay)
        {
            return false;
        }
        foreach (CalendarDay day in CommonStarts())
        {
            if (_b.Outlasts(_b.StartOn(day), _a.End(_a.StartOn(day), day)))
            {
                return true;
            }
        }
        return false;
    }

    private bool CanBeDuring()
    {
        if (_b.IsSingleDay)
        {
            return false;
        }
        for (int choice = 0; choice < ExtentWalk.Choices * ExtentWalk.Choices; choice++)
        {
            if (TryInner(choice, out StartDay outer, out StartDay inner) && _b.Outlasts(outer, _a.End(inner, inner.Day)))
            {
                return true;
            }
        }
        return false;
    }

    private bool CanFinish()
    {
        if (_b.IsSingleDay)
        {
            return false;
        }
        for (int choice = 0; choice < ExtentWalk.Choices * ExtentWalk.Choices; choice++)
        {
            if (!TryInner(choice, out StartDay outer, out StartDay inner))
            {
                continue;
            }
            // A single day of a is its own start; otherwise the end may be anywhere after the start.
            DayLine ends = _a.IsSingleDay ? _a.Starts : _a.EndsFor(inner);
            CalendarDay earliest = CalendarDay.Max(_a.EarliestEnd(inner.Day), _b.EarliestEnd(outer.Day));
            if (DayLine.FirstCommon(ends, _b.EndsFor(outer), earliest) != CalendarDay.AfterAll)
            {
                return true;
            }
        }
        return false;
    }

    // Finds a start of b, and a start of a after it.
    private bool TryInner(int choice, out StartDay outer, out StartDay inner)
    {
        inner = default;
        return _b.TryStart(CalendarDay.BeforeAll, choice / ExtentWalk.Choices, out outer)
            && _a.TryStart(outer.Day.Next, choice % ExtentWalk.Choices, out inner);
    }

    private bool CanBeEqual()
    {
        if (_a.IsSingleDay || _b.IsSingleDay)
        {
            return CanBeEqualDay();
        }
        foreach (CalendarDay day in CommonStarts())
        {
            CalendarDay earliest = CalendarDay.Max(_a.EarliestEnd(day), _b.EarliestEnd(day));
            if (DayLine.FirstCommon(_a.EndsFor(_a.StartOn(day)), _b.EndsFor(_b.StartOn(day)), earliest) != CalendarDay.AfterAll)
            {
                return true;
            }
        }
        return false;
    }

    // The first common start, and the first common starts without the owners on one side, on the other, and on both: any two ends are
    // compatible with one of these.
    private IEnumerable<CalendarDay> CommonStarts()
    {
        ExtentWalk a = _a;
        ExtentWalk b = _b;
        if (!TryCommon(-1, -1, out StartDay first, out StartDay firstOfB))
        {
            yield break;
        }
        yield return first.Day;
        if (first.Owner >= 0 && TryCommon(first.Owner, -1, out StartDay second, out StartDay secondOfB))
        {
            yield return second.Day;
            if (secondOfB.Owner >= 0 && TryCommon(first.Owner, secondOfB.Owner, out StartDay third, out _))
            {
                yield return third.Day;
            }
        }
        if (firstOfB.Owner >= 0 && TryCommon(-1, firstOfB.Owner, out StartDay fourth, out _))
        {
            yield return fourth.Day;
            if (fourth.Owner >= 0 && TryCommon(fourth.Owner, firstOfB.Owner, out StartDay fifth, out _))
            {
                yield return fifth.Day;
            }
        }

        bool TryCommon(int withoutOfA, int withoutOfB, out StartDay ofA, out StartDay ofB)
        {
            CalendarDay day = DayLine.FirstCommon(a.StartsWithout(withoutOfA), b.StartsWithout(withoutOfB), CalendarDay.BeforeAll);
            bool isFound = day != CalendarDay.AfterAll;
            ofA = isFound ? a.StartOn(day) : default;
            ofB = isFound ? b.StartOn(day) : default;
            return isFound;
        }
    }

    private bool CanBeEqualDay()
    {
        List<DayLine> lines = [];
        if (!_a.TryGetLinesOfSingleDay(lines) || !_b.TryGetLinesOfSingleDay(lines))
        {
            return false;
        }
        if (lines.Count == 2)
        {
            return DayLine.FirstCommon(lines[0], lines[1], CalendarDay.BeforeAll) != CalendarDay.AfterAll;
        }
        CalendarDay day = CalendarDay.BeforeAll;
        for (int agreeing = 0; agreeing < lines.Count;)
        {
            agreeing = 0;
            foreach (DayLine line in lines)
            {
                CalendarDay next = line.FirstOnOrAfter(day);
                if (next == CalendarDay.AfterAll)
                {
                    return false;
                }
                agreeing = next == day ? agreeing + 1 : 1;
                day = next;
            }
        }
        return true;
    }
}
