using CsCheck;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

public sealed class WhenComparerTests
{
    private static readonly WhenComparer Order = WhenComparer.Instance;

    private static readonly Gen<When> Value =
        Gen.OneOf(EdtfTexts.Any, NearTexts.Near).Where(text => When.TryParse(text, out _)).Select(text => When.Parse(text));

    [Fact]
    public void Values_are_in_order_of_first_day_then_last_day_then_text()
    {
        string[] texts =
        [
            "../1960", "/1960", "/1960~", "[..1961]", "../2000", "Y-170000002", "-9999", "-0044-03-15", "2025", "2025-01",
            "2025-01-01", "2025-01/2025-02", "2025/", "2025/..", "[2025..]", "2025?", "Y170000002",
        ];

        When[] sorted = [.. texts.Select(text => When.Parse(text)).Order(Order)];

        sorted.Select(when => when.ToString()).Should().Equal(
            "../1960", "../2000", "/1960", "/1960~", "[..1961]", "Y-170000002", "-9999", "-0044-03-15", "2025-01-01", "2025-01",
            "2025-01/2025-02", "2025", "2025?", "2025/", "[2025..]", "2025/..", "Y170000002");
    }

    [Fact]
    public void Null_comes_last()
    {
        Order.Compare(null, When.Parse("9999/..")).Should().BePositive();
        Order.Compare(When.Parse("9999/.."), null).Should().BeNegative();
        Order.Compare(null, null).Should().Be(0);
    }

    [Fact]
    public void It_is_zero_for_equal_values_alone_and_turns_with_the_sides() =>
        Gen.Select(Value, Value).Sample(
            (left, right) =>
            {
                Math.Sign(Order.Compare(left, right)).Should().Be(-Math.Sign(Order.Compare(right, left)), $"{left} and {right}");
                (Order.Compare(left, right) == 0).Should().Be(left == right, $"{left} and {right}");
                Order.Compare(left, left).Should().Be(0);
            },
            iter: 5000);

    [Fact]
    public void It_is_transitive() =>
        Value.Array[3].Sample(
            values =>
            {
                When[] sorted = [.. values.Order(Order)];
                for (int first = 0; first < sorted.Length; first++)
                {
                    for (int second = first; second < sorted.Length; second++)
                    {
                        Order.Compare(sorted[first], sorted[second]).Should().BeLessThanOrEqualTo(0, string.Join(' ', sorted.AsEnumerable()));
                    }
                }
            },
            iter: 5000);
}
