using System.Diagnostics;
using System.Text;

namespace SpaceTalks.PackageTests;

/// <summary>A program that was run to its end.</summary>
/// <param name="Command">The command line.</param>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">What it wrote to its standard output.</param>
/// <param name="Everything">What it wrote, its error output too, in the order in which it came.</param>
internal sealed record ChildProcess(string Command, int ExitCode, string Output, string Everything)
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(15);

    /// <summary>Runs the .NET command line; a failure is an exception that holds all output.</summary>
    public static Task<ChildProcess> DotnetAsync(string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments) =>
        RunAsync(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder, variables, arguments);

    /// <summary>Runs a program; a failure is an exception that holds all output.</summary>
    public static async Task<ChildProcess> RunAsync(
        string program, string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        ChildProcess process = await RunUncheckedAsync(program, folder, variables, arguments);
        return process.ExitCode == 0
            ? process
            : throw new InvalidOperationException($"{process.Command}\nended with {process.ExitCode}:\n{process.Everything}");
    }

    /// <summary>Runs a program, however it ends.</summary>
    public static async Task<ChildProcess> RunUncheckedAsync(
        string program, string folder, IReadOnlyDictionary<string, string> variables, string[] arguments)
    {
        using Process process = new() { StartInfo = StartInfo(program, folder, variables, arguments) };
        StringBuilder output = new();
        StringBuilder everything = new();
        void Keep(string? line, bool isOutput)
        {
            if (line is null)
            {
                return;
            }
            lock (everything)
            {
                everything.AppendLine(line);
                if (isOutput)
                {
                    output.AppendLine(line);
                }
            }
        }

        process.OutputDataReceived += (_, data) => Keep(data.Data, true);
        process.ErrorDataReceived += (_, data) => Keep(data.Data, false);
        string command = $"{program} {string.Join(' ', arguments)}";
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeLimit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            lock (everything)
            {
                throw new TimeoutException($"{command}\nwas still running after {TimeLimit}, or the run was cancelled:\n{everything}");
            }
        }
        lock (everything)
        {
            return new ChildProcess(command, process.ExitCode, output.ToString(), everything.ToString());
        }
    }

    private static ProcessStartInfo StartInfo(
        string program, string folder, IReadOnlyDictionary<string, string> variables, string[] arguments)
    {
        ProcessStartInfo info = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The child must not inherit what an enclosing build set for its own tools.
        foreach (string name in info.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            info.Environment.Remove(name);
        }
        // No server may outlive the child: it would hold on to the child's output, and this would wait for it.
        info.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        info.Environment["UseSharedCompilation"] = "false";
        info.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach ((string name, string value) in variables)
        {
            info.Environment[name] = value;
        }
        return info;
    }
}
