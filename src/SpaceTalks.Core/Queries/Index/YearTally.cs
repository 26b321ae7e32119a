using System;
using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

// Counts the dates that certainly and possibly lie within each year. For one thread.
internal sealed class YearTally
{
    private const int FirstYear = -9998;
    private const int LastYear = 9999;

    private readonly int[] _certain = new int[LastYear - FirstYear + 1];
    private readonly int[] _possible = new int[LastYear - FirstYear + 1];

    // Dates without a known first or last day lie within the years that the others have.
    private readonly List<(int First, int Last, int Count)> _unlimitedYears = [];
    private readonly List<(When When, int Count)> _unlimitedDates = [];
    private int _first = LastYear;
    private int _last = FirstYear;
    private int _undated;

    public void AddUndated(int count) => _undated += count;

    // Adds dates of which the years of the four days say everything: one day out of a run, or from one day out of a run to one day out of
    // another. A year is possible from that of the earliest end to that of the latest start, and certain if it is that of all four.
    public void Add(int earliestStart, int latestStart, int earliestEnd, int latestEnd, bool isCertain, int count)
    {
        Widen(earliestStart);
        Widen(latestEnd);
        if (!IsYear(earliestStart) || !IsYear(latestEnd))
        {
            _unlimitedYears.Add((earliestEnd, latestStart, count));
            return;
        }
        AddPossible(earliestEnd, latestStart, count);
        if (earliestStart == latestEnd && isCertain)
        {
            _certain[earliestStart - FirstYear] += count;
        }
    }

    // Adds equal dates; null if they are not known.
    public void Add(When? when, bool isCertain, int count = 1)
    {
        if (when is null)
        {
            _undated += count;
            return;
        }
        Bounds bounds = when.GetBounds();
        int first = YearOf(bounds.EarliestStart);
        int last = YearOf(bounds.LatestEnd);
        Widen(first);
        Widen(last);
        if (IsYear(first) && IsYear(last))
        {
            AddYears(when, isCertain, first, last, count);
        }
        else
        {
            _unlimitedDates.Add((when, count));
        }
    }

    // The counts of all years with dates, in order. An unknown date is possible in every year, but does not by itself add a year.
    public IReadOnlyList<Tally<int>> ToTallies()
    {
        foreach ((int first, int last, int count) in _unlimitedYears)
        {
            AddPossible(Math.Max(first, _first), Math.Min(last, _last), count);
        }
        foreach ((When when, int count) in _unlimitedDates)
        {
            AddYears(when, isCertain: false, _first, _last, count);
        }
        List<Tally<int>> tallies = [];
        for (int year = _first; year <= _last; year++)
        {
            if (_possible[year - FirstYear] > 0)
            {
                tallies.Add(new Tally<int>(year, _certain[year - FirstYear], _possible[year - FirstYear] + _undated));
            }
        }
        return tallies.AsReadOnly();
    }

    // The year of a packed day, or a number that is no year of the calendar.
    public static int YearOf(int packedDay) => packedDay >> 9;

    private static int YearOf(CalendarDay day) => YearOf(PackedDay.Clamped(day).Number);

    private static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    private void Widen(int year)
    {
        if (IsYear(year))
        {
            _first = Math.Min(_first, year);
            _last = Math.Max(_last, year);
        }
    }

    private void AddPossible(int first, int last, int count)
    {
        for (int year = first; year <= last; year++)
        {
            _possible[year - FirstYear] += count;
        }
    }

    // A date that lies within a year starts and ends in it.
    private void AddYears(When when, bool isCertain, int first, int last, int count)
    {
        Bounds bounds = when.GetBounds();
        if (bounds.EarliestEnd.Year > last || bounds.LatestStart.Year < first)
        {
            return;
        }
        first = (int)Math.Max(first, bounds.EarliestEnd.Year);
        last = (int)Math.Min(last, bounds.LatestStart.Year);
        for (int year = first; year <= last; year++)
        {
            Certainty certainty = Judgement.Of(when, TimeRelation.Within, DateWindow.Year(year));
            _possible[year - FirstYear] += certainty != Certainty.Impossible ? count : 0;
            _certain[year - FirstYear] += certainty == Certainty.Certain && isCertain ? count : 0;
        }
    }
}
