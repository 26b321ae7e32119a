using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

public sealed class PackedDayTests
{
    // In their order. Days that cannot be packed are clamped, and no longer told apart.
    private static readonly CalendarDay[][] InOrder =
    [
        [CalendarDay.BeforeAll, CalendarDay.NegativeInfinity], [CalendarDay.FarPast],
        [new(long.MinValue, 1, 1), new(-10_001, 12, 31)],
        [new(-10_000, 1, 1)], [new(-1, 12, 31)], [new(0, 1, 1)], [new(2025, 8, 25)], [new(2025, 8, 26)], [new(2025, 9, 1)], [new(2026, 1, 1)], [new(10_000, 12, 31)],
        [new(10_001, 1, 1), new(long.MaxValue, 12, 31)],
        [CalendarDay.FarFuture], [CalendarDay.PositiveInfinity, CalendarDay.AfterAll],
    ];

    [Fact]
    public void Clamped_days_keep_the_order_of_days()
    {
        for (int left = 0; left < InOrder.Length; left++)
        {
            for (int right = 0; right < InOrder.Length; right++)
            {
                foreach ((CalendarDay one, CalendarDay other) in InOrder[left].SelectMany(one => InOrder[right].Select(other => (one, other))))
                {
                    PackedDay.Clamped(one).IsBefore(PackedDay.Clamped(other)).Should().Be(left < right, $"{one} and {other}");
                }
            }
        }
    }

    [Fact]
    public void Days_of_at_most_four_digits_can_be_packed_and_come_back()
    {
        InOrder.SelectMany(days => days).Where(PackedDay.CanBe).Should().Equal(InOrder[3..^3].SelectMany(days => days));
        foreach (CalendarDay day in InOrder.SelectMany(days => days).Where(PackedDay.CanBe))
        {
            new PackedDay(day).ToCalendarDay().Should().Be(day);
            PackedDay.FromNumber(new PackedDay(day).Number).ToLocalDate().Should().Be(day.ToLocalDate());
        }
    }

    [Fact]
    public void Bounds_are_no_days_of_the_calendar()
    {
        foreach (PackedDay bound in new[] { PackedDay.NegativeInfinity, PackedDay.FarPast, PackedDay.BeforeDays, PackedDay.AfterDays, PackedDay.FarFuture, PackedDay.PositiveInfinity })
        {
            bound.ToLocalDate().Should().BeNull();
        }
        new PackedDay(-9998, 1, 1).ToLocalDate().Should().Be(new LocalDate(-9998, 1, 1));
        new PackedDay(9999, 12, 31).ToLocalDate().Should().Be(new LocalDate(9999, 12, 31));
    }
}
