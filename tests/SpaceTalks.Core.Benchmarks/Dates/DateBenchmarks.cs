using BenchmarkDotNet.Attributes;

namespace SpaceTalks.Benchmarks.Dates;

/// <summary>Each task over the texts of a corpus that the JavaScript reference accepts; the time is that of the whole corpus.</summary>
[MemoryDiagnoser]
public class DateBenchmarks
{
    private DateTasks _tasks = null!;

    [Params("everyday", "whole")]
    public string Texts { get; set; } = "everyday";

    [GlobalSetup]
    public void Prepare() => _tasks = new DateTasks(JavaScriptReference.Accepted(Texts));

    [Benchmark]
    public int Parse() => _tasks.Parse();

    [Benchmark]
    public int ParseAndBounds() => _tasks.ParseAndBounds();

    [Benchmark]
    public int Format() => _tasks.Format();

    [Benchmark]
    public int FormatSpan() => _tasks.FormatSpan();

    [Benchmark]
    public int Relate() => _tasks.Relate();
}
