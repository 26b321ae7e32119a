namespace SpaceTalks.Time;

// Bounds and ranges: the effect of a word that governs a date.
internal ref partial struct DateReader
{
    // A bound of a date: the row and the column of the table in the documentation.
    private bool TryBound(TermKind governor, ref DateOperand operand, out SetItem item)
    {
        item = default;
        if (governor == TermKind.By && !_conventions.ByIncludes)
        {
            governor = TermKind.Before;
        }
        bool isStart = operand.IsBoundary && operand.Outer.Number == 0;
        bool isEnd = operand.IsBoundary && !isStart;
        Qualifier qualifier = operand.Qualifier;
        if (isEnd && governor == TermKind.NotBefore)
        {
            // The end is a part here, since the wider reading is never wrong.
            operand.Outer = new DatePart(PartUnit.Third, 2);
        }
        if (!TryResolve(ref operand, out DatePoint point))
        {
            return false;
        }
        point = point.WithoutQualifiers();
        bool read = governor switch
        {
            TermKind.Before => isEnd ? TryThrough(ref operand, point, out item) : TryThroughDay(point.FirstDay.Previous, out item),
            TermKind.By or TermKind.NotAfter => TryThrough(ref operand, point, out item),
            TermKind.After => isStart ? TryOpen(SetItemKind.OnOrAfter, point, out item)
                : TryNext(point, out EdtfDate next) && TryOpen(SetItemKind.OnOrAfter, DatePoint.Of(next), out item),
            _ => TryFrom(point, out item),
        };
        item = item.With(qualifier);
        return read;
    }

    // A date, optionally followed by its bound.
    private bool TryBoundAfter(ref DateOperand operand, out SetItem item)
    {
        item = default;
        if (Accept(TermKind.AtEarliest))
        {
            return TryBound(TermKind.NotBefore, ref operand, out item);
        }
        if (Accept(TermKind.AtLatest))
        {
            return TryBound(TermKind.NotAfter, ref operand, out item);
        }
        if (!TryResolve(ref operand, out DatePoint point))
        {
            return false;
        }
        item = point.Item;
        return Accept(TermKind.OrLater) ? TryOpen(SetItemKind.OnOrAfter, point, out item)
            : !Accept(TermKind.OrEarlier) || TryOpen(SetItemKind.OnOrBefore, point, out item);
    }

    private bool TryFrom(DatePoint earliest, out SetItem item)
    {
        item = default;
        return earliest.IsCalendarUnit
            ? TryOpen(SetItemKind.OnOrAfter, earliest, out item)
            : TryDateOf(earliest.FirstDay, out EdtfDate first) && TryOpen(SetItemKind.OnOrAfter, DatePoint.Of(first), out item);
    }

    // The last day of a year is written as that year, and so is the end of a year or month: "by 31 December 2030" is "by the end of 2030".
    private bool TryThrough(ref DateOperand operand, DatePoint latest, out SetItem item)
    {
        if (operand.IsBoundary && operand.Outer.Number != 0 && operand.Period.Point.IsCalendarUnit)
        {
            return TryOpen(SetItemKind.OnOrBefore, operand.Period.Point.WithoutQualifiers(), out item);
        }
        if (!latest.IsCalendarUnit)
        {
            return TryThroughDay(latest.LastDay, out item);
        }
        EdtfDate date = latest.Date;
        bool closesYear = !operand.IsBoundary && operand.Qualifier == Qualifier.None && date.Precision == DatePrecision.Day && date.MonthCode == 12 && date.DayOfMonth == 31
            && date.WrittenYear is >= 0 and < 9999 && !date.IsQualified;
        return TryOpen(SetItemKind.OnOrBefore, closesYear ? DatePoint.Of(EdtfDate.FromYear(date.WrittenYear)) : latest, out item);
    }

    private bool TryThroughDay(CalendarDay day, out SetItem item)
    {
        item = default;
        return TryDateOf(day, out EdtfDate last) && TryOpen(SetItemKind.OnOrBefore, DatePoint.Of(last), out item);
    }

    private bool TryOpen(SetItemKind kind, DatePoint point, out SetItem item)
    {
        EdtfDate bound = point.Date;
        bool read = point.IsRangeEnd || TryDateOf(kind == SetItemKind.OnOrAfter ? point.FirstDay : point.LastDay, out bound);
        item = new SetItem(kind, bound, bound);
        return read;
    }

    // The day as a date. EDTF has no days in years of more than four digits, so the first or last day of such a year is written as the
    // year.
    private bool TryDateOf(CalendarDay day, out EdtfDate date)
    {
        bool isShort = day.Year is >= -9999 and <= 9999;
        date = isShort ? DatePoint.DateOf(day) : EdtfDate.FromYear(day.Year);
        return (day.IsReal && (isShort || (day.Month, day.DayOfMonth) is (1, 1) or (12, 31))) || Expect("a day in the years -9999 to 9999");
    }

    private bool TryRange(DatePoint first, DatePoint last, bool keepNotation, out SetItem item)
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
        if (!alike)
        {
            if (!TryDateOf(first.FirstDay, out start) || !TryDateOf(last.LastDay, out end))
            {
                return false;
            }
            start = start.QualifiedBy(first.Qualifier);
            end = end.QualifiedBy(last.Qualifier);
        }
        item = new SetItem(SetItemKind.Range, start, end);
        return DateUnits.AreOfOneKind(start, end) || Expect("a date of the same precision as the start of the range");
    }

    // The next year, month or day, to which people count on, or the day after anything else.
    private bool TryNext(DatePoint point, out EdtfDate next)
    {
        if (!TryDateOf(point.LastDay.Next, out next))
        {
            return false;
        }
        if (point.IsCalendarUnit && next.Precision == DatePrecision.Day && point.Date.Precision != DatePrecision.Day)
        {
            next = point.Date.Precision == DatePrecision.Year ? EdtfDate.FromYear(next.WrittenYear) : EdtfDate.FromMonth(next.WrittenYear, next.MonthCode);
        }
        return true;
    }
}
