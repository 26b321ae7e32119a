using System.Collections.Generic;

namespace SpaceTalks.Time;

// Reads dates and time spans the way people write them, from left to right. Here is what all parts share; the others read spans, choices,
// periods, years and days.
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
        if (read)
        {
            // "2025 TBD": what is to be determined is narrower than what is said.
            Accept("tbd");
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

    // Takes the words that stand next, all or none.
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

    // Notes what would have gone on here. A place with a reason is told before one without, and then the farthest.
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

    // The same, of a word before.
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
}
