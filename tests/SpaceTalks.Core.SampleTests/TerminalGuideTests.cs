using System.Diagnostics;
using System.Text;

namespace SpaceTalks.SampleTests;

/// <summary>The guide to the terminal shows what the program writes.</summary>
public sealed class TerminalGuideTests
{
    private const string Prompt = "$ ";

    [Fact]
    public async Task Each_command_of_the_guide_writes_what_is_shown_below_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no sh.");
        int commands = 0;
        foreach ((string command, string output) in Shown())
        {
            commands++;
            (await RunAsync(command)).Should().Be(output, command);
        }
        commands.Should().BeGreaterThan(5);
    }

    private static IEnumerable<(string Command, string Output)> Shown()
    {
        string? command = null;
        StringBuilder output = new();
        bool isShown = false;
        foreach (string line in File.ReadLines(Path.Combine(Sample.Repository, ".docs", "guides", "terminal.md")))
        {
            if (command is not null && (line == "```" || line.StartsWith(Prompt, StringComparison.Ordinal)))
            {
                yield return (command, output.ToString());
                command = null;
                output.Clear();
            }
            isShown = line == "```console" || (isShown && line != "```");
            if (isShown && line.StartsWith(Prompt, StringComparison.Ordinal))
            {
                command = line[Prompt.Length..];
            }
            else if (isShown && command is not null)
            {
                output.Append(line).Append('\n');
            }
        }
    }

    // What a terminal would show, the messages too.
    private static async Task<string> RunAsync(string command)
    {
        ProcessStartInfo tool = Sample.StartInfo("Timeline");
        ProcessStartInfo shell = new("sh", ["-c", $"exec 2>&1\nspacetalks() {{ '{tool.FileName}' '{tool.ArgumentList[0]}' \"$@\"; }}\n{command}"])
        {
            WorkingDirectory = Sample.Repository,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(shell)!;
        return await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
