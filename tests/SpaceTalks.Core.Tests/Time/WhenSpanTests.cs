using System.ComponentModel;
using System.Globalization;
using System.Text;
using CsCheck;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

public sealed class WhenSpanTests
{
    private static readonly When Third = When.Parse("[2025-08-21..2025-08-31]");

    private static readonly When LongSet = When.Parse("[" + string.Join(',', Enumerable.Range(1990, 800)) + "]");

    [Theory]
    [InlineData(null, "[2025-08-21..2025-08-31]")]
    [InlineData("", "[2025-08-21..2025-08-31]")]
    [InlineData("G", "[2025-08-21..2025-08-31]")]
    [InlineData("E", "late August 2025")]
    public void It_formats_as_EDTF_or_English(string? format, string text)
    {
        Third.ToString(format, CultureInfo.InvariantCulture).Should().Be(text);
        ((IFormattable)Third).ToString(format, null).Should().Be(text);
        Span<char> characters = new char[100];
        Third.TryFormat(characters, out int written, format).Should().BeTrue();
        characters[..written].ToString().Should().Be(text);
        Span<byte> bytes = new byte[100];
        Third.TryFormat(bytes, out written, format).Should().BeTrue();
        Encoding.UTF8.GetString(bytes[..written]).Should().Be(text);
    }

    [Theory]
    [InlineData("g")]
    [InlineData("e")]
    [InlineData("D")]
    [InlineData("GG")]
    [InlineData(" ")]
    public void Another_format_is_an_error(string format)
    {
        Third.Invoking(when => when.ToString(format, null)).Should().Throw<FormatException>().WithMessage("*\"" + format + "\"*");
        Third.Invoking(when => when.TryFormat(new char[100], out _, format)).Should().Throw<FormatException>();
        Third.Invoking(when => when.TryFormat(new byte[100], out _, format)).Should().Throw<FormatException>();
    }

    [Fact]
    public void It_stands_in_interpolated_strings()
    {
        $"{Third} {Third:G} {Third:E}".Should().Be("[2025-08-21..2025-08-31] [2025-08-21..2025-08-31] late August 2025");
        string.Format(CultureInfo.InvariantCulture, "{0,-20:E}|", Third).Should().Be("late August 2025    |");
        FormattableString.Invariant($"{Third:E}").Should().Be("late August 2025");
    }

    [Theory]
    [InlineData("G")]
    [InlineData("E")]
    public void A_short_buffer_is_refused_and_nothing_is_written_beyond_it(string format)
    {
        foreach (When when in new[] { When.Year(2025), Third, When.Parse("2025-08-25/2025-08-27"), LongSet })
        {
            string text = when.ToString(format, null);
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            foreach (int length in new[] { 0, 1, 127, 128, 129, 4095, text.Length - 1, text.Length, text.Length + 1 })
            {
                char[] characters = new char[length + 2];
                Array.Fill(characters, '#');
                bool fits = when.TryFormat(characters.AsSpan(1, length), out int written, format);
                fits.Should().Be(length >= text.Length);
                written.Should().Be(fits ? text.Length : 0);
                (characters[0], characters[^1]).Should().Be(('#', '#'));
                new string(characters, 1, written).Should().Be(fits ? text : string.Empty);
                characters.Skip(1 + Math.Min(length, text.Length)).Should().AllBeEquivalentTo('#');
            }
            foreach (int length in new[] { 0, 1, 127, 128, 129, 4095, utf8.Length - 1, utf8.Length, utf8.Length + 1 })
            {
                byte[] bytes = new byte[length + 2];
                Array.Fill(bytes, (byte)'#');
                bool fits = when.TryFormat(bytes.AsSpan(1, length), out int written, format);
                fits.Should().Be(length >= utf8.Length);
                written.Should().Be(fits ? utf8.Length : 0);
                (bytes[0], bytes[^1]).Should().Be(((byte)'#', (byte)'#'));
                bytes.AsSpan(1, written).SequenceEqual(fits ? utf8 : []).Should().BeTrue();
            }
        }
    }

    [Fact]
    public void Formatting_EDTF_into_a_buffer_allocates_nothing()
    {
        char[] characters = new char[5000];
        byte[] bytes = new byte[5000];
        Third.TryFormat(characters, out _);
        Third.TryFormat(bytes.AsSpan(0, 100), out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Third.TryFormat(characters, out _);
        Third.TryFormat(bytes.AsSpan(0, 100), out _);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void It_is_parsed_by_generic_code()
    {
        ParseCharacters<When>("2026-33").ToString().Should().Be("2026-33");
        ParseText<When>("2026-33").ToString().Should().Be("2026-33");
        ParseBytes<When>("2026-33"u8).ToString().Should().Be("2026-33");
        TryCharacters<When>("2026-3").Should().BeFalse();
        TryText<When>("2026-3").Should().BeFalse();
        TryText<When>(null).Should().BeFalse();
        TryBytes<When>("2026-3"u8).Should().BeFalse();
        FluentActions.Invoking(() => ParseCharacters<When>("2026-3")).Should().Throw<UnparsableValueException>().WithMessage("*position 6*");
        FluentActions.Invoking(() => ParseText<When>("2026-3")).Should().Throw<UnparsableValueException>();
        FluentActions.Invoking(() => ParseText<When>(null!)).Should().Throw<ArgumentNullException>().WithParameterName("s");
        FluentActions.Invoking(() => ParseBytes<When>("2026-3"u8)).Should().Throw<UnparsableValueException>().WithMessage("*position 6*");
    }

    [Theory]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(4096)]
    [InlineData(4097)]
    public void A_text_of_any_length_that_is_read_at_all_is_read_from_bytes_too(int length)
    {
        // "[2025?,2025?,2025,2025]": as many years as there is room for, and qualifiers for the rest.
        int years = (length - 1) / 5;
        string text = "[" + string.Join(',', Enumerable.Range(0, years).Select(index => index < length - (5 * years) - 1 ? "2025?" : "2025")) + "]";
        text.Length.Should().Be(length);

        bool read = When.TryParse(text, out When? expected);
        read.Should().Be(length <= 4096);
        When.TryParse(Encoding.UTF8.GetBytes(text), null, out When? when).Should().Be(read);
        (when == expected).Should().BeTrue();
    }

    [Theory]
    [InlineData("２０２５")]
    [InlineData("2025–2026")]
    [InlineData("2025é")]
    [InlineData("2025\0")]
    [InlineData("İ025")]
    public void Text_that_is_not_ASCII_is_refused(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        When.TryParse(utf8, null, out _).Should().BeFalse();
        When.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => When.Parse(utf8, null)).Should().Throw<UnparsableValueException>();
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_refused()
    {
        foreach (byte[] bytes in new byte[][] { [0xFF], [0x32, 0x30, 0x32, 0xB5], [0xC3], [0x32, 0x30, 0x32, 0x35, 0x80], [] })
        {
            When.TryParse(bytes, null, out When? when).Should().BeFalse();
            when.Should().BeNull();
            FluentActions.Invoking(() => When.Parse(bytes, null)).Should().Throw<UnparsableValueException>();
        }
        Gen.Byte.Array[0, 30].Sample(
            bytes =>
            {
                bool read = When.TryParse(bytes, null, out When? when);
                read.Should().Be(When.TryParse(Encoding.Latin1.GetString(bytes), out When? same));
                (when == same).Should().BeTrue();
            },
            iter: 5_000);
    }

    [Fact]
    public void Long_texts_are_read_from_bytes_up_to_the_limit()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(LongSet.ToString());
        utf8.Length.Should().BeGreaterThan(4000);
        When.Parse(utf8, null).Should().Be(LongSet);
        When.TryParse(new byte[4097], null, out _).Should().BeFalse();
        FluentActions.Invoking(() => When.Parse(new byte[4097], null)).Should().Throw<UnparsableValueException>().WithMessage("*at most 4096 characters*");
        FluentActions.Invoking(() => When.Parse(Encoding.UTF8.GetBytes(new string('é', 2100)), null)).Should().Throw<UnparsableValueException>();
    }

    [Fact]
    public void Both_encodings_agree_for_every_form() =>
        Text.RandomTexts.AnyWhens.Sample(
            when =>
            {
                string text = when.ToString();
                Span<char> characters = new char[text.Length];
                Span<byte> bytes = new byte[text.Length];
                when.TryFormat(characters, out int written).Should().BeTrue();
                written.Should().Be(text.Length);
                when.TryFormat(bytes, out written).Should().BeTrue();
                written.Should().Be(text.Length);
                When.Parse(characters, null).Should().Be(when);
                When.Parse(bytes, null).Should().Be(when);
            },
            iter: 3_000);

    [Fact]
    public void Its_type_converter_reads_and_writes_EDTF()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(When));
        converter.Should().BeOfType<WhenTypeConverter>();
        converter.CanConvertFrom(typeof(string)).Should().BeTrue();
        converter.CanConvertTo(typeof(string)).Should().BeTrue();
        converter.CanConvertFrom(typeof(int)).Should().BeFalse();
        converter.ConvertFromInvariantString("2026-33").Should().Be(When.Parse("2026-33"));
        converter.ConvertToInvariantString(When.Parse("2026-33")).Should().Be("2026-33");
        converter.ConvertFrom(null, CultureInfo.CurrentCulture, "2026-33").Should().Be(When.Parse("2026-33"));
        converter.Invoking(it => it.ConvertFromInvariantString("2026-3")).Should().Throw<UnparsableValueException>();
        converter.Invoking(it => it.ConvertFrom(2026)).Should().Throw<NotSupportedException>();
        converter.Invoking(it => it.ConvertTo(When.Year(2026), typeof(int))).Should().Throw<NotSupportedException>();
    }

    private static T ParseCharacters<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);

    private static bool TryCharacters<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T> => T.TryParse(text, null, out _);

    private static T ParseText<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static bool TryText<T>(string? text)
        where T : IParsable<T> => T.TryParse(text, null, out _);

    private static T ParseBytes<T>(ReadOnlySpan<byte> text)
        where T : IUtf8SpanParsable<T> => T.Parse(text, null);

    private static bool TryBytes<T>(ReadOnlySpan<byte> text)
        where T : IUtf8SpanParsable<T> => T.TryParse(text, null, out _);
}
