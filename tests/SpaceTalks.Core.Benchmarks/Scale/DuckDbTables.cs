using DuckDB.NET.Data;

namespace SpaceTalks.Benchmarks.Scale;

/// <summary>Loads DuckDB: tables sorted such that the smallest and largest values of their blocks let most be passed over.</summary>
/// <remarks>
/// Milestones are numbered in date order. Days are called by the first letters of earliest start, latest start, earliest end, latest
/// end. Topics are listed with all broader ones; organizations are a bit each.
/// </remarks>
internal static class DuckDbTables
{
    private const string Tables = """
        CREATE TABLE milestone (
            id INTEGER, status UTINYINT, es INTEGER, ls INTEGER, ee INTEGER, le INTEGER, years INTEGER, newest INTEGER,
            organizations UBIGINT, topics USMALLINT[], title VARCHAR);
        CREATE TABLE milestone_topic (topic USMALLINT, id INTEGER, es INTEGER, le INTEGER, title VARCHAR);
        CREATE TABLE word (word VARCHAR, id INTEGER, place UTINYINT);
        CREATE TABLE year (year INTEGER);
        """;

    private const string Sorting = """
        CREATE TABLE milestone_to_come AS SELECT id, status, es, le, title FROM milestone WHERE status IN (0, 1) ORDER BY id;
        CREATE TABLE sorted AS SELECT * FROM milestone_topic ORDER BY topic, id;
        DROP TABLE milestone_topic;
        ALTER TABLE sorted RENAME TO milestone_topic;
        CREATE TABLE sorted AS SELECT * FROM word ORDER BY word, id;
        DROP TABLE word;
        ALTER TABLE sorted RENAME TO word;
        ANALYZE;
        """;

    public static void Load(DuckDBConnection connection, IEnumerable<ScaleRow> rows)
    {
        Execute(connection, Tables);
        using (DuckDBAppender milestone = connection.CreateAppender("milestone"))
        using (DuckDBAppender topic = connection.CreateAppender("milestone_topic"))
        using (DuckDBAppender word = connection.CreateAppender("word"))
        using (DuckDBAppender year = connection.CreateAppender("year"))
        {
            foreach (ScaleRow row in rows)
            {
                int[] topics = row.Topics;
                milestone.CreateRow()
                    .AppendValue(row.Row).AppendValue((byte)row.Status).AppendValue(row.EarliestStart).AppendValue(row.LatestStart)
                    .AppendValue(row.EarliestEnd).AppendValue(row.LatestEnd).AppendValue(row.Years).AppendValue(row.NewestFirst)
                    .AppendValue(row.Organizations.Aggregate(0UL, (set, number) => set | (1UL << number)))
                    .AppendValue(topics.Select(number => (ushort)number).ToList()).AppendValue(row.Milestone.Title)
                    .EndRow();
                foreach (int number in topics)
                {
                    topic.CreateRow()
                        .AppendValue((ushort)number).AppendValue(row.Row).AppendValue(row.EarliestStart).AppendValue(row.LatestEnd)
                        .AppendValue(row.Milestone.Title).EndRow();
                }
                byte place = 0;
                foreach (string text in row.Words)
                {
                    word.CreateRow().AppendValue(text).AppendValue(row.Row).AppendValue(place++).EndRow();
                }
            }
            for (int number = SyntheticDate.FirstYear; number <= SyntheticDate.LastYear + 1; number++)
            {
                year.CreateRow().AppendValue(number).EndRow();
            }
        }
        Execute(connection, Sorting);
    }

    public static void Execute(DuckDBConnection connection, string statements)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }
}
