using System;
using NodaTime.Text;

namespace SpaceTalks.Time;

// A fault in a text and its position. The message is built only on demand.
internal readonly struct TextFault
{
    private readonly string _expected;
    private readonly string? _why;

    public TextFault(int position, string expected, string? why = null)
    {
        Position = position;
        _expected = expected;
        _why = why;
    }

    // The position of the fault, counted from 0.
    public int Position { get; }

    // True if it says why the text is wrong, not only what was expected.
    public bool IsExplained => _why is not null;

    public string ToMessage(string text)
    {
        string found = Position >= text.Length ? "the end of the text" : TextQuotation.Of(text.Substring(Position));
        string message = FormattableString.Invariant($"Expected {_expected} at position {Position} of {TextQuotation.Of(text)}, but found {found}");
        return _why is null ? message + "." : message + ": " + _why + ".";
    }

    public UnparsableValueException ToException(string text) => new(ToMessage(text), text, Position);

    // The exception of a parser that reads only the notation: for a text with words, the message names the patterns that parse words.
    public UnparsableValueException ToExceptionOfNotation(string text) => IsExplained || !HasWords(text)
        ? ToException(text)
        : new TextFault(Position, _expected, "DatePattern.Default reads dates in words").ToException(text);

    // True if three letters are adjacent, which never happens in EDTF.
    private static bool HasWords(string text)
    {
        int letters = 0;
        foreach (char character in text)
        {
            letters = char.IsLetter(character) && character != 'X' ? letters + 1 : 0;
            if (letters == 3)
            {
                return true;
            }
        }
        return false;
    }
}
