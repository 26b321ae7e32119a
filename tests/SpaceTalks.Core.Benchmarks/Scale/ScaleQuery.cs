using NodaTime;

namespace SpaceTalks.Benchmarks.Scale;

/// <summary>One of the queries, what is asked of the library, and its parameter sets.</summary>
/// <param name="Name">Its name in tables.</param>
/// <param name="Asked">How many times ahead of the best database the library is to be at a million milestones.</param>
/// <param name="IsLimited">Whether it has a limit, so that its time is not to grow with the catalog.</param>
/// <param name="Questions">The parameter sets.</param>
internal sealed record ScaleQuery(string Name, int Asked, bool IsLimited, ScaleQuestion[] Questions)
{
    private static readonly LocalDate[] _days = [new(2026, 1, 15), new(2026, 7, 1), new(2028, 3, 10), new(2015, 5, 20)];

    public static readonly ScaleQuery[] All =
    [
        new("1 next three, plan held", 15, true, [.. _days.Select(day => new ScaleQuestion.NextPlanned(day, true))]),
        new("1 next three", 6, true, [.. _days.Select(day => new ScaleQuestion.NextPlanned(day, false))]),
        new("2 quarter", 15, false,
        [
            new ScaleQuestion.WithinQuarter(2026, 1), new ScaleQuestion.WithinQuarter(1998, 3),
            new ScaleQuestion.WithinQuarter(1975, 2), new ScaleQuestion.WithinQuarter(2011, 4),
        ]),
        // Two topics of the first level, one of the second, one of the third.
        new("3 topic, year", 15, false,
        [
            new ScaleQuestion.TopicInYear(2, 1987), new ScaleQuestion.TopicInYear(19, 2004),
            new ScaleQuestion.TopicInYear(100, 2019), new ScaleQuestion.TopicInYear(5, 1969),
        ]),
        // From the two most frequent agencies to two that rarely meet.
        new("4 newest ten of two agencies", 15, true,
        [
            new ScaleQuestion.NewestOfTwo(0, 1), new ScaleQuestion.NewestOfTwo(2, 9),
            new ScaleQuestion.NewestOfTwo(4, 24), new ScaleQuestion.NewestOfTwo(14, 29),
        ]),
        new("5 count by year", 1000, true, [new ScaleQuestion.CountByYear()]),
        new("6 overdue", 15, true,
        [
            new ScaleQuestion.Overdue(new(2026, 1, 15)), new ScaleQuestion.Overdue(new(1990, 6, 1)),
            new ScaleQuestion.Overdue(new(2010, 3, 31)), new ScaleQuestion.Overdue(new(1975, 1, 1)),
        ]),
        // By frequency: frequent words, less frequent ones, the most frequent beside a rare one, rare ones.
        new("7 phrase", 15, false, [PhraseOf(2, 6), PhraseOf(9, 24), PhraseOf(0, 299), PhraseOf(40, 90)]),
        new("8 negated union, month", 15, false,
        [
            new ScaleQuestion.NeitherInMonth(2, 0, 2026, 2), new ScaleQuestion.NeitherInMonth(19, 3, 1999, 7),
            new ScaleQuestion.NeitherInMonth(100, 12, 1983, 11), new ScaleQuestion.NeitherInMonth(5, 1, 2014, 5),
        ]),
    ];

    private static ScaleQuestion.Phrase PhraseOf(int first, int second) => new(SyntheticWords.All[first], SyntheticWords.All[second]);
}
