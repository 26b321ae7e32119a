using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace SpaceTalks;

// Splits the text of a query into tokens, in one pass.
internal sealed class QueryScanner
{
    // The sign that stands for everything.
    public const string EverythingSign = "*";

    private const char Quotation = '"';

    private readonly string _text;
    private int _position;

    public QueryScanner(string text) => _text = text;

    // The fault; null as long as there is none.
    public QueryFault? Fault { get; private set; }

    // True if a character may occur in a value without quotation marks.
    public static bool IsBare(char character) => !char.IsWhiteSpace(character) && character is not (Quotation or '(' or ')' or ',');

    // Of a key, only the key itself is read; its values must be read before the next token.
    public bool TryRead(out QueryToken token)
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }
        if (_position == _text.Length)
        {
            token = new QueryToken(QueryTokenKind.End, _position, 0, string.Empty);
            return true;
        }
        switch (_text[_position])
        {
            case '(':
                token = new QueryToken(QueryTokenKind.Open, _position++, 1, "(");
                return true;
            case ')':
                token = new QueryToken(QueryTokenKind.Close, _position++, 1, ")");
                return EndsHere();
            case '-':
                return TryReadMinus(out token);
            case Quotation:
                return TryReadQuoted(out token) && EndsHere();
            default:
                return TryReadKey(out token) || TryReadWord(out token);
        }
    }

    // Reads one or more values, separated by commas.
    public bool TryReadValues(string key, [NotNullWhen(true)] out List<QueryToken>? values)
    {
        List<QueryToken> read = [];
        values = null;
        do
        {
            if (!TryReadValue(key, out QueryToken value))
            {
                return false;
            }
            read.Add(value);
        }
        while (TrySkipComma());
        values = read;
        return EndsHere();
    }

    private bool TrySkipComma()
    {
        bool comma = _position < _text.Length && _text[_position] == ',';
        _position += comma ? 1 : 0;
        return comma;
    }

    private bool TryReadValue(string key, out QueryToken value)
    {
        if (_position < _text.Length && _text[_position] == Quotation)
        {
            return TryReadQuoted(out value);
        }
        int start = _position;
        while (_position < _text.Length && IsBare(_text[_position]))
        {
            _position++;
        }
        value = new QueryToken(QueryTokenKind.Words, start, _position - start, _text.Substring(start, _position - start));
        return _position > start
            || Fail(start, 1, "a value after \"" + key + ":\"", "put a value with spaces, commas or parentheses in quotation marks");
    }

    private bool TryReadMinus(out QueryToken token)
    {
        int start = _position++;
        token = new QueryToken(QueryTokenKind.Minus, start, 1, "-");
        return (_position < _text.Length && !char.IsWhiteSpace(_text[_position]) && _text[_position] is not ('-' or ')'))
            || Fail(start, 1, "a condition directly after the minus", "put a literal minus in quotation marks");
    }

    // A letter, then letters, digits and hyphens, then a colon. A token that begins with digits is not a key but a time, "19:07".
    private bool TryReadKey(out QueryToken token)
    {
        int end = _position;
        while (end < _text.Length && (char.IsLetter(_text[end]) || (end > _position && (char.IsDigit(_text[end]) || _text[end] == '-'))))
        {
            end++;
        }
        bool isKey = end > _position && end < _text.Length && _text[end] == ':';
        token = default;
        if (isKey)
        {
            string key = _text.Substring(_position, end - _position).ToLowerInvariant();
            token = new QueryToken(QueryTokenKind.Key, _position, end + 1 - _position, key);
            _position = end + 1;
        }
        return isKey;
    }

    private bool TryReadWord(out QueryToken token)
    {
        int start = _position;
        while (_position < _text.Length && (IsBare(_text[_position]) || _text[_position] == ','))
        {
            _position++;
        }
        string word = _text.Substring(start, _position - start);
        QueryTokenKind kind = word switch
        {
            "OR" => QueryTokenKind.Or,
            EverythingSign => QueryTokenKind.Everything,
            _ => QueryTokenKind.Words,
        };
        token = new QueryToken(kind, start, word.Length, word);
        return EndsHere();
    }

    private bool TryReadQuoted(out QueryToken token)
    {
        int start = _position++;
        StringBuilder content = new();
        while (_position < _text.Length)
        {
            char character = _text[_position++];
            if (character == Quotation)
            {
                token = new QueryToken(QueryTokenKind.Words, start, _position - start, content.ToString());
                return true;
            }
            if (character == '\\')
            {
                if (_position == _text.Length || _text[_position] is not (Quotation or '\\'))
                {
                    token = default;
                    return Fail(_position, 1, "a quotation mark or a backslash after a backslash");
                }
                character = _text[_position++];
            }
            content.Append(character);
        }
        token = default;
        return Fail(start, 1, "a closing quotation mark to match the opening one");
    }

    // A space, a closing parenthesis or the end of the text must follow: a(b) and "a"b would be ambiguous.
    private bool EndsHere() =>
        _position == _text.Length || char.IsWhiteSpace(_text[_position]) || _text[_position] == ')'
        || Fail(_position, 1, "a space, a closing parenthesis or the end of the text");

    private bool Fail(int position, int length, string expected, string? why = null)
    {
        Fault = new QueryFault(position, length, expected, why);
        return false;
    }
}
