using System;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks;

// A fault in the text of a query and its position. The message is built only on demand.
internal sealed class QueryFault
{
    private readonly int _length;
    private readonly string _expected;
    private readonly string? _why;
    private readonly string? _suggestion;

    public QueryFault(int position, int length, string expected, string? why = null, string? suggestion = null)
    {
        Position = position;
        _length = length;
        _expected = expected;
        _why = why;
        _suggestion = suggestion;
    }

    // The position of the fault, counted from 0.
    public int Position { get; }

    public string ToMessage(string text)
    {
        string found = Position >= text.Length ? "the end of the text" : TextQuotation.Of(text.Substring(Position, _length));
        string suggestion = _suggestion is null ? string.Empty : " (did you mean \"" + _suggestion + "\"?)";
        string why = _why is null ? string.Empty : ": " + _why;
        return FormattableString.Invariant(
            $"Expected {_expected} at position {Position} of {TextQuotation.Of(text)}, but found {found}{suggestion}{why}.");
    }

    public UnparsableValueException ToException(string text) => new(ToMessage(text), text, Position);
}
