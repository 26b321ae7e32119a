using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace SpaceTalks.Benchmarks.Dates;

/// <summary>Measures the library beside the JavaScript reference on the same texts, in one run, and prints the ratios.</summary>
internal static class DateComparison
{
    public static void Run()
    {
        JavaScriptReference.Install();
        Dictionary<string, JavaScriptReference.Result> reference = new()
        {
            ["everyday"] = JavaScriptReference.Measure("everyday"),
            ["whole"] = JavaScriptReference.Measure("whole"),
        };
        IConfig config = ManualConfig.Create(DefaultConfig.Instance)
            .AddJob(Job.Default.WithWarmupCount(4).WithIterationCount(9).WithRuntime(CoreRuntime.Core10_0).WithToolchain(InProcessEmitToolchain.Instance));
        Summary dates = BenchmarkRunner.Run<DateBenchmarks>(config);
        Summary relations = BenchmarkRunner.Run<RelationBenchmarks>(config);
        Summary longest = BenchmarkRunner.Run<LongestBenchmarks>(config);

        Console.WriteLine();
        Console.WriteLine("| texts | task | JavaScript, ns a text | this library, ns a text | ratio | bytes a text |");
        Console.WriteLine("| --- | --- | ---: | ---: | ---: | ---: |");
        foreach (BenchmarkReport report in dates.Reports)
        {
            string texts = (string)report.BenchmarkCase.Parameters["Texts"];
            string task = report.BenchmarkCase.Descriptor.WorkloadMethod.Name;
            JavaScriptReference.Result other = reference[texts];
            double? theirs = task switch
            {
                nameof(DateBenchmarks.Parse) => other.Parse,
                nameof(DateBenchmarks.ParseAndBounds) => other.Bounds,
                nameof(DateBenchmarks.Format) => other.Format,
                nameof(DateBenchmarks.Relate) => other.Relate,
                _ => null,
            };
            int count = other.Accepted.Length;
            double ours = report.ResultStatistics!.Median / count;
            double bytes = (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / (double)count;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {texts} ({count}) | {task} | {theirs:N0} | {ours:N1} | {theirs / ours:N0} | {bytes:N0} |"));
            if (task == nameof(DateBenchmarks.ParseAndBounds))
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"| {texts} ({count}) | {task}, beside their parse alone | {other.Parse:N0} | {ours:N1} | {other.Parse / ours:N0} | {bytes:N0} |"));
            }
        }
        Console.WriteLine();
        Console.WriteLine("| text | parse, ns | relation to a window, ns | bytes of a relation |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        foreach (IGrouping<string, BenchmarkReport> pair in relations.Reports.GroupBy(report => (string)report.BenchmarkCase.Parameters["Text"]))
        {
            BenchmarkReport parse = pair.First(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == nameof(RelationBenchmarks.Parse));
            BenchmarkReport relate = pair.First(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == nameof(RelationBenchmarks.Relate));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {pair.Key} | {parse.ResultStatistics!.Median:N1} | {relate.ResultStatistics!.Median:N1} | {relate.GcStats.GetBytesAllocatedPerOperation(relate.BenchmarkCase)} |"));
        }
        Console.WriteLine();
        Console.WriteLine("| two texts of 4,096 characters | task | ms | beside the parse of both | bytes |");
        Console.WriteLine("| --- | --- | ---: | ---: | ---: |");
        foreach (IGrouping<string, BenchmarkReport> texts in longest.Reports.GroupBy(report => (string)report.BenchmarkCase.Parameters["Texts"]))
        {
            double parse = texts.First(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == nameof(LongestBenchmarks.Parse)).ResultStatistics!.Median;
            foreach (BenchmarkReport report in texts)
            {
                double time = report.ResultStatistics!.Median;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"| {texts.Key} | {report.BenchmarkCase.Descriptor.WorkloadMethod.Name} | {time / 1e6:N2} | {time / parse:N1} | {report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase):N0} |"));
            }
        }
    }
}
