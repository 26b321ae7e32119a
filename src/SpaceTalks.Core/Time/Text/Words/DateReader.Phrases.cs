using System;
using System.Collections.Generic;

namespace SpaceTalks.Time;

// Phrases: intervals, bounds, alternatives and lists.
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

    // "at least on 25 August 2025", "at least through 2028"; in Russian, the first has no preposition.
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
        // "from December to January 2026" gives its years once.
        int operandAt = _at;
        if (!isSince && TryPair(out DateOperand first, out DateOperand second, out TermKind joint) && joint is not (TermKind.Or or TermKind.And) && !IsSign('/', -1))
        {
            return TrySpanOf(ref first, ref second, qualifier, isWithin, operandAt, out when);
        }
        Retry(operandAt);
        return TryStart(qualifier, out IntervalEnd from) && TryRest(from, isStarted: true, out when);
    }

    // The rest of an interval after its start.
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
        IntervalEndKind kind = PassEndKind();
        return TryInterval(start, new IntervalEnd(kind, point.With(qualifier).Date), out when);
    }

    private bool TryUntilAtLeast(IntervalEnd start, Qualifier qualifier, out When? when)
    {
        when = null;
        EdtfDate least = default;
        return TryOperand(out DateOperand operand) && TryResolve(ref operand, out DatePoint point)
            && (point.IsDate ? Set(out least, point.Date) : TryDateOf(point.FirstDay, out least))
            && TryInterval(start, new IntervalEnd(IntervalEndKind.OnOrAfter, least.QualifiedBy(qualifier | operand.Qualifier)), out when);
    }

    private bool TryBeyond(IntervalEnd start, Qualifier qualifier, out When? when)
    {
        when = null;
        return TryOperand(out DateOperand operand) && TryBeyondOf(ref operand, out EdtfDate least)
            && TryInterval(start, new IntervalEnd(IntervalEndKind.OnOrAfter, least.QualifiedBy(qualifier | operand.Qualifier)), out when);
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
            // An interval cannot end with a part of a period.
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
        IntervalEndKind kind = PassEndKind();
        start = new IntervalEnd(kind, point.With(qualifier).Date);
        return true;
    }

    // "or earlier", "or later" after an end of an interval.
    private IntervalEndKind PassEndKind() =>
        Accept(TermKind.OrEarlier) ? IntervalEndKind.OnOrBefore : Accept(TermKind.OrLater) ? IntervalEndKind.OnOrAfter : IntervalEndKind.Date;

    private bool ExpectDate() => Expect("a date rather than a part of a period at an end of a span");

    private bool TryInterval(IntervalEnd start, IntervalEnd end, out When? when)
    {
        IntervalWhen interval = new(start, end);
        when = interval;
        return interval.CanEnd || Expect("an end that can be on or after the start");
    }

    // One or more dates: "2025", "25–27 August 2025", "August or September 2025", "2027 and 2028", "late 2027 to early 2028".
    private bool TryOperands(out When? when)
    {
        when = null;
        int start = _at;
        _isWithin = false;
        if (!TryEntry(out DateEntry first))
        {
            return false;
        }
        // After a preposition, the meaning of a dash is open.
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

    // A date on its own, optionally followed by a bound.
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

    // "2011 or earlier to 2020": the start of an interval is bounded.
    private readonly bool IsStartOfSpan() => Kind(1) is TermKind.To or TermKind.Until or TermKind.BareUntil || IsSign('-', 1);

    private bool TryFinishStart(ref DateOperand operand, out When? when)
    {
        when = null;
        if (!TryResolve(ref operand, out DatePoint point) || !(point.IsDate || ExpectDate()))
        {
            return false;
        }
        IntervalEndKind kind = PassEndKind();
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
        // "November/December 2025": either month, or both. Two days written in this way are alternatives.
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
        // Parts of periods have no first and last days of their own: they denote some days of either.
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
            // The event is at some time within the range, and does not last from one to the other.
            return AreNeighbours(start, end)
                ? TryOneOf([start.Item, end.Item], out when)
                : TryRange(start, end, keepNotation: false, out SetItem range) && TryOneOf([range], out when);
        }
        return TryInterval(new IntervalEnd(IntervalEndKind.Date, start.Date), new IntervalEnd(IntervalEndKind.Date, end.Date), out when);
    }

    // A year that two parts share belongs to both only if they stay in order; otherwise it belongs to the second or to the first.
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

    private bool TryOneOf(List<SetItem> items, out When? when, bool isSet = false) =>
        TryList(items.Count == 1 && !(isSet && items[0].Kind == SetItemKind.Date) ? DatePoint.Of(items[0]).ToWhen() : new OneOfWhen([.. items]), out when);

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

    // A list such as "FY2026, FY2027, …" may be shorter than the EDTF of its meaning.
    private bool TryList(When list, out When? when)
    {
        when = list;
        return list.HasReadableText || Expect("a shorter list");
    }

    private static bool Set<T>(out T place, T value)
    {
        place = value;
        return true;
    }
}
