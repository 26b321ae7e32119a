using Npgsql;

[assembly: AssemblyFixture(typeof(SpaceTalks.PostgreSql.Tests.PostgresServer))]

namespace SpaceTalks.PostgreSql.Tests;

/// <summary>
/// The server that all tests share, each with databases of its own. Where PostgreSQL is not installed, the tests that need it are skipped and
/// say so.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    private readonly Lazy<LocalPostgres> _server = new(() => new LocalPostgres("-c max_connections=120"));
    private int _databases;

    /// <summary>Makes itself known to samples, which no test is handed to.</summary>
    public PostgresServer() => Current = this;

    /// <summary>The server of this run.</summary>
    public static PostgresServer Current { get; private set; } = null!;

    /// <summary>The connection string for a database, by default as the owner of the server.</summary>
    public string ConnectionString(string database, string user = "owner") => _server.Value.ConnectionString(database, user);

    /// <summary>Creates an empty database, and skips the calling test where there is no server.</summary>
    public async Task<NpgsqlDataSource> CreateDatabaseAsync(string encoding = "UTF8")
    {
        Assert.SkipUnless(LocalPostgres.IsInstalled, "PostgreSQL is not installed: there is no initdb in the PATH or in /usr/lib/postgresql.");
        string name = "test" + Interlocked.Increment(ref _databases);
        await using NpgsqlDataSource owner = NpgsqlDataSource.Create(ConnectionString("postgres"));
        await using NpgsqlCommand command = owner.CreateCommand($"CREATE DATABASE {name} ENCODING '{encoding}' TEMPLATE template0");
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return NpgsqlDataSource.Create(ConnectionString(name));
    }

    /// <summary>Creates a database with the schema and some data, and opens it.</summary>
    public async Task<(NpgsqlDataSource DataSource, PostgresCatalog Catalog)> CreateCatalogAsync(params DataSet[] dataSets)
    {
        NpgsqlDataSource dataSource = await CreateDatabaseAsync();
        await PostgresSchema.MigrateAsync(dataSource, TestContext.Current.CancellationToken);
        PostgresCatalog catalog = await PostgresCatalog.OpenAsync(dataSource, TestContext.Current.CancellationToken);
        foreach (DataSet dataSet in dataSets)
        {
            await catalog.ImportAsync(dataSet, MergePolicy.Add, cancellationToken: TestContext.Current.CancellationToken);
        }
        return (dataSource, await PostgresCatalog.OpenAsync(dataSource, TestContext.Current.CancellationToken));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_server.IsValueCreated)
        {
            NpgsqlConnection.ClearAllPools();
            _server.Value.Dispose();
        }
    }
}
