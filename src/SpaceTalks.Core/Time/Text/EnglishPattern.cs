using System;
using System.Collections.Generic;
using System.Text;
using NodaTime.Text;

namespace SpaceTalks.Time;

/// <summary>
/// Dates and time spans the way people write them: <c>25 August 2025</c>, <c>late August 2025</c>, <c>Q1 2026</c>,
/// <c>no earlier than March 2027</c>, <c>since 2000</c>, <c>beyond 2030</c>.
/// </summary>
/// <remarks>
/// <para>Immutable; safe for use by any number of threads.</para>
/// <para>Formatting is total. What it prints is read back to an equal value by a pattern with the same conventions, with these
/// exceptions, whose notation says more than English does: a qualifier that holds for a part of a date is printed as a note in
/// parentheses, which is not read; a qualifier left of the year, or spread over the components so that it holds for the whole
/// date, is read back as one that stands at the end; a season without a place is read back as a northern one where the conventions
/// give seasons a place; and what is longer than 4096 characters in English is not read.</para>
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

    /// <summary>What words mean where usage differs.</summary>
    public DateConventions Conventions { get; }

    /// <summary>A pattern with other conventions.</summary>
    /// <param name="conventions">The conventions.</param>
    /// <exception cref="ArgumentNullException"><paramref name="conventions"/> is null.</exception>
    /// <exception cref="ArgumentException">"Mid" ends before or with "early", in a month, a year or a decade.</exception>
    public EnglishPattern WithConventions(DateConventions conventions) => new(DateConventions.Check(conventions, nameof(conventions)));

    /// <summary>Reads a date or a time span. Nothing is guessed: what has two readings is an error that lists both.</summary>
    /// <param name="text">The text, in any case, at most 4096 characters.</param>
    /// <returns>The value, or a failure that names the word at which it stopped.</returns>
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

    /// <summary>Returns all readings of a text: none where it is no date, several where <see cref="Parse"/> refuses it for that reason.</summary>
    /// <param name="text">The text, in any case.</param>
    /// <returns>The readings; at most sixteen.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<When> Readings(string text) =>
        DateReading.Readings(EnglishLanguage.Instance, text ?? throw new ArgumentNullException(nameof(text)), Conventions);

    /// <summary>Prints a value in English.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public string Format(When value) => _formatter.Format(value ?? throw new ArgumentNullException(nameof(value)));

    /// <summary>Prints a value in English into a string builder.</summary>
    /// <param name="value">The value.</param>
    /// <param name="builder">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public StringBuilder AppendFormat(When value, StringBuilder builder) =>
        (builder ?? throw new ArgumentNullException(nameof(builder))).Append(Format(value));

    /// <summary>The language.</summary>
    public override string ToString() => "English";
}
