using System.Diagnostics;
using System.Text.Json;

namespace SpaceTalks.Benchmarks.Dates;

/// <summary>The JavaScript reference (the package edtf, under Node), installed and run as a child process.</summary>
internal static class JavaScriptReference
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "javascript");

    /// <summary>Nanoseconds a text for each task, and the texts that the reference accepts.</summary>
    public sealed record Result(string[] Accepted, double Parse, double Bounds, double Format, double Relate);

    public static void Install() => Run("npm", "install --no-audit --no-fund --silent", string.Empty);

    /// <summary>Measures a corpus, and keeps the texts that the reference accepts for the benchmark processes.</summary>
    public static Result Measure(string corpus)
    {
        string[] texts = corpus == "everyday" ? Corpus.Everyday : Corpus.Whole;
        using JsonDocument output = JsonDocument.Parse(Run("node", "measure.mjs", string.Join('\n', texts)));
        JsonElement root = output.RootElement;
        string[] accepted = [.. root.GetProperty("accepted").EnumerateArray().Select(text => text.GetString()!)];
        Environment.SetEnvironmentVariable(VariableOf(corpus), string.Join('\n', accepted));
        return new Result(
            accepted,
            root.GetProperty("parse").GetDouble(),
            root.GetProperty("bounds").GetDouble(),
            root.GetProperty("format").GetDouble(),
            root.GetProperty("relate").GetDouble());
    }

    /// <summary>The phrases that chrono-node reads whole, and its nanoseconds for each.</summary>
    public static (string[] Accepted, double Parse) MeasureWords(string[] texts)
    {
        using JsonDocument output = JsonDocument.Parse(Run("node", "measure-words.mjs", string.Join('\n', texts)));
        return ([.. output.RootElement.GetProperty("accepted").EnumerateArray().Select(text => text.GetString()!)], output.RootElement.GetProperty("parse").GetDouble());
    }

    public static string[] Accepted(string corpus) =>
        Environment.GetEnvironmentVariable(VariableOf(corpus))?.Split('\n') ?? (corpus == "everyday" ? Corpus.Everyday : Corpus.Whole);

    private static string VariableOf(string corpus) => "SPACETALKS_ACCEPTED_" + corpus.ToUpperInvariant();

    private static string Run(string program, string arguments, string input)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {arguments} failed with {process.ExitCode}.");
    }
}
