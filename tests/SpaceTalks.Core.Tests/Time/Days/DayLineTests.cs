using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

/// <summary>Lines of days, as they are and laid out, each day of some years asked for itself.</summary>
public sealed class DayLineTests
{
    private static readonly CalendarDay First = new(2019, 12, 1);
    private static readonly CalendarDay Last = new(2022, 2, 28);

    private static readonly CalendarDay[] Days = [.. Enumerate()];

    private static readonly string[] Texts =
    [
        "2021", "2020-12-31", "2021-01-01/2021-01-31", "2021-XX-01", "2020-XX-31", "2020-1X-X1", "202X-12-25", "XXXX-02-29", "XXXX-XX-28", "2020-24", "202X-24",
        "[2020-12-30,2021-01-01]", "[2020-12,2021-02]", "[2021-XX-01,2020-12-31]", "[..2020-01-15]", "[2021-12-20..]", "[2020-03-01..2020-03-31,2020-04]", "[202X-24,2020-12]",
        "[2019,2020-02-29,2020-03,2020-XX-30]",
    ];

    public static TheoryData<string> All => [.. Texts];

    [Theory, MemberData(nameof(All))]
    public void The_days_of_a_line_laid_out_are_those_of_its_sets(string text)
    {
        DaySet set = Set(text);
        foreach (YearSpan span in new[] { set.PatternYears, set.PatternYears.With(new YearSpan(2020, 2020)), set.PatternYears.With(new YearSpan(2010, 2030)) })
        {
            DayLine line = new(set.Sets, span);
            bool[] members = [.. Days.Select(set.Contains)];
            for (int index = 0; index < Days.Length; index++)
            {
                Hold(line.FirstOnOrAfter(Days[index]) == set.FirstOnOrAfter(Days[index]), text, index);
                if (!members[index])
                {
                    continue;
                }
                int end = Array.IndexOf(members, false, index) is var gap and >= 0 ? gap - 1 : Days.Length - 1;
                Hold(CalendarDay.Min(line.EndOfRun(Days[index]), Last) == Days[end], text, index);
                Hold(line.ContainsAll(Days[index], Days[end]), text, index);
                Hold(line.ContainsAll(Days[Math.Max(0, index - 1)], Days[end]) == (index == 0 || members[index - 1]), text, index);
                Hold(line.ContainsAll(Days[index], Days[Math.Min(Days.Length - 1, end + 1)]) == (end == Days.Length - 1), text, index);
            }
        }
    }

    [Theory, MemberData(nameof(All))]
    public void What_two_lines_share_and_where_they_meet_is_what_their_days_say(string text)
    {
        DaySet left = Set(text);
        CalendarDay[] ofLeft = Array.FindAll(Days, left.Contains);
        foreach (string other in Texts)
        {
            DaySet right = Set(other);
            CalendarDay[] shared = Array.FindAll(ofLeft, right.Contains);
            CalendarDay[] followed = Array.FindAll(ofLeft, day => day < Last && right.Contains(day.Next));
            foreach (int few in new[] { 0, int.MaxValue })
            {
                LinePlan plan = new([left, right], few);
                DayLine one = plan.Line(left);
                DayLine two = plan.Line(right);
                foreach (CalendarDay from in Days.Where((_, index) => index % 211 == 0))
                {
                    CalendarDay common = Array.Find(shared, day => day >= from);
                    CalendarDay meeting = Array.Find(followed, day => day >= from);
                    CalendarDay foundCommon = DayLine.FirstCommon(one, two, from);
                    CalendarDay foundMeeting = DayLine.FirstMeeting(one, two, from);
                    Hold((foundCommon > Last ? default : foundCommon) == common, $"{text} and {other}", Array.IndexOf(Days, from));
                    Hold((foundMeeting >= Last ? default : foundMeeting) == meeting, $"{text} meets {other}", Array.IndexOf(Days, from));
                }
            }
        }
    }

    [Theory, MemberData(nameof(All))]
    public void A_line_without_one_of_its_sets_has_the_days_of_the_others(string text)
    {
        DaySet[] sets = Set(text).Sets;
        DayLine line = new(sets, Set(text).PatternYears.With(new YearSpan(2020, 2020)), countsShared: true);
        for (int without = 0; without < sets.Length; without++)
        {
            DayLine rest = line.Without(without);
            DaySet[] others = [.. sets.Where((_, index) => index != without)];
            foreach (CalendarDay day in Days)
            {
                Hold(rest.Contains(day) == others.Any(set => set.Contains(day)), $"{text} without {without}", Array.IndexOf(Days, day));
            }
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Each_set_of_which_it_has_a_day_is_found(string text)
    {
        DaySet set = Set(text);
        foreach (string other in Texts)
        {
            DaySet[] others = Set(other).Sets;
            DayLine line = new(set.Sets, set.PatternYears.With(Set(other).PatternYears));
            line.HasDayOfEach(others).Should().Be(Array.TrueForAll(others, one => Array.Exists(set.Sets, two => DaySet.FirstCommon(one, two, CalendarDay.BeforeAll) != CalendarDay.AfterAll)), $"{text}, {other}");
        }
    }

    // The text of an assertion is made only where it does not hold: there are many.
    private static void Hold(bool holds, string text, int index)
    {
        if (!holds)
        {
            Assert.Fail($"{text}, {Days[index]}");
        }
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
