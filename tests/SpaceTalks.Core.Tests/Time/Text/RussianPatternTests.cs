using CsCheck;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time.Text;

public sealed class RussianPatternTests
{
    private static readonly RussianPattern Russian = RussianPattern.Default;

    [Theory]
    [MemberData(nameof(RussianTexts.Read), MemberType = typeof(RussianTexts))]
    public void It_reads_what_people_write(string text, string edtf) => Russian.Parse(text).Value.ToString().Should().Be(edtf);

    [Theory]
    [MemberData(nameof(RussianTexts.Refused), MemberType = typeof(RussianTexts))]
    public void It_says_what_it_cannot_read(string text, string message) => Russian.Parse(text).Exception.Message.Should().Contain(message);

    [Theory]
    [InlineData("2025-08-25", "25 августа 2025 года")]
    [InlineData("2026-33", "I квартал 2026 года")]
    [InlineData("2026-24", "зима 2026/27 года")]
    [InlineData("1999-24", "зима 1999/2000 года")]
    [InlineData("2026-30", "лето 2026/27 года в Южном полушарии")]
    [InlineData("[2025-08-21?..2025-08-31?]", "предположительно конец августа 2025 года")]
    [InlineData("[2030..2033]", "начало 2030-х годов")]
    [InlineData("[2025-08-25..2025-09-03]", "между 25 августа и 3 сентября 2025 года")]
    [InlineData("[..2029-12-31]", "ранее 2030 года")]
    [InlineData("[..2030~]", "примерно не позднее 2030 года")]
    [InlineData("2000-11-02/", "со 2 ноября 2000 года")]
    [InlineData("/2031..", "как минимум до 2031 года")]
    [InlineData("2025-07-29/2025-08-01", "с 29 июля по 1 августа 2025 года")]
    [InlineData("2011/2020", "с 2011 по 2020 год")]
    [InlineData("{2027,2028}", "2027 и 2028 годы")]
    [InlineData("{2016..2025}", "каждый год с 2016 по 2025 год")]
    [InlineData("20XX", "столетие 2000–2099 годов")]
    [InlineData("2025-XX-15", "15-е число неизвестного месяца 2025 года")]
    [InlineData("-0044", "45 год до н. э.")]
    [InlineData("-1950S2", "-1950 год с точностью до 2 значащих цифр")]
    [InlineData("2004-06~-11", "11 июня 2004 года (год примерно, месяц примерно)")]
    public void It_prints_a_phrase_that_a_person_would_write(string edtf, string text)
    {
        When when = When.Parse(edtf);

        Russian.Format(when).Should().Be(text);
        when.ToString("ru", null).Should().Be(text);
    }

    [Fact]
    public void What_it_prints_it_reads_back_to_an_equal_value() => RandomTexts.SayableWhens.Sample(ReadsBack, iter: 30_000);

    [Fact]
    public void It_prints_every_value() => RandomTexts.AnyWhens.Sample(when => Russian.Format(when).Length > 0, iter: 20_000);

    [Fact]
    public void Random_and_changed_texts_never_throw() =>
        RandomTexts.Mutated(RussianTexts.All).Sample(
            text =>
            {
                ParseResult<When> result = Russian.Parse(text);
                if (result.Success)
                {
                    When.Parse(result.Value.ToString()).Should().Be(result.Value);
                }
                else
                {
                    result.Exception.Should().BeOfType<UnparsableValueException>().Which.Message.Should().StartWith("Expected ");
                }
            },
            iter: 40_000);

    // Texts without words of either language mean the same in both.
    [Theory]
    [InlineData("Q1 2026")]
    [InlineData("2026-10")]
    [InlineData("10/7/2008")]
    [InlineData("25/13/2025")]
    [InlineData("2011-12")]
    [InlineData("2011–2020")]
    [InlineData("~2030")]
    [InlineData("2030?")]
    public void A_text_that_both_languages_read_means_the_same(string text) =>
        Russian.Readings(text).Should().Equal(EnglishPattern.Default.Readings(text));

    [Theory]
    [InlineData(UntilReading.Before, "[..2029-12-31]")]
    [InlineData(UntilReading.By, "[..2030]")]
    [InlineData(UntilReading.Span, "/2030")]
    public void What_a_bare_until_means_can_be_set(UntilReading until, string edtf) =>
        Russian.WithConventions(DateConventions.Default with { Until = until }).Parse("до 2030 года").Value.ToString().Should().Be(edtf);

    [Theory]
    [InlineData(WeekReading.Containing, "[2025-08-25..2025-08-31]")]
    [InlineData(WeekReading.SevenDays, "[2025-08-27..2025-09-02]")]
    public void Which_days_a_week_has_can_be_set(WeekReading week, string edtf)
    {
        DateConventions conventions = DateConventions.Default with { WeekOf = week };

        Russian.WithConventions(conventions).Parse("неделя с 27 августа 2025 года").Value.ToString().Should().Be(edtf);
        EnglishPattern.Default.WithConventions(conventions).Parse("week of 27 August 2025").Value.ToString().Should().Be(edtf);
    }

    private static bool ReadsBack(When when)
    {
        string text = Russian.Format(when);
        return Russian.Parse(text).TryGetValue(null!, out When read) && read == when
            ? true
            : throw new InvalidOperationException($"{when} is printed as \"{text}\" and read as {read?.ToString() ?? Russian.Parse(text).Exception.Message}");
    }
}
