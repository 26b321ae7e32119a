using System.Collections.Generic;

namespace SpaceTalks.Time;

// The starts and ends of extents in ascending order. If an extent has one day out of each of several sets, its first and last days come
// from two different sets: a day that only one set has, its owner, rules out the days that only the same set has at the other end.
internal sealed class ExtentWalk
{
    // The number of starts that need examining: any end is compatible with the first start, or with the first one of another owner.
    public const int Choices = 2;

    private const int Nobody = -1;

    private readonly LinePlan _plan;
    private readonly DaySet[] _eachOf;
    private readonly Dictionary<int, DayLine> _without = [];
    private readonly Dictionary<CalendarDay, CalendarDay> _earliestEnds = [];

    public ExtentWalk(Extents extents, LinePlan plan)
    {
        _plan = plan;
        _eachOf = extents.EachOf;
        IsSingleDay = extents.IsSingleDay;
        Starts = plan.Line(extents.Starts, countsShared: IsOneOfEach);
        Ends = IsSingleDay || IsOneOfEach ? Starts : plan.Line(extents.Ends);
    }

    public DayLine Starts { get; }

    public DayLine Ends { get; }

    public bool IsSingleDay { get; }

    private bool IsOneOfEach => _eachOf.Length > 0;

    // Returns the numbered choice among the starts on or after a day; false if there is none.
    public bool TryStart(CalendarDay onOrAfter, int choice, out StartDay start)
    {
        CalendarDay day = Starts.FirstOnOrAfter(onOrAfter);
        start = new StartDay(day, OwnerOf(day));
        if (choice > 0)
        {
            int owner = start.Owner;
            day = owner == Nobody ? CalendarDay.AfterAll : Without(owner).FirstOnOrAfter(onOrAfter);
            start = new StartDay(day, OwnerOf(day));
        }
        return day != CalendarDay.AfterAll;
    }

    public StartDay StartOn(CalendarDay day) => new(day, OwnerOf(day));

    public bool HasRunFrom(CalendarDay day)
    {
        for (int choice = 0; choice < Choices; choice++)
        {
            if (TryStart(day, choice, out StartDay start) && End(start, start.Day) != CalendarDay.AfterAll)
            {
                return true;
            }
        }
        return false;
    }

    // The first end, on or after a day, of a run from a start; after all if there is none.
    public CalendarDay End(StartDay start, CalendarDay onOrAfter) =>
        onOrAfter == CalendarDay.AfterAll ? CalendarDay.AfterAll
        : IsSingleDay ? start.Day >= onOrAfter ? start.Day : CalendarDay.AfterAll
        : EndsFor(start).FirstOnOrAfter(CalendarDay.Max(EarliestEnd(start.Day), onOrAfter));

    // True if some run from a start ends after a day.
    public bool Outlasts(StartDay start, CalendarDay day) => day < CalendarDay.PositiveInfinity && End(start, day.Next) != CalendarDay.AfterAll;

    // The earliest end that the days required inside a run from a start allow.
    public CalendarDay EarliestEnd(CalendarDay start)
    {
        if (!IsOneOfEach)
        {
            return start;
        }
        if (!_earliestEnds.TryGetValue(start, out CalendarDay earliest))
        {
            DaySteps.Count += _eachOf.Length;
            earliest = start;
            foreach (DaySet days in _eachOf)
            {
                earliest = CalendarDay.Max(earliest, days.FirstOnOrAfter(start));
            }
            _earliestEnds.Add(start, earliest);
        }
        return earliest;
    }

    // The possible ends of a run from a start, as far as its owner allows.
    public DayLine EndsFor(StartDay start) => start.Owner == Nobody ? Ends : Without(start.Owner);

    public DayLine StartsWithout(int owner) => owner == Nobody ? Starts : Without(owner);

    // The lines of which every single-day extent must be a member.
    public bool TryGetLinesOfSingleDay(List<DayLine> lines)
    {
        if (!IsOneOfEach)
        {
            lines.Add(Starts);
            if (!IsSingleDay)
            {
                lines.Add(Ends);
            }
            return true;
        }
        if (!DaySet.TryIntersect(_eachOf, out List<DaySet> sets))
        {
            return false;
        }
        foreach (DaySet set in sets)
        {
            lines.Add(_plan.Line(set));
        }
        return true;
    }

    private DayLine Without(int owner)
    {
        if (!_without.TryGetValue(owner, out DayLine? line))
        {
            _without.Add(owner, line = Starts.Without(owner));
        }
        return line;
    }

    // The number of the only set that has a day; Nobody if several sets have it, or if the owner rules nothing out.
    private int OwnerOf(CalendarDay day)
    {
        DaySteps.Count += _eachOf.Length;
        int owner = Nobody;
        for (int index = 0; index < _eachOf.Length; index++)
        {
            if (_eachOf[index].Contains(day))
            {
                if (owner != Nobody)
                {
                    return Nobody;
                }
                owner = index;
            }
        }
        return owner;
    }
}
