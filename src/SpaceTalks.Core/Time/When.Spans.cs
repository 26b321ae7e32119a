#if NET
using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace SpaceTalks.Time;

// Implements the interfaces of the runtime for values that are parsed from and formatted into spans.
public abstract partial class When : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<When>, IUtf8SpanParsable<When>
{
    /// <summary>Formats the value into a span of characters. EDTF is written without an allocation.</summary>
    /// <param name="destination">The span to write to.</param>
    /// <param name="charsWritten">The number of characters written; 0 if the method returns false.</param>
    /// <param name="format">
    /// The format: <c>"G"</c> or empty for EDTF, <c>"en"</c> or <c>"E"</c> for English, <c>"ru"</c> for Russian.
    /// </param>
    /// <param name="provider">Not used, since no format depends on a culture.</param>
    /// <returns>True if the span was long enough; otherwise false.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not one of these formats.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        if (!IsEdtf(format))
        {
            string text = ToString(format.ToString(), provider);
            charsWritten = text.AsSpan().TryCopyTo(destination) ? text.Length : 0;
            return text.Length <= destination.Length;
        }
        EdtfWriter writer = new(destination);
        Write(ref writer);
        charsWritten = writer.Fits ? writer.Length : 0;
        return writer.Fits;
    }

    /// <summary>Formats the value into a span of bytes as UTF-8. EDTF is written without an allocation.</summary>
    /// <param name="utf8Destination">The span to write to.</param>
    /// <param name="bytesWritten">The number of bytes written; 0 if the method returns false.</param>
    /// <param name="format">
    /// The format: <c>"G"</c> or empty for EDTF, <c>"en"</c> or <c>"E"</c> for English, <c>"ru"</c> for Russian.
    /// </param>
    /// <param name="provider">Not used, since no format depends on a culture.</param>
    /// <returns>True if the span was long enough; otherwise false.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not one of these formats.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        if (!IsEdtf(format))
        {
            return Encoding.UTF8.TryGetBytes(ToString(format.ToString(), provider), utf8Destination, out bytesWritten);
        }
        // EDTF is ASCII: there are as many bytes as characters.
        int length = utf8Destination.Length < LongestText ? utf8Destination.Length : LongestText;
        char[]? rented = length > StackLimit ? System.Buffers.ArrayPool<char>.Shared.Rent(length) : null;
        Span<char> characters = rented is null ? stackalloc char[StackLimit] : rented;
        bool fits = TryFormat(characters[..length], out bytesWritten, format, provider);
        for (int index = 0; index < bytesWritten; index++)
        {
            utf8Destination[index] = (byte)characters[index];
        }
        if (rented is not null)
        {
            System.Buffers.ArrayPool<char>.Shared.Return(rented);
        }
        return fits;
    }

    /// <summary>Parses EDTF of levels 0 to 2 strictly.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used, since EDTF does not depend on a culture.</param>
    /// <exception cref="NodaTime.Text.UnparsableValueException">The text is not EDTF.</exception>
    public static When Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out When? when, out TextFault fault) ? when : throw fault.ToException(s.ToString());

    /// <summary>Attempts to parse EDTF of levels 0 to 2 strictly.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used, since EDTF does not depend on a culture.</param>
    /// <param name="result">The value, or null if the method returns false.</param>
    /// <returns>True if the text is EDTF; otherwise false.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out When result) =>
        TryParse(s, out result);

    /// <summary>Parses EDTF of levels 0 to 2 strictly.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used, since EDTF does not depend on a culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="NodaTime.Text.UnparsableValueException">The text is not EDTF.</exception>
    public static When Parse(string s, IFormatProvider? provider) => Parse(s ?? throw new ArgumentNullException(nameof(s)));

    /// <summary>Attempts to parse EDTF of levels 0 to 2 strictly.</summary>
    /// <param name="s">The text; null is not valid.</param>
    /// <param name="provider">Not used, since EDTF does not depend on a culture.</param>
    /// <param name="result">The value, or null if the method returns false.</param>
    /// <returns>True if the text is EDTF; otherwise false.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out When result) =>
        TryParse(s, out result);

    /// <summary>Parses EDTF of levels 0 to 2 strictly from UTF-8.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Not used, since EDTF does not depend on a culture.</param>
    /// <exception cref="NodaTime.Text.UnparsableValueException">The text is not EDTF.</exception>
    public static When Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        TryParse(utf8Text, provider, out When? when) ? when : Parse(Encoding.UTF8.GetString(utf8Text).AsSpan(), provider);

    /// <summary>Attempts to parse EDTF of levels 0 to 2 strictly from UTF-8.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Not used, since EDTF does not depend on a culture.</param>
    /// <param name="result">The value, or null if the method returns false.</param>
    /// <returns>True if the text is EDTF; otherwise false.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out When result)
    {
        result = null;
        if (utf8Text.Length > LongestText)
        {
            return false;
        }
        char[]? rented = utf8Text.Length > StackLimit ? System.Buffers.ArrayPool<char>.Shared.Rent(utf8Text.Length) : null;
        Span<char> characters = rented is null ? stackalloc char[StackLimit] : rented;
        // EDTF is ASCII: any other byte becomes a character that does not occur in EDTF.
        for (int index = 0; index < utf8Text.Length; index++)
        {
            characters[index] = (char)utf8Text[index];
        }
        bool read = TryParse(characters[..utf8Text.Length], out result, out _);
        if (rented is not null)
        {
            System.Buffers.ArrayPool<char>.Shared.Return(rented);
        }
        return read;
    }

    private const int StackLimit = 128;

    private static bool IsEdtf(ReadOnlySpan<char> format) => format.IsEmpty || format is "G";
}
#endif
