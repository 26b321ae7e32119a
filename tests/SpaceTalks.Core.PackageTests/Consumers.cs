using System.Runtime.InteropServices;

namespace SpaceTalks.PackageTests;

/// <summary>Programs outside the repository that use the package: made from the templates, built and run.</summary>
public sealed class Consumers : IDisposable
{
    private readonly PackedLibrary _packed;
    private readonly Dictionary<string, string> _variables;
    private readonly string[] _properties;
    private readonly Lazy<Task<string>> _story;
    private readonly Lazy<Task<string>> _guides;

    /// <summary>Copies the templates beside the feed.</summary>
    public Consumers(PackedLibrary packed)
    {
        ArgumentNullException.ThrowIfNull(packed);
        _packed = packed;
        string templates = Path.Combine(AppContext.BaseDirectory, "Templates");
        foreach (string template in Directory.EnumerateFiles(templates, "*.txt", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(packed.Folder, Path.ChangeExtension(Path.GetRelativePath(templates, template), null));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(template, copy);
        }
        File.WriteAllText(Path.Combine(packed.Folder, "Readme.cs"), DocumentCode.SourceOf("Readme", [DocumentCode.Readme]));
        File.WriteAllText(Path.Combine(packed.Folder, "Guides.cs"), DocumentCode.SourceOf("Guides", DocumentCode.Guides));
        File.WriteAllText(Path.Combine(packed.Folder, "PostgresReadme.cs"), DocumentCode.PostgresReadmeSource);
        ExampleCode examples = new(Path.Combine(packed.Unpacked, "lib", "net8.0", "SpaceTalks.Core.xml"));
        ExampleCount = examples.Count;
        File.WriteAllText(Path.Combine(packed.Folder, "Examples.cs"), examples.Source);
        // The machine's own packages serve as they are. What is fetched beside them (the runtime, the native compiler) is large and
        // stays among the repository's artifacts; the package under test is taken out again.
        _variables = new() { ["NUGET_PACKAGES"] = Packages };
        _properties =
        [
            $"-p:OrdinaryPackages={packed.OrdinaryPackages}",
            $"-p:SpaceTalksVersion={packed.Version}",
            $"-p:NodaTimeVersion={packed.VersionOf("NodaTime")}",
            $"-p:UnpackedPackage={packed.Unpacked}",
        ];
        _story = new(() => BuildAndRunAsync("Net10"));
        _guides = new(async () =>
        {
            await Story;
            return await BuildAndRunAsync("Net10", "--guides");
        });
    }

    /// <summary>The output of the plain .NET 10 application. All others must print the same.</summary>
    public Task<string> Story => _story.Value;

    /// <summary>The output of the code of the guides, under marks.</summary>
    public Task<string> Guides => _guides.Value;

    /// <summary>How many examples the documentation has.</summary>
    public int ExampleCount { get; }

    /// <summary>The name of the runtime to publish for: the one of this machine.</summary>
    public static string Runtime => RuntimeInformation.RuntimeIdentifier;

    private static string Packages { get; } = Path.Combine(Repository.Root, "artifacts", "package-tests", "packages");

    /// <summary>Builds a consumer and runs it with the shared runtime.</summary>
    public Task<string> BuildAndRunAsync(string project, params string[] arguments) => BuildAndRunAsync(project, [], arguments);

    /// <summary>Builds a consumer and runs it with the shared runtime and some variables of its environment.</summary>
    public async Task<string> BuildAndRunAsync(string project, (string Name, string Value)[] variables, params string[] arguments)
    {
        string folder = Path.Combine(_packed.Folder, project);
        string output = Path.Combine(folder, "out");
        if (!Directory.Exists(output))
        {
            await ChildProcess.DotnetAsync(folder, _variables, ["build", "--configuration", "Release", "--output", output, .. _properties]);
        }
        string program = Path.Combine(output, Path.GetFileName(project) + ".dll");
        Dictionary<string, string> environment = new(_variables);
        Array.ForEach(variables, variable => environment[variable.Name] = variable.Value);
        return (await ChildProcess.DotnetAsync(folder, environment, [program, .. arguments])).Output;
    }

    /// <summary>Publishes a consumer for this machine and runs the program that results.</summary>
    public async Task<(string BuildOutput, string Output)> PublishAndRunAsync(string project, params string[] arguments)
    {
        string folder = Path.Combine(_packed.Folder, project);
        string output = Path.Combine(folder, "out");
        ChildProcess build = await ChildProcess.DotnetAsync(
            folder, _variables, ["publish", "--configuration", "Release", "--runtime", Runtime, "--output", output, .. _properties]);
        return (build.Everything, await RunPublishedAsync(project, arguments));
    }

    /// <summary>Runs a program that was published.</summary>
    public async Task<string> RunPublishedAsync(string project, params string[] arguments)
    {
        string folder = Path.Combine(_packed.Folder, project);
        string program = Path.Combine(folder, "out", project + (OperatingSystem.IsWindows() ? ".exe" : ""));
        return (await ChildProcess.RunAsync(program, folder, _variables, arguments)).Output;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (string package in new[] { "spacetalks.core", "spacetalks.postgresql" }.Select(name => Path.Combine(Packages, name)).Where(Directory.Exists))
        {
            Directory.Delete(package, recursive: true);
        }
    }
}
