using System;
using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

// Counts the milestones that certainly and possibly lie within each year.
internal sealed class YearCount
{
    private const int FirstYear = -9998;
    private const int LastYear = 9999;

    private readonly MilestoneIndex _index;
    private readonly int[] _certain = new int[LastYear - FirstYear + 1];
    private readonly int[] _possible = new int[LastYear - FirstYear + 1];
    private readonly List<(int Row, bool IsCertain)> _unlimited = [];
    private int _first = LastYear;
    private int _last = FirstYear;
    private int _undated;

    private YearCount(MilestoneIndex index) => _index = index;

    public static IReadOnlyList<Tally<int>> Of(MilestoneIndex index, IEnumerable<int> rows, Filter<Milestone>? certainly)
    {
        YearCount count = new(index);
        foreach (int row in rows)
        {
            count.Add(row, certainly is null || certainly.IsMatch(index.Milestones[row]));
        }
        foreach ((int row, bool isCertain) in count._unlimited)
        {
            count.AddYears(row, isCertain, count._first, count._last);
        }
        return count.ToTallies();
    }

    private void Add(int row, bool isCertain)
    {
        DateColumns dates = _index.Dates;
        if (row >= dates.DatedCount)
        {
            _undated++;
            return;
        }
        bool hasFirst = TryGetYear(dates.EarliestStart[row], out int first);
        bool hasLast = TryGetYear(dates.LatestEnd[row], out int last);
        if (hasFirst && hasLast)
        {
            AddYears(row, isCertain, first, last);
        }
        else
        {
            _unlimited.Add((row, isCertain));
        }
        Widen(hasFirst, first);
        Widen(hasLast, last);
    }

    private void Widen(bool has, int year)
    {
        if (has)
        {
            _first = Math.Min(_first, year);
            _last = Math.Max(_last, year);
        }
    }

    private static bool TryGetYear(int day, out int year)
    {
        year = day >> 9;
        return year is >= FirstYear and <= LastYear;
    }

    private void AddYears(int row, bool isCertain, int first, int last)
    {
        When? when = null;
        bool isPlain = _index.Dates.Kinds[row] == DateKind.SingleDay && TryGetYear(_index.Dates.EarliestStart[row], out _) && TryGetYear(_index.Dates.LatestEnd[row], out _);
        if (!isPlain)
        {
            // A date that lies within a year starts and ends in it.
            when = _index.DateOf(row)!;
            Bounds bounds = when.GetBounds();
            if (bounds.EarliestEnd.Year > last || bounds.LatestStart.Year < first)
            {
                return;
            }
            first = (int)Math.Max(first, bounds.EarliestEnd.Year);
            last = (int)Math.Min(last, bounds.LatestStart.Year);
        }
        for (int year = first; year <= last; year++)
        {
            Certainty certainty = when is not null ? Judgement.Of(when, TimeRelation.Within, DateWindow.Year(year))
                : first == last ? Certainty.Certain
                : Certainty.Possible;
            _possible[year - FirstYear] += certainty != Certainty.Impossible ? 1 : 0;
            _certain[year - FirstYear] += certainty == Certainty.Certain && isCertain ? 1 : 0;
        }
    }

    // A milestone without a date is possible in every year, but does not by itself add a year to the result.
    private IReadOnlyList<Tally<int>> ToTallies()
    {
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
}
