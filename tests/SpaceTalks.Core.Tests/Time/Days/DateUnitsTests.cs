using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

public sealed class DateUnitsTests
{
    // A winter that begins in December is that of its first year.
    public static TheoryData<string, string, string, string> Units => new()
    {
        { "1999", "2025-08-25", "2025-01-01", "2025-12-31" },
        { "1999-02", "2024-02-10", "2024-02-01", "2024-02-29" },
        { "1999-02-03", "2025-08-25", "2025-08-25", "2025-08-25" },
        { "1999-21", "2025-03-01", "2025-03-01", "2025-05-31" },
        { "1999-21", "2025-05-31", "2025-03-01", "2025-05-31" },
        { "1999-21", "2025-06-01", "2025-06-01", "2025-08-31" },
        { "1999-24", "2025-12-01", "2025-12-01", "2026-02-28" },
        { "1999-24", "2026-01-15", "2025-12-01", "2026-02-28" },
        { "1999-24", "2024-02-29", "2023-12-01", "2024-02-29" },
        { "1999-24", "2025-11-30", "2025-09-01", "2025-11-30" },
        { "1999-28", "2025-12-31", "2025-12-01", "2026-02-28" },
        { "1999-30", "2025-01-01", "2024-12-01", "2025-02-28" },
        { "1999-33", "2025-01-01", "2025-01-01", "2025-03-31" },
        { "1999-33", "2025-12-31", "2025-10-01", "2025-12-31" },
        { "1999-34", "2025-03-31", "2025-01-01", "2025-03-31" },
        { "1999-36", "2025-04-01", "2025-04-01", "2025-06-30" },
        { "1999-37", "2025-04-30", "2025-01-01", "2025-04-30" },
        { "1999-38", "2025-09-01", "2025-09-01", "2025-12-31" },
        { "1999-39", "2025-05-01", "2025-05-01", "2025-08-31" },
        { "1999-40", "2025-06-30", "2025-01-01", "2025-06-30" },
        { "1999-41", "2025-06-30", "2025-01-01", "2025-06-30" },
        { "1999-41", "2025-07-01", "2025-07-01", "2025-12-31" },
    };

    [Theory]
    [MemberData(nameof(Units))]
    public void A_day_lies_in_one_unit_of_a_kind(string kind, string day, string first, string last)
    {
        DateUnits.GetUnitAt(DateOf(kind), DayOf(day), out CalendarDay unitFirst, out CalendarDay unitLast);

        (unitFirst, unitLast).Should().Be((DayOf(first), DayOf(last)));
    }

    // No year precedes the first one in a long, and none follows the last.
    [Theory]
    [InlineData("1999-24", long.MinValue, 1, 1, 2, 29)]
    [InlineData("1999-24", long.MaxValue, 12, 12, 12, 31)]
    [InlineData("1999-36", long.MaxValue, 12, 10, 12, 31)]
    [InlineData("1999-33", long.MinValue, 1, 1, 3, 31)]
    public void A_unit_at_the_ends_of_years_is_cut_off(string kind, long year, int month, int firstMonth, int lastMonth, int lastDay)
    {
        DateUnits.GetUnitAt(DateOf(kind), new CalendarDay(year, month, 15), out CalendarDay first, out CalendarDay last);

        first.Should().Be(new CalendarDay(year, firstMonth, 1));
        last.Should().Be(new CalendarDay(year, lastMonth, lastDay));
    }

    [Theory]
    [InlineData("2025", "1999", true)]
    [InlineData("2025", "1999-01", false)]
    [InlineData("2025-01", "1999-12", true)]
    [InlineData("2025-01-01", "1999-01", false)]
    [InlineData("2025-21", "1999-24", true)]
    [InlineData("2025-24", "1999-25", false)]
    [InlineData("2025-25", "1999-28", true)]
    [InlineData("2025-28", "1999-29", false)]
    [InlineData("2025-29", "1999-32", true)]
    [InlineData("2025-32", "1999-33", false)]
    [InlineData("2025-33", "1999-36", true)]
    [InlineData("2025-36", "1999-37", false)]
    [InlineData("2025-37", "1999-39", true)]
    [InlineData("2025-39", "1999-40", false)]
    [InlineData("2025-40", "1999-41", true)]
    public void Two_dates_name_units_of_one_kind_or_not(string one, string other, bool expected)
    {
        DateUnits.AreOfOneKind(DateOf(one), DateOf(other)).Should().Be(expected);
        DateUnits.AreOfOneKind(DateOf(other), DateOf(one)).Should().Be(expected);
    }

    private static EdtfDate DateOf(string text) => ((DateWhen)When.Parse(text)).Date;

    private static CalendarDay DayOf(string text) => DateOf(text).GetDays().First;
}
