using SpaceTalks.Time;

namespace SpaceTalks.Tests;

public sealed class DateKeysTests
{
    private static readonly string?[] Dates =
    [
        null, "2025-08-25", "2025-08", "2025", "2025-XX-15", "1960/2030", "../2025", "2025/..", "/2025", "2025/", "[2025-01-01..]", "[..2025-01-01]",
        "Y10001", "Y10002", "Y-10001", "Y-10002", "Y170000002", "Y170000003", "Y-170000002", "-9999", "9999", "2025/Y20000", "2025/Y20001", "Y12345/..", "Y-170000002/2025", "{2025-01,2025-03}",
    ];

    [Fact]
    public void Records_sorted_by_key_stand_in_the_order_of_their_dates_and_ids()
    {
        Random random = new(11);
        (string Id, When? When)[] records = [.. Enumerable.Range(0, 5000).Select(index => ($"e{index:D5}", Parse(Dates[random.Next(Dates.Length)])))];
        (string Id, When? When)[] expected =
        [
            .. records.OrderBy(record => record.When, Comparer<When?>.Create(DateOrder.Compare)).ThenBy(record => record.Id, StringComparer.Ordinal),
        ];
        When?[] dates = [.. records.Select(record => record.When)];

        DateKeys.Order(dates).Select(place => records[place]).Should().Equal(expected);
    }

    [Fact]
    public void Keys_never_contradict_the_order_of_dates()
    {
        foreach (When? left in Dates.Select(Parse))
        {
            foreach (When? right in Dates.Select(Parse))
            {
                int order = DateKeys.Of(left).CompareTo(DateKeys.Of(right));
                (order == 0 || order == Math.Sign(DateOrder.Compare(left, right))).Should().BeTrue($"{left} and {right}");
            }
        }
    }

    private static When? Parse(string? text) => text is null ? null : When.Parse(text);
}
