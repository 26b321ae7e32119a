using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using SpaceTalks.Time;

namespace SpaceTalks.Benchmarks.Dates;

/// <summary>Measures phrases in words, and beside chrono-node those that both libraries read.</summary>
internal static class WordComparison
{
    public static void Run()
    {
        JavaScriptReference.Install();
        (string[] accepted, double theirs) = JavaScriptReference.MeasureWords(
            [.. Corpus.Words("english").Where(text => EnglishPattern.Default.Parse(text).Success)]);
        WordBenchmarks.Shared = accepted;
        IConfig config = ManualConfig.Create(DefaultConfig.Instance)
            .AddJob(Job.Default.WithWarmupCount(6).WithIterationCount(9).WithRuntime(CoreRuntime.Core10_0).WithToolchain(InProcessEmitToolchain.Instance));
        Summary words = BenchmarkRunner.Run<WordBenchmarks>(config);

        Console.WriteLine();
        Console.WriteLine("| phrases | chrono-node, ns a phrase | this library, ns a phrase | ratio | bytes a phrase |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (BenchmarkReport report in words.Reports)
        {
            string texts = (string)report.BenchmarkCase.Parameters["Texts"];
            int count = texts == "shared" ? accepted.Length : Corpus.Words(texts).Length;
            double ours = report.ResultStatistics!.Median / count;
            double? other = texts == "shared" ? theirs : null;
            double bytes = (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / (double)count;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {texts} ({count}) | {other:N0} | {ours:N0} | {other / ours:N0} | {bytes:N0} |"));
        }
    }
}
