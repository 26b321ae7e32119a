using System;
using NodaTime.Text;

namespace SpaceTalks.Time;

// What was wrong with a text and where; the sentence is built only when somebody asks for it.
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

    // The position of the fault, from 0.
    public int Position { get; }

    // Whether it says why the text is wrong, not only what was expected.
    public bool IsExplained => _why is not null;

    public string ToMessage(string text)
    {
        string found = Position >= text.Length ? "the end of the text" : TextQuotation.Of(text.Substring(Position));
        string message = FormattableString.Invariant($"Expected {_expected} at position {Position} of {TextQuotation.Of(text)}, but found {found}");
        return _why is null ? message + "." : message + ": " + _why + ".";
    }

    public UnparsableValueException ToException(string text) => new(ToMessage(text), text, Position);
}
