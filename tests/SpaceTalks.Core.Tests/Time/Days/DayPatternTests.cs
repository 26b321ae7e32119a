using System.Globalization;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

/// <summary>Patterns of days over all years of four digits, against a comparison of their texts place by place.</summary>
public sealed class DayPatternTests
{
    private const int FirstYear = -60;
    private const int LastYear = 10_001;

    private static readonly string[] Patterns =
    [
        "XXXX", "XXXX-12", "XXXX-02-29", "XXXX-1X-X5", "XXXX-XX-31", "XX44-12-XX", "X900-02-2X", "19XX-0X-01", "2XX0-XX-X1", "199X-12-31", "X999-01", "9XXX-12-31", "0XXX-01-01",
        "2025-XX-15", "2025-1X", "2025-X2-30", "2024-02-2X", "-0044-XX-15", "-0044-1X", "0044-XX-1X", "9999-XX-31", "0000-XX-01",
        "XXXX-24", "XX44-24", "199X-28", "9XXX-30", "2XX9-33", "XXXX-41",
    ];

    public static TheoryData<string> All => [.. Patterns];

    [Theory]
    [MemberData(nameof(All))]
    public void Its_days_are_those_whose_digits_match(string text)
    {
        DayPattern pattern = Pattern(text);
        Random random = new(1);
        foreach (CalendarDay day in Days(random).Concat([CalendarDay.BeforeAll, CalendarDay.FarPast, CalendarDay.FarFuture, CalendarDay.AfterAll]))
        {
            pattern.FirstOnOrAfter(day).Should().Be(FirstMatch(text, day), $"first of {text} on or after {day}");
            pattern.LastOnOrBefore(day).Should().Be(LastMatch(text, day), $"last of {text} on or before {day}");
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_two_have_in_common_and_what_follows_within_a_month_is_again_a_pattern(string text)
    {
        DayPattern left = Pattern(text);
        if (left.SpansYears)
        {
            return;
        }
        foreach (string other in Patterns.Where(other => !Pattern(other).SpansYears))
        {
            DayPattern right = Pattern(other);
            bool meet = DayPattern.TryIntersect(left, right, out DayPattern both);
            bool follow = DayPattern.TryFollow(left, right, out DayPattern following);
            foreach (CalendarDay day in DaysOf(left))
            {
                (meet && both.FirstOnOrAfter(day) == day).Should().Be(IsMatch(other, day), $"{day} is of {text} and of {other}");
                CalendarDay next = day.Next;
                (follow && next.DayOfMonth > 1 && following.FirstOnOrAfter(next) == next).Should().Be(next.DayOfMonth > 1 && IsMatch(other, next), $"{next} follows a day of {text} and is of {other}");
            }
            foreach (CalendarDay day in DaysOf(right))
            {
                (meet && both.FirstOnOrAfter(day) == day).Should().Be(IsMatch(text, day), $"{day} is of {other} and of {text}");
            }
        }
    }

    [Theory]
    [InlineData("2025-XX-15", false, false)]
    [InlineData("2025-XX-X1", true, true)]
    [InlineData("2025-XX-2X", true, false)]
    [InlineData("2025-1X", true, true)]
    [InlineData("2025-XX-0X", false, true)]
    [InlineData("2025-XX-01", false, true)]
    public void Where_months_end_and_begin_it_can_tell(string text, bool mayEnd, bool hasFirsts)
    {
        DayPattern pattern = Pattern(text);

        pattern.MayEndMonths.Should().Be(mayEnd);
        pattern.TryGetFirstsOfMonths(out DayPattern firsts).Should().Be(hasFirsts);
        if (hasFirsts)
        {
            CalendarDay first = firsts.FirstOnOrAfter(new CalendarDay(2025, 2, 2));
            first.DayOfMonth.Should().Be(1);
            firsts.FirstOnOrAfter(first.Next).DayOfMonth.Should().BeOneOf(1, 31);
        }
    }

    private static DayPattern Pattern(string text) => new(((DateWhen)When.Parse(text)).Date);

    private static IEnumerable<CalendarDay> Days(Random random)
    {
        for (int count = 0; count < 150; count++)
        {
            int year = random.Next(4) switch { 0 => random.Next(FirstYear, 60), 1 => random.Next(1990, 2030), 2 => random.Next(9980, LastYear + 2), _ => random.Next(0, 10_000) };
            int month = random.Next(3) switch { 0 => 12, 1 => 1, _ => random.Next(1, 13) };
            int last = DateTime.DaysInMonth(year is > 0 and < 10_000 ? year : 2025, month);
            yield return new CalendarDay(year, month, random.Next(3) switch { 0 => 1, 1 => last, _ => random.Next(1, last + 1) });
        }
    }

    // Some of them, from all of its years.
    private static List<CalendarDay> DaysOf(DayPattern pattern)
    {
        List<CalendarDay> days = [];
        foreach (int from in new[] { FirstYear, 1880, 1995, 2024, 9990 })
        {
            CalendarDay day = pattern.FirstOnOrAfter(new CalendarDay(from, 1, 1));
            for (int count = 0; count < 45 && day.IsReal; count++, day = pattern.FirstOnOrAfter(day.Next))
            {
                days.Add(day);
            }
        }
        return days;
    }

    private static CalendarDay FirstMatch(string pattern, CalendarDay day)
    {
        if (day >= CalendarDay.FarFuture)
        {
            return CalendarDay.AfterAll;
        }
        CalendarDay from = day.IsReal ? day : new CalendarDay(FirstYear, 1, 1);
        return Years((int)from.Year, LastYear)
            .Where(year => MayMatch(pattern, year))
            .SelectMany(DaysOfYear)
            .Where(candidate => candidate >= from && IsMatch(pattern, candidate))
            .FirstOrDefault(CalendarDay.AfterAll);
    }

    private static CalendarDay LastMatch(string pattern, CalendarDay day)
    {
        if (day <= CalendarDay.FarPast)
        {
            return CalendarDay.BeforeAll;
        }
        CalendarDay from = day.IsReal ? day : new CalendarDay(LastYear, 12, 31);
        return Years(FirstYear, (int)from.Year).Reverse()
            .Where(year => MayMatch(pattern, year))
            .SelectMany(year => DaysOfYear(year).Reverse())
            .Where(candidate => candidate <= from && IsMatch(pattern, candidate))
            .FirstOrDefault(CalendarDay.BeforeAll);
    }

    private static IEnumerable<int> Years(int first, int last) => last < first ? [] : Enumerable.Range(first, last - first + 1);

    private static IEnumerable<CalendarDay> DaysOfYear(int year)
    {
        for (CalendarDay day = new(year, 1, 1); day.Year == year; day = day.Next)
        {
            yield return day;
        }
    }

    // Whether any day of the year can match, so that the rest need not be looked at: a winter is that of the year before.
    private static bool MayMatch(string pattern, int year) => Matches(YearOf(pattern), YearText(year)) || Matches(YearOf(pattern), YearText(year - 1));

    private static bool IsMatch(string pattern, CalendarDay day)
    {
        string year = YearOf(pattern);
        string[] rest = [.. pattern[year.Length..].Split('-', StringSplitOptions.RemoveEmptyEntries)];
        int[] winter = rest is ["24" or "28" or "30"] ? [12, 13, 14] : rest is ["33"] ? [1, 2, 3] : rest is ["41"] ? [7, 8, 9, 10, 11, 12] : [];
        if (winter.Length > 0)
        {
            return (winter.Contains(day.Month) && Matches(year, YearText(day.Year))) || (winter.Contains(day.Month + 12) && Matches(year, YearText(day.Year - 1)));
        }
        return Matches(year, YearText(day.Year))
            && (rest.Length < 1 || Matches(rest[0], day.Month.ToString("00", CultureInfo.InvariantCulture)))
            && (rest.Length < 2 || Matches(rest[1], day.DayOfMonth.ToString("00", CultureInfo.InvariantCulture)));
    }

    private static string YearOf(string pattern) => pattern[..(pattern[0] == '-' ? 5 : 4)];

    private static string YearText(long year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static bool Matches(string pattern, string text) => pattern.Length == text.Length && pattern.Zip(text).All(pair => pair.First == 'X' ? char.IsAsciiDigit(pair.Second) : pair.First == pair.Second);
}
