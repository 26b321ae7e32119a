using System.Collections.Generic;

namespace SpaceTalks.Time;

// The extents that a value allows, as far as Allen's relations see them: by first and last day. They are single days, or all
// runs from a start to an end, or (for all-of sets) several such families, in each of which further days must lie inside the run.
internal sealed class Extents
{
    private static readonly DaySet[] None = [];

    private readonly DaySet _starts;
    private readonly DaySet _ends;
    private readonly DaySet[] _inside;
    private readonly bool _isSingleDay;

    private Extents(DaySet starts, DaySet ends, DaySet[] inside, bool isSingleDay)
    {
        _starts = starts;
        _ends = ends;
        _inside = inside;
        _isSingleDay = isSingleDay;
        Families = [this];
    }

    private Extents(IReadOnlyList<Extents> families)
    {
        _inside = None;
        Families = families;
    }

    private IReadOnlyList<Extents> Families { get; }

    public static Extents SingleDay(in DaySet days) => new(days, days, None, true);

    public static Extents Interval(in DaySet starts, in DaySet ends) => new(starts, ends, None, false);

    // One day out of each set: two different sets give the first and the last day, and the rest lie between.
    public static Extents OneOfEach(DaySet[] sets)
    {
        if (sets.Length == 1)
        {
            return SingleDay(sets[0]);
        }
        // Two sets are different if and only if some bit of their numbers is, so there is a pair of families for each bit.
        List<Extents> families = [];
        for (int bit = 1; bit < sets.Length; bit <<= 1)
        {
            List<DaySet> without = [];
            List<DaySet> with = [];
            for (int number = 0; number < sets.Length; number++)
            {
                ((number & bit) == 0 ? without : with).Add(sets[number]);
            }
            DaySet one = DaySet.Union(without.ToArray());
            DaySet other = DaySet.Union(with.ToArray());
            families.Add(new Extents(one, other, sets, false));
            families.Add(new Extents(other, one, sets, false));
        }
        return new Extents(families);
    }

    // Allen's relations that some extent of the one has to some extent of the other.
    public static AllenRelations PossibleRelations(Extents left, Extents right)
    {
        AllenRelations possible = AllenRelations.None;
        foreach (Extents one in left.Families)
        {
            foreach (Extents other in right.Families)
            {
                possible |= FromBefore(one, other) | FromBefore(other, one).Converse() | OfEqual(one, other);
            }
        }
        return possible;
    }

    // Each relation is a chain of days in ascending order. A chain exists if and only if it exists with every day
    // taken as early as the chain allows, so each is looked for in one walk from the left.

    // Before, meets, overlaps, starts, during, finishes: the converse of the rest.
    private static AllenRelations FromBefore(Extents a, Extents b)
    {
        AllenRelations possible = AllenRelations.None;
        CalendarDay startA = a.Start(CalendarDay.BeforeAll);
        CalendarDay startB = b.Start(CalendarDay.BeforeAll);
        CalendarDay endA = a.End(startA, CalendarDay.BeforeAll);

        if (b.HasRunFrom(b.Start(endA.Next.Next), endA.Next.Next))
        {
            possible |= AllenRelations.Before;
        }
        CalendarDay meeting = a._isSingleDay
            ? DaySet.FirstMeeting(a._starts, b._starts, startA)
            : DaySet.FirstMeeting(a._ends, b._starts, endA);
        if (meeting != CalendarDay.AfterAll && b.HasRunFrom(meeting.Next, meeting.Next))
        {
            possible |= AllenRelations.Meets;
        }
        if (b._isSingleDay)
        {
            return possible;
        }
        if (!a._isSingleDay)
        {
            CalendarDay later = b.Start(startA.Next);
            CalendarDay overlapping = a.End(startA, later);
            if (b.Outlasts(later, overlapping))
            {
                possible |= AllenRelations.Overlaps;
            }
        }
        CalendarDay common = DaySet.FirstCommon(a._starts, b._starts, CalendarDay.BeforeAll);
        if (b.Outlasts(common, a.End(common, common)))
        {
            possible |= AllenRelations.Starts;
        }
        CalendarDay inner = a.Start(startB.Next);
        if (b.Outlasts(startB, a.End(inner, inner)))
        {
            possible |= AllenRelations.During;
        }
        // One day of a's is its start too; else the end may lie anywhere after the start.
        CalendarDay end = a._isSingleDay
            ? DaySet.FirstCommon(a._starts, b._ends, CalendarDay.Max(inner, b.EarliestEnd(startB)))
            : inner == CalendarDay.AfterAll ? CalendarDay.AfterAll
            : DaySet.FirstCommon(a._ends, b._ends, CalendarDay.Max(a.EarliestEnd(inner), b.EarliestEnd(startB)));
        if (end != CalendarDay.AfterAll)
        {
            possible |= AllenRelations.Finishes;
        }
        return possible;
    }

    private static AllenRelations OfEqual(Extents a, Extents b)
    {
        if (a._isSingleDay || b._isSingleDay)
        {
            return EqualDay(a, b) ? AllenRelations.Equals : AllenRelations.None;
        }
        CalendarDay start = DaySet.FirstCommon(a._starts, b._starts, CalendarDay.BeforeAll);
        if (start == CalendarDay.AfterAll)
        {
            return AllenRelations.None;
        }
        CalendarDay end = DaySet.FirstCommon(a._ends, b._ends, CalendarDay.Max(a.EarliestEnd(start), b.EarliestEnd(start)));
        return end == CalendarDay.AfterAll ? AllenRelations.None : AllenRelations.Equals;
    }

    // Whether some single day is an extent of both.
    private static bool EqualDay(Extents a, Extents b)
    {
        List<DaySet> sets = [a._starts, a._ends, b._starts, b._ends, .. a._inside, .. b._inside];
        CalendarDay day = CalendarDay.BeforeAll;
        int agreeing = 0;
        while (agreeing < sets.Count)
        {
            agreeing = 0;
            foreach (DaySet set in sets)
            {
                CalendarDay next = set.FirstOnOrAfter(day);
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

    private CalendarDay Start(CalendarDay onOrAfter) => _starts.FirstOnOrAfter(onOrAfter);

    // The first end of a run from a start, on or after a day; after all where there is none.
    private CalendarDay End(CalendarDay start, CalendarDay onOrAfter) =>
        start == CalendarDay.AfterAll || onOrAfter == CalendarDay.AfterAll ? CalendarDay.AfterAll
        : _isSingleDay ? start >= onOrAfter ? start : CalendarDay.AfterAll
        : _ends.FirstOnOrAfter(CalendarDay.Max(EarliestEnd(start), onOrAfter));

    // Where the days that must lie inside a run from a start allow it to end.
    private CalendarDay EarliestEnd(CalendarDay start)
    {
        CalendarDay earliest = start;
        foreach (DaySet days in _inside)
        {
            earliest = CalendarDay.Max(earliest, days.FirstOnOrAfter(start));
        }
        return earliest;
    }

    private bool HasRunFrom(CalendarDay start, CalendarDay onOrAfter) => start != CalendarDay.AfterAll && End(start, onOrAfter) != CalendarDay.AfterAll;

    private bool Outlasts(CalendarDay start, CalendarDay otherEnd) =>
        start != CalendarDay.AfterAll && otherEnd < CalendarDay.PositiveInfinity && End(start, otherEnd.Next) != CalendarDay.AfterAll;
}
