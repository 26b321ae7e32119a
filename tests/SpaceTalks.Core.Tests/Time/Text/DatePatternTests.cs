using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time.Text;

public sealed class DatePatternTests
{
    [Theory]
    [InlineData("2025-08", "2025-08")]
    [InlineData("late August 2025", "[2025-08-21..2025-08-31]")]
    [InlineData("август 2025 года", "2025-08")]
    [InlineData("beyond 2030", "/2031..")]
    [InlineData("2026", "2026")]
    public void A_date_is_read_however_it_is_written(string text, string expected)
    {
        When when = DatePattern.Default.Parse(text).Value;

        when.ToString().Should().Be(expected);
        DatePattern.Default.Parse(DatePattern.Default.Format(when)).Value.Should().Be(when);
    }

    [Theory]
    [InlineData("10/7/2008", "*10 July 2008*7 October 2008*")]
    [InlineData("next year", "*")]
    [InlineData("2025-13", "*month*")]
    [InlineData("", "*")]
    public void What_is_none_says_what_was_expected(string text, string message) =>
        DatePattern.Default.Parse(text).Exception.Should().BeOfType<UnparsableValueException>().Which.Message.Should().Match(message);

    [Fact]
    public void Conventions_hold_for_words() =>
        DatePattern.Default.WithConventions(DateConventions.Default with { ByIncludes = false }).Parse("by 2030").Value.ToString()
            .Should().Be(EnglishPattern.Default.WithConventions(DateConventions.Default with { ByIncludes = false }).Parse("by 2030").Value.ToString());

    [Theory]
    [InlineData("late August 2025")]
    [InlineData("август 2025")]
    public void What_reads_the_notation_alone_names_what_reads_words(string text)
    {
        ((Action)(() => When.Parse(text))).Should().Throw<UnparsableValueException>().WithMessage("*DatePattern.Default reads*");
        ((Action)(() => DateWindow.Parse(text))).Should().Throw<UnparsableValueException>().WithMessage("*DatePattern.Default reads*");
    }
}
