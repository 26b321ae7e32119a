using System;
using NodaTime.Text;

namespace SpaceTalks.Time;

public abstract partial class When
{
    internal const int LongestText = 4096;

    /// <summary>Parses EDTF of levels 0 to 2 strictly.</summary>
    /// <param name="text">The text, of at most 4,096 characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="UnparsableValueException">The text is not EDTF; the message says what was expected, and where.</exception>
    /// <example>
    /// <code>
    /// When when = When.Parse("2025-XX-15");
    /// Certainty answer = when.Within(DateWindow.Parse("2025-08-16/2025-09-14"));   // Impossible
    /// </code>
    /// </example>
    public static When Parse(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }
        return TryParse(text.AsSpan(), out When? when, out TextFault fault) ? when! : throw fault.ToExceptionOfNotation(text);
    }

    /// <summary>Attempts to parse EDTF of levels 0 to 2 strictly.</summary>
    /// <param name="text">The text; null is not valid.</param>
    /// <param name="when">The value, or null if the method returns false.</param>
    /// <returns>True if the text is EDTF; otherwise false.</returns>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out When? when) =>
        TryParse(text.AsSpan(), out when, out _);

    /// <summary>Attempts to parse EDTF of levels 0 to 2 strictly, without copying the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="when">The value, or null if the method returns false.</param>
    /// <returns>True if the text is EDTF; otherwise false.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out When? when) =>
        TryParse(text, out when, out _);

    internal static bool TryParse(
        ReadOnlySpan<char> text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out When? when, out TextFault fault)
    {
        if (EdtfReader.TryReadPlainDate(text, out EdtfDate date, out int length) && length == text.Length)
        {
            when = new DateWhen(date);
            fault = default;
            return true;
        }
        EdtfReader reader = new(text);
        bool read = reader.TryRead(out when);
        fault = reader.Fault;
        return read;
    }

    // A text that ToString returned, which may be longer than those of others.
    internal static When ParseWritten(string text)
    {
        EdtfReader reader = new(text.AsSpan(), int.MaxValue);
        return reader.TryRead(out When? when) ? when! : throw reader.Fault.ToExceptionOfNotation(text);
    }

    // True if the text is short enough to be parsed.
    internal bool HasReadableText
    {
        get
        {
            EdtfWriter writer = new([]);
            Write(ref writer);
            return writer.Length <= LongestText;
        }
    }

    /// <summary>Returns the value in EDTF, as it was written.</summary>
    public override string ToString() => EdtfWriter.ToText(this);

    /// <summary>Returns the value as text in a format.</summary>
    /// <param name="format">
    /// The format: <c>"G"</c>, null or empty for EDTF, <c>"en"</c> or <c>"E"</c> for English, <c>"ru"</c> for Russian.
    /// </param>
    /// <param name="formatProvider">Not used, since no format depends on a culture.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is not one of these formats.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" => ToString(),
        "E" or "en" => EnglishPattern.Default.Format(this),
        "ru" => RussianPattern.Default.Format(this),
        _ => throw new FormatException($"Expected the format \"G\" (EDTF), \"en\" or \"E\" (English) or \"ru\" (Russian), not \"{format}\"."),
    };
}
