using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time.Text;

public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("2025-08-25", "2025-08-25")]
    [InlineData("2026-33", "2026-33")]
    [InlineData("late August 2025", "[2025-08-21..2025-08-31]")]
    [InlineData("2020 Dec Late", "[2020-12-21..2020-12-31]")]
    public void It_is_read_as_EDTF_or_else_as_English(string text, string expected)
    {
        WrittenDate.TryRead(text, DateConventions.Default, out When? when, out string? message).Should().BeTrue();

        when!.ToString().Should().Be(expected);
        message.Should().BeNull();
    }

    // The reader that explains the fault takes precedence, or else the one that got further.
    [Theory]
    [InlineData("10/7/2008", "*it may mean \"10 July 2008\" or \"7 October 2008\"*")]
    [InlineData("2025-13-01", "Expected a month, 01 to 12*at position 5*")]
    [InlineData("2025-02-30", "Expected a day that exists at position 8*February 2025 has 28 days*")]
    [InlineData("[2025-08-21,2025-0]", "Expected a month: two digits, either of which may be X at position 18*")]
    [InlineData("late August of", "Expected a year at position 14*")]
    public void A_text_that_is_neither_is_explained_by_who_understood_more(string text, string message)
    {
        WrittenDate.TryRead(text, DateConventions.Default, out When? when, out string? told).Should().BeFalse();

        when.Should().BeNull();
        told.Should().Match(message);
    }

    [Fact]
    public void A_reason_stands_behind_a_colon()
    {
        WrittenDate.TryRead("2025-02-30", DateConventions.Default, out _, out string? told);

        told.Should().Be(
            "Expected a day that exists at position 8 of \"2025-02-30\", but found \"30\": February 2025 has 28 days.");
    }

    [Fact]
    public void Conventions_hold()
    {
        WrittenDate.TryRead("10/7/2008", DateConventions.Default with { NumericDates = NumericDateOrder.DayFirst }, out When? when, out _).Should().BeTrue();

        when.Should().Be(When.Day(2008, 7, 10));
    }
}
