using System.Collections.Generic;

namespace SpaceTalks.Time;

// Bounds, choices and lists: "no earlier than 2027", "August or September 2025", "each year from 1670 to 1672".
internal sealed partial class EnglishReader
{
    // "each of 2025", "each year from 1670 to 1672", "August 2025 and October 2025"
    private bool TryMembers(out When? when)
    {
        when = null;
        bool all = Accept("each", "of");
        List<SetItem> items = [];
        bool last = false;
        do
        {
            if (!TryMember(out SetItem item))
            {
                return false;
            }
            items.Add(item);
            if (last)
            {
                break;
            }
            last = Accept("and") || Accept(",", "and");
        }
        while (last || Accept(","));
        bool isSet = items.Count == 1 ? all || items[0].Kind != SetItemKind.Date : last;
        return isSet && TryList(new AllOfWhen([.. items]), out when);
    }

    private bool TryMember(out SetItem item)
    {
        item = default;
        EnglishPoint point;
        if (!Accept("each"))
        {
            bool read = TryPoint(out point) && (point.IsDate || Expect("a date rather than a part of a period"));
            item = point.Item;
            return read;
        }
        string unit = Peek();
        if (!AcceptAny("year", "season", "quarter", "third", "half", "month", "day"))
        {
            return Expect("year, season, quarter, third, half, month or day");
        }
        bool upTo = Accept("up", "to");
        if (!upTo && !Accept("from"))
        {
            return Expect("\"from\" or \"up to\"");
        }
        if (!TryPoint(out point) || !point.IsRangeEnd || EnglishFormatter.Unit(point.Date) != unit)
        {
            return Expect("a " + unit);
        }
        EdtfDate first = point.Date;
        if (upTo || Accept("on"))
        {
            item = new SetItem(upTo ? SetItemKind.OnOrBefore : SetItemKind.OnOrAfter, first, first);
            return true;
        }
        if (!Accept("to"))
        {
            return Expect("\"to\" or \"on\"");
        }
        return TryPoint(out point) && TryRange(EnglishPoint.Of(first), point, keepNotation: true, out item);
    }

    private bool TryChoices(out When? when)
    {
        when = null;
        bool one = Accept("one", "of");
        List<SetItem> items = [];
        bool last = false;
        do
        {
            if (!TryChoice(out EnglishPoint choice))
            {
                return false;
            }
            items.Add(choice.Item);
            if (last)
            {
                break;
            }
            last = Accept("or") || Accept(",", "or");
        }
        while (last || Accept(","));
        if (items.Count > 1 && !last)
        {
            return Expect("\"or\"");
        }
        return TryList(items.Count == 1 && !one ? EnglishPoint.Of(items[0]).ToWhen() : new OneOfWhen([.. items]), out when);
    }

    // "FY2026, FY2027, …" is shorter than what it means.
    private bool TryList(When list, out When? when)
    {
        when = list;
        return list.HasReadableText || Expect("a shorter list");
    }

    private bool TryChoice(out EnglishPoint choice)
    {
        choice = default;
        if (Peek() == "sometime" && Peek(1) == "between")
        {
            _at++;
        }
        if (Accept("between"))
        {
            int afterBetween = _at;
            if (TryElidedPair(out EdtfDate elided, out EdtfDate said, out string joint) && joint == "and")
            {
                return TryRange(EnglishPoint.Of(elided), EnglishPoint.Of(said), keepNotation: false, out SetItem pair) && TryMake(pair, out choice);
            }
            _at = afterBetween;
            if (!TryPoint(out EnglishPoint first))
            {
                return false;
            }
            if (!Accept("and"))
            {
                return Expect("\"and\"");
            }
            return TryPoint(out EnglishPoint end)
                && TryRange(first, end, keepNotation: false, out SetItem item)
                && TryMake(item, out choice);
        }
        if (Accept("net") || Accept("no", "earlier", "than") || Accept("no", "sooner", "than")
            || Accept("not", "earlier", "than") || Accept("not", "before"))
        {
            return TryPoint(out EnglishPoint earliest) && TryFrom(earliest, out choice);
        }
        if (Accept("after") || Accept("later", "than"))
        {
            return TryPoint(out EnglishPoint passed) && TryNext(passed, out EdtfDate next) && TryFrom(EnglishPoint.Of(next), out choice);
        }
        if (Accept("before") || Accept("earlier", "than"))
        {
            return TryPoint(out EnglishPoint bound) && TryThroughDay(bound.FirstDay.Previous, out choice);
        }
        int start = _at;
        if (Accept("by") || Accept("nlt") || Accept("no", "later", "than") || Accept("not", "later", "than")
            || Accept("on", "or", "before") || Accept("not", "after"))
        {
            bool by = _tokens[start].Text == "by";
            if (Accept("the", "end", "of") || Accept("end", "of"))
            {
                by = false;
            }
            return TryPoint(out EnglishPoint latest)
                && (by && !_conventions.ByIncludes
                    ? TryThroughDay(latest.FirstDay.Previous, out choice)
                    : TryThrough(latest, out choice));
        }
        if (!TryPoint(out choice))
        {
            return false;
        }
        if (Accept("at", "the", "earliest"))
        {
            return TryFrom(choice, out choice);
        }
        if (Accept("at", "the", "latest"))
        {
            return TryThrough(choice, out choice);
        }
        // "2030 or before", but not "2030 or before 2010".
        if (Peek() == "or" && Peek(1) is "later" or "after" or "earlier" or "before" && Peek(2) is "" or "," or "or" or "tbd")
        {
            bool later = Peek(1) is "later" or "after";
            _at += 2;
            return TryOpen(later ? SetItemKind.OnOrAfter : SetItemKind.OnOrBefore, choice, out choice);
        }
        return true;
    }

    private bool TryFrom(EnglishPoint earliest, out EnglishPoint choice)
    {
        choice = default;
        return earliest.IsCalendarUnit
            ? TryOpen(SetItemKind.OnOrAfter, earliest, out choice)
            : TryDateOf(earliest.FirstDay, out EdtfDate first) && TryOpen(SetItemKind.OnOrAfter, EnglishPoint.Of(first), out choice);
    }

    // The last day of a year closes that year: "by 31 December 2030" is "by the end of 2030".
    private bool TryThrough(EnglishPoint latest, out EnglishPoint choice)
    {
        if (!latest.IsCalendarUnit)
        {
            return TryThroughDay(latest.LastDay, out choice);
        }
        EdtfDate date = latest.Date;
        bool closesYear = date.Precision == DatePrecision.Day && date.MonthCode == 12 && date.DayOfMonth == 31
            && date.WrittenYear is >= 0 and < 9999 && !date.IsQualified;
        return TryOpen(SetItemKind.OnOrBefore, closesYear ? EnglishPoint.Of(EdtfDate.FromYear(date.WrittenYear)) : latest, out choice);
    }

    private bool TryThroughDay(CalendarDay day, out EnglishPoint choice)
    {
        choice = default;
        return TryDateOf(day, out EdtfDate last) && TryOpen(SetItemKind.OnOrBefore, EnglishPoint.Of(last), out choice);
    }

    private bool TryOpen(SetItemKind kind, EnglishPoint point, out EnglishPoint choice)
    {
        choice = default;
        EdtfDate bound = point.Date;
        return (point.IsRangeEnd || TryDateOf(kind == SetItemKind.OnOrAfter ? point.FirstDay : point.LastDay, out bound))
            && TryMake(new SetItem(kind, bound, bound), out choice);
    }

    // The day as a date. EDTF has no days in years of more than four digits: the first or the last day of such a year is the year there.
    private bool TryDateOf(CalendarDay day, out EdtfDate date)
    {
        bool isShort = day.Year is >= -9999 and <= 9999;
        date = isShort ? EnglishPoint.DateOf(day) : EdtfDate.FromYear(day.Year);
        return day.IsReal && (isShort || (day.Month, day.DayOfMonth) is (1, 1) or (12, 31)) || Expect("a day in the years -9999 to 9999");
    }

    private bool TryRange(EnglishPoint first, EnglishPoint last, bool keepNotation, out SetItem item)
    {
        item = default;
        bool alike = first.IsRangeEnd && last.IsRangeEnd && DateUnits.AreOfOneKind(first.Date, last.Date);
        if (!alike && keepNotation)
        {
            return Expect("a date of the same precision as the start of the range");
        }
        if (first.FirstDay > last.FirstDay)
        {
            return Expect("a date on or after the start of the range");
        }
        EdtfDate start = first.Date;
        EdtfDate end = last.Date;
        if (!alike && !(TryDateOf(first.FirstDay, out start) && TryDateOf(last.LastDay, out end)))
        {
            return false;
        }
        item = new SetItem(SetItemKind.Range, start, end);
        return DateUnits.AreOfOneKind(start, end) || Expect("a date of the same precision as the start of the range");
    }

    // What people count on to: the next year, month or day, or the day after anything else.
    private bool TryNext(EnglishPoint point, out EdtfDate next)
    {
        if (!TryDateOf(point.LastDay.Next, out next))
        {
            return false;
        }
        if (point.IsCalendarUnit && next.Precision == DatePrecision.Day && point.Date.Precision != DatePrecision.Day)
        {
            next = point.Date.Precision == DatePrecision.Year
                ? EdtfDate.FromYear(next.WrittenYear)
                : EdtfDate.FromMonth(next.WrittenYear, next.MonthCode);
        }
        return true;
    }
}
