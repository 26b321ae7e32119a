using System;
using System.Collections.Generic;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks;

// A time in the notation of Wikidata ("+2025-07-31T00:00:00Z") with its precision, a number: 0 (a billion years) to 6 (a millennium), 7 (a
// century), 8 (a decade), 9 (a year), 10 (a month), 11 (a day) and up to 14 (a second).
internal sealed class WikidataTime
{
    private const int YearPrecision = 9;
    private const int MonthPrecision = 10;
    private const int DayPrecision = 11;

    private const string BeyondCalendar = "The year is beyond the calendar: the date is not imported.";

    // Some country used the Julian calendar up to this year.
    private const int LastJulianYear = 1923;

    // A year with more digits does not fit in a 64-bit integer.
    private const int MostYearDigits = 16;

    // Notes on what is not imported, or is imported in another form.
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

    // In astronomical numbering. JSON counts years as historians do, with 1 BC as -0001 and no year 0; RDF, like XML Schema 1.1, has 1 BC as 0000,
    // but only for precisions of a year or finer.
    private long Year => !_isNegative ? _number : _isHistorical ? 1 - _number : -_number;

    // A null precision means that none is given. Returns null, with a note or a fault, if there is no date.
    public static WikidataDate? Read(string text, int? precision, CalendarSystem? calendar, bool isRdf, List<string> notes, out bool isFault)
    {
        isFault = !TryParse(text, out string year, out int month, out int day, out bool hasTime);
        if (isFault)
        {
            return null;
        }
        bool isCoarse = precision < YearPrecision;
        // In RDF, days are converted to the Gregorian calendar, but months and years are not.
        bool isConverted = isRdf && precision is null or >= DayPrecision;
        WikidataTime time = new(year, month, day, !isRdf || isCoarse, isConverted || calendar is null ? CalendarSystem.Iso : calendar);
        if (hasTime || precision is >= 12 and <= 14)
        {
            notes.Add("The time of day is not imported.");
        }
        WikidataDate? date = time.Read(precision);
        notes.AddRange(time._notes);
        if (date is not null && isRdf && !isConverted && calendar is null && time.Year <= LastJulianYear)
        {
            notes.Add("The date is imported as approximate: it is not clear whether its calendar is Julian or Gregorian.");
            date = date.With(Qualifier.Approximate);
        }
        return date;
    }

    private WikidataDate? Read(int? precision)
    {
        if (_number == 0 && _isHistorical)
        {
            return Nothing("There is no year 0 in that notation: the date is not imported.");
        }
        switch (precision)
        {
            case >= 0 and <= 5:
                return Nothing("A date with a precision of ten thousand years or more is not imported.");
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
                    ? "The date is imported as approximate: its precision is not given."
                    : "The date is imported as approximate: its precision is not a known one.");
                return ReadDate(_day > 0 ? DayPrecision : _month > 0 ? MonthPrecision : YearPrecision)?.With(Qualifier.Approximate);
        }
    }

    // The site shows 1901 to 2000 as the 20th century, 1 to 1000 as the first millennium, and BC likewise: that is what editors see. 19XX in EDTF
    // is a different hundred years.
    private WikidataDate? ReadPeriod(int width)
    {
        long last = (((_number - 1) / width) + 1) * width;
        return ReadYears(last - width + 1, last);
    }

    // The site shows 2020 to 2029 as the 2020s, and 49 to 40 BC as the 40s BC; the years 1 to 9 are not a full decade.
    private WikidataDate? ReadDecade()
    {
        long first = _number / 10 * 10;
        return !_isNegative && first is >= 10 and <= 9990 && _calendar == CalendarSystem.Iso
            ? WikidataDate.OfDecade((int)first)
            : ReadYears(Math.Max(first, 1), first + 9);
    }

    // From one year to another, both in historical numbering, BC or AD.
    private WikidataDate? ReadYears(long near, long far) => _isNegative ? Years(1 - far, 1 - near) : Years(near, far);

    private WikidataDate? Years(long first, long last) =>
        !IsInCalendar(first) || !IsInCalendar(last) ? Nothing(BeyondCalendar)
        : _calendar == CalendarSystem.Iso ? WikidataDate.Between(When.Year(first), When.Year(last))
        : Converted(new LocalDate((int)first, 1, 1, _calendar), new LocalDate((int)last, 12, 31, _calendar));

    private WikidataDate? ReadDate(int precision)
    {
        if (precision > YearPrecision && _month is 0 or > 12)
        {
            _notes.Add("The month of the date is missing, or does not exist: only the year is imported.");
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
            _notes.Add("The day of the date is missing, or does not exist: only the month is imported.");
            isDay = false;
        }
        return _calendar != CalendarSystem.Iso
                ? Converted(new LocalDate(year, _month, isDay ? _day : 1, _calendar), new LocalDate(year, _month, isDay ? _day : days, _calendar))
            : WikidataDate.Of(isDay ? When.Day(year, _month, _day) : When.Month(year, _month));
    }

    // A Julian day is a single Gregorian day; Julian months and years are runs of days without an EDTF notation.
    private WikidataDate Converted(LocalDate first, LocalDate last)
    {
        _notes.Add("A date of the Julian calendar is imported as the same days of the Gregorian calendar.");
        return first == last ? WikidataDate.Of(When.Day(first)) : WikidataDate.Between(When.Day(first), When.Day(last));
    }

    private bool IsInCalendar(long year) => year >= _calendar.MinYear && year <= _calendar.MaxYear;

    private WikidataDate? Nothing(string note)
    {
        _notes.Add(note);
        return null;
    }

    // The year keeps its sign. A date without a time of day is accepted, since other tools write such tables.
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
