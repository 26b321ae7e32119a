using System;
using System.Text;
using NodaTime.Text;

namespace SpaceTalks.Time;

/// <summary>A NodaTime pattern for EDTF up to a level. Immutable; safe for use by any number of threads.</summary>
/// <remarks>Library of Congress EDTF specification of 2019; ISO 8601-2:2019 Annex A, with clause 10.6 at level 2.</remarks>
public sealed class EdtfPattern : IPattern<When>
{
    private EdtfPattern(int level) => Level = level;

    /// <summary>The pattern for level 0: dates, date-times and intervals of dates, as in ISO 8601-1.</summary>
    public static EdtfPattern Level0 { get; } = new(0);

    /// <summary>
    /// The pattern for level 1, which adds longer years, seasons, qualifiers of the whole date, unspecified digits from the right, and open
    /// and unknown ends.
    /// </summary>
    public static EdtfPattern Level1 { get; } = new(1);

    /// <summary>
    /// The pattern for level 2, the whole of EDTF, which adds exponents, significant digits, groupings, sets, and qualifiers and
    /// unspecified digits anywhere.
    /// </summary>
    public static EdtfPattern Level2 { get; } = new(2);

    /// <summary>The level, from 0 to 2.</summary>
    public int Level { get; }

    /// <summary>Parses EDTF strictly.</summary>
    /// <param name="text">The text, of at most 4,096 characters.</param>
    /// <returns>The value, or a failure that says what was expected, and where. Notation of a higher level is a failure too.</returns>
    public ParseResult<When> Parse(string text)
    {
        if (text is null)
        {
            return ParseResult<When>.ForException(() => new ArgumentNullException(nameof(text)));
        }
        if (!When.TryParse(text.AsSpan(), out When? when, out TextFault fault))
        {
            return ParseResult<When>.ForException(() => fault.ToExceptionOfNotation(text));
        }
        return when.Level <= Level
            ? ParseResult<When>.ForValue(when)
            : ParseResult<When>.ForException(() => new UnparsableValueException(
                FormattableString.Invariant($"Expected EDTF of level {Level} or lower, but {TextQuotation.Of(text)} is level {when.Level}."), text, 0));
    }

    /// <summary>Formats a value in EDTF, whatever its level.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public string Format(When value) => (value ?? throw new ArgumentNullException(nameof(value))).ToString();

    /// <summary>Appends a value in EDTF to a string builder.</summary>
    /// <param name="value">The value.</param>
    /// <param name="builder">The string builder to append to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public StringBuilder AppendFormat(When value, StringBuilder builder) =>
        (builder ?? throw new ArgumentNullException(nameof(builder))).Append(Format(value));

    /// <summary>Returns the notation and its level.</summary>
    public override string ToString() => FormattableString.Invariant($"EDTF level {Level}");
}
