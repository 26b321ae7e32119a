using NodaTime;

namespace SpaceTalks.Benchmarks.Scale;

/// <summary>The queries in SQLite: of several ways to ask each, the one that was fastest at a million milestones.</summary>
internal static class SqliteStatements
{
    public static SqlQuestion For(ScaleQuestion question) => question switch
    {
        ScaleQuestion.NextPlanned(var day, _) =>
            new("SELECT id, title, es FROM milestone WHERE status = 1 AND es >= $1 ORDER BY es, id LIMIT 3", ScaleRow.NumberOf(day)),
        ScaleQuestion.WithinQuarter quarter => new(MayLieWithin(string.Empty), Days(quarter.First, quarter.Last)),
        ScaleQuestion.TopicInYear topic => new(
            """
            SELECT t.id, m.title, t.es FROM milestone_topic t CROSS JOIN milestone m ON m.id = t.id
            WHERE t.topic = $3 AND t.es BETWEEN $1 AND $2 AND t.le <= $2 ORDER BY t.es, t.id
            """,
            [.. Days(topic.First, topic.Last), topic.Topic]),
        // The rarer agency leads.
        ScaleQuestion.NewestOfTwo(var frequent, var rare) => new(
            """
            SELECT o.id, m.title, m.es FROM milestone_organization o
            CROSS JOIN milestone_organization p ON p.organization = $2 AND p.newest = o.newest CROSS JOIN milestone m ON m.id = o.id
            WHERE o.organization = $1 ORDER BY o.newest LIMIT 10
            """,
            rare,
            frequent),
        ScaleQuestion.CountByYear => new(
            $"""
            WITH span AS MATERIALIZED (SELECT years, count(*) AS number FROM milestone GROUP BY years)
            SELECT year, sum(number * (years & 1)), sum(number)
            FROM year JOIN span ON year BETWEEN years / 2 / {ScaleRow.YearsOfCode} AND years / 2 % {ScaleRow.YearsOfCode}
            GROUP BY year ORDER BY year
            """) { Columns = 3 },
        ScaleQuestion.Overdue(var day) =>
            new(
                "SELECT c.id, m.title, m.es FROM milestone_to_come c CROSS JOIN milestone m ON m.id = c.id WHERE c.le < $1 ORDER BY c.id LIMIT 50",
                ScaleRow.NumberOf(day)),
        ScaleQuestion.Phrase phrase => new(
            "SELECT w.rowid, m.title, m.es FROM word w CROSS JOIN milestone m ON m.id = w.rowid WHERE word MATCH $1 ORDER BY w.rowid") { Text = "\"" + phrase.Text + "\"" },
        ScaleQuestion.NeitherInMonth neither => new(
            MayLieWithin("""
                 AND NOT EXISTS (SELECT 1 FROM milestone_organization o WHERE o.organization = $4 AND o.id = d.id)
                 AND NOT EXISTS (SELECT 1 FROM milestone_topic t WHERE t.topic = $3 AND t.es = d.es AND t.id = d.id)
                """),
            [.. Days(neither.First, neither.Last), neither.Topic, neither.Organization]),
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "There are eight queries."),
    };

    // One search for each class, in which nothing starts more than so many days before the window; SQLite merges what they find.
    private static string MayLieWithin(string further) => string.Join(
        " UNION ALL ",
        StartRoom.Classes.Select(room =>
            $"""
            SELECT d.id, m.title, d.es FROM milestone_days d CROSS JOIN milestone m ON m.id = d.id
            WHERE d.room = {room.Class} AND d.es BETWEEN $1 - {room.Days} AND $2 AND d.ls >= $1 AND d.ee <= $2
            """ + further)) + " ORDER BY 3, 1";

    private static int[] Days(LocalDate first, LocalDate last) => [ScaleRow.NumberOf(first), ScaleRow.NumberOf(last)];
}
