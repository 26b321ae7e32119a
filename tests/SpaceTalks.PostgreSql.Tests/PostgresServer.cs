using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

[assembly: AssemblyFixture(typeof(SpaceTalks.PostgreSql.Tests.PostgresServer))]

namespace SpaceTalks.PostgreSql.Tests;

/// <summary>
/// A PostgreSQL server for the tests alone: in a temporary folder, on a free port of 127.0.0.1, by an unprivileged user, stopped at the end.
/// Where PostgreSQL is not installed, the tests that need it are skipped and say so.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("spacetalks-postgres-").FullName;
    private readonly string? _binaries = FindBinaries();
    private readonly string? _user = Environment.UserName == "root" ? FindUser() : null;
    private readonly Lock _gate = new();
    private bool _isStarted;
    private int _port;
    private int _databases;

    /// <summary>The connection string of the owner of the server, for a database.</summary>
    public string ConnectionString(string database = "postgres", string user = "owner") =>
        $"Host=127.0.0.1;Port={_port};Username={user};Database={database};Pooling=true;Timeout=15;Command Timeout=600;Maximum Pool Size=20;Include Error Detail=true";

    /// <summary>Creates an empty database, and skips the calling test where there is no server.</summary>
    public async Task<NpgsqlDataSource> CreateDatabaseAsync()
    {
        Start();
        string name = "test" + Interlocked.Increment(ref _databases);
        await using NpgsqlDataSource owner = NpgsqlDataSource.Create(ConnectionString());
        await using NpgsqlCommand command = owner.CreateCommand("CREATE DATABASE " + name);
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

    /// <summary>Stops the server at once, as a crash would.</summary>
    public void Stop() => Run("pg_ctl", "stop", "-D", Path.Combine(_folder, "data"), "-m", "immediate");

    /// <summary>Starts the server, once.</summary>
    public void Start()
    {
        Assert.SkipWhen(_binaries is null, "PostgreSQL is not installed: there is no initdb in the PATH or in /usr/lib/postgresql.");
        lock (_gate)
        {
            if (!_isStarted)
            {
                _isStarted = true;
                Create();
                Restart();
            }
        }
    }

    /// <summary>Starts the server after <see cref="Stop"/>.</summary>
    public void Restart() => Run(
        "pg_ctl", "start", "-w", "-D", Path.Combine(_folder, "data"), "-l", Path.Combine(_folder, "log"),
        "-o", $"-c port={_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c full_page_writes=off -c max_connections=120");

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isStarted)
        {
            NpgsqlConnection.ClearAllPools();
            Stop();
        }
        Directory.Delete(_folder, recursive: true);
    }

    private void Create()
    {
        using (TcpListener listener = new(IPAddress.Loopback, 0))
        {
            listener.Start();
            _port = ((IPEndPoint)listener.LocalEndpoint).Port;
        }
        if (_user is not null)
        {
            Execute("chown", _user, _folder);
        }
        Run("initdb", "-D", Path.Combine(_folder, "data"), "-U", "owner", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
    }

    // PostgreSQL refuses to run as root.
    private void Run(string program, params string[] arguments)
    {
        string path = Path.Combine(_binaries!, program);
        if (_user is null)
        {
            Execute(path, arguments);
        }
        else
        {
            Execute("setpriv", ["--reuid", _user, "--clear-groups", "--", path, .. arguments]);
        }
    }

    private void Execute(string program, params string[] arguments)
    {
        string output = Path.Combine(_folder, "output");
        // Not by pipes, which the server would keep open.
        ProcessStartInfo start = new("/bin/sh", ["-c", "exec \"$@\" > \"$0\" 2>&1 < /dev/null", output, program, .. arguments]) { WorkingDirectory = _folder };
        using Process process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed: {File.ReadAllText(output)}");
        }
    }

    private static string? FindBinaries()
    {
        IEnumerable<string> folders = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(folder => folder, StringComparer.Ordinal).Select(folder => Path.Combine(folder, "bin"))
            : [];
        return folders.Concat((Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }

    private static string FindUser() => File.ReadLines("/etc/passwd").Select(line => line.Split(':')[0]).FirstOrDefault(name => name == "postgres") ?? "nobody";
}
