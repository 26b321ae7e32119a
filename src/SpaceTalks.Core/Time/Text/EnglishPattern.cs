using System;
using System.Collections.Generic;
using System.Text;
using NodaTime.Text;

namespace SpaceTalks.Time;

/// <summary>
/// A pattern that parses and formats dates and intervals as people write them in English: <c>25 August 2025</c>, <c>late August 2025</c>,
/// <c>Q1 2026</c>, <c>no earlier than March 2027</c>, <c>since 2000</c>, <c>beyond 2030</c>.
/// </summary>
/// <remarks>
/// <para>Immutable; safe for use by any number of threads.</para>
/// <para>
/// Every value can be formatted. A pattern with the same conventions parses the text back to an equal value, except where EDTF says more
/// than English can: a qualifier that applies to a part of a date is printed as a note in parentheses, which is not parsed; a qualifier to
/// the left of the year, or one that is spread over the components so that it applies to the whole date, is read back as one at the end; a
/// season without a hemisphere is read back as a northern one if the conventions give seasons a hemisphere; and an English text of more
/// than 4,096 characters is not parsed.
/// </para>
/// </remarks>
public sealed class EnglishPattern : IPattern<When>
{
    private readonly EnglishFormatter _formatter;

    private EnglishPattern(DateConventions conventions)
    {
        Conventions = conventions;
        _formatter = new EnglishFormatter(conventions);
    }

    /// <summary>The pattern with the default conventions.</summary>
    public static EnglishPattern Default { get; } = new(DateConventions.Default);

    /// <summary>The conventions for dates in words.</summary>
    public DateConventions Conventions { get; }

    /// <summary>Returns a pattern with other conventions.</summary>
    /// <param name="conventions">The conventions.</param>
    /// <exception cref="ArgumentNullException"><paramref name="conventions"/> is null.</exception>
    /// <exception cref="ArgumentException">"Mid" ends before or together with "early", in a month, a year or a decade.</exception>
    public EnglishPattern WithConventions(DateConventions conventions) => new(DateConventions.Check(conventions, nameof(conventions)));

    /// <summary>Parses a date or an interval. Nothing is guessed: a text with two readings is an error that lists both.</summary>
    /// <param name="text">The text, in upper or lower case, of at most 4,096 characters.</param>
    /// <returns>The value, or a failure that names the word at which parsing stopped.</returns>
    /// <example><code>When late = EnglishPattern.Default.Parse("late August 2025").Value;   // [2025-08-21..2025-08-31]</code></example>
    public ParseResult<When> Parse(string text)
    {
        if (text is null)
        {
            return ParseResult<When>.ForException(() => new ArgumentNullException(nameof(text)));
        }
        return DateReading.TryRead(EnglishLanguage.Instance, text, Conventions, out When? when, out TextFault fault)
            ? ParseResult<When>.ForValue(when!)
            : ParseResult<When>.ForException(() => fault.ToException(text));
    }

    /// <summary>
    /// Returns all readings of a text: none if it is not a date, and several if <see cref="Parse"/> rejects it for that reason.
    /// </summary>
    /// <param name="text">The text, in upper or lower case.</param>
    /// <returns>The readings, at most sixteen.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<When> Readings(string text) =>
        DateReading.Readings(EnglishLanguage.Instance, text ?? throw new ArgumentNullException(nameof(text)), Conventions);

    /// <summary>Formats a value in English.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public string Format(When value) => _formatter.Format(value ?? throw new ArgumentNullException(nameof(value)));

    /// <summary>Appends a value in English to a string builder.</summary>
    /// <param name="value">The value.</param>
    /// <param name="builder">The string builder to append to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public StringBuilder AppendFormat(When value, StringBuilder builder) =>
        (builder ?? throw new ArgumentNullException(nameof(builder))).Append(Format(value));

    /// <summary>Returns the name of the language.</summary>
    public override string ToString() => "English";
}
