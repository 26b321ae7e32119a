using CsCheck;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time.Text;

/// <summary>Random EDTF of every form in the grammar, except for dates that do not exist in the calendar.</summary>
internal static class RandomTexts
{
    private static readonly Gen<string> Digit = Gen.Int[0, 9].Select(digit => Text(digit, "0"));

    private static readonly Gen<string> DigitOrX = Gen.Frequency((1, Digit), (1, Gen.Const("X")));

    private static readonly Gen<string> Qualifier = OneOf("?", "~", "%");

    private static readonly Gen<string> PerhapsQualifier = Gen.Frequency((3, Gen.Const("")), (1, Qualifier));

    private static readonly Gen<string> PlainYear = Gen.Frequency(
        (8, Gen.Int[1990, 2035].Select(year => Text(year, "0000"))),
        (2, Gen.Int[0, 9999].Select(year => Text(year, "0000"))),
        (2, Gen.Int[0, 60].Select(year => Text(year, "0000"))),
        (1, Gen.Int[1, 60].Select(year => "-" + Text(year, "0000"))),
        (1, Gen.Int[1, 9999].Select(year => "-" + Text(year, "0000"))),
        (1, OneOf("9999", "9998", "0000", "0001", "-0001", "-9999", "-9998", "1000", "1001", "2000")));

    private static readonly Gen<string> MaskedYear = Gen.Frequency(
        (2, Gen.Select(Digit, Digit, Digit, (a, b, c) => a + b + c + "X")),
        (2, Gen.Select(Digit, Digit, (a, b) => a + b + "XX")),
        (1, Gen.Const("XXXX")),
        (2, Gen.Select(DigitOrX, DigitOrX, DigitOrX, DigitOrX, (a, b, c, d) => a + b + c + d)));

    private static readonly Gen<string> LongYear = Gen.Select(
        OneOf("Y", "Y-"),
        Gen.Frequency(
            (3, Gen.Long[10_000, 999_999_999].Select(year => Text(year, "0"))),
            (1, Gen.Long[10_000, long.MaxValue].Select(year => Text(year, "0"))),
            (1, OneOf("10000", "9223372036854775807", "9223372036854775808")),
            (3, Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 18], (digits, exponent) => Text(digits, "0") + "E" + Text(exponent, "0")))),
        (sign, digits) => sign + digits);

    private static readonly Gen<string> YearAlone = Gen.Frequency(
        (6, PlainYear),
        (2, MaskedYear),
        (2, LongYear),
        (1, Gen.Select(Gen.OneOf(PlainYear, LongYear), Gen.Int[1, 19], (year, digits) => year + "S" + Text(digits, "0"))));

    private static readonly Gen<string> ShortYear = Gen.Frequency((4, PlainYear), (1, MaskedYear));

    private static readonly Gen<string> MonthDigits = Gen.Frequency(
        (6, Gen.Int[1, 12].Select(month => Text(month, "00"))),
        (1, Gen.Const("XX")),
        (1, Gen.Select(DigitOrX, DigitOrX, (a, b) => a + b)));

    private static readonly Gen<string> MonthOrSubYear = Gen.Frequency((2, MonthDigits), (1, Gen.Int[21, 41].Select(code => Text(code, "00"))));

    private static readonly Gen<string> DayDigits = Gen.Frequency(
        (6, Gen.Int[1, 31].Select(day => Text(day, "00"))),
        (1, Gen.Const("XX")),
        (1, Gen.Select(DigitOrX, DigitOrX, (a, b) => a + b)));

    private static readonly Gen<string> Unqualified = Gen.Frequency(
        (2, YearAlone),
        (2, Gen.Select(ShortYear, MonthOrSubYear, (year, month) => year + "-" + month)),
        (3, Gen.Select(ShortYear, MonthDigits, DayDigits, (year, month, day) => year + "-" + month + "-" + day)));

    /// <summary>Qualified on either side of any component.</summary>
    private static readonly Gen<string> QualifiedAnywhere = Gen.OneOf(
        Gen.Select(PerhapsQualifier, YearAlone, PerhapsQualifier, (left, year, right) => left + year + right),
        Gen.Select(
            Gen.Select(PerhapsQualifier, ShortYear, PerhapsQualifier, (left, year, right) => left + year + right),
            Gen.Select(PerhapsQualifier, MonthOrSubYear, PerhapsQualifier, (left, month, right) => left + month + right),
            (year, month) => year + "-" + month),
        Gen.Select(
            Gen.Select(PerhapsQualifier, ShortYear, PerhapsQualifier, (left, year, right) => left + year + right),
            Gen.Select(PerhapsQualifier, MonthDigits, PerhapsQualifier, (left, month, right) => left + month + right),
            Gen.Select(PerhapsQualifier, DayDigits, PerhapsQualifier, (left, day, right) => left + day + right),
            (year, month, day) => year + "-" + month + "-" + day));

    /// <summary>A date; a qualifier, if any, is at its end and applies to all of it.</summary>
    private static readonly Gen<string> Date = Gen.Select(Unqualified, PerhapsQualifier, (date, qualifier) => date + qualifier);

    private static readonly Gen<string> DateTime = Gen.Select(
        Gen.Select(PlainYear, Gen.Int[1, 12], Gen.Int[1, 31], (year, month, day) => year + "-" + Text(month, "00") + "-" + Text(day, "00")),
        Gen.Select(Gen.Int[0, 23], Gen.Int[0, 59], Gen.Int[0, 59], (hour, minute, second) => Text(hour, "00") + ":" + Text(minute, "00") + ":" + Text(second, "00")),
        Gen.OneOf(
            OneOf("", "Z", "+00:00", "+14:00", "-12:00", "+00", "-05"),
            Gen.Select(OneOf("+", "-"), Gen.Int[0, 14], Gen.Int[0, 59], (sign, hours, minutes) => sign + Text(hours, "00") + ":" + Text(minutes, "00"))),
        (day, time, offset) => day + "T" + time + offset);

    /// <summary>EDTF of every form; the qualifier of a date, if any, is at its end and applies to all of it.</summary>
    public static Gen<string> Edtf { get; } = OfDates(Date);

    /// <summary>EDTF of every form, qualified anywhere.</summary>
    public static Gen<string> EdtfQualifiedAnywhere { get; } = OfDates(Gen.OneOf(Date, QualifiedAnywhere));

    /// <summary>Values of every form whose meaning English carries.</summary>
    public static Gen<When> SayableWhens { get; } = Whens(Edtf);

    /// <summary>Values of every form.</summary>
    public static Gen<When> AnyWhens { get; } = Whens(EdtfQualifiedAnywhere);

    /// <summary>Texts that differ from those given by some characters or words, or are made of parts of several.</summary>
    public static Gen<string> Mutated(IReadOnlyList<string> texts)
    {
        Gen<string> text = Gen.Int[0, texts.Count - 1].Select(index => texts[index]);
        string[] words = [.. texts.SelectMany(item => item.Split(' ')).Distinct()];
        Gen<string> word = Gen.Int[0, words.Length - 1].Select(index => words[index]);
        Gen<char> character = Gen.Frequency(
            (4, OneOf([.. " -–/.,:;?~%'\"[]{}()0123456789XxYESTZqhs+"])), (2, Gen.Char[' ', '~']), (1, Gen.Char));
        Gen<string> byCharacters = Gen.Select(text, Gen.Select(Gen.Int[0, 200], Gen.Int[0, 3], character).Array[1, 4], (start, edits) =>
        {
            string result = start;
            foreach ((int place, int edit, char with) in edits)
            {
                int at = place % (result.Length + 1);
                result = edit switch
                {
                    0 => result.Insert(at, with.ToString()),
                    1 when at < result.Length => result.Remove(at, 1),
                    2 when at < result.Length => result.Remove(at, 1).Insert(at, with.ToString()),
                    3 => result.Substring(at) + result.Substring(0, at),
                    _ => result,
                };
            }
            return result;
        });
        Gen<string> byWords = Gen.Select(text, Gen.Select(Gen.Int[0, 50], Gen.Int[0, 3], word).Array[1, 4], (start, edits) =>
        {
            List<string> result = [.. start.Split(' ')];
            foreach ((int place, int edit, string with) in edits)
            {
                int at = place % (result.Count + 1);
                if (edit == 0 || at == result.Count)
                {
                    result.Insert(at, with);
                }
                else if (edit == 1)
                {
                    result.RemoveAt(at);
                }
                else if (edit == 2)
                {
                    result[at] = with;
                }
                else
                {
                    (result[0], result[at]) = (result[at], result[0]);
                }
            }
            return string.Join(' ', result);
        });
        return Gen.Frequency(
            (4, byCharacters),
            (4, byWords),
            (2, word.Array[0, 12].Select(parts => string.Join(' ', parts))),
            (1, Gen.String[0, 40]));
    }

    private static Gen<string> OfDates(Gen<string> date)
    {
        Gen<string> end = Gen.Frequency((4, date), (1, Gen.Const("")), (1, Gen.Const("..")), (1, date.Select(text => ".." + text)), (1, date.Select(text => text + "..")));
        Gen<string> range = Gen.Frequency(
            (3, Gen.Select(date, date, (first, last) => first + ".." + last)),
            // Units of one kind, in order.
            (2, Gen.Select(Gen.Int[-50, 2035], Gen.Int[0, 40], (year, count) => Year(year) + ".." + Year(year + count))),
            (2, Gen.Select(Gen.Int[1990, 2035], Gen.Int[1, 12], Gen.Int[0, 12], (year, month, count) => Year(year) + "-" + Text(month, "00") + ".." + Year(year + 1) + "-" + Text(count == 0 ? 12 : count, "00"))),
            (2, Gen.Select(Gen.Int[1990, 2035], Gen.Int[1, 12], Gen.Int[0, 2], (year, month, third) => Year(year) + "-" + Text(month, "00") + "-" + (third switch { 0 => "01", 1 => "11", _ => "21" })
                + ".." + Year(year) + "-" + Text(month, "00") + "-" + (third switch { 0 => "10", 1 => "20", _ => Text(System.DateTime.DaysInMonth(year, month), "00") }))),
            (1, Gen.Select(Gen.Int[1990, 2035], Gen.Int[0, 2], (year, third) => Year(year) + "-" + (third switch { 0 => "01", 1 => "05", _ => "09" }) + ".." + Year(year) + "-" + (third switch { 0 => "04", 1 => "08", _ => "12" }))),
            (1, Gen.Select(Gen.Int[0, 999], Gen.Int[0, 2], (decade, third) => Year((10 * decade) + (third switch { 0 => 0, 1 => 4, _ => 7 })) + ".." + Year((10 * decade) + (third switch { 0 => 3, 1 => 6, _ => 9 })))),
            (1, Gen.Int[1, 99].Select(century => Year((100 * century) - 99) + ".." + Year(100 * century))),
            (1, Gen.Select(Gen.Int[1990, 2035], Gen.Int[33, 36], Gen.Int[33, 36], (year, first, last) => Year(year) + "-" + Text(first, "00") + ".." + Year(year) + "-" + Text(last, "00"))));
        Gen<string> item = Gen.Frequency((4, date), (2, range), (1, date.Select(text => ".." + text)), (1, date.Select(text => text + "..")));
        Gen<string> items = item.Array[1, 4].Select(texts => string.Join(',', texts));
        return Gen.Frequency(
            (6, date),
            (1, DateTime),
            (4, Gen.Select(end, end, (first, last) => first + "/" + last)),
            (1, Gen.Select(Gen.Int[1, 31], Gen.Int[1, 31], PlainYear, Gen.Int[1, 12], (first, last, year, month) =>
                year + "-" + Text(month, "00") + "-" + Text(first, "00") + "/" + year + "-" + Text(month, "00") + "-" + Text(last, "00"))),
            (3, items.Select(text => "[" + text + "]")),
            (3, items.Select(text => "{" + text + "}")));
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<When> Whens(Gen<string> texts) =>
        texts.Select(text => When.TryParse(text, out When? when) ? when : null).Where(when => when is not null).Select(when => when!);

    private static string Year(int year) => year < 0 ? "-" + Text(-year, "0000") : Text(year, "0000");

    private static string Text(long number, string format) => number.ToString(format, System.Globalization.CultureInfo.InvariantCulture);
}
