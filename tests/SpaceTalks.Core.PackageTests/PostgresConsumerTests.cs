using SpaceTalks.PostgreSql.Tests;

namespace SpaceTalks.PackageTests;

/// <summary>A project outside the repository installs the package for PostgreSQL, and queries a server that runs for these tests.</summary>
[Collection<ConsumerCollection>]
public sealed class PostgresConsumerTests(Consumers consumers, PostgresConsumerTests.Server server) : IClassFixture<PostgresConsumerTests.Server>
{
    [Fact]
    public async Task A_program_for_net8_gets_from_a_database_what_it_gets_in_memory()
    {
        string story = await StoryAsync();

        story.Should().StartWith("SpaceTalks milestones in a PostgreSQL database").And.Contain("count: ").And.Contain("meeting: 2025-07-31");
    }

    [Fact]
    public async Task The_code_of_the_readme_prints_what_it_shows()
    {
        string connectionString = server.CreateDatabase("readme");

        (await consumers.BuildAndRunAsync("Postgres", "--readme", connectionString)).Should().Be(DocumentCode.BlocksOf(DocumentCode.PostgresReadme).Single().Output);
    }

    [Fact]
    public Task A_trimmed_program_tells_the_same_without_a_warning() => TellsTheSameAsync("PostgresTrimmed");

    [Fact]
    public Task A_native_program_tells_the_same_without_a_warning()
    {
        Assert.SkipUnless(
            OperatingSystem.IsWindows() || ConsumerTests.IsOnPath("clang") || ConsumerTests.IsOnPath("gcc"), "NativeAOT needs a linker, clang or gcc; there is none here.");
        return TellsTheSameAsync("PostgresNativeAot");
    }

    private async Task TellsTheSameAsync(string project)
    {
        string connectionString = server.CreateDatabase(project.ToLowerInvariant());
        (string buildOutput, string story) = await consumers.PublishAndRunAsync(project, connectionString);
        buildOutput.Should().NotContain("warning");
        story.Should().Be(await StoryAsync());
    }

    private Task<string> StoryAsync() => server.Story ??= consumers.BuildAndRunAsync("Postgres", server.CreateDatabase("story"));

    /// <summary>The server of these tests, which starts with the first that needs it.</summary>
    public sealed class Server : IDisposable
    {
        private readonly Lazy<LocalPostgres> _server = new(() => new LocalPostgres());

        /// <summary>The output of the plain program.</summary>
        public Task<string>? Story { get; set; }

        /// <summary>Creates an empty database, and skips the calling test where there is no server.</summary>
        public string CreateDatabase(string name)
        {
            Assert.SkipUnless(LocalPostgres.IsInstalled, "PostgreSQL is not installed: there is no initdb in the PATH or in /usr/lib/postgresql.");
            _server.Value.CreateDatabase(name);
            return _server.Value.ConnectionString(name);
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            if (_server.IsValueCreated)
            {
                _server.Value.Dispose();
            }
        }
    }
}
