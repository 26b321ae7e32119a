using DuckDB.NET.Data;

namespace SpaceTalks.Benchmarks.Scale;

/// <summary>DuckDB in memory, by way of DuckDB.NET; on one thread or on all, whichever answers a question faster.</summary>
internal sealed class DuckDbPeer : IScalePeer
{
    private readonly DuckDBConnection _connection = new("Data Source=:memory:");
    private readonly List<DuckDBCommand> _commands = [];

    public DuckDbPeer(ScaleCatalog catalog)
    {
        _connection.Open();
        DuckDbTables.Load(_connection, catalog.Rows);
    }

    public string Name => "DuckDB";

    public Func<List<long>?, int> Prepare(ScaleQuestion question)
    {
        SqlQuestion asked = DuckDbStatements.For(question);
        DuckDBCommand command = _connection.CreateCommand();
        _commands.Add(command);
        command.CommandText = asked.Statement;
        object[] values = asked.Text is { } text ? [text] : [.. asked.Values.Select(value => (object)value)];
        foreach (object value in values)
        {
            command.Parameters.Add(new DuckDBParameter(value));
        }
        command.Prepare();
        return OnFastestThreads(rows =>
        {
            for (int index = 0; index < values.Length; index++)
            {
                command.Parameters[index].Value = values[index];
            }
            return Read(command, asked, rows);
        });
    }

    public void Dispose()
    {
        _commands.ForEach(command => command.Dispose());
        _connection.Dispose();
    }

    /// <summary>The sum of all numbers read and of the lengths of titles, so that reading them is not optimized away.</summary>
    public long Sum { get; private set; }

    // The number of threads is a setting of the database: it holds until the next question is prepared.
    private Func<List<long>?, int> OnFastestThreads(Func<List<long>?, int> ask)
    {
        int[] choices = [1, Environment.ProcessorCount];
        int fastest = choices.MinBy(threads =>
        {
            DuckDbTables.Execute(_connection, $"SET threads TO {threads}");
            return ScaleTiming.MeasureBriefly(ask);
        });
        DuckDbTables.Execute(_connection, $"SET threads TO {fastest}");
        return ask;
    }

    private int Read(DuckDBCommand command, SqlQuestion asked, List<long>? rows)
    {
        using DuckDBDataReader reader = command.ExecuteReader();
        int count = 0;
        long sum = 0;
        while (reader.Read())
        {
            count++;
            for (int column = 0; column < asked.Columns; column++)
            {
                int value = reader.GetInt32(column);
                sum += value;
                rows?.Add(value);
            }
            if (asked.HasMilestones)
            {
                sum += reader.GetString(1).Length + reader.GetInt32(2);
            }
        }
        Sum = unchecked(Sum + sum);
        return count;
    }
}
