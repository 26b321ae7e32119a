using CsCheck;
using NodaTime;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

public sealed class DateWindowTests
{
    private static readonly LocalDate FirstOfAll = new(-9998, 1, 1);
    private static readonly LocalDate LastOfAll = new(9999, 12, 31);

    private static readonly Gen<LocalDate> Day = Gen.Frequency(
        (6, Gen.Int[0, Period.DaysBetween(FirstOfAll, LastOfAll)].Select(number => FirstOfAll.PlusDays(number))),
        (3, Gen.Select(Gen.Int[-9998, 9999], Gen.Int[1, 12], (year, month) => new LocalDate(year, month, 1))),
        (3, Gen.Select(Gen.Int[2000, 2001], Gen.Int[1, 12], (year, month) => new LocalDate(year, month, 1))),
        (3, Gen.Select(Gen.Int[2000, 2001], Gen.Int[1, 12], (year, month) => new YearMonth(year, month).ToDateInterval().End)));

    private static readonly Gen<DateWindow> Window = Gen.Frequency(
        (6, Gen.Select(Day, Day, (one, other) => DateWindow.Between(LocalDate.Min(one, other), LocalDate.Max(one, other)))),
        (1, Day.Select(first => DateWindow.From(first))),
        (1, Day.Select(last => DateWindow.Through(last))),
        (1, Day.Select(only => DateWindow.Day(only))),
        (1, Gen.Const(DateWindow.Always)));

    public static TheoryData<DateWindow, string?, string?, string> Made => new()
    {
        { DateWindow.Year(2026), "2026-01-01", "2026-12-31", "2026" },
        { DateWindow.Year(-9998), "-9998-01-01", "-9998-12-31", "-9998" },
        { DateWindow.Year(0), "0000-01-01", "0000-12-31", "0000" },
        { DateWindow.Year(9999), "9999-01-01", "9999-12-31", "9999" },
        { DateWindow.Quarter(2026, 1), "2026-01-01", "2026-03-31", "2026-33" },
        { DateWindow.Quarter(2026, 2), "2026-04-01", "2026-06-30", "2026-34" },
        { DateWindow.Quarter(2026, 3), "2026-07-01", "2026-09-30", "2026-35" },
        { DateWindow.Quarter(2026, 4), "2026-10-01", "2026-12-31", "2026-36" },
        { DateWindow.Month(2024, 2), "2024-02-01", "2024-02-29", "2024-02" },
        { DateWindow.Month(2025, 2), "2025-02-01", "2025-02-28", "2025-02" },
        { DateWindow.Day(new LocalDate(2025, 8, 25)), "2025-08-25", "2025-08-25", "2025-08-25" },
        { DateWindow.Between(new LocalDate(2025, 8, 1), new LocalDate(2025, 8, 30)), "2025-08-01", "2025-08-30", "2025-08-01/2025-08-30" },
        { DateWindow.Between(new LocalDate(2025, 8, 1), new LocalDate(2025, 8, 31)), "2025-08-01", "2025-08-31", "2025-08" },
        { DateWindow.Between(new LocalDate(2025, 1, 1), new LocalDate(2025, 6, 30)), "2025-01-01", "2025-06-30", "2025-40" },
        { DateWindow.Between(new LocalDate(2025, 7, 1), new LocalDate(2025, 12, 31)), "2025-07-01", "2025-12-31", "2025-41" },
        { DateWindow.Between(new LocalDate(2025, 5, 1), new LocalDate(2025, 8, 31)), "2025-05-01", "2025-08-31", "2025-38" },
        { DateWindow.Between(new LocalDate(2025, 2, 1), new LocalDate(2025, 4, 30)), "2025-02-01", "2025-04-30", "2025-02-01/2025-04-30" },
        { DateWindow.From(new LocalDate(2025, 1, 1)), "2025-01-01", null, "2025-01-01/.." },
        { DateWindow.Through(new LocalDate(2025, 12, 31)), null, "2025-12-31", "../2025-12-31" },
        { DateWindow.Always, null, null, "../.." },
        { default, null, null, "../.." },
    };

    [Theory, MemberData(nameof(Made), DisableDiscoveryEnumeration = true)]
    public void Has_its_first_and_last_day_and_the_shortest_text(DateWindow window, string? first, string? last, string text)
    {
        (Write(window.First), Write(window.Last), window.ToString()).Should().Be((first, last, text));
        DateWindow.Parse(text).Should().Be(window);
    }

    [Theory]
    [InlineData("2026-33", "2026-01-01", "2026-03-31")]
    [InlineData("2003-24", "2003-12-01", "2004-02-29")]
    [InlineData("202X", "2020-01-01", "2029-12-31")]
    [InlineData("2025-XX", "2025-01-01", "2025-12-31")]
    [InlineData("2025-XX-XX", "2025-01-01", "2025-12-31")]
    [InlineData("2025-0X", "2025-01-01", "2025-09-30")]
    [InlineData("1950S2", "1900-01-01", "1999-12-31")]
    [InlineData("2011/2020", "2011-01-01", "2020-12-31")]
    [InlineData("2011~/2020?", "2011-01-01", "2020-12-31")]
    [InlineData("2025/..", "2025-01-01", null)]
    [InlineData("../2025", null, "2025-12-31")]
    [InlineData("[2001,2002]", "2001-01-01", "2002-12-31")]
    [InlineData("[2002,2001]", "2001-01-01", "2002-12-31")]
    [InlineData("{2001-01..2001-03}", "2001-01-01", "2001-03-31")]
    [InlineData("{2001-01..}", "2001-01-01", null)]
    [InlineData("2025-07-31T19:07:00Z", "2025-07-31", "2025-07-31")]
    [InlineData("2025-X2", null, null, "has gaps")]
    [InlineData("2025-XX-15", null, null, "has gaps")]
    [InlineData("200X-12-25", null, null, "has gaps")]
    [InlineData("[2001,2003]", null, null, "has gaps")]
    [InlineData("{2001-01,2001-03}", null, null, "has gaps")]
    [InlineData("{..2001-01,2001-03}", null, null, "has gaps")]
    [InlineData("{..2001-01,2001-02}", null, "2001-02-28")]
    [InlineData("2000/", null, null, "has an unknown start or end")]
    [InlineData("/2000", null, null, "has an unknown start or end")]
    [InlineData("2000/2005..", null, null, "has an unknown start or end")]
    [InlineData("[2031..]", null, null, "has an unknown start or end")]
    [InlineData("[..2031]", null, null, "has an unknown start or end")]
    [InlineData("Y17000", null, null, "has days outside the years -9998 to 9999")]
    [InlineData("-9999", null, null, "has days outside the years -9998 to 9999")]
    [InlineData("9999-24", null, null, "has days outside the years -9998 to 9999")]
    [InlineData("2000/Y17000", null, null, "has days outside the years -9998 to 9999")]
    [InlineData("2025-13", null, null, "a month, 01 to 12")]
    [InlineData("", null, null, "Expected")]
    [InlineData("../../..", null, null, "Expected")]
    public void A_text_spans_a_run_of_days_or_is_refused(string text, string? first, string? last, string? refusal = null)
    {
        if (refusal is null)
        {
            DateWindow window = DateWindow.Parse(text);
            (Write(window.First), Write(window.Last)).Should().Be((first, last));
            DateWindow.TryParse(text, out DateWindow same).Should().BeTrue();
            same.Should().Be(window);
            return;
        }
        Func<DateWindow> parse = () => DateWindow.Parse(text);
        parse.Should().Throw<UnparsableValueException>().WithMessage($"*{refusal}*");
        DateWindow.TryParse(text, out DateWindow none).Should().BeFalse();
        none.Should().Be(DateWindow.Always);
    }

    [Fact]
    public void Null_is_no_text()
    {
        Func<DateWindow> parse = () => DateWindow.Parse(null!);

        parse.Should().Throw<ArgumentNullException>().WithParameterName("text");
        DateWindow.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void Writing_and_reading_gives_the_same_window() =>
        Window.Sample(
            window =>
            {
                DateWindow again = DateWindow.Parse(window.ToString());
                again.Should().Be(window);
                again.GetHashCode().Should().Be(window.GetHashCode());
                (again == window).Should().BeTrue();
                (again != window).Should().BeFalse();
            },
            iter: 5000);

    [Fact]
    public void It_contains_the_days_from_its_first_to_its_last() =>
        Gen.Select(Window, Day).Sample(
            (window, day) =>
                window.Contains(day).Should().Be((window.First is not { } first || day >= first) && (window.Last is not { } last || day <= last), $"{window} and {day}"),
            iter: 5000);

    [Fact]
    public void Windows_are_equal_if_their_days_are() =>
        Gen.Select(Window, Window).Sample(
            (one, other) =>
            {
                one.Equals(other).Should().Be(one.First == other.First && one.Last == other.Last);
                one.Equals((object)other).Should().Be(one.Equals(other));
                one.Equals("2025").Should().BeFalse();
            },
            iter: 2000);

    [Fact]
    public void A_window_within_its_own_text_is_certain_of_a_run_and_possible_of_a_day() =>
        Window.Where(window => window.First is not null && window.Last is not null && window.First != window.Last).Sample(
            window =>
            {
                When.Parse($"{Write(window.First)}/{Write(window.Last)}").PossibleRelations(window).Should().Be(AllenRelations.Equals);
                When.Parse($"{Write(window.First)}/{Write(window.Last)}").Covers(window).Should().Be(Certainty.Certain);
            },
            iter: 1000);

    [Fact]
    public void Days_months_and_intervals_convert_by_themselves()
    {
        LocalDate day = new(2025, 8, 25);
        DateWindow fromDay = day;
        DateWindow fromMonth = new YearMonth(2025, 8);
        DateWindow fromInterval = new DateInterval(day, day.PlusDays(3));
#if !LIBRARY_NETSTANDARD
        DateWindow fromDateOnly = new DateOnly(2025, 8, 25);
        fromDateOnly.Should().Be(DateWindow.Day(day));
#endif

        fromDay.Should().Be(DateWindow.Day(day));
        fromMonth.Should().Be(DateWindow.Month(2025, 8));
        fromInterval.Should().Be(DateWindow.Between(day, day.PlusDays(3)));
    }

    [Fact]
    public void A_null_interval_does_not_convert()
    {
        DateInterval none = null!;
        Func<DateWindow> convert = () => none;

        convert.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Dates_in_other_calendars_are_converted()
    {
        LocalDate day = new(2025, 8, 25);
        CalendarSystem[] others = [CalendarSystem.Julian, CalendarSystem.HebrewCivil, CalendarSystem.Coptic, CalendarSystem.PersianSimple];

        foreach (CalendarSystem calendar in others)
        {
            LocalDate converted = day.WithCalendar(calendar);
            DateWindow.Day(converted).Should().Be(DateWindow.Day(day));
            DateWindow.From(converted).First.Should().Be(day);
            DateWindow.Through(converted).Last.Should().Be(day);
            DateWindow.Day(day).Contains(converted).Should().BeTrue();
            DateWindow.Between(converted, day).Should().Be(DateWindow.Day(day));
            When.Day(converted).ToString().Should().Be("2025-08-25");
        }
        DateWindow julian = new YearMonth(2025, 8, CalendarSystem.Julian);
        julian.First.Should().Be(new LocalDate(2025, 8, 14));
    }

    [Fact]
    public void The_ends_of_the_calendar_are_days_like_others()
    {
        DateWindow all = DateWindow.Between(FirstOfAll, LastOfAll);

        all.Should().NotBe(DateWindow.Always);
        all.Contains(FirstOfAll).Should().BeTrue();
        all.Contains(LastOfAll).Should().BeTrue();
        When.Parse("Y10000").Intersects(all).Should().Be(Certainty.Impossible);
        When.Parse("Y10000").Intersects(DateWindow.From(LastOfAll)).Should().Be(Certainty.Certain);
    }

    [Theory]
    [InlineData(1, "2025-01-01", "2025-03-31")]
    [InlineData(2, "2025-04-01", "2025-06-30")]
    [InlineData(3, "2025-07-01", "2025-09-30")]
    [InlineData(4, "2025-10-01", "2025-12-31")]
    public void A_quarter_has_three_months(int quarter, string first, string last)
    {
        DateWindow window = DateWindow.Quarter(2025, quarter);

        (Write(window.First), Write(window.Last)).Should().Be((first, last));
    }

    [Theory]
    [InlineData(1, "2024-01-01", "2024-01-31")]
    [InlineData(2, "2024-02-01", "2024-02-29")]
    [InlineData(12, "2024-12-01", "2024-12-31")]
    public void A_month_has_its_days(int month, string first, string last)
    {
        DateWindow window = DateWindow.Month(2024, month);

        (Write(window.First), Write(window.Last)).Should().Be((first, last));
    }

    [Fact]
    public void What_no_calendar_has_is_an_error_of_the_caller()
    {
        (Func<DateWindow> Make, string Parameter)[] cases =
        [
            (() => DateWindow.Year(-9999), "year"),
            (() => DateWindow.Year(10_000), "year"),
            (() => DateWindow.Quarter(10_000, 1), "year"),
            (() => DateWindow.Quarter(2025, 0), "quarter"),
            (() => DateWindow.Quarter(2025, 5), "quarter"),
            (() => DateWindow.Month(10_000, 1), "year"),
            (() => DateWindow.Month(2025, 0), "month"),
            (() => DateWindow.Month(2025, 13), "month"),
        ];

        foreach ((Func<DateWindow> make, string parameter) in cases)
        {
            make.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter).WithMessage("?* (Parameter*");
        }
    }

    [Fact]
    public void A_last_day_before_the_first_is_an_error_of_the_caller()
    {
        Func<DateWindow> make = () => DateWindow.Between(new LocalDate(2025, 8, 25), new LocalDate(2025, 8, 24));

        make.Should().Throw<ArgumentException>().WithParameterName("last").WithMessage("?* (Parameter*");
    }

    private static string? Write(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : null;
}
