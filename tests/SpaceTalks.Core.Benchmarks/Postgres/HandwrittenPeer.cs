using NodaTime;
using Npgsql;
using SpaceTalks.Benchmarks.Scale;

namespace SpaceTalks.Benchmarks.Postgres;

/// <summary>
/// The queries as an engineer would write them by hand over the tables and indexes of the package, who knows what each column means. Rows
/// are read as a mapper reads them: the identifier, and the record as a string.
/// </summary>
internal sealed class HandwrittenPeer(NpgsqlDataSource dataSource, Func<string, int> rowOf) : IScalePeer
{
    public string Name => "by hand";

    public Func<List<long>?, int> Prepare(ScaleQuestion question)
    {
        (string statement, object[] values) = StatementOf(question);
        return rows => ReadAsync(question is ScaleQuestion.CountByYear, statement, values, rows).GetAwaiter().GetResult();
    }

    public void Dispose()
    {
    }

    private (string Statement, object[] Values) StatementOf(ScaleQuestion question) => question switch
    {
        ScaleQuestion.NextPlanned(var day, _) => (
            "SELECT id, record FROM spacetalks.milestone WHERE status = 1 AND NOT qualified AND date_key >= $1 ORDER BY date_key, id LIMIT 3", [Key(day)]),
        ScaleQuestion.WithinQuarter quarter => (
            "SELECT id, record FROM spacetalks.milestone WHERE days && int4range($1, $2, '[]') AND (wide OR date_key >= $3 AND date_key < $4) AND ls >= $1 AND ee <= $2 ORDER BY date_key, id",
            [Pack(quarter.First), Pack(quarter.Last), Key(quarter.First.PlusYears(-1)), Key(quarter.Last.PlusDays(1))]),
        ScaleQuestion.TopicInYear topic => (
            "SELECT id, record FROM spacetalks.milestone WHERE terms @> ARRAY[$3] AND date_key >= $1 AND date_key < $4 AND le <= $2 AND NOT qualified ORDER BY date_key, id",
            [Key(topic.First), Pack(topic.Last), TermOf("about:" + SyntheticTopics.IdOf(topic.Topic)), Key(topic.Last.PlusDays(1))]),
        ScaleQuestion.NewestOfTwo(var one, var other) => (
            "SELECT id, record FROM spacetalks.milestone WHERE terms @> ARRAY[$1, $2] AND joint ORDER BY newest_key, id LIMIT 10",
            [TermOf("involving:" + SyntheticCatalog.OrganizationOf(one)), TermOf("involving:" + SyntheticCatalog.OrganizationOf(other))]),
        ScaleQuestion.CountByYear => ("SELECT year, certain, possible FROM spacetalks.tally_year ORDER BY year", []),
        ScaleQuestion.Overdue(var day) => (
            "SELECT id, record FROM spacetalks.milestone WHERE status <= 1 AND le < $1 AND NOT qualified ORDER BY date_key, id LIMIT 50", [Pack(day)]),
        ScaleQuestion.Phrase(var first, var second) => (
            "SELECT id, record FROM spacetalks.milestone WHERE words @@ $1::tsquery ORDER BY date_key, id", [$"'{first}' <-> '{second}'"]),
        ScaleQuestion.NeitherInMonth neither => (
            "SELECT id, record FROM spacetalks.milestone WHERE days && int4range($1, $2, '[]') AND (wide OR date_key >= $5 AND date_key < $6) AND ls >= $1 AND ee <= $2 AND NOT terms && ARRAY[$3, $4] ORDER BY date_key, id",
            [Pack(neither.First), Pack(neither.Last), TermOf("about:" + SyntheticTopics.IdOf(neither.Topic)), TermOf("involving:" + SyntheticCatalog.OrganizationOf(neither.Organization)), Key(neither.First.PlusYears(-1)), Key(neither.Last.PlusDays(1))]),
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "There are eight queries."),
    };

    // Looked up once, as an application would.
    private int TermOf(string name)
    {
        using NpgsqlCommand command = dataSource.CreateCommand("SELECT id FROM spacetalks.term WHERE name = $1");
        command.Parameters.Add(new NpgsqlParameter { Value = name });
        return (int)command.ExecuteScalar()!;
    }

    private static int Pack(LocalDate day) => (day.Year << 9) | (day.Month << 5) | day.Day;

    private static byte[] Key(LocalDate day)
    {
        byte[] key = new byte[4];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(key, Pack(day) ^ int.MinValue);
        return key;
    }

    private async Task<int> ReadAsync(bool isTally, string statement, object[] values, List<long>? rows)
    {
        await using NpgsqlCommand command = dataSource.CreateCommand(statement);
        foreach (object value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync();
        int count = 0;
        long sum = 0;
        while (await reader.ReadAsync())
        {
            count++;
            if (isTally)
            {
                rows?.AddRange([reader.GetInt32(0), reader.GetInt64(1), reader.GetInt64(2)]);
                continue;
            }
            string id = reader.GetString(0);
            sum += id.Length + reader.GetString(1).Length;
            rows?.Add(rowOf(id));
        }
        Sum += sum;
        return count;
    }

    /// <summary>The sum of what was read: it has to go somewhere.</summary>
    public long Sum { get; private set; }
}
