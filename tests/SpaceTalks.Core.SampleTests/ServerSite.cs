using SpaceTalks.PostgreSql.Tests;

namespace SpaceTalks.SampleTests;

/// <summary>The sample over PostgreSQL, with a server and a document of its own. Without PostgreSQL, tests that use it are skipped.</summary>
public sealed class ServerSite : IAsyncLifetime
{
    private readonly HttpClient _client = new();
    private LocalPostgres? _postgres;
    private RunningSample? _sample;

    public static string Document => Path.Combine(Sample.Repository, "samples", "OwnData", "my-milestones.json");

    public HttpClient Client
    {
        get
        {
            SkipWithoutPostgres();
            return _client;
        }
    }

    public string ConnectionString
    {
        get
        {
            SkipWithoutPostgres();
            return _postgres!.ConnectionString();
        }
    }

    public static void SkipWithoutPostgres() =>
        Assert.SkipUnless(LocalPostgres.IsInstalled, "PostgreSQL is not installed: there is no initdb in the PATH or in /usr/lib/postgresql.");

    public void StopPostgres() => _postgres!.Stop();

    public void StartPostgres() => _postgres!.Start();

    public async ValueTask InitializeAsync()
    {
        if (LocalPostgres.IsInstalled)
        {
            _postgres = new LocalPostgres();
            // One setting from the environment, as where it is run for others.
            _sample = await RunningSample.StartAsync(
                "Server", new Dictionary<string, string> { ["ConnectionStrings__SpaceTalks"] = _postgres.ConnectionString() }, "--data", Document);
            _client.BaseAddress = _sample.Address;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_sample is not null)
        {
            await _sample.DisposeAsync();
        }
        _postgres?.Dispose();
    }
}
