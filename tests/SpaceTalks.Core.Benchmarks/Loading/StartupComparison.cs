using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace SpaceTalks.Benchmarks.Loading;

/// <summary>
/// Measures the whole process of a program that opens the embedded catalog and answers one query beside one that formats a date of
/// NodaTime: both published with the shared runtime, with ReadyToRun and as native code, and started in turn.
/// </summary>
internal static class StartupComparison
{
    private static readonly string[] ReadyToRun = ["--runtime", RuntimeInformation.RuntimeIdentifier, "--no-self-contained", "-p:PublishReadyToRun=true"];
    private static readonly string[] NativeCode = ["--runtime", RuntimeInformation.RuntimeIdentifier, "-p:PublishAot=true"];

    private const int Rounds = 31;
    private const int WarmUps = 3;

    private const string Query =
        """
        foreach (SpaceTalks.Milestone milestone in SpaceTalks.SpaceTalksCatalog.Embedded.Milestones.About(SpaceTalks.TopicIds.IssFuture).Take(3))
        {
            System.Console.WriteLine(milestone);
        }
        """;

    // After the first query.
    private const string Compiled = "\nSystem.Console.Error.WriteLine(System.Runtime.JitInfo.GetCompiledMethodCount());";

    private const string Date = "System.Console.WriteLine(NodaTime.Text.LocalDatePattern.Iso.Format(new NodaTime.LocalDate(2025, 7, 31)));";

    public static void Run()
    {
        string folder = Directory.CreateTempSubdirectory("spacetalks-startup-").FullName;
        try
        {
            Write(folder, "query", "using SpaceTalks;\nusing System.Linq;\n" + Query);
            Write(folder, "compiled", "using SpaceTalks;\nusing System.Linq;\n" + Query + Compiled);
            Write(folder, "date", Date);
            Console.WriteLine("| published | query, ms | date, ms | ratio |");
            Console.WriteLine("| --- | ---: | ---: | ---: |");
            Compare(folder, "shared runtime");
            Compare(folder, "shared runtime, ReadyToRun", ReadyToRun);
            Compare(folder, "native code", NativeCode);
            Console.WriteLine();
            Console.WriteLine(
                "Methods compiled for the first query of a process: " + CountCompiled(folder) + ", with ReadyToRun " + CountCompiled(folder, ReadyToRun));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string folder, string name, string code)
    {
        // The assemblies next to this one are those of the library and of NodaTime.
        string project =
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <InvariantGlobalization>true</InvariantGlobalization>
                <JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Path.Combine(AppContext.BaseDirectory, "SpaceTalks.Core.dll")}" Condition="'$(MSBuildProjectName)' != 'date'" />
                <Reference Include="{Path.Combine(AppContext.BaseDirectory, "NodaTime.dll")}" />
              </ItemGroup>
            </Project>
            """;
        Directory.CreateDirectory(Path.Combine(folder, name));
        File.WriteAllText(Path.Combine(folder, name, name + ".csproj"), project);
        File.WriteAllText(Path.Combine(folder, name, "Program.cs"), code);
    }

    private static void Compare(string folder, string published, params string[] target)
    {
        string query = Publish(folder, "query", target);
        string date = Publish(folder, "date", target);
        List<double> queries = [];
        List<double> dates = [];
        for (int round = -WarmUps; round < Rounds; round++)
        {
            double queryTime = Time(query);
            double dateTime = Time(date);
            if (round >= 0)
            {
                queries.Add(queryTime);
                dates.Add(dateTime);
            }
        }
        double one = queries.Order().ElementAt(Rounds / 2);
        double other = dates.Order().ElementAt(Rounds / 2);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {published} | {one:N1} | {other:N1} | {one / other:N2} |"));
    }

    private static string CountCompiled(string folder, params string[] target)
    {
        using Process compiled = Start(Publish(folder, "compiled", target), []);
        compiled.StandardOutput.ReadToEnd();
        return compiled.StandardError.ReadToEnd().Trim();
    }

    private static string Publish(string folder, string name, string[] target)
    {
        string output = Path.Combine(folder, name, string.Concat(target).Replace(':', '-').Replace('=', '-') + "published");
        using Process process = Start("dotnet", ["publish", Path.Combine(folder, name), "--configuration", "Release", "--output", output, .. target]);
        string text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Path.Combine(output, name + (OperatingSystem.IsWindows() ? ".exe" : ""))
            : throw new InvalidOperationException(text);
    }

    private static double Time(string program)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Start(program, []);
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static Process Start(string program, string[] arguments)
    {
        ProcessStartInfo info = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        // No server may outlive this run.
        info.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        info.Environment["UseSharedCompilation"] = "false";
        return Process.Start(info)!;
    }
}
