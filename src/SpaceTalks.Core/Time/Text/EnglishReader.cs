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
        if (text.Length > When.LongestText)
        {
            _farthest = When.LongestText;
            _expected = "a text of at most 4096 characters";
        }
    }

    public bool TryRead(out When? when, out TextFault fault)
    {
        when = null;
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
            return TryEnd(out IntervalEnd day)
                && TryInterval(new IntervalEnd(IntervalEndKind.OnOrBefore, day.Date), new IntervalEnd(IntervalEndKind.OnOrAfter, day.Date), out when);
        }
        if (Accept("since") || (Accept("starting") && (AcceptAny("in", "on", "from") || true)))
        {
            return TryEnd(out IntervalEnd since) && TryInterval(since, IntervalEnd.Unknown, out when);
        }
        if (AcceptAny("beyond", "past"))
        {
            return TryPoint(out EnglishPoint passed) && TryAtLeast(IntervalEnd.Unknown, Next(passed), out when);
        }
        if (Accept("through", "at", "least") || Accept("until", "at", "least"))
        {
            return TryPoint(out EnglishPoint least) && TryAtLeast(IntervalEnd.Unknown, least, out when);
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
            return TryPoint(out EnglishPoint passed) && TryAtLeast(start, Next(passed), out when);
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

    private bool TryAtLeast(IntervalEnd start, EnglishPoint least, out When? when)
    {
        EdtfDate date = least.IsDate ? least.Date : EnglishPoint.DateOf(least.FirstDay);
        return TryInterval(start, new IntervalEnd(IntervalEndKind.OnOrAfter, date), out when);
    }

    private bool TryInterval(IntervalEnd start, IntervalEnd end, out When? when)
    {
        when = new IntervalWhen(start, end);
        when.GetBounds(out Bounds bounds);
        return bounds.EarliestStart <= bounds.LatestEnd || Expect("an end that can lie on or after the start");
    }

    // "25–27 August 2025", "August 30 to September 2, 2025", "August or September 2025": the first leaves out what the second says.
    private bool TryElided(out When? when)
    {
        when = null;
        int start = _at;
        AcceptAny("in", "on");
        int month = 0;
        int quarter = 0;
        int day = 0;
        if (TryMonthName(out month))
        {
            TryDayNumber(out day);
        }
        else if (TryDayNumber(out day))
        {
            TryMonthName(out month);
        }
        else if (!TryQuarterName(out quarter))
        {
            return false;
        }
        string joint = Peek();
        if (!AcceptAny("to", "-", "through", "or", "and"))
        {
            return false;
        }
        EdtfDate second;
        if (month != 0 && day != 0 && TryDayNumber(out int lastDay) && (Accept(",") || true) && TryYear(out EdtfDate yearOfDays))
        {
            // "August 25–27, 2025"
            if (!TryMakeDay(yearOfDays, month, lastDay, out second))
            {
                return false;
            }
        }
        else
        {
            _at = start;
            while (Peek() != joint)
            {
                _at++;
            }
            _at++;
            if (!TryPoint(out EnglishPoint point) || !point.IsRangeEnd)
            {
                return false;
            }
            second = point.Date;
        }
        EdtfDate first;
        long year = second.WrittenYear;
        if (quarter != 0 && second.SubYear is >= SubYear.Quarter1 and <= SubYear.Quarter4)
        {
            first = EdtfDate.FromMonth(year, (int)SubYear.Quarter1 - 1 + quarter);
        }
        else if (quarter == 0 && day == 0 && second.Precision == DatePrecision.Month)
        {
            first = EdtfDate.FromMonth(year, month);
        }
        else if (quarter != 0 || day == 0 || second.Precision != DatePrecision.Day
            || !TryMakeDay(EdtfDate.FromYear(year), month == 0 ? second.MonthCode : month, day, out first))
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

    // "all of 2025", "each year from 1670 to 1672", "August 2025 and October 2025"
    private bool TryMembers(out When? when)
    {
        when = null;
        bool all = Accept("all", "of");
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
            last = Accept("and");
        }
        while (last || Accept(","));
        bool isSet = items.Count == 1 ? all || items[0].Kind != SetItemKind.Date : last;
        when = isSet ? new AllOfWhen([.. items]) : null;
        return isSet;
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
            last = Accept("or");
        }
        while (last || Accept(","));
        if (items.Count > 1 && !last)
        {
            return Expect("\"or\"");
        }
        when = items.Count == 1 && !one ? EnglishPoint.Of(items[0]).ToWhen() : new OneOfWhen([.. items]);
        return true;
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
            if (!TryPoint(out EnglishPoint first))
            {
                return false;
            }
            if (!Accept("and"))
            {
                return Expect("\"and\"");
            }
            bool read = TryPoint(out EnglishPoint end) & TryRange(first, end, keepNotation: false, out SetItem item);
            choice = EnglishPoint.Of(item);
            return read;
        }
        if (Accept("net") || Accept("no", "earlier", "than") || Accept("no", "sooner", "than") || Accept("not", "before"))
        {
            return TryPoint(out EnglishPoint earliest) && TryFrom(earliest, out choice);
        }
        if (Accept("after") || Accept("later", "than"))
        {
            return TryPoint(out EnglishPoint passed) && TryFrom(Next(passed), out choice);
        }
        if (Accept("before") || Accept("earlier", "than"))
        {
            return TryPoint(out EnglishPoint bound) && TryThroughDay(bound.FirstDay.Previous, out choice);
        }
        int start = _at;
        if (Accept("by") || Accept("no", "later", "than") || Accept("on", "or", "before") || Accept("not", "after"))
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
        if (Peek() == "or" && Peek(1) is "later" or "after" or "earlier" or "before")
        {
            bool later = Peek(1) is "later" or "after";
            _at += 2;
            choice = Open(later ? SetItemKind.OnOrAfter : SetItemKind.OnOrBefore, choice);
        }
        return true;
    }

    private bool TryFrom(EnglishPoint earliest, out EnglishPoint choice)
    {
        choice = Open(SetItemKind.OnOrAfter, earliest.IsCalendarUnit ? earliest : EnglishPoint.Of(EnglishPoint.DateOf(earliest.FirstDay)));
        return true;
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
        choice = Open(SetItemKind.OnOrBefore, closesYear ? EnglishPoint.Of(EdtfDate.FromYear(date.WrittenYear)) : latest);
        return true;
    }

    private static bool TryThroughDay(CalendarDay day, out EnglishPoint choice)
    {
        choice = Open(SetItemKind.OnOrBefore, EnglishPoint.Of(EnglishPoint.DateOf(day)));
        return true;
    }

    private static EnglishPoint Open(SetItemKind kind, EnglishPoint point)
    {
        EdtfDate bound = point.IsRangeEnd ? point.Date
            : EnglishPoint.DateOf(kind == SetItemKind.OnOrAfter ? point.FirstDay : point.LastDay);
        return EnglishPoint.Of(new SetItem(kind, bound, bound));
    }

    private bool TryRange(EnglishPoint first, EnglishPoint last, bool keepNotation, out SetItem item)
    {
        item = default;
        bool alike = first.IsRangeEnd && last.IsRangeEnd && DateUnits.AreOfOneKind(first.Date, last.Date);
        if (!alike && keepNotation)
        {
            return Expect("a date of the same precision as the start of the range");
        }
        if (last.Item.First == default || first.FirstDay > last.FirstDay)
        {
            return Expect("a date on or after the start of the range");
        }
        item = alike
            ? new SetItem(SetItemKind.Range, first.Date, last.Date)
            : EnglishPoint.Between(first.FirstDay, last.LastDay).Item;
        return true;
    }

    /// <summary>What people count on to: the next year, month or day, or the day after anything else.</summary>
    private static EnglishPoint Next(EnglishPoint point)
    {
        CalendarDay day = point.LastDay.Next;
        if (!point.IsCalendarUnit || point.Date.Precision == DatePrecision.Day)
        {
            return EnglishPoint.Of(EnglishPoint.DateOf(day));
        }
        return EnglishPoint.Of(point.Date.Precision == DatePrecision.Year
            ? EdtfDate.FromYear(day.Year)
            : EdtfDate.FromMonth(day.Year, day.Month));
    }
}
