namespace SpaceTalks.Time;

// Spans: "since 2000", "from 2011 to 2020", "25–27 August 2025".
internal sealed partial class EnglishReader
{
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
        IntervalWhen interval = new(start, end);
        when = interval;
        return interval.CanEnd || Expect("an end that can lie on or after the start");
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
}
