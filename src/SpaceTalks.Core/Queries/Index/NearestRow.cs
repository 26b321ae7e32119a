using System;
using System.Collections.Generic;
using NodaTime;

namespace SpaceTalks;

// Finds the milestone whose farthest possible day is the least distant from a day.
internal sealed class NearestRow
{
    private readonly MilestoneIndex _index;
    private readonly LocalDate _day;
    private int _row = RowSet.None;
    private int _distance = int.MaxValue;

    public NearestRow(MilestoneIndex index, LocalDate day)
    {
        _index = index;
        _day = day.WithCalendar(CalendarSystem.Iso);
    }

    public Milestone? Found => _row == RowSet.None ? null : _index.Milestones[_row];

    public bool Look(int row)
    {
        if (_index.DateOf(row) is not { Earliest: { } earliest } when)
        {
            return true;
        }
        int least = Math.Abs(Period.DaysBetween(_day, earliest));
        if (when.Latest is { } latest)
        {
            int distance = Math.Max(least, Math.Abs(Period.DaysBetween(_day, latest)));
            if (distance < _distance || (distance == _distance && row < _row))
            {
                _distance = distance;
                _row = row;
            }
        }
        return least <= _distance;
    }
}
