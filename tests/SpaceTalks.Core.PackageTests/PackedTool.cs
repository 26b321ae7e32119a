namespace SpaceTalks.PackageTests;

/// <summary>The terminal program, packed as a tool into a feed of its own and installed from there, beside the library.</summary>
public sealed class PackedTool(PackedLibrary library) : IAsyncLifetime
{
    private readonly Dictionary<string, string> _variables = [];

    /// <summary>The feed, which has nothing but the tool.</summary>
    public string Feed { get; } = Path.Combine(library.Folder, "tool-feed");

    /// <summary>The package's file.</summary>
    public string PackageFile => Path.Combine(Feed, $"SpaceTalks.Tool.{library.Version}.nupkg");

    /// <summary>The output of the pack command.</summary>
    public string PackOutput { get; private set; } = null!;

    private string Folder => Path.Combine(library.Folder, "tool");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        ChildProcess pack = await ChildProcess.DotnetAsync(
            Repository.Root, _variables, "pack", "samples/Timeline", "--configuration", "Release", "--artifacts-path", library.Artifacts,
            "--output", Feed, $"-p:PackageVersion={library.Version}", "-p:RepositoryUrl=https://example.org/spacetalks");
        PackOutput = pack.Everything;

        Directory.CreateDirectory(Folder);
        string config = Path.Combine(Folder, "nuget.config");
        await File.WriteAllTextAsync(
            config, $"""<configuration><packageSources><clear /><add key="feed" value="{Feed}" /></packageSources></configuration>""");
        await ChildProcess.DotnetAsync(
            Folder, _variables, "tool", "install", "SpaceTalks.Tool", "--tool-path", Folder, "--version", library.Version, "--configfile", config);
        if (Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { } host)
        {
            _variables["DOTNET_ROOT"] = Path.GetDirectoryName(host)!;
        }
    }

    /// <summary>Runs the tool that was installed.</summary>
    internal Task<ChildProcess> RunAsync(params string[] arguments) =>
        ChildProcess.RunUncheckedAsync(Path.Combine(Folder, "spacetalks" + (OperatingSystem.IsWindows() ? ".exe" : "")), Folder, _variables, arguments);

    /// <summary>Writes a file beside the tool, where it looks for names.</summary>
    public void Write(string name, string text) => File.WriteAllText(Path.Combine(Folder, name), text);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
