using System;
using System.Collections.Generic;

namespace SpaceTalks.Time.Text;

/// <summary>Reads phrases: spans, bounds, choices. What one date may look like is in the other part.</summary>
internal sealed partial class EnglishReader
{
    private static readonly HashSet<string> NoDate = ["tbd", "tba", "tbc", "unknown", "undated", "none"];

    private readonly EnglishConventions _conventions;
    private readonly List<EnglishToken> _tokens;
    private readonly int _end;
    private int _at;
    private int _farthest = -1;
    private string _expected = "a date";
    private string? _why;

    public EnglishReader(string text, EnglishConventions conventions)
    {
        _conventions = conventions;
        _end = text.Length;
        _tokens = text.Length <= When.LongestText ? EnglishToken.Split(text) : [];
    }

    public bool TryRead(out When? when, out TextFault fault)
    {
        when = null;
        if (_end > When.LongestText)
        {
            fault = new TextFault(When.LongestText, "a text of at most 4096 characters");
            return false;
        }
        if (_tokens.Count > 0 && SaysNoDate())
        {
            fault = new TextFault(_tokens[0].Position, "a date", "it says that there is no date");
            return false;
        }
        bool read = TryPhrase(out when);
        if (read && _at < _tokens.Count && Accept("tbd"))
        {
            // "2025 TBD": what is to be determined is narrower than what is said.
        }
        if (read && _at == _tokens.Count)
        {
            fault = default;
            return true;
        }
        if (read)
        {
            Expect("the end of the text");
        }
        when = null;
        fault = new TextFault(_farthest < 0 ? 0 : _farthest, _expected, _why);
        return false;
    }

    private bool SaysNoDate() =>
        (_tokens.Count == 1 && NoDate.Contains(_tokens[0].Text))
        || (_tokens.Count == 2 && _tokens[0].Text == "no" && _tokens[1].Text == "date")
        || (_tokens.Count == 3 && _tokens[0].Text == "n" && _tokens[1].Text == "/" && _tokens[2].Text == "a");

    private string Peek(int ahead = 0) => _at + ahead < _tokens.Count ? _tokens[_at + ahead].Text : string.Empty;

    private int PositionAt(int index) => index < _tokens.Count ? _tokens[index].Position : _end;

    /// <summary>Takes the words that stand next, all or none.</summary>
    private bool Accept(params string[] words)
    {
        for (int index = 0; index < words.Length; index++)
        {
            if (Peek(index) != words[index])
            {
                return false;
            }
        }
        _at += words.Length;
        return true;
    }

    private bool AcceptAny(params string[] words)
    {
        foreach (string word in words)
        {
            if (Peek() == word)
            {
                _at++;
                return true;
            }
        }
        return false;
    }

    /// <summary>
    /// Notes what would have gone on here. A place with a reason is told before one without, and then the farthest.
    /// </summary>
    private bool Expect(string expected, string? why = null)
    {
        int position = PositionAt(_at);
        bool isDecisive = why is not null;
        if (isDecisive != _why is not null ? isDecisive : position > _farthest)
        {
            _farthest = position;
            _expected = expected;
            _why = why;
        }
        return false;
    }

    /// <summary>The same, of a word before.</summary>
    private bool ExpectAt(int index, string expected, string why)
    {
        int here = _at;
        _at = index;
        bool result = Expect(expected, why);
        _at = here;
        return result;
    }

    private bool Retry(int start)
    {
        _at = start;
        return true;
    }

    private bool TryPhrase(out When? when)
    {
        int start = _at;
        return TryDateTime(out when)
            || (Retry(start) && TrySpan(out when))
            || (Retry(start) && TryMembers(out when))
            || (Retry(start) && TryElided(out when))
            || (Retry(start) && TryChoices(out when));
    }

    private bool TrySpan(out When? when)
    {
        when = null;
        int start = _at;
        if (Accept("without", "beginning", "until"))
        {
            return TryEnd(out IntervalEnd end) && TryInterval(IntervalEnd.Open, end, out when);
        }
        if (Accept("at", "least", "on"))
        {
            return TryPoint(out EnglishPoint day)
                && (day.IsDate || Expect("a date rather than a part of a period"))
                && TryInterval(new IntervalEnd(IntervalEndKind.OnOrBefore, day.Date), new IntervalEnd(IntervalEndKind.OnOrAfter, day.Date), out when);
        }
        if (Accept("since") || (Accept("starting") && (AcceptAny("in", "on", "from") || true)))
        {
            return TryEnd(out IntervalEnd since) && TryInterval(since, IntervalEnd.Unknown, out when);
        }
        if (AcceptAny("beyond", "past"))
        {
            return TryPoint(out EnglishPoint passed) && TryNext(passed, out EdtfDate next) && TryAtLeast(IntervalEnd.Unknown, next, out when);
        }
        if (Accept("through", "at", "least") || Accept("until", "at", "least"))
        {
            EdtfDate least = default;
            return TryPoint(out EnglishPoint passing)
                && (passing.IsDate ? TryMake(least = passing.Date, out _) : TryDateOf(passing.FirstDay, out least))
                && TryAtLeast(IntervalEnd.Unknown, least, out when);
        }
        if (AcceptAny("until", "till", "through"))
        {
            return TryEnd(out IntervalEnd end) && TryInterval(IntervalEnd.Unknown, end, out when);
        }
        bool from = Accept("from");
        if (from && TryElided(out when) && when is IntervalWhen)
        {
            return true;
        }
        _at = from ? start + 1 : start;
        return TryEnd(out IntervalEnd first) && TryRest(first, from, out when);
    }

    private bool TryRest(IntervalEnd start, bool from, out When? when)
    {
        when = null;
        if (from && Accept("without", "end"))
        {
            return TryInterval(start, IntervalEnd.Open, out when);
        }
        if (AcceptAny("onward", "onwards", "on"))
        {
            return TryInterval(start, IntervalEnd.Unknown, out when);
        }
        if (!AcceptAny("to", "through", "until", "till", "-"))
        {
            return from ? TryInterval(start, IntervalEnd.Unknown, out when) : Expect("the end of the text");
        }
        if (AcceptAny("present", "now", "today", "date"))
        {
            return TryInterval(start, IntervalEnd.Unknown, out when);
        }
        if (AcceptAny("beyond", "past"))
        {
            return TryPoint(out EnglishPoint passed) && TryNext(passed, out EdtfDate next) && TryAtLeast(start, next, out when);
        }
        return TryEnd(out IntervalEnd end) && TryInterval(start, end, out when);
    }

    private bool TryEnd(out IntervalEnd end)
    {
        end = default;
        if (!TryPoint(out EnglishPoint point))
        {
            return false;
        }
        if (!point.IsDate)
        {
            return Expect("a date rather than a part of a period at an end of a span");
        }
        IntervalEndKind kind = Accept("or", "earlier") ? IntervalEndKind.OnOrBefore
            : Accept("or", "later") ? IntervalEndKind.OnOrAfter
            : IntervalEndKind.Date;
        end = new IntervalEnd(kind, point.Date);
        return true;
    }

    private bool TryAtLeast(IntervalEnd start, EdtfDate least, out When? when) =>
        TryInterval(start, new IntervalEnd(IntervalEndKind.OnOrAfter, least), out when);

    private bool TryInterval(IntervalEnd start, IntervalEnd end, out When? when)
    {
        when = new IntervalWhen(start, end);
        when.GetBounds(out Bounds bounds);
        return bounds.EarliestStart <= bounds.LatestEnd || Expect("an end that can lie on or after the start");
    }

    private bool TryElided(out When? when)
    {
        when = null;
        AcceptAny("in", "on");
        if (!TryElidedPair(out EdtfDate first, out EdtfDate second, out string joint))
        {
            return false;
        }
        if (joint is "or" or "and")
        {
            SetItem[] items = [new SetItem(SetItemKind.Date, first, first), new SetItem(SetItemKind.Date, second, second)];
            when = joint == "or" ? new OneOfWhen(items) : new AllOfWhen(items);
            return true;
        }
        return TryInterval(new IntervalEnd(IntervalEndKind.Date, first), new IntervalEnd(IntervalEndKind.Date, second), out when);
    }

    // "25–27 August 2025", "August 30 to September 2, 2025", "August or September 2025": the first leaves out what the second says.
    private bool TryElidedPair(out EdtfDate first, out EdtfDate second, out string joint)
    {
        first = default;
        second = default;
        joint = string.Empty;
        int month = 0;
        int subYear = 0;
        int day = 0;
        bool hasDay = false;
        int dayAt = _at;
        if (TryMonthName(out month))
        {
            dayAt = _at;
            hasDay = TryDayNumber(out day);
        }
        else if (TryDayNumber(out day))
        {
            hasDay = true;
            TryMonthName(out month);
        }
        else if (!TrySubYearName(out subYear))
        {
            return false;
        }
        joint = Peek();
        if (!AcceptAny("to", "-", "through", "or", "and"))
        {
            return false;
        }
        int afterJoint = _at;
        if (month != 0 && hasDay && TryDayNumber(out int lastDay) && (Accept(",") || true) && TryShortYear(out EdtfDate yearOfDays))
        {
            // "August 25–27, 2025"
            if (yearOfDays.YearMask != 0 || !TryMakeDay(yearOfDays, month, lastDay, afterJoint, out second))
            {
                return false;
            }
        }
        else
        {
            _at = afterJoint;
            if (!TryPoint(out EnglishPoint point) || !point.IsRangeEnd)
            {
                return false;
            }
            second = point.Date;
        }
        long year = second.WrittenYear;
        if (!hasDay)
        {
            first = EdtfDate.FromMonth(year, month + subYear);
            return DateUnits.AreOfOneKind(first, second);
        }
        return second.Precision == DatePrecision.Day
            && TryMakeDay(EdtfDate.FromYear(year), month == 0 ? second.MonthCode : month, day, dayAt, out first);
    }

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

    /// <summary>The day as a date. EDTF has no days in years of more than four digits: the first or the last day of such a year is the year there.</summary>
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

    /// <summary>What people count on to: the next year, month or day, or the day after anything else.</summary>
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
