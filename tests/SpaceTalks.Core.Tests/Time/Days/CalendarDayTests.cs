using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

public sealed class CalendarDayTests
{
    // In their order, which is all that decisions are made by.
    private static readonly CalendarDay[] InOrder =
    [
        CalendarDay.BeforeAll, CalendarDay.NegativeInfinity, CalendarDay.FarPast,
        new(long.MinValue, 1, 1), new(long.MinValue, 12, 31), new(-9999, 12, 31), new(-9998, 1, 1), new(-1, 12, 31), new(0, 1, 1),
        new(2025, 8, 25), new(2025, 8, 26), new(2025, 9, 1), new(2026, 1, 1), new(9999, 12, 31), new(10_000, 1, 1), new(long.MaxValue, 12, 31),
        CalendarDay.FarFuture, CalendarDay.PositiveInfinity, CalendarDay.AfterAll,
    ];

    public static TheoryData<string, string> Successors => new()
    {
        { "2025-08-25", "2025-08-26" },
        { "2025-08-31", "2025-09-01" },
        { "2025-12-31", "2026-01-01" },
        { "2025-02-28", "2025-03-01" },
        { "2024-02-28", "2024-02-29" },
        { "2024-02-29", "2024-03-01" },
        { "-0001-12-31", "0000-01-01" },
        { "9999-12-31", "Y10000-01-01" },
    };

    [Fact]
    public void Days_are_counted_as_NodaTime_counts_them()
    {
        LocalDate first = new(-9998, 1, 1);
        for (LocalDate date = first; date < new LocalDate(9990, 1, 1); date = date.PlusDays(97))
        {
            CalendarDay.From(date).DaysSince(CalendarDay.From(first)).Should().Be(Period.DaysBetween(first, date));
        }
        foreach (int year in new[] { -400, -100, -4, -1, 0, 1, 4, 100, 400, 1900, 2000, 2024, 2025 })
        {
            LocalDate start = new(year, 1, 1);
            for (LocalDate date = start; date.Year == year; date = date.PlusDays(1))
            {
                CalendarDay.From(date).DaysSince(CalendarDay.From(start)).Should().Be(date.DayOfYear - 1);
            }
        }
    }

    [Fact]
    public void Days_and_bounds_have_one_order()
    {
        for (int left = 0; left < InOrder.Length; left++)
        {
            for (int right = 0; right < InOrder.Length; right++)
            {
                (CalendarDay one, CalendarDay other) = (InOrder[left], InOrder[right]);
                string pair = one + " and " + other;
                Math.Sign(one.CompareTo(other)).Should().Be(left.CompareTo(right), pair);
                (one < other, one.IsBefore(other), one > other).Should().Be((left < right, left < right, right < left), pair);
                (one <= other, one >= other).Should().Be((left <= right, right <= left), pair);
                (one == other, one != other, one.Equals(other), one.Equals((object)other)).Should().Be((left == right, !(left == right), left == right, left == right), pair);
                CalendarDay.Min(one, other).Should().Be(InOrder[Math.Min(left, right)], pair);
                CalendarDay.Max(one, other).Should().Be(InOrder[Math.Max(left, right)], pair);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Successors))]
    public void The_next_day_is_the_one_whose_previous_it_is(string day, string next)
    {
        Read(day).Next.Should().Be(Read(next));
        Read(next).Previous.Should().Be(Read(day));
    }

    [Fact]
    public void Bounds_lead_to_days_that_nothing_limits()
    {
        CalendarDay.BeforeAll.Next.Should().Be(CalendarDay.NegativeInfinity);
        CalendarDay.NegativeInfinity.Next.Should().Be(CalendarDay.FarPast);
        new CalendarDay(long.MaxValue, 12, 31).Next.Should().Be(CalendarDay.FarFuture);
        new CalendarDay(long.MinValue, 1, 1).Previous.Should().Be(CalendarDay.FarPast);
        foreach (CalendarDay bound in new[] { CalendarDay.FarFuture, CalendarDay.PositiveInfinity, CalendarDay.AfterAll })
        {
            bound.Next.Should().Be(bound);
        }
        foreach (CalendarDay bound in InOrder.Where(day => !day.IsReal))
        {
            bound.Previous.Should().Be(bound);
        }
    }

    [Fact]
    public void Bounds_are_no_days_of_the_calendar()
    {
        InOrder.Where(day => day.IsReal).Should().Equal(InOrder[3..^3]);
        InOrder.Where(day => day.ToLocalDate() is not null).Should().Equal(InOrder[6..14]);
        InOrder.Select(day => day.Kind).Should().Equal(
            BoundKind.Unknown, BoundKind.Open, BoundKind.Unknown,
            BoundKind.BeyondCalendar, BoundKind.BeyondCalendar, BoundKind.BeyondCalendar, BoundKind.Known, BoundKind.Known, BoundKind.Known,
            BoundKind.Known, BoundKind.Known, BoundKind.Known, BoundKind.Known, BoundKind.Known, BoundKind.BeyondCalendar, BoundKind.BeyondCalendar,
            BoundKind.Unknown, BoundKind.Open, BoundKind.Unknown);
        new CalendarDay(2025, 8, 25).ToLocalDate().Should().Be(new LocalDate(2025, 8, 25));
    }

    [Fact]
    public void A_day_of_another_calendar_is_converted() =>
        CalendarDay.From(new LocalDate(2025, 8, 25).WithCalendar(CalendarSystem.Coptic)).Should().Be(new CalendarDay(2025, 8, 25));

    [Fact]
    public void It_says_what_it_is() =>
        InOrder[..3].Concat(InOrder[8..10]).Concat(InOrder[^3..]).Select(day => day.ToString())
            .Should().Equal("-infinity", "-infinity", "unknown", "0000-01-01", "2025-08-25", "unknown", "infinity", "infinity");

    private static CalendarDay Read(string text)
    {
        string[] parts = text.TrimStart('Y', '-').Split('-');
        long year = long.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
        return new CalendarDay(text[0] == '-' ? -year : year, parts[1][0] * 10 + parts[1][1] - ('0' * 11), parts[2][0] * 10 + parts[2][1] - ('0' * 11));
    }
}
