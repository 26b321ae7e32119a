using CsCheck;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

public sealed class WhenFactoryTests
{
    private static readonly Gen<string> TwoCharacters = Gen.Select(Gen.Int[0, 12], Gen.Int[0, 12], (a, b) => "0123456789XXX".Substring(a, 1) + "0123456789XXX".Substring(b, 1));

    public static readonly TheoryData<string, Func<When>> Cases = new()
    {
        { "2025", () => When.Year(2025) },
        { "2025S1", () => When.Year(2025).WithSignificantDigits(1) },
        { "2025S4", () => When.Year(2025).WithSignificantDigits(4) },
        { "2025-?08", () => When.Month(2025, 8).Qualified(Qualifier.None, Qualifier.Uncertain, Qualifier.None) },
        { "[2025..2025]", () => When.OneOf(SetItem.Range(When.Year(2025), When.Year(2025))) },
        { "0000", () => When.Year(0) },
        { "-0044", () => When.Year(-44) },
        { "-9999", () => When.Year(-9999) },
        { "Y10000", () => When.Year(10_000) },
        { "Y-10000", () => When.Year(-10_000) },
        { "Y9223372036854775807", () => When.Year(long.MaxValue) },
        { "Y-9223372036854775808", () => When.Year(long.MinValue) },
        { "202X", () => When.Decade(2020) },
        { "000X", () => When.Decade(0) },
        { "999X", () => When.Decade(9990) },
        { "20XX", () => When.Century(2000) },
        { "99XX", () => When.Century(9900) },
        { "2026-33", () => When.Quarter(2026, 1) },
        { "2026-36", () => When.Quarter(2026, 4) },
        { "2026-40", () => When.Half(2026, 1) },
        { "2026-41", () => When.Half(2026, 2) },
        { "2026-21", () => When.SubYear(2026, SubYear.Spring) },
        { "2026-41", () => When.SubYear(2026, SubYear.Semestral2) },
        { "2025-10", () => When.Month(2025, 10) },
        { "-0001-01", () => When.Month(-1, 1) },
        { "2025-08-25", () => When.Day(2025, 8, 25) },
        { "2024-02-29", () => When.Day(2024, 2, 29) },
        { "0000-02-29", () => When.Day(0, 2, 29) },
        { "-9999-12-31", () => When.Day(-9999, 12, 31) },
        { "2025-08-25", () => When.Day(new LocalDate(2025, 8, 25)) },
        { "2025-08-25", () => When.Day(new LocalDate(2025, 8, 25).WithCalendar(CalendarSystem.Julian)) },
        { "2025-08-25", () => When.Day(new LocalDate(2025, 8, 25).WithCalendar(CalendarSystem.HebrewCivil)) },
        { "1917-11-07", () => When.Day(new LocalDate(1917, 10, 25, CalendarSystem.Julian)) },
        { "2025-08-25", () => (When)new LocalDate(2025, 8, 25) },
#if !LIBRARY_NETSTANDARD
        { "2025-08-25", () => (When)new DateOnly(2025, 8, 25) },
        { "0001-01-01", () => (When)DateOnly.MinValue },
        { "9999-12-31", () => (When)DateOnly.MaxValue },
#endif
        { "156X-12-XX", () => When.Unspecified("156X", "12", "XX") },
        { "2025-XX-15", () => When.Unspecified("2025", "XX", "15") },
        { "XXXX", () => When.Unspecified("XXXX") },
        { "20XX-12", () => When.Unspecified("20XX", "12") },
        { "196X-02-29", () => When.Unspecified("196X", "02", "29") },
        { "2025-07-31T19:07:00", () => When.DateTime(new LocalDateTime(2025, 7, 31, 19, 7)) },
        { "1917-11-07T21:40:00", () => When.DateTime(new LocalDateTime(1917, 10, 25, 21, 40, CalendarSystem.Julian)) },
        { "2025-07-31T19:07:00Z", () => When.DateTime(new LocalDateTime(2025, 7, 31, 19, 7).WithOffset(Offset.Zero)) },
        { "2025-07-31T15:07:09-04:00", () => When.DateTime(new LocalDateTime(2025, 7, 31, 15, 7, 9).WithOffset(Offset.FromHours(-4))) },
        { "2025-07-31T15:07:09+05:30", () => When.DateTime(new LocalDateTime(2025, 7, 31, 15, 7, 9).WithOffset(Offset.FromHoursAndMinutes(5, 30))) },
        { "2025-07-31T15:07:09-03:30", () => When.DateTime(new LocalDateTime(2025, 7, 31, 15, 7, 9).WithOffset(Offset.FromHoursAndMinutes(-3, -30))) },
        { "2011/2020", () => When.Interval(When.Year(2011), When.Year(2020)) },
        { "2000-11-02/..", () => When.Interval(When.Day(2000, 11, 2), IntervalEnd.Open) },
        { "2025-12-18/", () => When.Interval(When.Day(2025, 12, 18), IntervalEnd.Unknown) },
        { "/2030", () => When.Interval(IntervalEnd.Unknown, When.Year(2030)) },
        { "../2030", () => When.Interval(IntervalEnd.Open, When.Year(2030)) },
        { "2025-12-18/2026-04-12..", () => When.Interval(When.Day(2025, 12, 18), IntervalEnd.OnOrAfter(When.Day(2026, 4, 12))) },
        { "..2000/2030", () => When.Interval(IntervalEnd.OnOrBefore(When.Year(2000)), IntervalEnd.On(When.Year(2030))) },
        { "2025-10/2025-10", () => When.Interval(When.Month(2025, 10), When.Month(2025, 10)) },
        { "[2025-08,2025-10]", () => When.OneOf(When.Month(2025, 8), When.Month(2025, 10)) },
        { "[2031..]", () => When.OneOf(SetItem.OnOrAfter(When.Year(2031))) },
        { "[..2030,2040]", () => When.OneOf(SetItem.OnOrBefore(When.Year(2030)), When.Year(2040)) },
        { "[2025-08-21..2025-08-31]", () => When.OneOf(SetItem.Range(When.Day(2025, 8, 21), When.Day(2025, 8, 31))) },
        { "{2025-08,2025-10}", () => When.AllOf(When.Month(2025, 8), When.Month(2025, 10)) },
        { "{1670..1672}", () => When.AllOf(SetItem.Range(When.Year(1670), When.Year(1672))) },
        { "2030~", () => When.Year(2030).Qualified(Qualifier.Approximate) },
        { "2030", () => When.Year(2030).Qualified(Qualifier.Approximate).Qualified(Qualifier.None) },
        { "2025-08-25%", () => When.Day(2025, 8, 25).Qualified(Qualifier.UncertainAndApproximate) },
        { "2004-%06-11", () => When.Day(2004, 6, 11).Qualified(Qualifier.None, Qualifier.UncertainAndApproximate, Qualifier.None) },
        { "?2004-06-~11", () => When.Day(2004, 6, 11).Qualified(Qualifier.Uncertain, Qualifier.None, Qualifier.Approximate) },
        { "1950S2", () => When.Year(1950).WithSignificantDigits(2) },
        { "Y170000002S3", () => When.Year(170_000_002).WithSignificantDigits(3) },
        { "1950S2~", () => When.Year(1950).Qualified(Qualifier.Approximate).WithSignificantDigits(2) },
    };

    public static readonly TheoryData<string, Action> Refused = new()
    {
        { "firstYear", () => When.Decade(2025) },
        { "firstYear", () => When.Decade(-10) },
        { "firstYear", () => When.Decade(10_000) },
        { "firstYear", () => When.Century(2010) },
        { "firstYear", () => When.Century(-100) },
        { "firstYear", () => When.Century(10_000) },
        { "year", () => When.Quarter(10_000, 1) },
        { "year", () => When.Quarter(int.MinValue, 1) },
        { "quarter", () => When.Quarter(2026, 0) },
        { "quarter", () => When.Quarter(2026, 5) },
        { "year", () => When.Half(-10_000, 1) },
        { "half", () => When.Half(2026, 0) },
        { "half", () => When.Half(2026, 3) },
        { "year", () => When.SubYear(10_000, SubYear.Spring) },
        { "subYear", () => When.SubYear(2026, (SubYear)20) },
        { "subYear", () => When.SubYear(2026, (SubYear)42) },
        { "subYear", () => When.SubYear(2026, 0) },
        { "year", () => When.Month(10_000, 1) },
        { "month", () => When.Month(2025, 0) },
        { "month", () => When.Month(2025, 13) },
        { "month", () => When.Month(2025, 21) },
        { "year", () => When.Day(-10_000, 1, 1) },
        { "month", () => When.Day(2025, 13, 1) },
        { "month", () => When.Day(2025, 0, 1) },
        { "day", () => When.Day(2025, 2, 29) },
        { "day", () => When.Day(2025, 1, 0) },
        { "day", () => When.Day(2025, 4, 31) },
        { "year", () => When.Unspecified(null!) },
        { "year", () => When.Unspecified(string.Empty) },
        { "year", () => When.Unspecified("20255") },
        { "year", () => When.Unspecified("202x") },
        { "year", () => When.Unspecified("-044") },
        { "year", () => When.Unspecified("Y202", "01", "01") },
        { "month", () => When.Unspecified("2025", null, "01") },
        { "month", () => When.Unspecified("2025", "13") },
        { "month", () => When.Unspecified("2025", "4X") },
        { "month", () => When.Unspecified("2025", "1") },
        { "month", () => When.Unspecified("2025", "12-25") },
        { "month", () => When.Unspecified("2025", "12-2", "5") },
        { "month", () => When.Unspecified("2025", "?1") },
        { "month", () => When.Unspecified("2025", "00", "01") },
        { "day", () => When.Unspecified("2025", "02", "3X") },
        { "day", () => When.Unspecified("X900", "02", "29") },
        { "day", () => When.Unspecified("2025", "21", "01") },
        { "day", () => When.Unspecified("2025", "12", "~1") },
        { "day", () => When.Unspecified("2025", "12", "25/2026") },
        { "time", () => When.DateTime(new LocalDateTime(2025, 7, 31, 19, 7, 0, 1)) },
        { "time", () => When.DateTime(new LocalDateTime(2025, 7, 31, 19, 7).PlusNanoseconds(1)) },
        { "time", () => When.DateTime(new LocalDateTime(2025, 7, 31, 19, 7).WithOffset(Offset.FromSeconds(1))) },
        { "time", () => When.DateTime(new LocalDateTime(2025, 7, 31, 19, 7).WithOffset(Offset.FromHours(15))) },
        { "time", () => When.DateTime(new LocalDateTime(2025, 7, 31, 19, 7).WithOffset(Offset.FromHours(-13))) },
        { "start", () => When.Interval(IntervalEnd.Open, IntervalEnd.Open) },
        { "start", () => When.Interval(IntervalEnd.Unknown, IntervalEnd.Open) },
        { "end", () => When.Interval(When.Year(2020), When.Year(2011)) },
        { "end", () => When.Interval(IntervalEnd.OnOrAfter(When.Year(2020)), When.Year(2011)) },
        { "items", () => When.OneOf() },
        { "items", () => When.OneOf(null!) },
        { "items", () => When.OneOf([.. Enumerable.Repeat(SetItem.Of(When.Year(2025)), 820)]) },
        { "items", () => When.AllOf() },
        { "items", () => When.AllOf(null!) },
        { "items", () => When.AllOf([.. Enumerable.Repeat(SetItem.Of(When.Year(2025)), 820)]) },
        { "date", () => SetItem.Of(null!) },
        { "date", () => SetItem.OnOrBefore(null!) },
        { "date", () => SetItem.OnOrAfter(null!) },
        { "date", () => SetItem.OnOrBefore(When.Decade(2020)) },
        { "date", () => SetItem.OnOrAfter(When.Year(1950).WithSignificantDigits(2)) },
        { "first", () => SetItem.Range(null!, When.Year(2025)) },
        { "last", () => SetItem.Range(When.Year(2025), null!) },
        { "first", () => SetItem.Range(When.Decade(2020), When.Year(2025)) },
        { "last", () => SetItem.Range(When.Year(2025), When.Decade(2030)) },
        { "last", () => SetItem.Range(When.Year(2025), When.Month(2026, 1)) },
        { "last", () => SetItem.Range(When.Quarter(2025, 1), When.Half(2026, 1)) },
        { "last", () => SetItem.Range(When.Year(2025), When.Year(2024)) },
        { "date", () => IntervalEnd.On(null!) },
        { "date", () => IntervalEnd.OnOrBefore(null!) },
        { "date", () => IntervalEnd.OnOrAfter(null!) },
        { "qualifier", () => When.Year(2025).Qualified((Qualifier)4) },
        { "qualifier", () => When.Year(2025).Qualified((Qualifier)(-1)) },
        { "month", () => When.Year(2025).Qualified(Qualifier.None, Qualifier.Uncertain, Qualifier.None) },
        { "day", () => When.Month(2025, 1).Qualified(Qualifier.None, Qualifier.None, Qualifier.Uncertain) },
        { "year", () => When.Day(2025, 1, 1).Qualified((Qualifier)4, Qualifier.None, Qualifier.None) },
        { "month", () => When.Day(2025, 1, 1).Qualified(Qualifier.None, (Qualifier)4, Qualifier.None) },
        { "day", () => When.Day(2025, 1, 1).Qualified(Qualifier.None, Qualifier.None, (Qualifier)4) },
        { "digits", () => When.Year(2025).WithSignificantDigits(0) },
        { "digits", () => When.Year(2025).WithSignificantDigits(5) },
        { "firstYear", () => When.Decade(-10) },
        { "firstYear", () => When.Decade(2021) },
        { "firstYear", () => When.Decade(10_000) },
        { "firstYear", () => When.Century(9990) },
        { "firstYear", () => When.Century(10_000) },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_factory_makes_what_its_text_says(string edtf, Func<When> make)
    {
        When when = make();
        when.ToString().Should().Be(edtf);
        when.Should().Be(When.Parse(edtf));
        when.GetHashCode().Should().Be(When.Parse(edtf).GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void An_invalid_argument_throws_with_its_name(string name, Action make) =>
        make.Should().Throw<ArgumentException>().WithParameterName(name).WithMessage("?* (Parameter*", "it says what is wrong");

    [Fact]
    public void Only_a_year_has_significant_digits()
    {
        FluentActions.Invoking(() => When.Month(2025, 1).WithSignificantDigits(2)).Should().Throw<InvalidOperationException>().WithMessage("Only a year*");
        FluentActions.Invoking(() => When.Decade(2020).WithSignificantDigits(2)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => When.Year(1950).WithSignificantDigits(2).WithSignificantDigits(2)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void A_set_keeps_its_items_when_the_array_changes()
    {
        SetItem[] items = [When.Year(2025), When.Year(2026)];
        OneOfWhen set = When.OneOf(items);
        items[0] = When.Year(1999);
        set.ToString().Should().Be("[2025,2026]");
    }

    [Fact]
    public void The_default_parts_are_valid_too()
    {
        When.Interval(default, default).Should().Be(When.Parse("0000/0000"));
        When.OneOf(default(SetItem)).Should().Be(When.Parse("[0000]"));
    }

    [Fact]
    public void No_invalid_value_can_be_made_of_dates()
    {
        Gen.Select(Gen.OneOf(Gen.Int[-10_005, 10_005], Gen.Int), Gen.Int[-1, 43], Gen.Int[-1, 33], Gen.Int[0, 8]).Sample(
            (year, part, day, form) => IsValidOrRefused(() => form switch
            {
                0 => When.Year(year),
                1 => When.Decade(year / 10 * 10),
                2 => When.Century(year / 100 * 100),
                3 => When.Quarter(year, part),
                4 => When.Half(year, part),
                5 => When.SubYear(year, (SubYear)part),
                6 => When.Month(year, part),
                7 => When.Day(year, part, day),
                _ => When.Year(year).WithSignificantDigits(part),
            }),
            iter: 20_000);
        Gen.Long.Sample(year => IsValidOrRefused(() => When.Year(year)), iter: 1_000);
    }

    [Fact]
    public void No_invalid_value_can_be_made_of_unspecified_digits() =>
        Gen.Select(Gen.OneOf(Gen.Select(TwoCharacters, TwoCharacters, (a, b) => a + b), Gen.String[0, 5]), Gen.OneOf(TwoCharacters, Gen.String[0, 3]), Gen.OneOf(TwoCharacters, Gen.String[0, 3]), Gen.Int[0, 2]).Sample(
            (year, month, day, parts) => IsValidOrRefused(() => When.Unspecified(year, parts > 0 ? month : null, parts > 1 ? day : null)),
            iter: 20_000);

    [Fact]
    public void No_invalid_value_can_be_made_of_dates_that_are_valid()
    {
        Gen<DateWhen> dates = Text.RandomTexts.AnyWhens.Where(when => when is DateWhen).Select(when => (DateWhen)when);
        Gen<IntervalEnd> ends = Gen.Select(dates, Gen.Int[0, 4], (date, kind) => kind switch
        {
            0 => IntervalEnd.On(date),
            1 => IntervalEnd.OnOrAfter(date),
            2 => IntervalEnd.OnOrBefore(date),
            3 => IntervalEnd.Open,
            _ => IntervalEnd.Unknown,
        });
        Gen.Select(ends, ends).Sample((start, end) => IsValidOrRefused(() => When.Interval(start, end)), iter: 5_000);
        Gen.Select(dates, dates, Gen.Int[0, 4], Gen.Int[-1, 4], Gen.Int[0, 3]).Sample(
            (first, last, kind, qualifier, form) => IsValidOrRefused(() =>
            {
                if (kind == 4)
                {
                    return first.Qualified((Qualifier)qualifier);
                }
                SetItem item = kind switch { 0 => first, 1 => SetItem.OnOrAfter(first), 2 => SetItem.OnOrBefore(first), _ => SetItem.Range(first, last) };
                return form % 2 == 0 ? When.OneOf(item, last) : When.AllOf(item, last);
            }),
            iter: 5_000);
        Gen.Select(dates, Gen.Int[-1, 4], Gen.Int[-1, 4], Gen.Int[-1, 4]).Sample(
            (date, year, month, day) => IsValidOrRefused(() => date.Qualified((Qualifier)year, (Qualifier)month, (Qualifier)day)), iter: 5_000);
    }

    [Fact]
    public void No_invalid_value_can_be_made_of_times() =>
        Gen.Select(Gen.Int[-4_371_222, 2_932_896], Gen.Long[0, 86_399], Gen.Int[0, 20], Gen.Int[-64_800, 64_800]).Sample(
            (day, second, fraction, offset) => IsValidOrRefused(() =>
            {
                LocalDateTime time = LocalDateTime.FromDateTime(System.DateTime.UnixEpoch).Date.PlusDays(day).AtMidnight()
                    .PlusSeconds(second).PlusMilliseconds(fraction == 0 ? 1 : 0);
                return offset % 3 == 0 ? When.DateTime(time) : When.DateTime(time.WithOffset(Offset.FromSeconds(offset % 2 == 0 ? offset : offset / 60 * 60)));
            }),
            iter: 5_000);

    // Either the arguments are refused, by name, or the value's text is its own.
    private static void IsValidOrRefused(Func<When> make)
    {
        When when;
        try
        {
            when = make();
        }
        catch (ArgumentException exception)
        {
            exception.ParamName.Should().NotBeNullOrEmpty();
            return;
        }
        catch (InvalidOperationException)
        {
            return;
        }
        When.Parse(when.ToString()).Should().Be(when);
    }
}
