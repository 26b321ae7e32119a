using System.Diagnostics;
using System.Text;

namespace SpaceTalks.SampleTests;

/// <summary>A sample, run as its README command does, but for the build.</summary>
internal sealed record Sample(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs a sample to its end.</summary>
    public static Task<Sample> RunAsync(string name, params string[] arguments) => RunAsync(name, arguments, []);

    /// <summary>Runs a sample to its end, with variables of its environment (null takes one away) and a standard input.</summary>
    public static async Task<Sample> RunAsync(string name, string[] arguments, (string Name, string? Value)[] variables, string input = "")
    {
        ProcessStartInfo info = StartInfo(name, arguments);
        info.RedirectStandardInput = true;
        info.StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Array.ForEach(variables, variable => info.Environment[variable.Name] = variable.Value);
        using Process process = Process.Start(info)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Sample(process.ExitCode, await output, await errors);
    }

    /// <summary>Starts a sample, whose assembly is in a folder next to that of these tests.</summary>
    public static ProcessStartInfo StartInfo(string name, params string[] arguments)
    {
        DirectoryInfo build = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        string assembly = Path.Combine(build.Parent!.Parent!.FullName, name, build.Name, (name == "Timeline" ? "spacetalks" : name) + ".dll");
        return new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [assembly, .. arguments])
        {
            WorkingDirectory = Path.Combine(Repository, "samples", name),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            Environment = { ["NO_COLOR"] = "1" },
        };
    }

    /// <summary>The folder of the nuspec, looked for above these tests.</summary>
    public static string Repository { get; } = FindRepository();

    private static string FindRepository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SpaceTalks.Core.nuspec")))
        {
            folder = folder.Parent;
        }
        return folder?.FullName ?? throw new InvalidOperationException("No folder above these tests has SpaceTalks.Core.nuspec.");
    }
}
