using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace SpaceTalks.Time;

/// <summary>
/// A pattern for the vague dates of GCAT, the General Catalog of Artificial Space Objects: <c>2016 Jun 8 2355:57</c>, <c>2016 Q2</c>,
/// <c>2010s</c>, <c>21C</c>. A <c>?</c> at the end widens the range by one unit on each side. Immutable; safe for use by any number of
/// threads.
/// </summary>
public sealed class VagueDatePattern : IPattern<When>
{
    private static readonly LocalDate LastDay = new(9999, 12, 31);

    private VagueDatePattern()
    {
    }

    /// <summary>The only instance.</summary>
    public static VagueDatePattern Instance { get; } = new();

    /// <summary>
    /// Parses a vague date as a <see cref="When"/>, reduced to the day if it is finer; <see cref="VagueDate.IsReduced"/> of the result of
    /// <see cref="ParseVagueDate"/> indicates whether that loses information.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The value, or a failure. "-" and "*" are failures that say that there is no date.</returns>
    public ParseResult<When> Parse(string text) => ParseVagueDate(text).Convert(date => date.ToWhen());

    /// <summary>Parses a vague date with its time of day.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The vague date, or a failure. "-" and "*" are failures that say that there is no date.</returns>
    public ParseResult<VagueDate> ParseVagueDate(string text)
    {
        if (text is null)
        {
            return ParseResult<VagueDate>.ForException(() => new ArgumentNullException(nameof(text)));
        }
        VagueDateReader reader = new(text);
        return reader.TryRead(out VagueDate date, out TextFault fault)
            ? ParseResult<VagueDate>.ForValue(date)
            : ParseResult<VagueDate>.ForException(() => fault.ToException(text));
    }

    /// <summary>Formats a value as a vague date.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="FormatException">
    /// No vague date has the same meaning. <see cref="TryFormat"/> says so without an exception.
    /// </exception>
    public string Format(When value) =>
        TryFormat(value, out string? text) ? text! : throw new FormatException("No vague date means the same as " + value + ".");

    /// <summary>Attempts to format a value as a vague date with the same meaning.</summary>
    /// <param name="value">The value.</param>
    /// <param name="text">The vague date, or null if the method returns false.</param>
    /// <returns>True if a vague date has the same meaning; false for an interval, a qualified date or a range of another width.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public bool TryFormat(When value, out string? text)
    {
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }
        foreach (string candidate in Candidates(value))
        {
            if (Parse(candidate).TryGetValue(null!, out When when) && when == value)
            {
                text = candidate;
                return true;
            }
        }
        text = null;
        return false;
    }

    /// <summary>Appends a value to a string builder as a vague date.</summary>
    /// <param name="value">The value.</param>
    /// <param name="builder">The string builder to append to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">No vague date has the same meaning.</exception>
    public StringBuilder AppendFormat(When value, StringBuilder builder) =>
        (builder ?? throw new ArgumentNullException(nameof(builder))).Append(Format(value));

    /// <summary>Returns the name of the notation.</summary>
    public override string ToString() => "GCAT vague date";

    // The texts that a value of this form may have; parsing them back tells which one is right.
    private static IEnumerable<string> Candidates(When value)
    {
        if (value is DateTimeWhen { Offset: null } time && time.Date.Earliest is { } timedDay)
        {
            yield return Day(timedDay) + time.Time.ToString(" HHmm:ss", CultureInfo.InvariantCulture);
        }
        if (value.Earliest is not { } first || value.Latest is not { } last || value is not (DateWhen or OneOfWhen))
        {
            yield break;
        }
        string year = Year(first.Year);
        yield return year;
        yield return year + " Q" + Number(((first.Month - 1) / 3) + 1);
        yield return Month(first);
        yield return Day(first);
        yield return year + "s";
        yield return Number((first.Year / 100) + 1) + "C";
        yield return Number((first.Year / 1000) + 1) + "M";
        // The middle one of three units, if the calendar has it.
        yield return Year(first.Year + 1) + "?";
        if (first <= LastDay.PlusMonths(-3))
        {
            LocalDate next = first.PlusMonths(3);
            yield return Year(next.Year) + " Q" + Number(((next.Month - 1) / 3) + 1) + "?";
        }
        if (first <= LastDay.PlusMonths(-1))
        {
            yield return Month(first.PlusMonths(1)) + "?";
        }
        if (first < LastDay)
        {
            yield return Day(first.PlusDays(1)) + "?";
        }
        yield return Year(first.Year + 10) + "s?";
        yield return Number(((first.Year - 1) / 100) + 2) + "C?";
        yield return Number(((first.Year - 1) / 1000) + 2) + "M?";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static string Month(LocalDate date) => Year(date.Year) + " " + MonthNames.Get(date.Month).Substring(0, 3);

    private static string Day(LocalDate date) => Month(date) + " " + Number(date.Day).PadLeft(2);
}
