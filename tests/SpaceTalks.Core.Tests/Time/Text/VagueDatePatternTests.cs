using System.Text;
using CsCheck;
using NodaTime;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time.Text;

public sealed class VagueDatePatternTests
{
    private static readonly VagueDatePattern Pattern = VagueDatePattern.Instance;

    public static readonly TheoryData<string, VagueDatePrecision, string, string, string, bool> Cases = new()
    {
        { "2016 Jun  8 2355:57.345", VagueDatePrecision.Millisecond, "2016-06-08T23:55:57.345", "2016-06-08T23:55:57.346", "2016-06-08", true },
        { "2016 Jun  8 2355:57.345?", VagueDatePrecision.Millisecond, "2016-06-08T23:55:57.344", "2016-06-08T23:55:57.347", "2016-06-08", true },
        { "2016 Jun  8 2355:57", VagueDatePrecision.Second, "2016-06-08T23:55:57", "2016-06-08T23:55:58", "2016-06-08T23:55:57", false },
        { "2016 Jun  8 2355:57?", VagueDatePrecision.Second, "2016-06-08T23:55:56", "2016-06-08T23:55:59", "2016-06-08", true },
        { "2016 Jun  8 2355", VagueDatePrecision.Minute, "2016-06-08T23:55:00", "2016-06-08T23:56:00", "2016-06-08", true },
        { "2016 Jun  8 2355?", VagueDatePrecision.Minute, "2016-06-08T23:54:00", "2016-06-08T23:57:00", "2016-06-08", true },
        { "2016 Jun  8 2359?", VagueDatePrecision.Minute, "2016-06-08T23:58:00", "2016-06-09T00:01:00", "[2016-06-08..2016-06-09]", true },
        { "2016 Jun  8.98", VagueDatePrecision.Centiday, "2016-06-08T23:31:12", "2016-06-08T23:45:36", "2016-06-08", true },
        { "2016 Jun  8.98?", VagueDatePrecision.Centiday, "2016-06-08T23:16:48", "2016-06-09T00:00:00", "2016-06-08", true },
        { "2016 Jun  8 23h", VagueDatePrecision.Hour, "2016-06-08T23:00:00", "2016-06-09T00:00:00", "2016-06-08", true },
        { "2016 Jun  8 00h?", VagueDatePrecision.Hour, "2016-06-07T23:00:00", "2016-06-08T02:00:00", "[2016-06-07..2016-06-08]", true },
        { "2016 Jun  8.9", VagueDatePrecision.Deciday, "2016-06-08T21:36:00", "2016-06-09T00:00:00", "2016-06-08", true },
        { "2016 Jun  8.9?", VagueDatePrecision.Deciday, "2016-06-08T19:12:00", "2016-06-09T02:24:00", "[2016-06-08..2016-06-09]", true },
        { "2016 Jun  8", VagueDatePrecision.Day, "2016-06-08T00:00:00", "2016-06-09T00:00:00", "2016-06-08", false },
        { "2016 Jun 8", VagueDatePrecision.Day, "2016-06-08T00:00:00", "2016-06-09T00:00:00", "2016-06-08", false },
        { "2016 Feb 29", VagueDatePrecision.Day, "2016-02-29T00:00:00", "2016-03-01T00:00:00", "2016-02-29", false },
        { "2016 Jun  8   ", VagueDatePrecision.Day, "2016-06-08T00:00:00", "2016-06-09T00:00:00", "2016-06-08", false },
        { "2016 Jun  8?", VagueDatePrecision.Day, "2016-06-07T00:00:00", "2016-06-10T00:00:00", "[2016-06-07..2016-06-09]", false },
        { "2016 Jun", VagueDatePrecision.Month, "2016-06-01T00:00:00", "2016-07-01T00:00:00", "2016-06", false },
        { "2016 Jun?", VagueDatePrecision.Month, "2016-05-01T00:00:00", "2016-08-01T00:00:00", "[2016-05..2016-07]", false },
        { "2016 Jan?", VagueDatePrecision.Month, "2015-12-01T00:00:00", "2016-03-01T00:00:00", "[2015-12..2016-02]", false },
        { "2016 Q2", VagueDatePrecision.Quarter, "2016-04-01T00:00:00", "2016-07-01T00:00:00", "2016-34", false },
        { "2016 Q2?", VagueDatePrecision.Quarter, "2016-01-01T00:00:00", "2016-10-01T00:00:00", "[2016-01-01..2016-09-30]", false },
        { "2016", VagueDatePrecision.Year, "2016-01-01T00:00:00", "2017-01-01T00:00:00", "2016", false },
        { "2016?", VagueDatePrecision.Year, "2015-01-01T00:00:00", "2018-01-01T00:00:00", "[2015..2017]", false },
        { "2010s", VagueDatePrecision.Decade, "2010-01-01T00:00:00", "2020-01-01T00:00:00", "201X", false },
        { "2010s?", VagueDatePrecision.Decade, "2000-01-01T00:00:00", "2030-01-01T00:00:00", "[2000..2029]", false },
        { "21C", VagueDatePrecision.Century, "2001-01-01T00:00:00", "2101-01-01T00:00:00", "[2001..2100]", false },
        { "21C?", VagueDatePrecision.Century, "1901-01-01T00:00:00", "2201-01-01T00:00:00", "[1901..2200]", false },
        { "3M", VagueDatePrecision.Millennium, "2001-01-01T00:00:00", "3001-01-01T00:00:00", "[2001..3000]", false },
        { "3M?", VagueDatePrecision.Millennium, "1001-01-01T00:00:00", "4001-01-01T00:00:00", "[1001..4000]", false },
        { "0001?", VagueDatePrecision.Year, "0000-01-01T00:00:00", "0003-01-01T00:00:00", "[0000..0002]", false },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_reads_the_range_and_the_day(string text, VagueDatePrecision precision, string from, string to, string edtf, bool isReduced)
    {
        VagueDate date = Pattern.ParseVagueDate(text).Value;
        date.Precision.Should().Be(precision);
        date.IsUncertain.Should().Be(text.EndsWith('?'));
        date.From.Should().Be(LocalDateTimePattern.ExtendedIso.Parse(from).Value);
        date.To.Should().Be(LocalDateTimePattern.ExtendedIso.Parse(to).Value);
        date.IsReduced.Should().Be(isReduced);
        date.ToWhen().ToString().Should().Be(edtf);
        date.ToString().Should().Be(from + "/" + to);
        Pattern.Parse(text).Value.ToString().Should().Be(edtf);
    }

    [Theory]
    [InlineData("2016 Jun  8 2355:57", "2016-06-08T23:55:57")]
    [InlineData("2016 Jun  8", "2016-06-08")]
    [InlineData("2016 Dec 31", "2016-12-31")]
    [InlineData("2016 Jun  8?", "[2016-06-07..2016-06-09]")]
    [InlineData("2016 Jan  1?", "[2015-12-31..2016-01-02]")]
    [InlineData("2016 Jun", "2016-06")]
    [InlineData("2016 Jun?", "[2016-05..2016-07]")]
    [InlineData("2016 Q2", "2016-34")]
    [InlineData("2016 Q2?", "[2016-01-01..2016-09-30]")]
    [InlineData("2016", "2016")]
    [InlineData("0016", "0016")]
    [InlineData("2016?", "[2015..2017]")]
    [InlineData("2010s", "201X")]
    [InlineData("2010s?", "[2000..2029]")]
    [InlineData("21C", "[2001..2100]")]
    [InlineData("1C", "[0001..0100]")]
    [InlineData("2016 Q1", "2016-33")]
    [InlineData("2016 Q4", "2016-36")]
    [InlineData("2016 Jun  8 2355:59", "2016-06-08T23:55:59")]
    [InlineData("21C?", "[1901..2200]")]
    [InlineData("3M", "[2001..3000]")]
    [InlineData("3M?", "[1001..4000]")]
    [InlineData("9999 Dec 30", "9999-12-30")]
    [InlineData("9999 Dec 29?", "[9999-12-28..9999-12-30]")]
    [InlineData("9999 Q3", "9999-35")]
    public void It_prints_what_means_the_same(string text, string edtf)
    {
        Pattern.Format(When.Parse(edtf)).Should().Be(text);
        Pattern.AppendFormat(When.Parse(edtf), new StringBuilder(">")).ToString().Should().Be(">" + text);
        Pattern.Parse(text).Value.ToString().Should().Be(edtf);
    }

    [Theory]
    [InlineData("2016~")]
    [InlineData("2016-06-08T23:55:57Z")]
    [InlineData("2011/2020")]
    [InlineData("{2016}")]
    [InlineData("[2015..2018]")]
    [InlineData("[2016-01..2016-09]")]
    [InlineData("2016-40")]
    [InlineData("2016-21")]
    [InlineData("20XX")]
    [InlineData("2016-XX-15")]
    [InlineData("-0044")]
    [InlineData("-0100-01-01")]
    [InlineData("[-0150..-0100]")]
    [InlineData("0000")]
    [InlineData("Y20000")]
    [InlineData("[2031..]")]
    [InlineData("2030/..")]
    [InlineData("9999")]
    [InlineData("9999-12")]
    [InlineData("9999-12-31")]
    [InlineData("[9999-12-30..9999-12-31]")]
    [InlineData("999X")]
    [InlineData("-9998-01-01")]
    public void It_refuses_to_print_what_no_vague_date_means(string edtf)
    {
        Pattern.TryFormat(When.Parse(edtf), out string? text).Should().BeFalse();
        text.Should().BeNull();
        Pattern.Invoking(pattern => pattern.Format(When.Parse(edtf))).Should().Throw<FormatException>().WithMessage("No vague date means the same as " + edtf + ".");
    }

    [Theory]
    [InlineData("-", "Expected a date at position 0")]
    [InlineData("2016 Q0", "Expected a quarter, 1 to 4")]
    [InlineData("", "Expected a year, a decade, a century or a millennium at position 0")]
    [InlineData("-", "the text says that there is no date")]
    [InlineData("*", "the text says that there is no date")]
    [InlineData(" 2016", "Expected a year, a decade, a century or a millennium at position 0")]
    [InlineData("201", "Expected a year of four digits")]
    [InlineData("0000", "Expected a year of four digits, from 0001 on")]
    [InlineData("20166", "Expected the end of the text at position 4")]
    [InlineData("2011s", "Expected a decade")]
    [InlineData("0C", "Expected a century, 1 to 99")]
    [InlineData("100C", "Expected a century, 1 to 99")]
    [InlineData("99C?", "Expected a date within the years")]
    [InlineData("0M", "Expected a millennium, 1 to 9")]
    [InlineData("10M", "Expected a millennium, 1 to 9")]
    [InlineData("9999", "Expected a date within the years")]
    [InlineData("9998?", "Expected a date within the years")]
    [InlineData("2016 Q5", "Expected a quarter, 1 to 4")]
    [InlineData("2016 Q", "Expected a quarter, 1 to 4")]
    [InlineData("2016 June", "Expected the end of the text at position 8")]
    [InlineData("2016 jun", "Expected a month (Jan to Dec) or a quarter")]
    [InlineData("2016  Jun", "Expected a month (Jan to Dec) or a quarter")]
    [InlineData("2016 Jun 31", "Expected a day, 1 to 30 at position 9")]
    [InlineData("2015 Feb 29", "Expected a day, 1 to 28")]
    [InlineData("2016 Jun  0", "Expected a day, 1 to 30")]
    [InlineData("2016 Jun  8.", "Expected one or two digits of a fraction of a day")]
    [InlineData("2016 Jun  8.123", "Expected the end of the text")]
    [InlineData("2016 Jun  8 24h", "Expected an hour, 00 to 23")]
    [InlineData("2016 Jun  8 2", "Expected an hour, 00 to 23")]
    [InlineData("2016 Jun  8 23", "Expected a minute, 00 to 59, or \"h\"")]
    [InlineData("2016 Jun  8 2360", "Expected a minute, 00 to 59")]
    [InlineData("2016 Jun  8 2355:60", "Expected a second, 00 to 59")]
    [InlineData("2016 Jun  8 2355:57.3", "Expected three digits of a second")]
    [InlineData("2016 Jun  8??", "Expected the end of the text")]
    [InlineData("2016 Jun  8 ?", "Expected an hour")]
    [InlineData("２016", "Expected a year")]
    public void It_refuses_what_is_no_vague_date(string text, string message)
    {
        Pattern.Parse(text).Exception.Should().BeOfType<UnparsableValueException>().Which.Message.Should().Contain(message);
        Pattern.ParseVagueDate(text).Success.Should().BeFalse();
    }

    [Fact]
    public void It_says_what_it_reads() => Pattern.ToString().Should().Be("GCAT vague date");

    [Fact]
    public void Long_texts_are_refused()
    {
        Pattern.Parse("2016" + new string(' ', 60)).Success.Should().BeTrue();
        Pattern.Parse("2016" + new string(' ', 61)).Success.Should().BeFalse();
        Pattern.Parse("2016" + new string(' ', 100) + "x").Success.Should().BeFalse();
        Pattern.Parse(new string('2', 1_000_000)).Success.Should().BeFalse();
    }

    [Fact]
    public void Null_is_a_failure_or_an_error()
    {
        Pattern.Parse(null!).Exception.Should().BeOfType<ArgumentNullException>();
        Pattern.ParseVagueDate(null!).Exception.Should().BeOfType<ArgumentNullException>();
        Pattern.Invoking(pattern => pattern.Format(null!)).Should().Throw<ArgumentNullException>().WithParameterName("value");
        Pattern.Invoking(pattern => pattern.TryFormat(null!, out _)).Should().Throw<ArgumentNullException>().WithParameterName("value");
        Pattern.Invoking(pattern => pattern.AppendFormat(When.Year(2016), null!)).Should().Throw<ArgumentNullException>().WithParameterName("builder");
    }

    [Fact]
    public void Equality_is_of_range_and_precision()
    {
        VagueDate one = Pattern.ParseVagueDate("2016 Jun  8").Value;
        VagueDate same = Pattern.ParseVagueDate("2016 Jun 8").Value;
        VagueDate other = Pattern.ParseVagueDate("2016 Jun  8?").Value;
        (one == same).Should().BeTrue();
        (one != other).Should().BeTrue();
        (one == Pattern.ParseVagueDate("2016 Jun  9").Value).Should().BeFalse();
        (Pattern.ParseVagueDate("2016 Jan").Value == Pattern.ParseVagueDate("2016 Jan  1").Value).Should().BeFalse();
        one.Equals((object)same).Should().BeTrue();
        one.Equals("2016 Jun  8").Should().BeFalse();
        one.GetHashCode().Should().Be(same.GetHashCode());
        default(VagueDate).ToWhen().ToString().Should().Be("0001-01-01");
    }

    [Fact]
    public void Random_and_changed_texts_never_throw() =>
        RandomTexts.Mutated([.. Cases.Select(row => row.Data.Item1)]).Sample(
            text =>
            {
                ParseResult<VagueDate> result = Pattern.ParseVagueDate(text);
                if (result.Success)
                {
                    When when = result.Value.ToWhen();
                    When.Parse(when.ToString()).Should().Be(when);
                    if (!result.Value.IsReduced)
                    {
                        Pattern.Parse(Pattern.Format(when)).Value.Should().Be(when);
                    }
                }
                else
                {
                    result.Exception.Should().BeOfType<UnparsableValueException>();
                }
            },
            iter: 20_000);

    [Fact]
    public void Printing_never_throws_where_it_may_say_no() =>
        RandomTexts.AnyWhens.Sample(
            when =>
            {
                if (Pattern.TryFormat(when, out string? text))
                {
                    Pattern.Parse(text!).Value.Should().Be(when);
                }
            },
            iter: 5_000);
}
