using Microsoft.Data.Sqlite;

namespace SpaceTalks.Benchmarks.Scale;

/// <summary>Loads SQLite with tables and indexes that can answer every query on their own, in order where possible.</summary>
/// <remarks>
/// Milestones are numbered in date order, so that their number gives the order by earliest day, latest day and identifier. Days are
/// called by the first letters of earliest start, latest start, earliest end, latest end. The table of topics has a row for a milestone's
/// topics and for all broader ones.
/// </remarks>
internal static class SqliteTables
{
    private const string Settings = """
        PRAGMA page_size = 8192;
        PRAGMA journal_mode = OFF;
        PRAGMA synchronous = OFF;
        PRAGMA locking_mode = EXCLUSIVE;
        PRAGMA temp_store = MEMORY;
        """;

    private const string Tables = """
        CREATE TABLE milestone (id INTEGER PRIMARY KEY, status INTEGER NOT NULL, es INTEGER NOT NULL, years INTEGER NOT NULL, title TEXT NOT NULL);
        CREATE TABLE milestone_days (
            room INTEGER NOT NULL, es INTEGER NOT NULL, id INTEGER NOT NULL, ls INTEGER NOT NULL, ee INTEGER NOT NULL,
            PRIMARY KEY (room, es, id)) WITHOUT ROWID;
        CREATE TABLE milestone_to_come (id INTEGER PRIMARY KEY, le INTEGER NOT NULL);
        CREATE TABLE milestone_topic (
            topic INTEGER NOT NULL, es INTEGER NOT NULL, id INTEGER NOT NULL, le INTEGER NOT NULL,
            PRIMARY KEY (topic, es, id)) WITHOUT ROWID;
        CREATE TABLE milestone_organization (
            organization INTEGER NOT NULL, id INTEGER NOT NULL, newest INTEGER NOT NULL,
            PRIMARY KEY (organization, id)) WITHOUT ROWID;
        CREATE TABLE year (year INTEGER PRIMARY KEY);
        CREATE VIRTUAL TABLE word USING fts5 (title, content = '', columnsize = 0, tokenize = 'ascii');
        """;

    private const string Indexes = """
        CREATE INDEX milestone_planned ON milestone (es, id) WHERE status = 1;
        CREATE INDEX milestone_years ON milestone (years);
        CREATE UNIQUE INDEX milestone_organization_newest ON milestone_organization (organization, newest, id);
        INSERT INTO word (word) VALUES ('optimize');
        ANALYZE;
        """;

    public static void Load(SqliteConnection connection, IEnumerable<ScaleRow> rows)
    {
        Execute(connection, Settings + Tables);
        using (SqliteTransaction transaction = connection.BeginTransaction())
        {
            using SqliteCommand milestone = Insert(connection, "milestone", 5);
            using SqliteCommand days = Insert(connection, "milestone_days", 5);
            using SqliteCommand toCome = Insert(connection, "milestone_to_come", 2);
            using SqliteCommand topic = Insert(connection, "milestone_topic", 4);
            using SqliteCommand organization = Insert(connection, "milestone_organization", 3);
            using SqliteCommand word = Insert(connection, "word (rowid, title)", 2);
            foreach (ScaleRow row in rows)
            {
                Run(milestone, row.Row, row.Status, row.EarliestStart, row.Years, row.Milestone.Title);
                Run(days, StartRoom.ClassOf(row), row.EarliestStart, row.Row, row.LatestStart, row.EarliestEnd);
                if (row.IsToCome)
                {
                    Run(toCome, row.Row, row.LatestEnd);
                }
                foreach (int number in row.Topics)
                {
                    Run(topic, number, row.EarliestStart, row.Row, row.LatestEnd);
                }
                foreach (int number in row.Organizations)
                {
                    Run(organization, number, row.Row, row.NewestFirst);
                }
                Run(word, row.Row, row.Milestone.Title);
            }
            using SqliteCommand year = Insert(connection, "year", 1);
            for (int number = SyntheticDate.FirstYear; number <= SyntheticDate.LastYear + 1; number++)
            {
                Run(year, number);
            }
            transaction.Commit();
        }
        Execute(connection, Indexes);
    }

    private static void Execute(SqliteConnection connection, string statements)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }

    private static SqliteCommand Insert(SqliteConnection connection, string table, int columns)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Range(1, columns).Select(column => "$" + column))})";
        for (int column = 1; column <= columns; column++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = "$" + column });
        }
        return command;
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (int column = 0; column < values.Length; column++)
        {
            command.Parameters[column].Value = values[column];
        }
        command.ExecuteNonQuery();
    }
}
