using Microsoft.Data.Sqlite;

namespace SpaceTalks.Benchmarks.Scale;

/// <summary>SQLite in memory, by way of Microsoft.Data.Sqlite.</summary>
internal sealed class SqlitePeer : IScalePeer
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly List<SqliteCommand> _commands = [];

    public SqlitePeer(ScaleCatalog catalog)
    {
        _connection.Open();
        SqliteTables.Load(_connection, catalog.Rows);
    }

    public string Name => "SQLite";

    public Func<List<long>?, int> Prepare(ScaleQuestion question)
    {
        SqlQuestion asked = SqliteStatements.For(question);
        SqliteCommand command = _connection.CreateCommand();
        _commands.Add(command);
        command.CommandText = asked.Statement;
        object[] values = asked.Text is { } text ? [text] : [.. asked.Values.Select(value => (object)value)];
        for (int index = 0; index < values.Length; index++)
        {
            command.Parameters.AddWithValue(FormattableString.Invariant($"${index + 1}"), values[index]);
        }
        command.Prepare();
        return rows =>
        {
            for (int index = 0; index < values.Length; index++)
            {
                command.Parameters[index].Value = values[index];
            }
            return Read(command, asked, rows);
        };
    }

    public void Dispose()
    {
        _commands.ForEach(command => command.Dispose());
        _connection.Dispose();
    }

    /// <summary>The sum of all numbers read and of the lengths of titles, so that reading them is not optimized away.</summary>
    public long Sum { get; private set; }

    private int Read(SqliteCommand command, SqlQuestion asked, List<long>? rows)
    {
        using SqliteDataReader reader = command.ExecuteReader();
        int count = 0;
        long sum = 0;
        while (reader.Read())
        {
            count++;
            for (int column = 0; column < asked.Columns; column++)
            {
                long value = reader.GetInt64(column);
                sum += value;
                rows?.Add(value);
            }
            if (asked.HasMilestones)
            {
                sum += reader.GetString(1).Length + reader.GetInt64(2);
            }
        }
        Sum = unchecked(Sum + sum);
        return count;
    }
}
