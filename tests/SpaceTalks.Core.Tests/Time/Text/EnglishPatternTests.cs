using System.Text;
using CsCheck;
using NodaTime;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time.Text;

public sealed class EnglishPatternTests
{
    private static readonly EnglishPattern English = EnglishPattern.Default;

    [Theory]
    [MemberData(nameof(EnglishTexts.WithBounds), MemberType = typeof(EnglishTexts))]
    public void It_reads_what_people_write_with_its_four_bounds(
        string text, string edtf, string? earliestStart, string? latestStart, string? earliestEnd, string? latestEnd)
    {
        When when = English.Parse(text).Value;
        when.ToString().Should().Be(edtf);
        when.Should().Be(When.Parse(edtf));
        when.EarliestStart.Should().Be(Day(earliestStart));
        when.LatestStart.Should().Be(Day(latestStart));
        when.EarliestEnd.Should().Be(Day(earliestEnd));
        when.LatestEnd.Should().Be(Day(latestEnd));
    }

    [Theory]
    [MemberData(nameof(EnglishTexts.More), MemberType = typeof(EnglishTexts))]
    public void It_reads_many_phrases_more(string text, string edtf) => Read(text).Should().Be(edtf);

    [Theory]
    [InlineData(25, "Monday", "Mon", "mon.")]
    [InlineData(26, "Tuesday", "Tue", "Tues")]
    [InlineData(27, "Wednesday", "Wed")]
    [InlineData(28, "Thursday", "Thu", "Thur", "Thurs.")]
    [InlineData(29, "Friday", "Fri")]
    [InlineData(30, "Saturday", "Sat")]
    [InlineData(31, "Sunday", "Sun")]
    public void A_day_of_the_week_is_checked(int day, params string[] names)
    {
        foreach (string name in names)
        {
            Read(name + " " + day + " August 2025").Should().Be("2025-08-" + day);
            English.Parse(name + " " + (day - 1) + " August 2025").Exception.Message.Should().Contain("Expected the right day of the week at position 0");
        }
    }

    [Theory]
    [MemberData(nameof(EnglishTexts.Refused), MemberType = typeof(EnglishTexts))]
    public void It_says_what_it_cannot_read_and_where(string text, string message)
    {
        ParseResult<When> result = English.Parse(text);
        result.Success.Should().BeFalse();
        result.Exception.Should().BeOfType<UnparsableValueException>().Which.Message.Should().Contain(message);
        result.Invoking(failed => failed.Value).Should().Throw<UnparsableValueException>();
    }

    [Fact]
    public void It_says_what_it_reads() => English.ToString().Should().Be("English");

    [Fact]
    public void It_names_the_word_at_which_it_stopped() =>
        English.Parse("25 August 2025 in Vienna").Exception.Message.Should().Be(
            "Expected the end of the text at position 15 of \"25 August 2025 in Vienna\", but found \"in Vienna\".");

    [Fact]
    public void No_text_and_too_long_a_text_are_failures()
    {
        English.Parse(null!).Exception.Should().BeOfType<ArgumentNullException>();
        English.Parse(new string(' ', 4096)).Exception.Message.Should().Contain("a date");
        English.Parse(new string(' ', 4092) + "2025").Value.Should().Be(When.Parse("2025"));
        English.Parse(new string(' ', 4093) + "2025").Exception.Message.Should().Contain("at most 4096 characters");
    }

    [Fact]
    public void A_list_that_EDTF_could_not_read_back_is_a_failure()
    {
        English.Parse(string.Join(", ", Enumerable.Repeat("FY2026", 100)) + " or 2030").Success.Should().BeTrue();
        English.Parse(string.Join(", ", Enumerable.Repeat("FY2026", 400)) + " or 2030").Exception.Message.Should().Contain("a shorter list");
    }

    [Theory]
    [MemberData(nameof(EnglishTexts.Printed), MemberType = typeof(EnglishTexts))]
    public void It_prints_a_phrase_that_a_person_would_write(string edtf, string text)
    {
        When when = When.Parse(edtf);
        English.Format(when).Should().Be(text);
        when.ToString("E", null).Should().Be(text);
        English.AppendFormat(when, new StringBuilder("on ")).ToString().Should().Be("on " + text);
    }

    [Fact]
    public void Nothing_to_print_is_an_error()
    {
        English.Invoking(pattern => pattern.Format(null!)).Should().Throw<ArgumentNullException>().WithParameterName("value");
        English.Invoking(pattern => pattern.AppendFormat(null!, new StringBuilder())).Should().Throw<ArgumentNullException>().WithParameterName("value");
        English.Invoking(pattern => pattern.AppendFormat(When.Year(2025), null!)).Should().Throw<ArgumentNullException>().WithParameterName("builder");
    }

    [Fact]
    public void What_it_prints_it_reads_back_to_an_equal_value() =>
        RandomTexts.SayableWhens.Sample(when => ReadsBack(English, when), iter: 30_000);

    [Fact]
    public void What_it_prints_it_reads_back_with_any_conventions() =>
        Gen.Select(RandomTexts.SayableWhens, Conventions).Sample(
            (when, conventions) =>
            {
                EnglishPattern pattern = English.WithConventions(conventions);
                return conventions.Seasons == SeasonPlace.Unspecified || !HasSeasonWithoutPlace(when)
                    ? ReadsBack(pattern, when)
                    : MeansTheSame(pattern.Parse(pattern.Format(when)).Value, when);
            },
            iter: 20_000);

    [Fact]
    public void It_prints_every_value()
    {
        RandomTexts.AnyWhens.Sample(when => English.Format(when).Length > 0, iter: 20_000);
    }

    [Fact]
    public void Random_and_changed_texts_never_throw() =>
        RandomTexts.Mutated(EnglishTexts.All).Sample(
            text =>
            {
                ParseResult<When> result = English.Parse(text);
                if (result.Success)
                {
                    // No invalid value is made.
                    When.Parse(result.Value.ToString()).Should().Be(result.Value);
                    English.Format(result.Value);
                }
                else
                {
                    result.Exception.Should().BeOfType<UnparsableValueException>().Which.Message.Should().StartWith("Expected ");
                }
            },
            iter: 40_000);

    [Theory]
    [InlineData("between ")]
    [InlineData("the ")]
    [InlineData("a, ")]
    [InlineData("1 or ")]
    [InlineData("1 ")]
    [InlineData("1")]
    [InlineData("2025 or ")]
    [InlineData("2025, ")]
    [InlineData("2025 and ")]
    [InlineData("FY2026, ")]
    [InlineData("each year from ")]
    [InlineData("each year up to 2025, ")]
    [InlineData("possibly ")]
    [InlineData("circa possibly in the ")]
    [InlineData("no earlier than ")]
    [InlineData("no earlier than Q1 2025 or ")]
    [InlineData("between 2025 and 2026 or ")]
    [InlineData("from 2025 to ")]
    [InlineData("since ")]
    [InlineData("August ")]
    [InlineData("August or ")]
    [InlineData("25 or ")]
    [InlineData("31 July 2025, 19:07:00 ")]
    [InlineData("10/7/")]
    [InlineData("-")]
    [InlineData("?")]
    [InlineData("\u0130")]
    public void What_a_text_costs_is_linear_in_it(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 4096 / part.Length));
        text = "2024 or " + text.Substring(0, Math.Min(text.Length, 4080)) + "2030";
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = English.Parse(text).Success;
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(4_000_000);
    }

    [Fact]
    public void Long_lists_are_read_and_printed()
    {
        When set = When.Parse("{" + string.Join(',', Enumerable.Range(1990, 800).Select(year => year.ToString("0000", null))) + "}");
        string text = English.Format(set);
        English.Parse(text).Exception.Message.Should().Contain("at most 4096 characters");
        When shorter = When.Parse("[" + string.Join(',', Enumerable.Range(1990, 600).Select(year => year.ToString("0000", null))) + "]");
        English.Parse(English.Format(shorter)).Value.Should().Be(shorter);
    }

    internal static readonly Gen<DateConventions> Conventions = Gen.Select(
        Gen.Select(Gen.Int[1, 26], Gen.Int[1, 26]),
        Gen.Select(Gen.Int[1, 10], Gen.Int[1, 10]),
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7]),
        Gen.Select(Gen.Int[0, 2], Gen.Int[1, 12], Gen.Bool, Gen.Int[2, 12]),
        Gen.Select(Gen.Int[0, 2], Gen.Bool),
        (month, year, decade, fiscal, order) => new DateConventions
        {
            EarlyMonthLastDay = month.Item1,
            MidMonthLastDay = Math.Max(month.Item1 + 1, month.Item2),
            EarlyYearLastMonth = year.Item1,
            MidYearLastMonth = Math.Max(year.Item1 + 1, year.Item2),
            EarlyDecadeLastYear = decade.Item1,
            MidDecadeLastYear = Math.Max(decade.Item1 + 1, decade.Item2),
            Seasons = (SeasonPlace)fiscal.Item1,
            FiscalYearFirstMonth = fiscal.Item2,
            IsFiscalYearNamedByEnd = fiscal.Item3,
            TwoYearFiscalYearFirstMonth = fiscal.Item4,
            NumericDates = (NumericDateOrder)order.Item1,
            ByIncludes = order.Item2,
        });

    private static bool HasSeasonWithoutPlace(When when) =>
        System.Text.RegularExpressions.Regex.IsMatch(when.ToString(), "(?<=[0-9X]{4})-2[1-4](?![0-9X-])");

    private static bool MeansTheSame(When one, When other) =>
        (one.EarliestStart, one.LatestStart, one.EarliestEnd, one.LatestEnd) == (other.EarliestStart, other.LatestStart, other.EarliestEnd, other.LatestEnd);

    private static bool ReadsBack(EnglishPattern pattern, When when)
    {
        string text = pattern.Format(when);
        return pattern.Parse(text).TryGetValue(null!, out When read) && read == when
            ? true
            : throw new InvalidOperationException($"{when} is printed as \"{text}\" and read as {read?.ToString() ?? pattern.Parse(text).Exception.Message}");
    }

    private static string Read(string text) => English.Parse(text).Value.ToString();

    private static LocalDate? Day(string? iso) => iso is null ? null : LocalDatePattern.Iso.Parse(iso).Value;
}
