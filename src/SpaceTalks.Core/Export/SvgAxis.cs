using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// The period that a picture shows, and the positions of days in it. Positions are in tenths of a unit.
internal sealed class SvgAxis
{
    private const int FirstMonth = -9998 * 12;
    private const int LastMonth = (9999 * 12) + 11;
    // In months.
    private static readonly int[] Steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000];

    private readonly int _firstMonth;
    private readonly int _lastMonth;
    private readonly int _step;
    private readonly int _days;

    public SvgAxis(SvgLayout layout, int firstMonth, int lastMonth)
    {
        Left = layout.AxisLeft;
        Right = layout.AxisRight;
        _step = Steps.First(step => lastMonth - firstMonth < step * layout.MostTicks(areYears: step >= 12));
        // A single tick would convey nothing.
        _firstMonth = Clamp(Floor(firstMonth));
        _lastMonth = Clamp(Floor(lastMonth) + _step + (Floor(firstMonth) == Floor(lastMonth) ? _step : 0) - 1);
        Start = DayOf(_firstMonth);
        LocalDate last = DayOf(_lastMonth);
        End = last.PlusDays(last.Calendar.GetDaysInMonth(last.Year, last.Month) - 1);
        _days = Period.DaysBetween(Start, End) + 1;
    }

    // An axis for milestones without any bounds: every row extends from one end to the other, whatever days these are.
    public static SvgAxis Unlimited(SvgLayout layout) => new(layout, 0, 0) { IsLimited = false };

    public int Left { get; }

    public int Right { get; }

    // True if its days come from the milestones.
    public bool IsLimited { get; private init; } = true;

    public LocalDate Start { get; }

    public LocalDate End { get; }

    public static string Year(LocalDate day) => day.Year.ToString("0000", CultureInfo.InvariantCulture);

    // The position of the beginning of a day.
    public int PositionOf(LocalDate day) => PositionOf(Period.DaysBetween(Start, day));

    // The first days of its units, with their labels.
    public IEnumerable<(int Position, string Label)> Ticks
    {
        get
        {
            for (int month = Floor(_firstMonth + _step - 1); IsLimited && month <= _lastMonth; month += _step)
            {
                LocalDate day = DayOf(month);
                yield return (PositionOf(day), _step < 12 ? MonthNames.Get(day.Month).Substring(0, 3) + " " + Year(day) : Year(day));
            }
        }
    }

    // The visible runs of a set of days, as positions. Runs that are too close to be distinguished are joined.
    public IEnumerable<(int Start, int End)> Runs(DaySet days)
    {
        CalendarDay axisStart = CalendarDay.From(Start);
        CalendarDay axisEnd = CalendarDay.From(End);
        if (days.First > axisEnd || days.Last < axisStart)
        {
            yield break;
        }
        if (days.IsRun)
        {
            yield return (
                PositionOf(OffsetOf(CalendarDay.Max(days.First, axisStart))),
                PositionOf(OffsetOf(CalendarDay.Min(days.Last, axisEnd)) + 1));
            yield break;
        }
        // Stepping through the columns of the picture takes the same time for three months as for all of history.
        int column = (_days / (Right - Left)) + 1;
        int start = -1;
        int end = -1;
        for (int offset = 0; offset < _days; offset += column)
        {
            int last = offset + column < _days ? offset + column - 1 : _days - 1;
            CalendarDay first = days.FirstOnOrAfter(CalendarDay.From(Start.PlusDays(offset)));
            CalendarDay columnEnd = CalendarDay.From(Start.PlusDays(last));
            if (first <= columnEnd)
            {
                start = start < 0 ? OffsetOf(first) : start;
                end = OffsetOf(days.LastOnOrBefore(columnEnd)) + 1;
                continue;
            }
            if (start >= 0)
            {
                yield return (PositionOf(start), PositionOf(end));
                start = -1;
            }
        }
        if (start >= 0)
        {
            yield return (PositionOf(start), PositionOf(end));
        }
    }

    private int OffsetOf(CalendarDay day) => Period.DaysBetween(Start, new LocalDate((int)day.Year, day.Month, day.DayOfMonth));

    private int PositionOf(int offset) => (Left * 10) + (int)((long)offset * (Right - Left) * 10 / _days);

    private int Floor(int month) => month - ((((month % _step) + _step) % _step));

    private static int Clamp(int month) => month < FirstMonth ? FirstMonth : month > LastMonth ? LastMonth : month;

    private static LocalDate DayOf(int month)
    {
        int monthOfYear = ((month % 12) + 12) % 12;
        return new LocalDate((month - monthOfYear) / 12, monthOfYear + 1, 1);
    }
}
