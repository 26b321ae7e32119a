#if NET
using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace SpaceTalks.Time;

// What the runtime asks of a value that is read from and written to spans.
public abstract partial class When : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<When>, IUtf8SpanParsable<When>
{
    /// <summary>Writes the value into a buffer; EDTF is written without an allocation.</summary>
    /// <param name="destination">The buffer.</param>
    /// <param name="charsWritten">How many characters were written; 0 where the answer is false.</param>
    /// <param name="format"><c>"G"</c> or empty for EDTF; <c>"en"</c> or <c>"E"</c> for English, <c>"ru"</c> for Russian.</param>
    /// <param name="provider">Not used: neither text depends on a culture.</param>
    /// <returns>Whether the buffer was long enough.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
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

    /// <summary>Writes the value into a buffer as UTF-8; EDTF is written without an allocation.</summary>
    /// <param name="utf8Destination">The buffer.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 where the answer is false.</param>
    /// <param name="format"><c>"G"</c> or empty for EDTF; <c>"en"</c> or <c>"E"</c> for English, <c>"ru"</c> for Russian.</param>
    /// <param name="provider">Not used: neither text depends on a culture.</param>
    /// <returns>Whether the buffer was long enough.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        if (!IsEdtf(format))
        {
            return Encoding.UTF8.TryGetBytes(ToString(format.ToString(), provider), utf8Destination, out bytesWritten);
        }
        // EDTF is ASCII: as many bytes as characters.
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

    /// <summary>Reads EDTF, levels 0 to 2, strictly.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: EDTF depends on no culture.</param>
    /// <exception cref="NodaTime.Text.UnparsableValueException">The text is no EDTF.</exception>
    public static When Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out When? when, out TextFault fault) ? when : throw fault.ToException(s.ToString());

    /// <summary>Reads EDTF, levels 0 to 2, strictly.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: EDTF depends on no culture.</param>
    /// <param name="result">The value, or null where the answer is false.</param>
    /// <returns>Whether the text is EDTF.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out When result) =>
        TryParse(s, out result);

    /// <summary>Reads EDTF, levels 0 to 2, strictly.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: EDTF depends on no culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="NodaTime.Text.UnparsableValueException">The text is no EDTF.</exception>
    public static When Parse(string s, IFormatProvider? provider) => Parse(s ?? throw new ArgumentNullException(nameof(s)));

    /// <summary>Reads EDTF, levels 0 to 2, strictly.</summary>
    /// <param name="s">The text; null is none.</param>
    /// <param name="provider">Not used: EDTF depends on no culture.</param>
    /// <param name="result">The value, or null where the answer is false.</param>
    /// <returns>Whether the text is EDTF.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out When result) =>
        TryParse(s, out result);

    /// <summary>Reads EDTF, levels 0 to 2, strictly, from UTF-8.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Not used: EDTF depends on no culture.</param>
    /// <exception cref="NodaTime.Text.UnparsableValueException">The text is no EDTF.</exception>
    public static When Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        TryParse(utf8Text, provider, out When? when) ? when : Parse(Encoding.UTF8.GetString(utf8Text).AsSpan(), provider);

    /// <summary>Reads EDTF, levels 0 to 2, strictly, from UTF-8.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Not used: EDTF depends on no culture.</param>
    /// <param name="result">The value, or null where the answer is false.</param>
    /// <returns>Whether the text is EDTF.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out When result)
    {
        result = null;
        if (utf8Text.Length > LongestText)
        {
            return false;
        }
        char[]? rented = utf8Text.Length > StackLimit ? System.Buffers.ArrayPool<char>.Shared.Rent(utf8Text.Length) : null;
        Span<char> characters = rented is null ? stackalloc char[StackLimit] : rented;
        // EDTF is ASCII: a byte above it becomes a character that no EDTF has.
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
