using BenchmarkDotNet.Attributes;
using SpaceTalks.Time;

namespace SpaceTalks.Benchmarks.Dates;

/// <summary>One relation of one value to a window, beside the parse of its text.</summary>
[MemoryDiagnoser]
public class RelationBenchmarks
{
    private When _value = null!;
    private DateWindow _window = DateWindow.Quarter(2026, 1);

    [Params("2025-08-25", "2025-12", "2021-05-03/2025-01-20", "XXXX-12-XX")]
    public string Text { get; set; } = "2025-12";

    [GlobalSetup]
    public void Prepare() => _value = When.Parse(Text);

    [Benchmark]
    public When? Parse()
    {
        When.TryParse(Text.AsSpan(), out When? when);
        return when;
    }

    [Benchmark]
    public Certainty Relate() => _value.Within(_window);
}
