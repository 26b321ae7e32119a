using NodaTime;

namespace SpaceTalks.Benchmarks.Scale;

/// <summary>The queries in DuckDB: of several ways to ask each, the one that was fastest at a million milestones.</summary>
internal static class DuckDbStatements
{
    // One pass over the few columns is faster here than a search for each class of milestones.
    private const string MayLieWithin = "es BETWEEN $1 - 3653 AND $2 AND ls >= $1 AND ee <= $2";

    public static SqlQuestion For(ScaleQuestion question) => question switch
    {
        ScaleQuestion.NextPlanned(var day, _) =>
            new("SELECT id, title, es FROM milestone_to_come WHERE status = 1 AND es >= $1 ORDER BY id LIMIT 3", ScaleRow.NumberOf(day)),
        ScaleQuestion.WithinQuarter quarter =>
            new($"SELECT id, title, es FROM milestone WHERE {MayLieWithin} ORDER BY id", Days(quarter.First, quarter.Last)),
        ScaleQuestion.TopicInYear topic => new(
            "SELECT id, title, es FROM milestone_topic WHERE topic = $3 AND es BETWEEN $1 AND $2 AND le <= $2 ORDER BY id",
            [.. Days(topic.First, topic.Last), topic.Topic]),
        ScaleQuestion.NewestOfTwo(var one, var other) => new(
            $"SELECT id, title, es FROM milestone WHERE organizations & ({Bit(1)} | {Bit(2)}) = {Bit(1)} | {Bit(2)} ORDER BY newest LIMIT 10",
            one,
            other),
        ScaleQuestion.CountByYear => new(
            $"""
            WITH span AS MATERIALIZED (SELECT years, count(*) AS number FROM milestone GROUP BY years)
            SELECT year, CAST(sum(number * (years & 1)) AS INTEGER), CAST(sum(number) AS INTEGER)
            FROM year JOIN span ON year BETWEEN years // 2 // {ScaleRow.YearsOfCode} AND years // 2 % {ScaleRow.YearsOfCode}
            GROUP BY year ORDER BY year
            """) { Columns = 3 },
        ScaleQuestion.Overdue(var day) =>
            new("SELECT id, title, es FROM milestone_to_come WHERE le < $1 ORDER BY id LIMIT 50", ScaleRow.NumberOf(day)),
        ScaleQuestion.Phrase phrase => new(
            """
            SELECT id, title, es FROM milestone WHERE id IN (
                SELECT a.id FROM word a JOIN word b ON a.id = b.id AND b.place = a.place + 1
                WHERE a.word = split_part($1, ' ', 1) AND b.word = split_part($1, ' ', 2))
            ORDER BY id
            """) { Text = phrase.Text },
        ScaleQuestion.NeitherInMonth neither => new(
            $"""
            SELECT id, title, es FROM milestone
            WHERE {MayLieWithin} AND NOT list_contains(topics, CAST($3 AS USMALLINT)) AND organizations & {Bit(4)} = 0 ORDER BY id
            """,
            [.. Days(neither.First, neither.Last), neither.Topic, neither.Organization]),
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "There are eight queries."),
    };

    private static string Bit(int parameter) => $"(CAST(1 AS UBIGINT) << CAST(${parameter} AS INTEGER))";

    private static int[] Days(LocalDate first, LocalDate last) => [ScaleRow.NumberOf(first), ScaleRow.NumberOf(last)];
}
