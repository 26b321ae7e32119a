using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SpaceTalks.PostgreSql.Tests;

/// <summary>
/// A PostgreSQL server of its own: in a temporary folder, on a free port of 127.0.0.1, by an unprivileged user, stopped and deleted at the
/// end. It does not wait for the disk, so that its data would not survive a crash of the machine.
/// </summary>
internal sealed class LocalPostgres : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("spacetalks-postgres-").FullName;
    private readonly string _binaries = FindBinaries() ?? throw new InvalidOperationException("PostgreSQL is not installed: there is no initdb in the PATH or in /usr/lib/postgresql.");
    private readonly string? _user = Environment.UserName == "root" ? FindUser() : null;
    private readonly string _settings;
    private readonly int _port;

    /// <param name="settings">Settings of the server, as <c>-c name=value</c>.</param>
    public LocalPostgres(string settings = "")
    {
        using (TcpListener listener = new(IPAddress.Loopback, 0))
        {
            listener.Start();
            _port = ((IPEndPoint)listener.LocalEndpoint).Port;
        }
        _settings = $"-c port={_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c full_page_writes=off -c synchronous_commit=off {settings}";
        if (_user is not null)
        {
            Execute("chown", _user, _folder);
        }
        Run("initdb", "-D", Data, "-U", "owner", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        Start();
    }

    public static bool IsInstalled => FindBinaries() is not null;

    private string Data => Path.Combine(_folder, "data");

    /// <summary>The connection string for a database, by default as the owner of the server.</summary>
    public string ConnectionString(string database = "postgres", string user = "owner") =>
        $"Host=127.0.0.1;Port={_port};Username={user};Database={database};Timeout=15;Command Timeout=600;Maximum Pool Size=20;Include Error Detail=true";

    /// <summary>Creates an empty database, by a program: for those who have no driver.</summary>
    public void CreateDatabase(string name) => Run("createdb", "-h", "127.0.0.1", "-p", _port.ToString(System.Globalization.CultureInfo.InvariantCulture), "-U", "owner", name);

    /// <summary>Starts the server after <see cref="Stop"/>.</summary>
    public void Start() => Run("pg_ctl", "start", "-w", "-t", "120", "-D", Data, "-l", Path.Combine(_folder, "log"), "-o", _settings);

    /// <summary>Stops the server at once, as a crash would.</summary>
    public void Stop() => Run("pg_ctl", "stop", "-D", Data, "-m", "immediate");

    /// <inheritdoc/>
    public void Dispose()
    {
        Stop();
        Directory.Delete(_folder, recursive: true);
    }

    // PostgreSQL refuses to run as root.
    private void Run(string program, params string[] arguments)
    {
        string path = Path.Combine(_binaries, program);
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
