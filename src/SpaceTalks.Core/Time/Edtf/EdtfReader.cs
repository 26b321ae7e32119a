using System;
using System.Collections.Generic;

namespace SpaceTalks.Time;

// Parses EDTF, levels 0 to 2, strictly, in one pass from left to right.
internal ref partial struct EdtfReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly int _longestText;

    private int _position;

    public EdtfReader(ReadOnlySpan<char> text, int longestText = When.LongestText)
    {
        _text = text;
        _longestText = longestText;
        _position = 0;
        Fault = default;
    }

    public TextFault Fault { get; private set; }

    public bool TryRead(out When? when)
    {
        when = null;
        if (_text.Length > _longestText)
        {
            return Fail(_longestText, FormattableString.Invariant($"a text of at most {_longestText} characters"));
        }
        char first = Peek();
        if (first is '[' or '{')
        {
            return TryReadSet(first, out when);
        }
        if (!TryReadEnd(isStart: true, out IntervalEnd start))
        {
            return false;
        }
        if (_position == _text.Length)
        {
            if (start.Kind != IntervalEndKind.Date)
            {
                return Fail(_position, start.HasDate ? "\"/\" and the end of an interval (or brackets: [..] one of, {..} all of)" : "a date, an interval or a set");
            }
            when = new DateWhen(start.Date);
            return true;
        }
        if (Peek() == 'T' && start.Kind == IntervalEndKind.Date)
        {
            return TryReadTime(start.Date, out when);
        }
        int endPosition = _position + 1;
        if (Peek() != '/')
        {
            return Fail(_position, start.Kind == IntervalEndKind.Date ? "the end of the text or \"/\"" : "\"/\"");
        }
        _position++;
        if (!TryReadEnd(isStart: false, out IntervalEnd end))
        {
            return false;
        }
        if (_position < _text.Length)
        {
            return Fail(_position, "the end of the text");
        }
        if (!start.HasDate && !end.HasDate)
        {
            return Fail(endPosition, "a date on at least one side of the interval");
        }
        IntervalWhen interval = new(start, end);
        if (!interval.CanEnd)
        {
            return Fail(endPosition, "an end that can be on or after the start");
        }
        when = interval;
        return true;
    }

    private readonly char Peek(int ahead = 0) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    private readonly bool AreDotsNext => Peek() == '.' && Peek(1) == '.';

    private bool Fail(int position, string expected, string? why = null)
    {
        Fault = new TextFault(position, expected, why);
        return false;
    }

    private bool TryReadEnd(bool isStart, out IntervalEnd end)
    {
        end = default;
        if (isStart ? Peek() == '/' : _position == _text.Length)
        {
            end = IntervalEnd.Unknown;
            return true;
        }
        bool dotsBefore = AreDotsNext;
        if (dotsBefore)
        {
            _position += 2;
            if (_position == _text.Length || Peek() == '/')
            {
                end = IntervalEnd.Open;
                return true;
            }
        }
        if (!TryReadDate(out EdtfDate date))
        {
            return false;
        }
        bool dotsAfter = !dotsBefore && AreDotsNext;
        if (dotsAfter)
        {
            _position += 2;
        }
        end = new IntervalEnd(
            dotsBefore ? IntervalEndKind.OnOrBefore : dotsAfter ? IntervalEndKind.OnOrAfter : IntervalEndKind.Date, date);
        return true;
    }

    private bool TryReadSet(char open, out When? when)
    {
        when = null;
        char close = open == '[' ? ']' : '}';
        SetItem[] items = new SetItem[1 + CommasAhead()];
        int count = 0;
        do
        {
            _position++;
            if (!TryReadItem(out SetItem item))
            {
                return false;
            }
            items[count++] = item;
        }
        while (Peek() == ',');
        if (Peek() != close)
        {
            return Fail(_position, open == '[' ? "\",\" or \"]\"" : "\",\" or \"}\"");
        }
        _position++;
        if (_position < _text.Length)
        {
            return Fail(_position, "the end of the text");
        }
        when = open == '[' ? new OneOfWhen(items) : new AllOfWhen(items);
        return true;
    }

    private readonly int CommasAhead()
    {
        int count = 0;
        foreach (char character in _text.Slice(_position))
        {
            count += character == ',' ? 1 : 0;
        }
        return count;
    }

    private bool TryReadItem(out SetItem item)
    {
        item = default;
        bool dotsBefore = AreDotsNext;
        if (dotsBefore)
        {
            _position += 2;
        }
        int firstPosition = _position;
        if (!TryReadDate(out EdtfDate first))
        {
            return false;
        }
        if (!dotsBefore && !AreDotsNext)
        {
            item = new SetItem(SetItemKind.Date, first, first);
            return true;
        }
        if (!SetItem.IsRangeEnd(first))
        {
            return Fail(firstPosition, "an end of a range: a date whose digits are all specified");
        }
        if (dotsBefore)
        {
            item = new SetItem(SetItemKind.OnOrBefore, first, first);
            return true;
        }
        _position += 2;
        if (Peek() is ',' or ']' or '}')
        {
            item = new SetItem(SetItemKind.OnOrAfter, first, first);
            return true;
        }
        int lastPosition = _position;
        if (!TryReadDate(out EdtfDate last))
        {
            return false;
        }
        if (!SetItem.IsRangeEnd(last))
        {
            return Fail(lastPosition, "an end of a range: a date whose digits are all specified");
        }
        if (!DateUnits.AreOfOneKind(first, last))
        {
            return Fail(lastPosition, "a date of the same precision as the start of the range");
        }
        if (first.GetDays().First > last.GetDays().First)
        {
            return Fail(lastPosition, "a date on or after the start of the range");
        }
        item = new SetItem(SetItemKind.Range, first, last);
        return true;
    }
}
