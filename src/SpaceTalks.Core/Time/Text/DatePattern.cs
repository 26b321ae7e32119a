using System;
using System.Text;
using NodaTime.Text;

namespace SpaceTalks.Time;

/// <summary>
/// A pattern that parses dates and intervals in EDTF (<c>2025-08</c>), English (<c>late August 2025</c>) or Russian (<c>в конце августа
/// 2025 года</c>). Documents, tables and queries use it to read dates.
/// </summary>
/// <remarks>
/// Nothing is guessed: a text with two readings is an error that lists both. A text with Cyrillic letters is read as Russian, and any other
/// text that is not EDTF as English. The pattern formats values in EDTF, which it parses back. Immutable; safe for use by any number of
/// threads.
/// </remarks>
/// <example><code>When when = DatePattern.Default.Parse("late August 2025").Value;      // [2025-08-21..2025-08-31]</code></example>
public sealed class DatePattern : IPattern<When>
{
    private DatePattern(DateConventions conventions) => Conventions = conventions;

    /// <summary>The pattern with the default conventions.</summary>
    public static DatePattern Default { get; } = new(DateConventions.Default);

    /// <summary>The conventions for dates in words.</summary>
    public DateConventions Conventions { get; }

    /// <summary>Returns a pattern with other conventions.</summary>
    /// <param name="conventions">The conventions.</param>
    /// <exception cref="ArgumentNullException"><paramref name="conventions"/> is null.</exception>
    /// <exception cref="ArgumentException">"Mid" ends before or together with "early", in a month, a year or a decade.</exception>
    public DatePattern WithConventions(DateConventions conventions) => new(DateConventions.Check(conventions, nameof(conventions)));

    /// <summary>Parses a date or an interval.</summary>
    /// <param name="text">The text, of at most 4,096 characters.</param>
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

    /// <summary>Formats a value in EDTF.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public string Format(When value) => (value ?? throw new ArgumentNullException(nameof(value))).ToString();

    /// <summary>Appends a value in EDTF to a string builder.</summary>
    /// <param name="value">The value.</param>
    /// <param name="builder">The string builder to append to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public StringBuilder AppendFormat(When value, StringBuilder builder) =>
        (builder ?? throw new ArgumentNullException(nameof(builder))).Append(Format(value));

    /// <summary>Returns the names of the notations.</summary>
    public override string ToString() => "EDTF, English or Russian";
}
