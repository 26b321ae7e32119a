using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

/// <summary>Sets of days of every make, each day of some years asked for itself.</summary>
public sealed class DaySetTests
{
    private static readonly CalendarDay First = new(2019, 12, 1);
    private static readonly CalendarDay Last = new(2022, 2, 28);

    private static readonly CalendarDay[] Days = [.. Enumerate()];

    private static readonly string[] Texts =
    [
        "2021", "2020-12-31", "2021-XX-01", "2020-XX-31", "2020-1X-X1", "202X-12-25", "XXXX-02-29", "2020-24", "202X-24", "2021-3X-0X",
        "[2020-12-30,2021-01-01]", "[2020-12,2021-02]", "[2021-XX-01,2020-12-31]", "[..2020-01-15]", "[2021-12-20..]", "[2020-03-01..2020-03-31,2020-04]", "[202X-24,2020-12]",
    ];

    public static TheoryData<string> All => [.. Texts.Where(text => When.TryParse(text, out _))];

    [Theory]
    [MemberData(nameof(All))]
    public void Its_members_are_found_from_both_sides(string text)
    {
        DaySet set = Set(text);
        bool[] members = [.. Days.Select(set.Contains)];
        for (int index = 0; index < Days.Length; index++)
        {
            string day = text + ", " + Days[index];
            int next = Array.IndexOf(members, true, index);
            int previous = Array.LastIndexOf(members, true, index);
            CalendarDay first = set.FirstOnOrAfter(Days[index]);
            CalendarDay last = set.LastOnOrBefore(Days[index]);
            if (next >= 0)
            {
                first.Should().Be(Days[next], day);
            }
            else
            {
                (first > Last).Should().BeTrue(day);
            }
            if (previous >= 0)
            {
                last.Should().Be(Days[previous], day);
            }
            else
            {
                (last < First).Should().BeTrue(day);
            }
            if (members[index])
            {
                int end = Array.IndexOf(members, false, index) is var gap and >= 0 ? gap - 1 : Days.Length - 1;
                CalendarDay.Min(set.EndOfRun(Days[index]), Last).Should().Be(Days[end], day);
            }
        }
    }

    [Fact]
    public void A_set_without_days_has_none()
    {
        DaySet empty = DaySet.Run(new CalendarDay(2025, 1, 2), new CalendarDay(2025, 1, 1));

        empty.IsEmpty.Should().BeTrue();
        foreach (CalendarDay day in new[] { CalendarDay.BeforeAll, new CalendarDay(2025, 1, 1), new CalendarDay(2025, 1, 2), CalendarDay.AfterAll })
        {
            empty.FirstOnOrAfter(day).Should().Be(CalendarDay.AfterAll);
            empty.LastOnOrBefore(day).Should().Be(CalendarDay.BeforeAll);
        }
    }

    [Fact]
    public void A_day_that_nothing_limits_is_no_single_day()
    {
        DaySet.Single(new CalendarDay(2025, 1, 1)).IsSingle.Should().BeTrue();
        DaySet.Single(CalendarDay.NegativeInfinity).IsSingle.Should().BeTrue("no beginning is one thing");
        DaySet.Single(CalendarDay.FarPast).IsSingle.Should().BeFalse();
        DaySet.Single(CalendarDay.FarFuture).IsSingle.Should().BeFalse();
        DaySet.Run(new CalendarDay(2025, 1, 1), new CalendarDay(2025, 1, 2)).IsSingle.Should().BeFalse();
    }

    private static DaySet Set(string text) => When.Parse(text).GetPossibleDays();

    private static IEnumerable<CalendarDay> Enumerate()
    {
        for (CalendarDay day = First; day <= Last; day = day.Next)
        {
            yield return day;
        }
    }
}
