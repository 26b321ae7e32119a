using System;
using System.Text;
using NodaTime.Text;

namespace SpaceTalks.Time;

/// <summary>
/// Dates and time spans however they are written: in EDTF (<c>2025-08</c>), in English (<c>late August 2025</c>) or in Russian
/// (<c>в конце августа 2025 года</c>). Documents, tables and queries read dates with it.
/// </summary>
/// <remarks>
/// Nothing is guessed: a text with two readings is an error that lists both. A text with Cyrillic letters is Russian, and any other that is no
/// EDTF is English. It formats in EDTF, which it reads back. Immutable; safe for use by any number of threads.
/// </remarks>
/// <example><code>When when = DatePattern.Default.Parse("late August 2025").Value;      // [2025-08-21..2025-08-31]</code></example>
public sealed class DatePattern : IPattern<When>
{
    private DatePattern(DateConventions conventions) => Conventions = conventions;

    /// <summary>The pattern with the default conventions.</summary>
    public static DatePattern Default { get; } = new(DateConventions.Default);

    /// <summary>The meanings of words where usage differs.</summary>
    public DateConventions Conventions { get; }

    /// <summary>Returns a pattern with other conventions.</summary>
    /// <param name="conventions">The conventions.</param>
    /// <exception cref="ArgumentNullException"><paramref name="conventions"/> is null.</exception>
    /// <exception cref="ArgumentException">"Mid" ends before or with "early", in a month, a year or a decade.</exception>
    public DatePattern WithConventions(DateConventions conventions) => new(DateConventions.Check(conventions, nameof(conventions)));

    /// <summary>Reads a date or a time span.</summary>
    /// <param name="text">The text, at most 4096 characters.</param>
    /// <returns>The value, or a failure that says what was expected, and where.</returns>
    public ParseResult<When> Parse(string text)
    {
        if (text is null)
        {
            return ParseResult<When>.ForException(() => new ArgumentNullException(nameof(text)));
        }
        return WrittenDate.TryParse(text, Conventions, out When? when, out TextFault fault)
            ? ParseResult<When>.ForValue(when!)
            : ParseResult<When>.ForException(() => fault.ToException(text));
    }

    /// <summary>Prints a value in EDTF.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public string Format(When value) => (value ?? throw new ArgumentNullException(nameof(value))).ToString();

    /// <summary>Prints a value in EDTF into a string builder.</summary>
    /// <param name="value">The value.</param>
    /// <param name="builder">The builder.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public StringBuilder AppendFormat(When value, StringBuilder builder) =>
        (builder ?? throw new ArgumentNullException(nameof(builder))).Append(Format(value));

    /// <summary>Returns the notations.</summary>
    public override string ToString() => "EDTF, English or Russian";
}
