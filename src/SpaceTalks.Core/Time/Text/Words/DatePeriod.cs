using NodaTime;

namespace SpaceTalks.Time;

// A period of which parts can be taken: its length in months or years, and the point in time that it denotes.
internal struct DatePeriod
{
    // A date, or a range within which it is some day.
    public DatePoint Point;

    // The first month and the number of months; none if the period is counted in years or days.
    public long FirstYear;
    public int FirstMonth;
    public int Months;

    // The number of years, from the first year on; none if the period is counted in months or days.
    public int Years;

    public static DatePeriod Of(EdtfDate date)
    {
        DatePeriod period = new() { Point = DatePoint.Of(date) };
        if (date.HasUnspecifiedDigits && date.Precision != DatePrecision.Year || date.IsLongYear || date.SignificantDigits is not null)
        {
            return period;
        }
        CalendarDay first = period.Point.FirstDay;
        CalendarDay last = period.Point.LastDay;
        period.FirstYear = first.Year;
        switch (date.Precision)
        {
            case DatePrecision.Year when date.YearMask == 0:
                period.FirstMonth = 1;
                period.Months = 12;
                period.Years = 1;
                break;
            case DatePrecision.Year:
                period.Years = (int)(last.Year - first.Year + 1);
                break;
            case DatePrecision.Month or DatePrecision.SubYear:
                period.FirstMonth = first.Month;
                period.Months = (int)((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
                break;
        }
        return period;
    }

    public static DatePeriod OfYears(long first, int years) => new()
    {
        Point = DatePoint.Of(new SetItem(SetItemKind.Range, EdtfDate.FromYear(first), EdtfDate.FromYear(first + years - 1))),
        FirstYear = first,
        Years = years,
    };

    // Whole months, as days.
    public static DatePeriod OfMonths(LocalDate first, int months) => new()
    {
        Point = DatePoint.Between(CalendarDay.From(first), CalendarDay.From(first.PlusMonths(months).PlusDays(-1))),
        FirstYear = first.Year,
        FirstMonth = first.Month,
        Months = months,
    };

    public static DatePeriod Of(DatePoint point) => new() { Point = point };

    public readonly bool IsCalendarYear => Years == 1 && Months == 12;
}
