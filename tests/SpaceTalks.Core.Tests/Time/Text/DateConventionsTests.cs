using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time.Text;

public sealed class DateConventionsTests
{
    private static readonly DateConventions Default = DateConventions.Default;

    [Fact]
    public void The_default_is_as_documented()
    {
        Default.Should().Be(new DateConventions());
        Default.Should().BeEquivalentTo(new
        {
            EarlyMonthLastDay = 10,
            MidMonthLastDay = 20,
            EarlyYearLastMonth = 4,
            MidYearLastMonth = 8,
            EarlyDecadeLastYear = 3,
            MidDecadeLastYear = 6,
            Seasons = SeasonPlace.Unspecified,
            FiscalYearFirstMonth = 10,
            IsFiscalYearNamedByEnd = true,
            TwoYearFiscalYearFirstMonth = 4,
            NumericDates = NumericDateOrder.Unspecified,
            ByIncludes = true,
        });
        EnglishPattern.Default.Conventions.Should().BeSameAs(Default);
    }

    [Fact]
    public void Thirds_of_a_month_are_moved()
    {
        DateConventions other = Default with { EarlyMonthLastDay = 5, MidMonthLastDay = 25 };
        Read(other, "early August 2025").Should().Be("[2025-08-01..2025-08-05]");
        Read(other, "mid-August 2025").Should().Be("[2025-08-06..2025-08-25]");
        Read(other, "late August 2025").Should().Be("[2025-08-26..2025-08-31]");
        Print(other, "[2025-08-06..2025-08-25]").Should().Be("mid-August 2025");
        Print(other, "[2025-08-21..2025-08-31]").Should().Be("between 21 August 2025 and 31 August 2025");
    }

    [Fact]
    public void Thirds_of_a_year_are_moved()
    {
        DateConventions other = Default with { EarlyYearLastMonth = 3, MidYearLastMonth = 9 };
        Read(other, "early 2026").Should().Be("[2026-01..2026-03]");
        Read(other, "mid-2026").Should().Be("[2026-04..2026-09]");
        Read(other, "late 2026").Should().Be("[2026-10..2026-12]");
    }

    [Fact]
    public void Thirds_of_a_decade_are_moved()
    {
        DateConventions other = Default with { EarlyDecadeLastYear = 2, MidDecadeLastYear = 7 };
        Read(other, "early 2030s").Should().Be("[2030..2032]");
        Read(other, "mid-2030s").Should().Be("[2033..2037]");
        Read(other, "late 2030s").Should().Be("[2038..2039]");
    }

    [Theory]
    [InlineData(SeasonPlace.Unspecified, "summer 2026", "2026-22")]
    [InlineData(SeasonPlace.Northern, "summer 2026", "2026-26")]
    [InlineData(SeasonPlace.Southern, "summer 2026", "2026-30")]
    [InlineData(SeasonPlace.Southern, "winter 2026", "2026-32")]
    [InlineData(SeasonPlace.Southern, "fall of 2026", "2026-31")]
    [InlineData(SeasonPlace.Southern, "northern summer 2026", "2026-26")]
    [InlineData(SeasonPlace.Northern, "southern summer 2026", "2026-30")]
    public void Seasons_are_those_of_a_place(SeasonPlace place, string text, string edtf) =>
        Read(Default with { Seasons = place }, text).Should().Be(edtf);

    [Theory]
    [InlineData(7, false, "FY2026", "[2026-07-01..2027-06-30]")]
    [InlineData(7, true, "FY2026", "[2025-07-01..2026-06-30]")]
    [InlineData(1, true, "FY2026", "[2026-01-01..2026-12-31]")]
    [InlineData(1, false, "FY2026", "[2026-01-01..2026-12-31]")]
    [InlineData(4, false, "Q4 FY2026", "[2027-01-01..2027-03-31]")]
    [InlineData(7, false, "US FY2026", "[2025-10-01..2026-09-30]")]
    [InlineData(7, true, "JFY2026", "[2026-04-01..2027-03-31]")]
    [InlineData(7, true, "FY2026-27", "[2026-04-01..2027-03-31]")]
    public void Fiscal_years_have_a_calendar(int firstMonth, bool namedByEnd, string text, string edtf) =>
        Read(Default with { FiscalYearFirstMonth = firstMonth, IsFiscalYearNamedByEnd = namedByEnd }, text).Should().Be(edtf);

    [Fact]
    public void Fiscal_years_of_two_years_have_another() =>
        Read(Default with { TwoYearFiscalYearFirstMonth = 7 }, "FY2026-27").Should().Be("[2026-07-01..2027-06-30]");

    [Theory]
    [InlineData(NumericDateOrder.DayFirst, "10/7/2008", "2008-07-10")]
    [InlineData(NumericDateOrder.MonthFirst, "10/7/2008", "2008-10-07")]
    [InlineData(NumericDateOrder.DayFirst, "25/8/2025", "2025-08-25")]
    [InlineData(NumericDateOrder.MonthFirst, "8/25/2025", "2025-08-25")]
    [InlineData(NumericDateOrder.Unspecified, "25/8/2025", "2025-08-25")]
    [InlineData(NumericDateOrder.Unspecified, "8/25/2025", "2025-08-25")]
    [InlineData(NumericDateOrder.Unspecified, "10/10/2008", "2008-10-10")]
    [InlineData(NumericDateOrder.DayFirst, "8/25/2025", null)]
    [InlineData(NumericDateOrder.MonthFirst, "25/8/2025", null)]
    public void Dates_of_three_numbers_have_an_order(NumericDateOrder order, string text, string? edtf) =>
        Read(Default with { NumericDates = order }, text).Should().Be(edtf);

    [Theory]
    [InlineData(NumericDateOrder.DayFirst, "8/25/2025", "it is not a day, month and year")]
    [InlineData(NumericDateOrder.MonthFirst, "25/8/2025", "it is not a month, day and year")]
    public void A_date_of_another_order_is_explained(NumericDateOrder order, string text, string message) =>
        EnglishPattern.Default.WithConventions(Default with { NumericDates = order }).Parse(text).Exception.Message.Should().Contain(message);

    [Theory]
    [InlineData("by 2030", "[..2029-12-31]")]
    [InlineData("by Q3 2026", "[..2026-06-30]")]
    [InlineData("by 25 August 2025", "[..2025-08-24]")]
    [InlineData("by the end of 2030", "[..2030]")]
    [InlineData("no later than 2030", "[..2030]")]
    [InlineData("before 2030", "[..2029-12-31]")]
    public void By_may_exclude_what_it_names(string text, string edtf)
    {
        Read(Default with { ByIncludes = false }, text).Should().Be(edtf);
        Print(Default with { ByIncludes = false }, "[..2030]").Should().Be("2030 or earlier");
    }

    [Theory]
    [InlineData(0, 27, "EarlyMonthLastDay")]
    [InlineData(27, 28, "EarlyMonthLastDay")]
    [InlineData(1, 28, "MidMonthLastDay")]
    [InlineData(1, 1, "MidMonthLastDay")]
    public void Thirds_of_a_month_are_checked(int early, int mid, string name) =>
        FluentActions.Invoking(() => new DateConventions { EarlyMonthLastDay = early, MidMonthLastDay = mid })
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(name);

    [Fact]
    public void Values_out_of_range_throw()
    {
        Throws(() => Default with { EarlyYearLastMonth = 0 }, "EarlyYearLastMonth");
        Throws(() => Default with { EarlyYearLastMonth = 11 }, "EarlyYearLastMonth");
        Throws(() => Default with { MidYearLastMonth = 1 }, "MidYearLastMonth");
        Throws(() => Default with { MidYearLastMonth = 12 }, "MidYearLastMonth");
        Throws(() => Default with { EarlyDecadeLastYear = -1 }, "EarlyDecadeLastYear");
        Throws(() => Default with { EarlyDecadeLastYear = 8 }, "EarlyDecadeLastYear");
        Throws(() => Default with { MidDecadeLastYear = 0 }, "MidDecadeLastYear");
        Throws(() => Default with { MidDecadeLastYear = 9 }, "MidDecadeLastYear");
        Throws(() => Default with { FiscalYearFirstMonth = 0 }, "FiscalYearFirstMonth");
        Throws(() => Default with { FiscalYearFirstMonth = 13 }, "FiscalYearFirstMonth");
        Throws(() => Default with { TwoYearFiscalYearFirstMonth = 1 }, "TwoYearFiscalYearFirstMonth");
        Throws(() => Default with { TwoYearFiscalYearFirstMonth = 13 }, "TwoYearFiscalYearFirstMonth");
        Throws(() => Default with { Seasons = (SeasonPlace)(-1) }, "Seasons");
        Throws(() => Default with { Seasons = (SeasonPlace)3 }, "Seasons");
        Throws(() => Default with { NumericDates = (NumericDateOrder)(-1) }, "NumericDates");
        Throws(() => Default with { NumericDates = (NumericDateOrder)3 }, "NumericDates");
    }

    [Fact]
    public void Thirds_out_of_order_make_no_pattern()
    {
        foreach (DateConventions conventions in new[]
        {
            Default with { EarlyMonthLastDay = 20 },
            Default with { MidYearLastMonth = 4 },
            Default with { EarlyDecadeLastYear = 7 },
            Default with { EarlyDecadeLastYear = 6 },
            Default with { EarlyYearLastMonth = 8 },
        })
        {
            EnglishPattern.Default.Invoking(pattern => pattern.WithConventions(conventions))
                .Should().Throw<ArgumentException>().WithParameterName("conventions").WithMessage("?* (Parameter*");
        }
        EnglishPattern.Default.Invoking(pattern => pattern.WithConventions(null!))
            .Should().Throw<ArgumentNullException>().WithParameterName("conventions");
    }

    private static void Throws(Func<DateConventions> make, string name) =>
        make.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(name).WithMessage("?* (Parameter*");

    private static string? Read(DateConventions conventions, string text) =>
        EnglishPattern.Default.WithConventions(conventions).Parse(text).TryGetValue(null!, out When when) ? when.ToString() : null;

    private static string Print(DateConventions conventions, string edtf) =>
        EnglishPattern.Default.WithConventions(conventions).Format(When.Parse(edtf));
}
