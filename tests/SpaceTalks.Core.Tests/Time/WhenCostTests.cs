using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

/// <summary>What relations between the longest texts cost, counted in steps: the looks at a set of days, a run of days or the row of a year.</summary>
public sealed class WhenCostTests
{
    // As documented for When.
    private const long MostSteps = 2_000_000;

    private const long MostBytes = 16 << 20;

    // Items of sets: masked days that fall apart, that meet, that never meet; few kinds of years and many; ranges of each unit; far years.
    private static readonly Func<int, string>[] Items =
    [
        index => $"XXXX-{1 + (index * 2 % 12):00}-{1 + (index / 6 % 28):00}",
        index => (index % 3) switch { 0 => $"{index / 3 % 100:00}XX-01", 1 => $"X{index / 3 % 100:00}X-07", _ => $"XX{index / 3 % 100:00}-03" },
        index => (index % 3) switch { 0 => $"{index / 3 % 100:00}XX-24", 1 => $"XX{index / 3 % 100:00}-28", _ => $"X{index / 3 % 100:00}X-30" },
        index => $"{index * 30 % 9000:0000}-01..{(index * 30 % 9000) + 29:0000}-11",
        index => $"Y{17000 + (2 * index)}",
        index => index == 0 ? "0000-01-01..9999-12-31" : $"XXXX-XX-{1 + (index * 2 % 30):00}",
        index => new[] { "0000-01..9999-12", "0000..9999", "0000-33..9999-36", "0000-37..9999-39", "0000-21..9999-23" } is var ranges && index < ranges.Length ? ranges[index] : $"{2000 + index}-02-03",
    ];

    private static readonly When[] Longest =
    [
        .. Items.SelectMany(item => new[] { Fill(item, '[', ']'), Fill(item, '{', '}') }),
        .. new[] { "XXXX-XX-X1/XXXX-XX-X2", "XXXX-XX-01/XXXX-XX-31", "XXXX-12-XX", "XXXX-24", "../2030" }.Select(When.Parse),
    ];

    [Fact]
    public void No_two_texts_of_the_greatest_length_take_more_than_a_fixed_number_of_steps_to_relate()
    {
        long most = 0;
        foreach ((When left, int number) in Longest.Select((when, number) => (when, number)))
        {
            foreach (When right in Longest.Skip(number))
            {
                most = Math.Max(most, Cost(() => left.PossibleRelations(right), left, right));
                if (left is AllOfWhen || right is AllOfWhen)
                {
                    most = Math.Max(most, Cost(() => left.Intersects(right), left, right));
                    most = Math.Max(most, Cost(() => left.Covers(right), left, right));
                    most = Math.Max(most, Cost(() => right.Covers(left), right, left));
                }
            }
        }
        TestContext.Current.TestOutputHelper!.WriteLine($"{most} steps at most");
    }

    private static long Cost(Action relate, When left, When right)
    {
        long steps = DaySteps.Count;
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        relate();
        steps = DaySteps.Count - steps;
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        if (steps > MostSteps || bytes > MostBytes)
        {
            Assert.Fail($"{steps} steps, {bytes} bytes: {left} and {right}");
        }
        return steps;
    }

    [Fact]
    public void No_window_takes_more_than_a_fixed_number_of_steps()
    {
        DateWindow[] windows = [DateWindow.Year(2025), DateWindow.Always, DateWindow.Parse("1000/8999")];
        foreach (When when in Longest)
        {
            foreach (DateWindow window in windows)
            {
                long before = DaySteps.Count;
                foreach (TimeRelation relation in Enum.GetValues<TimeRelation>())
                {
                    when.Relate(relation, window);
                }
                when.PossibleRelations(window);
                (DaySteps.Count - before).Should().BeLessThan(MostSteps, $"{when} to {window}");
            }
        }
    }

    private static When Fill(Func<int, string> item, char open, char close)
    {
        List<string> items = [];
        for (int length = 1; length + item(items.Count).Length + 1 <= 4096; length += items[^1].Length + 1)
        {
            items.Add(item(items.Count));
        }
        return When.Parse(open + string.Join(',', items) + close);
    }
}
