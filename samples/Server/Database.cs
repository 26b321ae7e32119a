using Npgsql;
using SpaceTalks.PostgreSql;
using SpaceTalks.PostgreSql.Tests;

namespace SpaceTalks.Samples;

/// <summary>The database: the one that was named, or a server of its own that ends with the program.</summary>
internal sealed class Database : IDisposable
{
    // What no question may do: take longer than this, or write.
    private const string ReadingSettings = "-c statement_timeout=5s -c default_transaction_read_only=on";

    private readonly LocalPostgres? _server;
    private readonly string _connection;

    private Database(string? connection)
    {
        _server = connection is null ? new LocalPostgres() : null;
        _connection = connection ?? _server!.ConnectionString();
    }

    public static Database Find(string? connection)
    {
        if (connection is null && !LocalPostgres.IsInstalled)
        {
            throw new StartException(
                "There is no database. Name one with --connection \"Host=localhost;Database=talks\" or in the environment variable ConnectionStrings__SpaceTalks; "
                + "or install PostgreSQL here, and the program starts a server of its own (it looks for initdb and pg_ctl in the PATH and in /usr/lib/postgresql).");
        }
        try
        {
            return new Database(connection);
        }
        catch (InvalidOperationException exception)
        {
            throw new StartException(exception.Message);
        }
    }

    /// <summary>Makes or updates the schema, and fills it: an empty one with the embedded data, and then each with the documents.</summary>
    public async Task PrepareAsync(IEnumerable<string> documents)
    {
        await using NpgsqlDataSource dataSource = Open(string.Empty);
        await PostgresSchema.MigrateAsync(dataSource);
        PostgresCatalog db = await PostgresCatalog.OpenAsync(dataSource);
        if (!await db.AnyAsync(db.Milestones))
        {
            using MemoryStream embedded = new();
            SpaceTalksCatalog.Embedded.Save(embedded);
            embedded.Position = 0;
            await db.ImportAsync(DataSet.Load(embedded, "the embedded data"));
        }
        foreach (string document in documents)
        {
            await db.ImportAsync(DataSet.Load(document), MergePolicy.Add);
        }
    }

    /// <summary>The data source for questions of strangers.</summary>
    public NpgsqlDataSource OpenForReading() => Open(ReadingSettings);

    public void Dispose()
    {
        if (_server is not null)
        {
            NpgsqlConnection.ClearAllPools();
            _server.Dispose();
        }
    }

    private NpgsqlDataSource Open(string settings)
    {
        NpgsqlConnectionStringBuilder connection;
        try
        {
            connection = new(_connection);
        }
        catch (ArgumentException exception)
        {
            throw new StartException("This is no connection string of PostgreSQL: " + exception.Message);
        }
        // What the connection string asks for itself comes last, and prevails.
        connection.Options = $"{settings} {connection.Options}".Trim();
        return NpgsqlDataSource.Create(connection);
    }
}
