using CsCheck;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time.Text;

/// <summary>The rules that hold for every phrase, in both languages, over phrases that are made of their parts.</summary>
public sealed class DatePhraseTests
{
    // A period in English, in Russian (nominative, genitive, dative, accusative), its first and last day, and itself where it is a year or a month.
    private sealed record Period(string English, string Nominative, string Genitive, string Dative, string Accusative, string First, string Last, string? Unit);

    private static readonly Gen<Period> Periods = Gen.Select(Gen.Int[1990, 2040], Gen.Int[0, 5], Gen.Int[0, 11], (year, kind, number) => kind switch
    {
        0 => new Period($"{year}", $"{year} год", $"{year} года", $"{year} году", $"{year} год", $"{year}-01-01", $"{year}-12-31", $"{year}"),
        1 => Month(year, number + 1),
        2 => Quarter(year, (number % 4) + 1),
        3 => Half(year, (number % 2) + 1),
        4 => Decade(year / 10 * 10),
        _ => Season(year, number % 3),
    });

    private static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Stems = ["январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"];

    // A boundary is not a period: the rows and columns of the table.
    [Fact]
    public void A_boundary_that_something_governs_is_a_day() => Gen.Select(Periods, Gen.Bool, Gen.Int[0, 10]).Sample(
        (period, isEnd, governor) =>
        {
            string boundary = (isEnd ? "the end of " : "the start of ") + period.English;
            string russian = isEnd ? "конца" : "начала";
            string first = period.First, last = period.Last;
            string through = isEnd ? period.Unit ?? last : first;
            (string[] Phrases, string? Right) made = governor switch
            {
                0 => (new[] { "before " + boundary, "earlier than " + boundary, "prior to " + boundary, "ранее " + russian + " " + period.Genitive }, isEnd ? "[.." + through + "]" : "[.." + Before(first) + "]"),
                1 => (new[] { "by " + boundary, "no later than " + boundary, "on or before " + boundary, "не позднее " + russian + " " + period.Genitive, "к " + (isEnd ? "концу " : "началу ") + period.Genitive }, "[.." + through + "]"),
                2 => (new[] { "after " + boundary, "later than " + boundary, "после " + russian + " " + period.Genitive }, isEnd ? "[" + After(last) + "..]" : "[" + first + "..]"),
                3 => (new[] { "since " + boundary, "from " + boundary, "с " + russian + " " + period.Genitive }, isEnd ? null : first + "/"),
                4 => (new[] { "until " + boundary, "through " + boundary, "вплоть до " + russian + " " + period.Genitive, "по " + (isEnd ? "конец " : "начало ") + period.Genitive }, "/" + (isEnd ? last : first)),
                5 => (new[] { "until at least " + boundary, "at least through " + boundary, "как минимум до " + russian + " " + period.Genitive }, "/" + (isEnd ? last : first) + ".."),
                6 => (new[] { "beyond " + boundary, "past " + boundary, "и после " + russian + " " + period.Genitive }, "/" + (isEnd ? After(last) : first) + ".."),
                7 => (new[] { "from 1950 to " + boundary, "1950 – " + boundary, "с 1950 года до " + russian + " " + period.Genitive }, "1950/" + (isEnd ? last : first)),
                8 when !isEnd => (new[] { "no earlier than " + boundary, "as early as " + boundary, "on or after " + boundary, "не ранее " + russian + " " + period.Genitive }, "[" + first + "..]"),
                9 when isEnd => (new[] { "before " + boundary, "до конца " + period.Genitive }, "[.." + through + "]"),
                _ => (Array.Empty<string>(), null),
            };
            foreach (string phrase in made.Phrases)
            {
                Read(phrase).Should().Be(made.Right, phrase);
            }
        },
        iter: 3_000);

    // A year that two parts share belongs to both only if they stay in order.
    [Fact]
    public void A_shared_year_is_of_both_only_in_order() => Gen.Select(Gen.Int[1, 12], Gen.Int[1, 12], Gen.Int[1990, 2040], Gen.Int[0, 7]).Sample(
        (one, other, year, joint) =>
        {
            if (one == other)
            {
                return;
            }
            (string English, string Russian, Func<int, int, string> Right) made = joint switch
            {
                0 or 1 => ($"{Name(one)} or {Name(other)} {year}", $"{Nominative(one)} или {Nominative(other)} {year} года", (a, b) => $"[{a}-{one:00},{b}-{other:00}]"),
                2 => ($"{Name(one)} and {Name(other)} {year}", $"{Nominative(one)} и {Nominative(other)} {year} года", (a, b) => $"{{{a}-{one:00},{b}-{other:00}}}"),
                3 => ($"from {Name(one)} to {Name(other)} {year}", $"с {Genitive(one)} по {Nominative(other)} {year} года", (a, b) => $"{a}-{one:00}/{b}-{other:00}"),
                4 => ($"{Name(one)} – {Name(other)} {year}", $"{Nominative(one)} — {Nominative(other)} {year} года", (a, b) => $"{a}-{one:00}/{b}-{other:00}"),
                5 => ($"between {Name(one)} and {Name(other)} {year}", $"между {Instrumental(one)} и {Instrumental(other)} {year} года", (a, b) => $"[{a}-{one:00}..{b}-{other:00}]"),
                6 => ($"3 {Name(one)} to 4 {Name(other)} {year}", $"с 3 {Genitive(one)} по 4 {Genitive(other)} {year} года", (a, b) => $"{a}-{one:00}-03/{b}-{other:00}-04"),
                _ => ($"3 {Name(one)} or 4 {Name(other)}, {year}", $"3 {Genitive(one)} или 4 {Genitive(other)} {year} года", (a, b) => $"[{a}-{one:00}-03,{b}-{other:00}-04]"),
            };
            foreach (string phrase in new[] { made.English, made.Russian })
            {
                if (one < other)
                {
                    Read(phrase).Should().Be(made.Right(year, year), phrase);
                    continue;
                }
                Read(phrase).Should().BeNull(phrase + " has two readings");
                Readings(phrase).Should().HaveCount(2, phrase).And.Contain(made.Right(year - 1, year), phrase);
            }
        },
        iter: 3_000);

    // Qualifiers survive arithmetic: they stay on the end that they qualify, wherever they stand.
    [Fact]
    public void A_qualifier_is_kept_by_what_computes() => Gen.Select(Periods, Gen.Int[0, 1], Gen.Int[0, 6]).Sample(
        (period, word, governor) =>
        {
            (string english, string russian, string sign) = word == 0 ? ("circa", "примерно", "~") : ("possibly", "предположительно", "?");
            (string before, string ru, string form) = governor switch
            {
                0 => ("after", "после", period.Genitive),
                1 => ("before", "ранее", period.Genitive),
                2 => ("by", "к", period.Dative),
                3 => ("no later than", "не позднее", period.Genitive),
                4 => ("no earlier than", "не ранее", period.Genitive),
                5 => ("until at least", "как минимум до", period.Genitive),
                _ => ("beyond", "и после", period.Genitive),
            };
            foreach ((string plain, string[] qualified) in new[]
            {
                ($"{before} {period.English}", new[] { $"{before} {english} {period.English}", $"{english} {before} {period.English}" }),
                ($"{ru} {form}", new[] { $"{ru} {russian} {form}", $"{russian} {ru} {form}" }),
            })
            {
                string value = Read(plain)!;
                foreach (string phrase in qualified)
                {
                    string? read = Read(phrase);
                    read.Should().NotBeNull(phrase).And.Contain(sign, phrase);
                    When.Parse(read!).IsQualified.Should().BeTrue();
                    Days(read!.Replace(sign, string.Empty)).Should().Be(Days(value), phrase);
                }
            }
        },
        iter: 3_000);

    // A qualifier before a span applies to the date at its end, in each reading.
    [Theory]
    [InlineData("possibly until 2030", "/2030?")]
    [InlineData("possibly into 2027", "/2027?", "/2027?..")]
    [InlineData("possibly at least on 31 July 2025", "..2025-07-31?/2025-07-31?..")]
    [InlineData("предположительно до 2030 года", "[..2029-12-31?]", "[..2030?]", "/2030?")]
    [InlineData("предположительно до 2030 года включительно", "/2030?")]
    [InlineData("предположительно до конца 2030 года", "[..2030?]")]
    // A qualifier of nothing is not passed over.
    [InlineData("since 2000 possibly")]
    public void A_qualifier_in_front_of_a_span_is_kept(string phrase, params string[] readings) =>
        Readings(phrase).Should().BeEquivalentTo(readings);

    // A text that is read in one order is read in the other.
    [Theory]
    [InlineData("Q2 FY 2027", "FY 2027 Q2", "second quarter of fiscal 2027", "fiscal year 2027, second quarter")]
    [InlineData("at least through 2028", "through at least 2028", "until at least 2028", "at least until 2028")]
    [InlineData("on or after March 2027", "no earlier than March 2027", "as early as March 2027", "March 2027 at the earliest")]
    [InlineData("on or before March 2027", "no later than March 2027", "not after March 2027", "March 2027 at the latest")]
    [InlineData("2024-Aug", "Aug-2024", "August, 2024", "August of 2024")]
    [InlineData("Q3 2019", "2019Q3", "3Q2019", "Q3/2019")]
    [InlineData("first half of August 2025", "the 1st half of August 2025", "first half of Aug. 2025", "в первой половине августа 2025 года")]
    [InlineData("the early third quarter of 2026", "early Q3 2026", "July 2026", "начало III квартала 2026 года")]
    [InlineData("the second half of the 20th century", "second half of 20th century", "between 1951 and 2000", "вторая половина XX века")]
    [InlineData("late 2027 or early 2028", "late 2027 to early 2028", "late 2027 – early 2028", "в конце 2027 — начале 2028 года")]
    public void What_means_the_same_reads_the_same(string one, params string[] others)
    {
        foreach (string other in others)
        {
            Read(other).Should().Be(Read(one), other).And.NotBeNull(other);
        }
    }

    private static string? Read(string phrase) =>
        (IsRussian(phrase) ? RussianPattern.Default.Parse(phrase) : EnglishPattern.Default.Parse(phrase)).TryGetValue(null!, out When when) ? when.ToString() : null;

    private static IEnumerable<string> Readings(string phrase) =>
        (IsRussian(phrase) ? RussianPattern.Default.Readings(phrase) : EnglishPattern.Default.Readings(phrase)).Select(when => when.ToString());

    private static (NodaTime.LocalDate?, NodaTime.LocalDate?, NodaTime.LocalDate?, NodaTime.LocalDate?) Days(string edtf) =>
        (When.Parse(edtf).EarliestStart, When.Parse(edtf).LatestStart, When.Parse(edtf).EarliestEnd, When.Parse(edtf).LatestEnd);

    private static bool IsRussian(string phrase) => phrase.Any(letter => letter is >= '\u0400' and <= '\u04FF');

    private static string Before(string day) => NodaTime.Text.LocalDatePattern.Iso.Format(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.PlusDays(-1));

    private static string After(string day) => NodaTime.Text.LocalDatePattern.Iso.Format(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.PlusDays(1));

    private static Period Month(int year, int month) => new(
        $"{Name(month)} {year}", $"{Nominative(month)} {year} года", $"{Genitive(month)} {year} года", $"{Stem(month, "ю", "у", "ю")} {year} года", $"{Nominative(month)} {year} года",
        $"{year}-{month:00}-01", $"{year}-{month:00}-{DateTime.DaysInMonth(year, month)}", $"{year}-{month:00}");

    private static Period Quarter(int year, int quarter)
    {
        string roman = new[] { "I", "II", "III", "IV" }[quarter - 1];
        int last = quarter * 3;
        return new(
            $"Q{quarter} {year}", $"{roman} квартал {year} года", $"{roman} квартала {year} года", $"{roman} кварталу {year} года", $"{roman} квартал {year} года",
            $"{year}-{last - 2:00}-01", $"{year}-{last:00}-{DateTime.DaysInMonth(year, last)}", null);
    }

    private static Period Half(int year, int half) => new(
        half == 1 ? $"the first half of {year}" : $"H2 {year}", $"{half}-е полугодие {year} года", $"{half}-го полугодия {year} года", $"{half}-му полугодию {year} года", $"{half}-е полугодие {year} года",
        half == 1 ? $"{year}-01-01" : $"{year}-07-01", half == 1 ? $"{year}-06-30" : $"{year}-12-31", null);

    private static Period Decade(int year) => new(
        year % 100 == 0 ? $"the decade of the {year}s" : $"the {year}s", $"{year}-е годы", $"{year}-х годов", $"{year}-м годам", $"{year}-е годы", $"{year}-01-01", $"{year + 9}-12-31", null);

    private static Period Season(int year, int season)
    {
        (string english, string stem, string[] endings) = season switch
        {
            0 => ("spring", "весн", new[] { "а", "ы", "е", "у" }),
            1 => ("summer", "лет", new[] { "о", "а", "у", "о" }),
            _ => ("autumn", "осен", new[] { "ь", "и", "и", "ь" }),
        };
        int first = 3 + (season * 3);
        return new(
            $"{english} {year}", $"{stem}{endings[0]} {year} года", $"{stem}{endings[1]} {year} года", $"{stem}{endings[2]} {year} года", $"{stem}{endings[3]} {year} года",
            $"{year}-{first:00}-01", $"{year}-{first + 2:00}-{DateTime.DaysInMonth(year, first + 2)}", null);
    }

    private static string Name(int month) => English[month - 1];

    private static string Nominative(int month) => Stem(month, "ь", string.Empty, "й");

    private static string Genitive(int month) => Stem(month, "я", "а", "я");

    private static string Instrumental(int month) => Stem(month, "ем", "ом", "ем");

    private static string Stem(int month, string soft, string hard, string may) => Stems[month - 1] + (month switch { 3 or 8 => hard, 5 => may, _ => soft });
}
