using CsCheck;
using NodaTime;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time.Text;

public sealed class LaunchLibraryDateTests
{
    [Theory]
    [InlineData(0, "2024-07-02T04:03:11Z", "2024-07-02T04:03:11Z")]
    [InlineData(1, "2024-07-02T04:03:00Z", "2024-07-02T04:03:00Z")]
    [InlineData(1, "2024-07-02T04:03:59Z", "2024-07-02T04:03:00Z")]
    [InlineData(2, "2035-07-29T02:00:00Z", "2035-07-29")]
    [InlineData(3, "2026-05-10T00:00:00Z", "[2026-05-09..2026-05-11]")]
    [InlineData(4, "2026-05-10T00:00:00Z", "[2026-05-09..2026-05-11]")]
    [InlineData(5, "2023-10-06T00:00:00Z", "2023-10-06")]
    [InlineData(5, "2023-10-06T23:59:59.999Z", "2023-10-06")]
    [InlineData(6, "2026-05-10T00:00:00Z", "[2026-05-04..2026-05-10]")]
    [InlineData(6, "2026-05-04T00:00:00Z", "[2026-05-04..2026-05-10]")]
    [InlineData(7, "2026-01-31T00:00:00Z", "2026-01")]
    [InlineData(8, "2026-03-31T00:00:00Z", "2026-33")]
    [InlineData(9, "2026-06-30T00:00:00Z", "2026-34")]
    [InlineData(10, "2026-09-30T00:00:00Z", "2026-35")]
    [InlineData(11, "2026-12-31T00:00:00Z", "2026-36")]
    [InlineData(12, "2026-06-30T00:00:00Z", "2026-40")]
    [InlineData(13, "2026-12-31T00:00:00Z", "2026-41")]
    [InlineData(14, "2027-12-31T00:00:00Z", "2027")]
    [InlineData(15, "2026-09-30T00:00:00Z", "[2025-10-01..2026-09-30]")]
    [InlineData(15, "2026-10-01T00:00:00Z", "[2026-10-01..2027-09-30]")]
    [InlineData(16, "2029-12-31T00:00:00Z", "202X")]
    public void It_is_the_period_that_contains_the_instant(int precision, string net, string edtf) =>
        Date(net, precision).ToWhen().ToString().Should().Be(edtf);

    [Theory]
    [InlineData("2024-07-02T04:03:11Z", 0, "2024-07-02T04:03:11Z")]
    [InlineData("2024-07-02T00:03:11-04:00", 0, "2024-07-02T04:03:11Z")]
    [InlineData("2023-10-06", 5, "2023-10-06T00:00:00Z")]
    [InlineData("[2026-05-04..2026-05-10]", 6, "2026-05-10T00:00:00Z")]
    [InlineData("2026-01", 7, "2026-01-31T00:00:00Z")]
    [InlineData("2028-02", 7, "2028-02-29T00:00:00Z")]
    [InlineData("2026-33", 8, "2026-03-31T00:00:00Z")]
    [InlineData("2026-34", 9, "2026-06-30T00:00:00Z")]
    [InlineData("2026-35", 10, "2026-09-30T00:00:00Z")]
    [InlineData("2026-36", 11, "2026-12-31T00:00:00Z")]
    [InlineData("2026-40", 12, "2026-06-30T00:00:00Z")]
    [InlineData("2026-41", 13, "2026-12-31T00:00:00Z")]
    [InlineData("2027", 14, "2027-12-31T00:00:00Z")]
    [InlineData("[2025-10-01..2026-09-30]", 15, "2026-09-30T00:00:00Z")]
    [InlineData("202X", 16, "2029-12-31T00:00:00Z")]
    public void It_comes_from_a_value_with_the_instant_on_the_last_day(string edtf, int precision, string net)
    {
        LaunchLibraryDate.TryFrom(When.Parse(edtf), out LaunchLibraryDate date).Should().BeTrue();
        date.Should().Be(Date(net, precision));
        date.IsReduced.Should().BeFalse();
    }

    [Theory]
    [InlineData("2026~")]
    [InlineData("2026-01?")]
    [InlineData("2024-07-02T04:03:11")]
    [InlineData("2011/2020")]
    [InlineData("2000/")]
    [InlineData("{2026}")]
    [InlineData("[2026]")]
    [InlineData("[2026-05-05..2026-05-11]")]
    [InlineData("[2026-05-09..2026-05-11]")]
    [InlineData("[2026-01-01..2026-12-31]")]
    [InlineData("[2031..]")]
    [InlineData("[..2030]")]
    [InlineData("2026-21")]
    [InlineData("2026-37")]
    [InlineData("20XX")]
    [InlineData("2026-XX")]
    [InlineData("1950S2")]
    [InlineData("Y20000")]
    [InlineData("-0044")]
    [InlineData("0000")]
    [InlineData("9999")]
    [InlineData("9999-12-31T23:00:00-04:00")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("-9998-01-01T00:00:00+14:00")]
    public void What_Launch_Library_cannot_say_is_refused(string edtf)
    {
        LaunchLibraryDate.TryFrom(When.Parse(edtf), out LaunchLibraryDate date).Should().BeFalse();
        date.Should().Be(default(LaunchLibraryDate));
    }

    [Theory]
    [InlineData(4, "2026-05-10T00:00:00Z", "[2026-04-01..2027-03-31]")]
    [InlineData(4, "2026-03-31T00:00:00Z", "[2025-04-01..2026-03-31]")]
    [InlineData(1, "2026-05-10T00:00:00Z", "[2026-01-01..2026-12-31]")]
    [InlineData(12, "2026-12-01T00:00:00Z", "[2026-12-01..2027-11-30]")]
    public void A_fiscal_year_begins_in_a_month(int firstMonth, string net, string edtf)
    {
        When when = Date(net, 15).ToWhen(firstMonth);
        when.ToString().Should().Be(edtf);
        LaunchLibraryDate.TryFrom(when, out LaunchLibraryDate date, firstMonth).Should().BeTrue();
        date.ToWhen(firstMonth).Should().Be(when);
    }

    [Fact]
    public void Only_what_is_finer_than_a_day_is_reduced() =>
        Enum.GetValues<LaunchLibraryPrecision>().Where(precision => Date("2026-05-10T00:00:00Z", (int)precision).IsReduced)
            .Should().Equal(LaunchLibraryPrecision.Hour, LaunchLibraryPrecision.Morning, LaunchLibraryPrecision.Afternoon);

    [Fact]
    public void Invalid_arguments_throw()
    {
        Instant net = Instant.FromUtc(2026, 5, 10, 0, 0);
        FluentActions.Invoking(() => new LaunchLibraryDate(net, (LaunchLibraryPrecision)(-1))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("precision").WithMessage("?* (Parameter*");
        FluentActions.Invoking(() => new LaunchLibraryDate(net, (LaunchLibraryPrecision)17)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("precision").WithMessage("?* (Parameter*");
        FluentActions.Invoking(() => new LaunchLibraryDate(Instant.MaxValue, LaunchLibraryPrecision.Week)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("net").WithMessage("?* (Parameter*");
        FluentActions.Invoking(() => new LaunchLibraryDate(Instant.MinValue, LaunchLibraryPrecision.Decade)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("net").WithMessage("?* (Parameter*");
        FluentActions.Invoking(() => new LaunchLibraryDate(net, LaunchLibraryPrecision.FiscalYear).ToWhen(0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("fiscalYearFirstMonth").WithMessage("?* (Parameter*");
        FluentActions.Invoking(() => new LaunchLibraryDate(net, LaunchLibraryPrecision.Day).ToWhen(13)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("fiscalYearFirstMonth").WithMessage("?* (Parameter*");
        FluentActions.Invoking(() => LaunchLibraryDate.TryFrom(null!, out _)).Should().Throw<ArgumentNullException>().WithParameterName("when");
        FluentActions.Invoking(() => LaunchLibraryDate.TryFrom(When.Year(2026), out _, 13)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("fiscalYearFirstMonth").WithMessage("?* (Parameter*");
    }

    [Fact]
    public void Equality_is_of_instant_and_precision()
    {
        LaunchLibraryDate one = Date("2026-05-10T00:00:00Z", 5);
        (one == Date("2026-05-10T00:00:00Z", 5)).Should().BeTrue();
        (one != Date("2026-05-10T00:00:00Z", 6)).Should().BeTrue();
        (one == Date("2026-05-11T00:00:00Z", 5)).Should().BeFalse();
        one.Equals((object)Date("2026-05-10T00:00:00Z", 5)).Should().BeTrue();
        one.Equals("2026-05-10").Should().BeFalse();
        one.GetHashCode().Should().Be(Date("2026-05-10T00:00:00Z", 5).GetHashCode());
        one.ToString().Should().Be("2026-05-10T00:00:00Z (Day)");
    }

    [Fact]
    public void Any_date_contains_its_day_and_any_that_is_not_reduced_goes_both_ways()
    {
        long last = Instant.FromUtc(9998, 12, 31, 23, 59, 59).ToUnixTimeSeconds();
        long first = Instant.FromUtc(1, 1, 1, 0, 0).ToUnixTimeSeconds();
        Gen.Select(Gen.OneOf(Gen.Long[0, 2_500_000_000], Gen.Long[first, last], Gen.Long[last - 30_000_000, last], Gen.Long[first, first + 30_000_000]), Gen.Int[0, 16], Gen.Int[1, 12]).Sample(
            (seconds, precision, month) =>
            {
                LaunchLibraryDate date = new(Instant.FromUnixTimeSeconds(seconds), (LaunchLibraryPrecision)precision);
                When when = date.ToWhen(month);
                When.Parse(when.ToString()).Should().Be(when);
                bool named = precision is >= 8 and <= 13;
                LocalDate day = date.Net.InUtc().Date;
                (named || (when.Earliest <= day && day <= when.Latest)).Should().BeTrue();
                // The periods at the ends of the calendar reach past the years that a launch date can be in.
                if (!date.IsReduced && when.Latest!.Value.Year < 9998)
                {
                    LaunchLibraryDate.TryFrom(when, out LaunchLibraryDate back, month).Should().BeTrue();
                    back.ToWhen(month).Should().Be(when);
                }
            },
            iter: 5_000);
        RandomTexts.AnyWhens.Sample(
            when =>
            {
                if (LaunchLibraryDate.TryFrom(when, out LaunchLibraryDate date) && when is not DateTimeWhen)
                {
                    date.ToWhen().Should().Be(when);
                }
            },
            iter: 5_000);
    }

    // What other formats of the field mean, for an importer to build: SpaceX's API, Wikidata, Popolo, schema.org.
    [Fact]
    public void Other_formats_of_the_field_have_their_values_here()
    {
        When.Half(2020, 1).ToString().Should().Be("2020-40");
        When.Quarter(2020, 1).ToString().Should().Be("2020-33");
        When.OneOf(SetItem.Range(When.Year(1001), When.Year(2000))).ToString().Should().Be("[1001..2000]");
        When.OneOf(SetItem.Range(When.Year(1901), When.Year(2000))).ToString().Should().Be("[1901..2000]");
        When.Decade(1990).ToString().Should().Be("199X");
        When.Month(1977, 12).Should().Be(When.Parse("1977-12"));
        When.Interval(When.Year(2000), IntervalEnd.Open).Should().Be(When.Parse("2000/.."));
        When.Interval(IntervalEnd.Open, When.Year(1950)).Should().Be(When.Parse("../1950"));
    }

    private static LaunchLibraryDate Date(string net, int precision) =>
        new(InstantPattern.ExtendedIso.Parse(net).Value, (LaunchLibraryPrecision)precision);
}
