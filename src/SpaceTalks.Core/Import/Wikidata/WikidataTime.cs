using System;
using System.Collections.Generic;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks;

// A time as Wikidata writes it ("+2025-07-31T00:00:00Z") with its precision, a number from 0 (a billion years) over 6 (a millennium), 7 (a
// century), 8 (ten years), 9 (a year), 10 (a month) and 11 (a day) to 14 (a second).
internal sealed class WikidataTime
{
    private const int YearPrecision = 9;
    private const int MonthPrecision = 10;
    private const int DayPrecision = 11;

    private const string BeyondCalendar = "The year is beyond the calendar: the date is not carried.";

    // Up to this year some country kept the Julian calendar.
    private const int LastJulianYear = 1923;

    // The digits of years; more than these have no value in a 64-bit integer.
    private const int MostYearDigits = 16;

    // What cannot be carried, or is carried otherwise than it stands.
    private readonly List<string> _notes = [];
    private readonly CalendarSystem _calendar;
    private readonly bool _isHistorical;
    private readonly bool _isNegative;
    private readonly long _number;
    private readonly int _month;
    private readonly int _day;

    private WikidataTime(string year, int month, int day, bool isHistorical, CalendarSystem calendar)
    {
        _isNegative = year[0] == '-';
        _number = long.Parse(year.TrimStart('+', '-'), NumberStyles.None, CultureInfo.InvariantCulture);
        _isHistorical = isHistorical;
        _month = month;
        _day = day;
        _calendar = calendar;
    }

    // Astronomically numbered. JSON has years as historians count them, 1 BC as -0001, and no year 0; RDF, as XML Schema 1.1 does, has 1 BC
    // as 0000, but only for precisions of a year or finer.
    private long Year => !_isNegative ? _number : _isHistorical ? 1 - _number : -_number;

    // Reads a time; a null precision is one that is not given. Null where there is no date in it, which a note says, or a fault.
    public static WikidataDate? Read(string text, int? precision, CalendarSystem? calendar, bool isRdf, List<string> notes, out bool isFault)
    {
        isFault = !TryParse(text, out string year, out int month, out int day, out bool hasTime);
        if (isFault)
        {
            return null;
        }
        bool isCoarse = precision < YearPrecision;
        // In RDF, days have been converted to the Gregorian calendar, months and years have not.
        bool isConverted = isRdf && precision is null or >= DayPrecision;
        WikidataTime time = new(year, month, day, !isRdf || isCoarse, isConverted || calendar is null ? CalendarSystem.Iso : calendar);
        if (hasTime || precision is >= 12 and <= 14)
        {
            notes.Add("The time of day is not carried.");
        }
        WikidataDate? date = time.Read(precision);
        notes.AddRange(time._notes);
        if (date is not null && isRdf && !isConverted && calendar is null && time.Year <= LastJulianYear)
        {
            notes.Add("The date is carried as approximate: nothing says whether it is of the Julian or the Gregorian calendar.");
            date = date.With(Qualifier.Approximate);
        }
        return date;
    }

    private WikidataDate? Read(int? precision)
    {
        if (_number == 0 && _isHistorical)
        {
            return Nothing("A year 0 does not exist there: the date is not carried.");
        }
        switch (precision)
        {
            case >= 0 and <= 5:
                return Nothing("A date that is precise to ten thousand years or more is not carried.");
            case 6:
                return ReadPeriod(1000);
            case 7:
                return ReadPeriod(100);
            case 8:
                return ReadDecade();
            case YearPrecision or MonthPrecision or (>= DayPrecision and <= 14):
                return ReadDate(precision.GetValueOrDefault());
            default:
                _notes.Add(precision is null
                    ? "The date is carried as approximate: nothing says how precise it is."
                    : "The date is carried as approximate: its precision is none that is known.");
                return ReadDate(_day > 0 ? DayPrecision : _month > 0 ? MonthPrecision : YearPrecision)?.With(Qualifier.Approximate);
        }
    }

    // The site shows 1901 to 2000 as the 20th century, 1 to 1000 as the first millennium, and BC likewise: that is what people see who write
    // and check it. EDTF's 19XX is another hundred years.
    private WikidataDate? ReadPeriod(int width)
    {
        long last = (((_number - 1) / width) + 1) * width;
        return ReadYears(last - width + 1, last);
    }

    // The site shows 2020 to 2029 as the 2020s, and 49 to 40 BC as the 40s BC; the years 1 to 9 have no ten.
    private WikidataDate? ReadDecade()
    {
        long first = _number / 10 * 10;
        return !_isNegative && first is >= 10 and <= 9990 && _calendar == CalendarSystem.Iso
            ? WikidataDate.OfDecade((int)first)
            : ReadYears(Math.Max(first, 1), first + 9);
    }

    // From one year to another, both as historians count them, before or after the beginning of the era.
    private WikidataDate? ReadYears(long near, long far) => _isNegative ? Years(1 - far, 1 - near) : Years(near, far);

    private WikidataDate? Years(long first, long last) =>
        !IsInCalendar(first) || !IsInCalendar(last) ? Nothing(BeyondCalendar)
        : _calendar == CalendarSystem.Iso ? WikidataDate.Between(When.Year(first), When.Year(last))
        : Converted(new LocalDate((int)first, 1, 1, _calendar), new LocalDate((int)last, 12, 31, _calendar));

    private WikidataDate? ReadDate(int precision)
    {
        if (precision > YearPrecision && _month is 0 or > 12)
        {
            _notes.Add("The month of the date is missing, or does not exist: its year is carried.");
            precision = YearPrecision;
        }
        if (precision == YearPrecision)
        {
            return _calendar == CalendarSystem.Iso ? WikidataDate.Of(When.Year(Year)) : Years(Year, Year);
        }
        if (!IsInCalendar(Year))
        {
            return Nothing(BeyondCalendar);
        }
        int year = (int)Year;
        int days = _calendar.GetDaysInMonth(year, _month);
        bool isDay = precision >= DayPrecision;
        if (isDay && (_day == 0 || _day > days))
        {
            _notes.Add("The day of the date is missing, or does not exist: its month is carried.");
            isDay = false;
        }
        return _calendar != CalendarSystem.Iso
                ? Converted(new LocalDate(year, _month, isDay ? _day : 1, _calendar), new LocalDate(year, _month, isDay ? _day : days, _calendar))
            : WikidataDate.Of(isDay ? When.Day(year, _month, _day) : When.Month(year, _month));
    }

    // A day of another calendar is a day; its months and years are runs of days that EDTF has no notation for.
    private WikidataDate Converted(LocalDate first, LocalDate last)
    {
        _notes.Add("A date of the Julian calendar is carried as the days that it has in the Gregorian one.");
        return first == last ? WikidataDate.Of(When.Day(first)) : WikidataDate.Between(When.Day(first), When.Day(last));
    }

    private bool IsInCalendar(long year) => year >= _calendar.MinYear && year <= _calendar.MaxYear;

    private WikidataDate? Nothing(string note)
    {
        _notes.Add(note);
        return null;
    }

    // The year is left with its sign. A date without a time of day is one too: other tools write tables as well.
    private static bool TryParse(string text, out string year, out int month, out int day, out bool hasTime)
    {
        month = 0;
        day = 0;
        hasTime = false;
        int start = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        int end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }
        year = text.Substring(0, end);
        if (end - start is < 1 or > MostYearDigits || text.Length < end + 6 || text[end] != '-' || text[end + 3] != '-'
            || !TryParseTwoDigits(text, end + 1, out month) || !TryParseTwoDigits(text, end + 4, out day))
        {
            return false;
        }
        string rest = text.Substring(end + 6);
        if (rest.Length == 0)
        {
            return true;
        }
        ParseResult<LocalTime> time = LocalTimePattern.ExtendedIso.Parse(rest.TrimEnd('Z').TrimStart('T'));
        hasTime = time.Success && time.Value != LocalTime.Midnight;
        return rest[0] == 'T' && time.Success;
    }

    private static bool TryParseTwoDigits(string text, int index, out int number) =>
        int.TryParse(text.Substring(index, 2), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
