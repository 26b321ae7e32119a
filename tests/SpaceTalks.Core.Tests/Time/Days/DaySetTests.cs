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
                set.ContainsAll(Days[index], Days[end]).Should().BeTrue(day);
                set.ContainsAll(Days[Math.Max(0, index - 1)], Days[end]).Should().Be(index == 0 || members[index - 1], day);
                set.ContainsAll(Days[index], Days[Math.Min(Days.Length - 1, end + 1)]).Should().Be(end == Days.Length - 1, day);
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_two_sets_share_and_where_they_meet_is_what_their_days_say(string text)
    {
        DaySet left = Set(text);
        foreach (string other in Texts.Where(text => When.TryParse(text, out _)))
        {
            DaySet right = Set(other);
            foreach (CalendarDay from in Days.Where((_, index) => index % 37 == 0).Append(CalendarDay.BeforeAll))
            {
                CalendarDay start = from < First ? First : from;
                CalendarDay common = Array.Find(Days, day => day >= start && left.Contains(day) && right.Contains(day));
                CalendarDay meeting = Array.Find(Days, day => day >= start && day < Last && left.Contains(day) && right.Contains(day.Next));
                if (from >= First)
                {
                    CalendarDay foundCommon = DaySet.FirstCommon(left, right, from);
                    CalendarDay foundMeeting = DaySet.FirstMeeting(left, right, from);
                    (foundCommon > Last ? default : foundCommon).Should().Be(common, $"{text} and {other} from {from}");
                    (foundMeeting >= Last ? default : foundMeeting).Should().Be(meeting, $"{text} meets {other} from {from}");
                }
            }
            bool all = Days.All(day => !left.Contains(day) || right.Contains(day));
            if (left.First >= First && left.Last <= Last)
            {
                right.ContainsAll(left).Should().Be(all, $"{other} has all of {text}");
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
