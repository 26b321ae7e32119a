using System;

namespace SpaceTalks.Time;

// Reads dates and intervals as people write them, from left to right, in the words of a language. This file has what all parts share; the
// others read phrases, operands of phrases, periods, years and days. If a text can be read in several ways, the reader takes the one that
// its path selects, and records that there are others.
internal ref partial struct DateReader
{
    // A choice takes two bits of a path.
    private const int BitsOfFork = 2;
    private const int MostForks = 16;

    private readonly DateLanguage _language;
    private readonly DateConventions _conventions;
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Term> _terms;
    private readonly ulong _path;
    private ulong _counts;
    private int _forks;
    private int _at;
    private int _farthest;
    private string _expected;
    private string? _why;

    // The position of an abbreviated second year ("2011-12"), and of a preposition whose meaning a dash leaves open.
    private int _shortYearAt;
    private bool _isWithin;

    // True while reading the period of which a part is taken: "the early 2000s" are of ten years.
    private bool _isOfPart;

    public DateReader(DateLanguage language, ReadOnlySpan<char> text, ReadOnlySpan<Term> terms, DateConventions conventions, ulong path)
    {
        _language = language;
        _text = text;
        _terms = terms;
        _conventions = conventions;
        _path = path;
        _farthest = -1;
        _expected = "a date";
        _shortYearAt = -1;
        ForkAt = -1;
    }

    // True if there was a choice.
    public readonly bool HasForks => _forks > 0;

    // The position of the first choice.
    public int ForkAt { get; private set; }

    public bool TryRead(out When? when, out TextFault fault)
    {
        when = null;
        if (_terms.Length > 0 && Kind() == TermKind.NoDate && (_terms.Length == 1 || _terms.Length == 2 && IsSign('.', 1)))
        {
            fault = new TextFault(_terms[0].Start, "a date", "the text says that there is no date");
            return false;
        }
        bool read = TryPhrase(out when);
        if (read)
        {
            // "2025 TBD": the date that is to be determined is narrower than the one given.
            int here = _at;
            AcceptSign(',');
            _at = Accept(TermKind.NoDate) ? _at : here;
        }
        if (read && _at == _terms.Length)
        {
            fault = default;
            return true;
        }
        if (read)
        {
            Expect("the end of the text");
        }
        NoteWordsThatCannotBeRead();
        when = null;
        fault = new TextFault(_farthest < 0 ? 0 : _farthest, _expected, _why);
        return false;
    }

    // The path of the next combination of choices.
    public readonly bool TryTurn(out ulong path)
    {
        path = _path;
        for (int fork = _forks - 1; fork >= 0; fork--)
        {
            int shift = fork * BitsOfFork;
            ulong taken = (path >> shift) & 3;
            if (taken + 1 < ((_counts >> shift) & 3) + 1)
            {
                path = (path & ((1UL << shift) - 1)) | ((taken + 1) << shift);
                return true;
            }
        }
        return false;
    }

    // Chooses one of several readings. Choices are counted in the order in which they are met.
    private int Choose(int count, int position)
    {
        if (_forks == MostForks)
        {
            return 0;
        }
        ForkAt = _forks == 0 ? position : ForkAt;
        int shift = _forks++ * BitsOfFork;
        _counts |= (ulong)(count - 1) << shift;
        return (int)((_path >> shift) & 3);
    }

    private readonly TermKind Kind(int ahead = 0) => _at + ahead < _terms.Length ? _terms[_at + ahead].Kind : TermKind.Unknown;

    private readonly Term Peek(int ahead = 0) => _at + ahead < _terms.Length ? _terms[_at + ahead] : default;

    private readonly bool IsSign(char sign, int ahead = 0) => Kind(ahead) == TermKind.Sign && Peek(ahead).Value == sign;

    private readonly bool IsUnit(DateUnit unit, int ahead = 0) => Kind(ahead) == TermKind.Unit && Peek(ahead).Value == (int)unit;

    // A number with so many digits and without an ending.
    private readonly bool IsNumber(int ahead, int leastDigits, int mostDigits) =>
        Kind(ahead) == TermKind.Number && Peek(ahead).Ending == NumberEnding.None && Peek(ahead).DigitCount >= leastDigits && Peek(ahead).DigitCount <= mostDigits;

    // True if the term follows the one before it without a space.
    private readonly bool IsJoined(int ahead) => _at + ahead < _terms.Length && !_terms[_at + ahead].IsApart;

    private readonly int PositionAt(int index) => index < _terms.Length ? _terms[index].Start : _text.Length;

    private bool Accept(TermKind kind)
    {
        bool isNext = _at < _terms.Length && _terms[_at].Kind == kind;
        _at += isNext ? 1 : 0;
        return isNext;
    }

    private bool Accept(TermKind kind, out int value)
    {
        value = Peek().Value;
        return Accept(kind);
    }

    private bool AcceptSign(char sign)
    {
        bool isNext = IsSign(sign);
        _at += isNext ? 1 : 0;
        return isNext;
    }

    private bool AcceptUnit(DateUnit unit)
    {
        bool isNext = IsUnit(unit);
        _at += isNext ? 1 : 0;
        return isNext;
    }

    // Skips words that have no meaning of their own before a date.
    private void PassFillers()
    {
        while (Accept(TermKind.Filler))
        {
        }
    }

    // Records what was expected here. A fault with a reason takes precedence over one without, and then the farthest one.
    private bool Expect(string expected, string? why = null) => ExpectAt(_at, expected, why);

    private bool ExpectAt(int index, string expected, string? why = null)
    {
        int position = PositionAt(index);
        bool isDecisive = why is not null;
        if (isDecisive != _why is not null ? isDecisive : position > _farthest)
        {
            _farthest = position;
            _expected = expected;
            _why = why;
        }
        return false;
    }

    // Records why a text that was not read to its end is not a date.
    private void NoteWordsThatCannotBeRead()
    {
        if (_why is not null)
        {
            return;
        }
        for (int index = 0; index < _terms.Length; index++)
        {
            if (_terms[index].Kind == TermKind.Relative && (_terms[index].Value == 1 || index + 1 == _terms.Length || _terms[index + 1].Kind != TermKind.Unknown) && _terms[index].Start <= Math.Max(_farthest, 0) + 1)
            {
                ExpectAt(index, "a year", "it counts from a day that the text does not give");
                return;
            }
            if (_terms[index].Kind == TermKind.Boundless)
            {
                ExpectAt(index, "a date with definite bounds", "its bounds are not fixed");
                return;
            }
        }
    }

    private bool Retry(int start)
    {
        _at = start;
        return true;
    }
}
