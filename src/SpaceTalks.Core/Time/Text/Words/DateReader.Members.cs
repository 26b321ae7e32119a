using System.Collections.Generic;

namespace SpaceTalks.Time;

// Lists of which all members are meant.
internal ref partial struct DateReader
{
    // "each of 2025", "each year from 1670 to 1672", "August 2025 and October 2025"
    private bool TryMembers(out When? when)
    {
        when = null;
        bool all = Accept(TermKind.EachOf);
        List<SetItem> items = [];
        bool isLast = false;
        do
        {
            if (!TryMember(out SetItem item))
            {
                return false;
            }
            items.Add(item);
            if (isLast)
            {
                break;
            }
            int here = _at;
            AcceptSign(',');
            isLast = Accept(TermKind.And);
            if (!isLast)
            {
                _at = here;
            }
        }
        while (isLast || AcceptSign(','));
        return items.Count == 1 && !all && items[0].Kind == SetItemKind.Date ? Expect("\"and\"") : TryAllOf(items, out when);
    }

    private bool TryMember(out SetItem item)
    {
        item = default;
        DatePoint point;
        if (!Accept(TermKind.Each))
        {
            point = default;
            bool read = TryOperand(out DateOperand alone) && TryResolve(ref alone, out point) && (point.IsDate || Expect("a date rather than a part of a period"));
            item = point.Item;
            return read;
        }
        int unit = Kind() == TermKind.Unit ? Peek().Value : Kind() == TermKind.Ordinal && Peek().Value == 3 ? (int)DateUnit.Third : -1;
        if (unit < 0)
        {
            return Expect("year, season, quarter, third, half, month or day");
        }
        _at++;
        AcceptUnit(DateUnit.Year);
        Qualifier qualifier = PassQualifiers();
        bool upTo = Accept(TermKind.UpTo) || Accept(TermKind.Until);
        bool since = !upTo && Accept(TermKind.Since);
        if (!upTo && !since && !Accept(TermKind.From))
        {
            return Expect("\"from\" or \"up to\"");
        }
        int start = _at;
        if (!upTo && !since && TryPair(out DateOperand low, out DateOperand high, out TermKind joint) && joint == TermKind.Until
            && TryFillYear(ref low, ref high) && TryResolve(ref low, out DatePoint from) && TryResolve(ref high, out DatePoint to) && IsOfUnit(from, unit))
        {
            return TryRange(from.With(qualifier), to, keepNotation: true, out item);
        }
        Retry(start);
        if (!TryOperand(out DateOperand operand) || !TryResolve(ref operand, out point) || !point.IsRangeEnd || !IsOfUnit(point, unit))
        {
            return Expect("a date of the named unit");
        }
        bool isOpen = upTo || since || Accept(TermKind.Onward) || (Kind() == TermKind.In && Peek().Value == 2 && _at++ >= 0);
        item = new SetItem(upTo ? SetItemKind.OnOrBefore : SetItemKind.OnOrAfter, point.Date, point.Date).With(qualifier);
        return isOpen || Expect("\"to\" or \"on\"");
    }

    private static bool IsOfUnit(DatePoint point, int unit) => unit == (int)(point.Date.Precision switch
    {
        DatePrecision.Year => DateUnit.Year,
        DatePrecision.Month => DateUnit.Month,
        DatePrecision.Day => DateUnit.Day,
        _ => point.Date.MonthCode switch { <= 32 => DateUnit.Season, <= 36 => DateUnit.Quarter, <= 39 => DateUnit.Third, _ => DateUnit.Half },
    });
}
