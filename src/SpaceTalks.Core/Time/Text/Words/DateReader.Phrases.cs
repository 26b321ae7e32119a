using System;
using System.Collections.Generic;

namespace SpaceTalks.Time;

// Phrases: spans, bounds, choices and lists.
internal ref partial struct DateReader
{
    private bool TryPhrase(out When? when)
    {
        when = null;
        int start = _at;
        if (TryDateTime(out when))
        {
            return true;
        }
        Retry(start);
        PassFillers();
        int first = _at;
        Qualifier qualifier = PassQualifiers();
        switch (Kind())
        {
            case TermKind.WithoutBeginning:
                _at++;
                qualifier |= PassQualifiers();
                if (Kind() == TermKind.AtLeast && Kind(1) is TermKind.Until or TermKind.BareUntil)
                {
                    _at += 2;
                    return TryUntilAtLeast(IntervalEnd.Open, qualifier, out when);
                }
                return (Accept(TermKind.Until) || Expect("\"until\"")) && TryUntil(IntervalEnd.Open, qualifier, out when);
            case TermKind.AtLeast:
                return TryAtLeast(qualifier, out when);
            case TermKind.Until or TermKind.BareUntil or TermKind.Beyond or TermKind.Into or TermKind.Since or TermKind.From or TermKind.Within:
                return TrySpan(qualifier, out when);
            case TermKind.EachOf or TermKind.Each:
                return TryMembers(out when);
            case TermKind.OneOf:
                _at++;
                return TryEntry(out DateEntry only) && TryEntries(_at, only, isSet: true, out when);
            case TermKind.Night:
                return TryNight(out when);
        }
        Retry(first);
        return TryOperands(out when);
    }

    private static bool IsGovernor(TermKind kind) =>
        kind is TermKind.NotBefore or TermKind.After or TermKind.Before or TermKind.By or TermKind.NotAfter or TermKind.Between or TermKind.OrLater or TermKind.OrEarlier;

    // "2030 or earlier", but not "2030 or earlier than 2010", in which it governs what follows.
    private readonly bool IsBoundBehind() =>
        Kind() is TermKind.AtEarliest or TermKind.AtLatest
        || (Kind() is TermKind.OrLater or TermKind.OrEarlier && Peek().Value == 0
            && Kind(1) is TermKind.Unknown or TermKind.Sign or TermKind.Or or TermKind.And or TermKind.To or TermKind.Until or TermKind.BareUntil or TermKind.NoDate
                or TermKind.AtLeast or TermKind.Circa or TermKind.Possibly or TermKind.OrLater or TermKind.OrEarlier);

    private bool AcceptOr() => Accept(TermKind.Or) || (Kind() is TermKind.OrLater or TermKind.OrEarlier && !IsBoundBehind());

    // "at least on 25 August 2025", "at least through 2028"; Russian says the first without a preposition.
    private bool TryAtLeast(Qualifier qualifier, out When? when)
    {
        when = null;
        int start = _at++;
        if (Kind() is TermKind.Until or TermKind.BareUntil)
        {
            _at++;
            return TryUntilAtLeast(IntervalEnd.Unknown, qualifier, out when);
        }
        if (Accept(TermKind.Beyond))
        {
            return TryBeyond(IntervalEnd.Unknown, qualifier, out when);
        }
        return TryOperand(out DateOperand operand) && TryResolve(ref operand, out DatePoint day)
            && (day.IsDate || ExpectAt(start, "a date rather than a part of a period"))
            && TryInterval(
                new IntervalEnd(IntervalEndKind.OnOrBefore, day.With(qualifier).Date), new IntervalEnd(IntervalEndKind.OnOrAfter, day.With(qualifier).Date), out when);
    }

    private bool TrySpan(Qualifier qualifier, out When? when)
    {
        when = null;
        int start = _at;
        switch (Peek().Kind)
        {
            case TermKind.Until:
                _at++;
                return Accept(TermKind.AtLeast) ? TryUntilAtLeast(IntervalEnd.Unknown, qualifier, out when) : TryUntil(IntervalEnd.Unknown, qualifier, out when);
            case TermKind.BareUntil:
                _at++;
                return TryBareUntil(start, qualifier, out when);
            case TermKind.Beyond:
                _at++;
                return TryBeyond(IntervalEnd.Unknown, qualifier, out when);
            case TermKind.Into:
                _at++;
                return TryOperand(out DateOperand operand) && TryResolve(ref operand, out DatePoint into) && (into.IsDate || ExpectDate())
                    && TryInterval(
                        IntervalEnd.Unknown,
                        new IntervalEnd(Choose(2, PositionAt(start)) == 0 ? IntervalEndKind.Date : IntervalEndKind.OnOrAfter, into.With(qualifier).Date),
                        out when);
        }
        bool isWithin = Accept(TermKind.Within);
        bool isSince = !isWithin && !Accept(TermKind.From);
        _at += isSince ? 1 : 0;
        // "from December to January 2026" says its years once.
        int operandAt = _at;
        if (!isSince && TryPair(out DateOperand first, out DateOperand second, out TermKind joint) && joint is not (TermKind.Or or TermKind.And) && !IsSign('/', -1))
        {
            return TrySpanOf(ref first, ref second, qualifier, isWithin, operandAt, out when);
        }
        Retry(operandAt);
        return TryStart(qualifier, out IntervalEnd from) && TryRest(from, isStarted: true, out when);
    }

    // What follows the start of a span.
    private bool TryRest(IntervalEnd start, bool isStarted, out When? when)
    {
        when = null;
        if (Accept(TermKind.WithoutEnd))
        {
            return TryInterval(start, IntervalEnd.Open, out when);
        }
        if (Accept(TermKind.Onward) || (Kind() == TermKind.In && Peek().Value == 2 && _at++ >= 0))
        {
            return TryInterval(start, IntervalEnd.Unknown, out when);
        }
        Qualifier qualifier = PassQualifiers();
        int joint = _at;
        if (Accept(TermKind.AtLeast) && (Accept(TermKind.Until) || Accept(TermKind.BareUntil)))
        {
            return TryUntilAtLeast(start, qualifier, out when);
        }
        Retry(joint);
        if (!(Accept(TermKind.To) || Accept(TermKind.Until) || Accept(TermKind.BareUntil) || AcceptSign('-')))
        {
            return isStarted && qualifier == Qualifier.None ? TryInterval(start, IntervalEnd.Unknown, out when) : Expect("the end of the text");
        }
        if (Accept(TermKind.AtLeast))
        {
            return TryUntilAtLeast(start, qualifier, out when);
        }
        if (Accept(TermKind.Present))
        {
            return TryInterval(start, IntervalEnd.Unknown, out when);
        }
        return Accept(TermKind.Beyond) ? TryBeyond(start, qualifier, out when) : TryUntil(start, qualifier, out when);
    }

    private bool TryUntil(IntervalEnd start, Qualifier qualifier, out When? when)
    {
        when = null;
        if (!TryOperand(out DateOperand operand) || !TryResolve(ref operand, out DatePoint point))
        {
            return false;
        }
        Accept(TermKind.Inclusive);
        if (!point.IsDate)
        {
            return ExpectDate();
        }
        IntervalEndKind kind = Accept(TermKind.OrEarlier) ? IntervalEndKind.OnOrBefore : Accept(TermKind.OrLater) ? IntervalEndKind.OnOrAfter : IntervalEndKind.Date;
        return TryInterval(start, new IntervalEnd(kind, point.With(qualifier).Date), out when);
    }

    private bool TryUntilAtLeast(IntervalEnd start, Qualifier qualifier, out When? when)
    {
        when = null;
        EdtfDate least = default;
        return TryOperand(out DateOperand operand) && TryResolve(ref operand, out DatePoint point)
            && (point.IsDate ? Set(out least, point.Date) : TryDateOf(point.FirstDay, out least))
            && TryInterval(start, new IntervalEnd(IntervalEndKind.OnOrAfter, With(least, qualifier | operand.Qualifier)), out when);
    }

    private bool TryBeyond(IntervalEnd start, Qualifier qualifier, out When? when)
    {
        when = null;
        return TryOperand(out DateOperand operand) && TryBeyondOf(ref operand, out EdtfDate least)
            && TryInterval(start, new IntervalEnd(IntervalEndKind.OnOrAfter, With(least, qualifier | operand.Qualifier)), out when);
    }

    private bool TryBeyondOf(ref DateOperand operand, out EdtfDate least)
    {
        least = default;
        return TryResolve(ref operand, out DatePoint point)
            && (operand.IsBoundary && operand.Outer.Number == 0 ? Set(out least, point.Date.WithoutQualifiers()) : TryNext(point, out least));
    }

    // "до 2030 года": before it, by it, or until it. "До конца 2030 года" has one reading.
    private bool TryBareUntil(int start, Qualifier qualifier, out When? when)
    {
        when = null;
        int operandAt = _at;
        if (!TryOperand(out DateOperand operand) || !TryResolve(ref operand, out DatePoint point))
        {
            return false;
        }
        if (Accept(TermKind.Inclusive))
        {
            return (point.IsDate || ExpectDate()) && TryInterval(IntervalEnd.Unknown, new IntervalEnd(IntervalEndKind.Date, point.With(qualifier).Date), out when);
        }
        bool isEnd = operand.IsBoundary && operand.Outer.Number != 0;
        UntilReading reading = isEnd ? UntilReading.By
            : _conventions.Until != UntilReading.Unspecified ? _conventions.Until
            : (UntilReading)(Choose(3, PositionAt(start)) + 1);
        Retry(operandAt);
        if (!TryOperand(out operand))
        {
            return false;
        }
        if (reading == UntilReading.Span)
        {
            // Of a part of a period no span ends.
            return TryResolve(ref operand, out point) && (point.IsDate || ExpectDate())
                && TryInterval(IntervalEnd.Unknown, new IntervalEnd(IntervalEndKind.Date, point.With(qualifier).Date), out when);
        }
        operand.Qualifier |= qualifier;
        return TryBound(reading == UntilReading.By ? TermKind.NotAfter : TermKind.Before, ref operand, out SetItem item) && TryEntriesAfter(item, out when);
    }

    // "в ночь на 12 октября": one of two days.
    private bool TryNight(out When? when)
    {
        when = null;
        _at++;
        int start = _at;
        if (TryOperand(out DateOperand first) && first.Kind is OperandKind.Day or OperandKind.DayOfMonth && Accept(TermKind.In) && TryOperand(out DateOperand second))
        {
            if (!TryFillYear(ref first, ref second))
            {
                return false;
            }
            ShareYear(ref first, ref second, start);
            return TryResolve(ref first, out DatePoint one) && TryResolve(ref second, out DatePoint other) && TryOneOf([one.Item, other.Item], out when);
        }
        Retry(start);
        return TryOperand(out DateOperand day) && TryResolve(ref day, out DatePoint morning)
            && ((morning.IsDate && morning.Date.Precision == DatePrecision.Day) || Expect("a day"))
            && TryDateOf(morning.FirstDay.Previous, out EdtfDate evening)
            && TryOneOf([DatePoint.Of(evening).Item, morning.Item], out when);
    }

    private bool TryStart(Qualifier qualifier, out IntervalEnd start)
    {
        start = default;
        int at = _at;
        if (!TryOperand(out DateOperand operand) || !TryResolve(ref operand, out DatePoint point))
        {
            return false;
        }
        if (!point.IsDate || (operand.IsBoundary && operand.Outer.Number != 0))
        {
            return ExpectAt(at, "a date rather than a part of a period at the start of a span");
        }
        IntervalEndKind kind = Accept(TermKind.OrEarlier) ? IntervalEndKind.OnOrBefore : Accept(TermKind.OrLater) ? IntervalEndKind.OnOrAfter : IntervalEndKind.Date;
        start = new IntervalEnd(kind, point.With(qualifier).Date);
        return true;
    }

    private bool ExpectDate() => Expect("a date rather than a part of a period at an end of a span");

    private bool TryInterval(IntervalEnd start, IntervalEnd end, out When? when)
    {
        IntervalWhen interval = new(start, end);
        when = interval;
        return interval.CanEnd || Expect("an end that can lie on or after the start");
    }

    // One date or several: "2025", "25–27 August 2025", "August or September 2025", "2027 and 2028", "late 2027 to early 2028".
    private bool TryOperands(out When? when)
    {
        when = null;
        int start = _at;
        _isWithin = false;
        if (!TryEntry(out DateEntry first))
        {
            return false;
        }
        // A preposition leaves open what a dash after it means.
        bool isWithin = _isWithin;
        int jointAt = _at;
        TermKind joint = PassJoint();
        if (joint == TermKind.Unknown)
        {
            return first.IsItem ? TryOneOf([first.Item], out when) : TryAlone(ref first.Operand, out when);
        }
        if (joint is TermKind.Or or TermKind.And or TermKind.Filler)
        {
            Retry(jointAt);
            return TryEntries(start, first, isSet: false, out when);
        }
        if (first.IsItem)
        {
            return ExpectAt(jointAt, "the end of the text");
        }
        if (Kind() is TermKind.Present or TermKind.Beyond or TermKind.AtLeast)
        {
            Retry(jointAt);
            return TryFinishStart(ref first.Operand, out when);
        }
        return TryOperand(out DateOperand second) && TryTwo(first.Operand, second, joint, isWithin, jointAt, out when);
    }

    // A member of a list: a bound, or a date whose year may stand with the next.
    private bool TryEntry(out DateEntry entry)
    {
        entry = default;
        int start = _at;
        PassFillers();
        PassQualifiers();
        bool isGoverned = IsGovernor(Kind());
        Retry(start);
        if (isGoverned)
        {
            entry.IsItem = true;
            return TryChoice(out entry.Item);
        }
        if (!TryOperand(out entry.Operand))
        {
            return false;
        }
        entry.IsItem = IsBoundBehind() && !IsStartOfSpan();
        return !entry.IsItem || TryBoundAfter(ref entry.Operand, out entry.Item);
    }

    // The rest of a list: "…, B or C", "… and B".
    private bool TryEntries(int start, DateEntry first, bool isSet, out When? when)
    {
        when = null;
        List<DateEntry> entries = [first];
        TermKind kind = TermKind.Unknown;
        TermKind joint;
        int jointAt = _at;
        while (true)
        {
            int here = _at;
            TermKind next = PassJoint();
            if (next is not (TermKind.Or or TermKind.And or TermKind.Filler))
            {
                Retry(here);
                break;
            }
            joint = next;
            jointAt = here;
            if (joint != TermKind.Filler && kind != TermKind.Unknown && kind != joint)
            {
                return ExpectAt(here, "the end of the text");
            }
            kind = joint == TermKind.Filler ? kind : joint;
            if (Kind() == TermKind.Each)
            {
                Retry(start);
                return TryMembers(out when);
            }
            if (!TryEntry(out DateEntry entry))
            {
                return false;
            }
            entries.Add(entry);
        }
        if (entries.Count > 1 && kind == TermKind.Unknown)
        {
            return Expect("\"or\"");
        }
        return TryShareYears(entries, jointAt) && TryItems(entries, kind == TermKind.And, out List<SetItem> items)
            && (kind == TermKind.And ? TryAllOf(items, out when) : TryOneOf(items, out when, isSet));
    }

    // Gives each date of a list the year of the next that has one. Where that puts them out of order, it is of the later ones alone, or all
    // are in the one year.
    private bool TryShareYears(List<DateEntry> entries, int jointAt)
    {
        int disorder = -1;
        for (int index = entries.Count - 2; index >= 0; index--)
        {
            DateEntry entry = entries[index];
            DateEntry next = entries[index + 1];
            if (entry.IsItem || next.IsItem)
            {
                continue;
            }
            if (!TryFillYear(ref entry.Operand, ref next.Operand))
            {
                return false;
            }
            entries[index] = entry;
            entries[index + 1] = next;
            disorder = disorder < 0 && entry.Operand.SharesYear && !IsInOrder(entry.Operand, next.Operand) ? index : disorder;
        }
        if (disorder < 0)
        {
            return true;
        }
        if (Choose(2, PositionAt(jointAt)) == 0)
        {
            for (int index = 0; index <= disorder; index++)
            {
                DateEntry earlier = entries[index];
                earlier.Operand.Year = EdtfDate.FromYear(earlier.Operand.Year.WrittenYear - 1);
                entries[index] = earlier;
            }
        }
        else
        {
            entries.AddRange(entries.GetRange(0, disorder + 1));
            entries.RemoveRange(0, disorder + 1);
        }
        return true;
    }

    private bool TryItems(List<DateEntry> entries, bool areAll, out List<SetItem> items)
    {
        items = [];
        foreach (DateEntry entry in entries)
        {
            DateEntry copy = entry;
            copy.Operand.TakeBoundaryAsPart();
            if (!entry.IsItem)
            {
                if (!TryResolve(ref copy.Operand, out DatePoint point))
                {
                    return false;
                }
                copy.Item = point.Item;
            }
            if (areAll && copy.Item.Kind != SetItemKind.Date)
            {
                return Expect("a date rather than a part of a period");
            }
            items.Add(copy.Item);
        }
        return true;
    }

    // A date that stands alone, perhaps with a bound behind it.
    private bool TryAlone(ref DateOperand operand, out When? when)
    {
        when = null;
        int end = _at;
        if (!(Kind() is TermKind.Onward or TermKind.WithoutEnd))
        {
            operand.TakeBoundaryAsPart();
        }
        if (!TryResolve(ref operand, out DatePoint point))
        {
            return false;
        }
        if (Kind() is TermKind.OrLater or TermKind.OrEarlier or TermKind.Onward or TermKind.WithoutEnd || (Kind() == TermKind.In && Peek().Value == 2))
        {
            Retry(end);
            return TryFinishStart(ref operand, out when);
        }
        when = point.ToWhen();
        return true;
    }

    // "2011 or earlier to 2020": what is bounded is the start of a span.
    private readonly bool IsStartOfSpan() => Kind(1) is TermKind.To or TermKind.Until or TermKind.BareUntil || IsSign('-', 1);

    private bool TryFinishStart(ref DateOperand operand, out When? when)
    {
        when = null;
        if (!TryResolve(ref operand, out DatePoint point) || !(point.IsDate || ExpectDate()))
        {
            return false;
        }
        IntervalEndKind kind = Accept(TermKind.OrEarlier) ? IntervalEndKind.OnOrBefore : Accept(TermKind.OrLater) ? IntervalEndKind.OnOrAfter : IntervalEndKind.Date;
        return TryRest(new IntervalEnd(kind, point.Date), isStarted: false, out when);
    }

    private TermKind PassJoint()
    {
        if (AcceptOr())
        {
            return TermKind.Or;
        }
        if (Accept(TermKind.And))
        {
            return TermKind.And;
        }
        if (Accept(TermKind.To) || Accept(TermKind.Until) || Accept(TermKind.BareUntil))
        {
            _at += IsSign('-') && IsJoined(0) ? 1 : 0;
            return TermKind.Until;
        }
        if (AcceptSign('-'))
        {
            return TermKind.To;
        }
        if (IsSign('/') && Kind(1) is TermKind.Month or TermKind.Number)
        {
            _at++;
            return TermKind.Sign;
        }
        if (IsSign(',') && Kind(1) != TermKind.NoDate)
        {
            _at++;
            return AcceptOr() ? TermKind.Or : Accept(TermKind.And) ? TermKind.And : TermKind.Filler;
        }
        return TermKind.Unknown;
    }

    private bool TryPair(out DateOperand first, out DateOperand second, out TermKind joint)
    {
        second = default;
        joint = TermKind.Unknown;
        if (!TryOperand(out first))
        {
            return false;
        }
        Qualifier between = Qualifier.None;
        if (Kind() is TermKind.Circa or TermKind.Possibly && IsAfterQualifiers(TermKind.Until))
        {
            between = PassQualifiers();
        }
        joint = PassJoint();
        if (joint is TermKind.Unknown or TermKind.Filler || Kind() is TermKind.Present or TermKind.Beyond or TermKind.AtLeast || !TryOperand(out second))
        {
            return false;
        }
        Accept(TermKind.Inclusive);
        second.Qualifier |= between;
        return !IsBoundBehind();
    }

    private readonly bool IsAfterQualifiers(TermKind kind)
    {
        int ahead = 0;
        while (Kind(ahead) is TermKind.Circa or TermKind.Possibly)
        {
            ahead++;
        }
        return Kind(ahead) == kind;
    }

    private bool TryTwo(DateOperand first, DateOperand second, TermKind joint, bool isWithin, int jointAt, out When? when)
    {
        when = null;
        // "November/December 2025": either month, or both. Two days so written are alternatives.
        if (joint == TermKind.Sign)
        {
            if (first.HasYear)
            {
                return ExpectAt(jointAt, "the end of the text");
            }
            bool areDays = second.Kind is OperandKind.DayOfMonth or OperandKind.Day || first.Kind is OperandKind.Day or OperandKind.DayOfMonth;
            return areDays || Choose(2, PositionAt(jointAt)) == 0
                ? TryEither(first, second, jointAt, out when)
                : TrySpanOf(ref first, ref second, Qualifier.None, isWithin: false, jointAt, out when);
        }
        // Parts of periods have no days to begin and end with: they are some days of either.
        if (first.Kind == OperandKind.None && second.HasPart && joint != TermKind.Sign)
        {
            // "mid-to-late 2026"
            bool isInOrder = first.Outer.Number < second.Outer.Number;
            second.Outer = new DatePart(PartUnit.Third, first.Outer.Number, second.Outer.Number);
            return (isInOrder || Expect("a later part")) && TryAlone(ref second, out when);
        }
        if (first.HasPart && second.HasPart)
        {
            return TryEither(first, second, jointAt, out when);
        }
        return TrySpanOf(ref first, ref second, Qualifier.None, isWithin && joint == TermKind.To, jointAt, out when);
    }

    private bool TrySpanOf(ref DateOperand first, ref DateOperand second, Qualifier qualifier, bool isWithin, int jointAt, out When? when)
    {
        when = null;
        if (!TryFillYear(ref first, ref second))
        {
            return false;
        }
        ShareYear(ref first, ref second, jointAt);
        if (!TryResolve(ref first, out DatePoint start) || !TryResolve(ref second, out DatePoint end))
        {
            return false;
        }
        if (!start.IsDate || !end.IsDate || (first.IsBoundary && first.Outer.Number != 0))
        {
            return ExpectDate();
        }
        start = start.With(qualifier);
        if (isWithin && Choose(2, PositionAt(jointAt)) == 0)
        {
            // Something happens at some time within, and does not last from the one to the other.
            return AreNeighbours(start, end)
                ? TryOneOf([start.Item, end.Item], out when)
                : TryRange(start, end, keepNotation: false, out SetItem range) && TryOneOf([range], out when);
        }
        return TryInterval(new IntervalEnd(IntervalEndKind.Date, start.Date), new IntervalEnd(IntervalEndKind.Date, end.Date), out when);
    }

    // A year that two parts share belongs to both only if they stay in order; else it belongs to the second, or to the first.
    private void ShareYear(ref DateOperand first, ref DateOperand second, int jointAt)
    {
        if (!(first.SharesYear || second.SharesYear) || IsInOrder(first, second))
        {
            return;
        }
        if (Choose(2, PositionAt(jointAt)) == 0)
        {
            first.Year = EdtfDate.FromYear(first.Year.WrittenYear - 1);
        }
        else
        {
            second.Year = EdtfDate.FromYear(second.Year.WrittenYear + 1);
        }
    }

    private static bool AreNeighbours(DatePoint first, DatePoint second) => first.LastDay.Next == second.FirstDay;

    private bool TryEntriesAfter(SetItem item, out When? when) => TryEntries(_at, new DateEntry { IsItem = true, Item = item }, isSet: false, out when);

    // One of two dates.
    private bool TryEither(DateOperand first, DateOperand second, int jointAt, out When? when)
    {
        when = null;
        List<DateEntry> entries = [new DateEntry { Operand = first }, new DateEntry { Operand = second }];
        return TryShareYears(entries, jointAt) && TryItems(entries, areAll: false, out List<SetItem> items) && TryOneOf(items, out when);
    }

    private bool TryChoice(out SetItem item)
    {
        item = default;
        PassFillers();
        Qualifier qualifier = PassQualifiers();
        if (Accept(TermKind.Between))
        {
            return TryBetween(out item) && Set(out item, item.With(qualifier));
        }
        TermKind governor = Kind() switch { TermKind.OrLater => TermKind.After, TermKind.OrEarlier => TermKind.Before, TermKind kind => kind };
        if (IsGovernor(governor))
        {
            _at++;
            return TryOperand(out DateOperand governed) && Set(out governed.Qualifier, governed.Qualifier | qualifier) && TryBound(governor, ref governed, out item);
        }
        if (!TryOperand(out DateOperand operand))
        {
            return false;
        }
        operand.Qualifier |= qualifier;
        return TryBoundAfter(ref operand, out item);
    }

    private bool TryBetween(out SetItem item)
    {
        item = default;
        int start = _at;
        if (!TryPair(out DateOperand first, out DateOperand second, out TermKind joint))
        {
            Retry(start);
            return TryOperand(out _) && Expect("\"and\"");
        }
        if (!(joint == TermKind.And || ExpectAt(start, "\"and\""))
            || !TryFillYear(ref first, ref second))
        {
            return false;
        }
        ShareYear(ref first, ref second, start);
        first.TakeBoundaryAsPart();
        second.TakeBoundaryAsPart();
        return TryResolve(ref first, out DatePoint from) && TryResolve(ref second, out DatePoint to) && TryRange(from, to, keepNotation: false, out item);
    }

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
            // The end is a part here: the wider reading is never wrong.
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

    // A date, or one with its bound behind it.
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

    // The last day of a year closes that year, and the end of a year or month that year or month: "by 31 December 2030" is "by the end of 2030".
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

    // The day as a date. EDTF has no days in years of more than four digits: the first or the last day of such a year is the year there.
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
            start = With(start, first.Qualifier);
            end = With(end, last.Qualifier);
        }
        item = new SetItem(SetItemKind.Range, start, end);
        return DateUnits.AreOfOneKind(start, end) || Expect("a date of the same precision as the start of the range");
    }

    // What people count on to: the next year, month or day, or the day after anything else.
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
            return Expect("a date of the unit that is named");
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

    private bool TryOneOf(List<SetItem> items, out When? when, bool isSet = false) =>
        TryList(items.Count == 1 && !isSet ? DatePoint.Of(items[0]).ToWhen() : items.Count == 1 && items[0].Kind != SetItemKind.Date ? DatePoint.Of(items[0]).ToWhen() : new OneOfWhen([.. items]), out when);

    private bool TryAllOf(List<SetItem> items, out When? when)
    {
        when = null;
        foreach (SetItem item in items)
        {
            if (item.Kind == SetItemKind.Range && !DateUnits.AreOfOneKind(item.First, item.Last))
            {
                return Expect("a date rather than a part of a period");
            }
        }
        return TryList(new AllOfWhen([.. items]), out when);
    }

    // "FY2026, FY2027, …" is shorter than what it means.
    private bool TryList(When list, out When? when)
    {
        when = list;
        return list.HasReadableText || Expect("a shorter list");
    }

    private static EdtfDate With(EdtfDate date, Qualifier qualifier) =>
        qualifier == Qualifier.None ? date : date.WithQualifier(date.LastComponent, right: true, qualifier | date.Written(date.LastComponent, right: true));

    private static bool Set<T>(out T place, T value)
    {
        place = value;
        return true;
    }
}
