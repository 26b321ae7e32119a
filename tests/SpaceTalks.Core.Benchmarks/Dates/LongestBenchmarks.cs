using BenchmarkDotNet.Attributes;
using SpaceTalks.Time;

namespace SpaceTalks.Benchmarks.Dates;

/// <summary>The dearest relations between two texts of the greatest length, beside the parse of both.</summary>
[MemoryDiagnoser]
public class LongestBenchmarks
{
    private string _left = "";
    private string _right = "";
    private When _one = null!;
    private When _other = null!;

    [Params("masked days", "days of masked years", "ranges of every unit, and months")]
    public string Texts { get; set; } = "masked days";

    [GlobalSetup]
    public void Prepare()
    {
        (_left, _right) = Texts switch
        {
            "masked days" => (Fill('{', MaskedDay), Fill('{', MaskedDay)),
            "days of masked years" => (Fill('{', MaskedYear), Fill('{', index => $"Y{17000 + (2 * index)}")),
            _ => (Fill('{', Range), "XXXX-XX-01/XXXX-XX-31"),
        };
        _one = When.Parse(_left);
        _other = When.Parse(_right);
    }

    [Benchmark]
    public (When?, When?) Parse() => (When.Parse(_left), When.Parse(_right));

    [Benchmark]
    public AllenRelations PossibleRelations() => _one.PossibleRelations(_other);

    [Benchmark]
    public Certainty Intersects() => _one.Intersects(_other);

    [Benchmark]
    public Certainty Covers() => _one.Covers(_other);

    private static string MaskedDay(int index) => $"XXXX-{1 + (index * 2 % 12):00}-{1 + (index / 6 % 28):00}";

    private static string MaskedYear(int index) =>
        (index % 3) switch { 0 => $"{index / 3 % 100:00}XX-24", 1 => $"XX{index / 3 % 100:00}-28", _ => $"X{index / 3 % 100:00}X-30" };

    private static string Range(int index) => index switch
    {
        0 => "0000-01..9999-12",
        1 => "0000..9999",
        2 => "0000-33..9999-36",
        3 => "0000-37..9999-39",
        4 => "0000-21..9999-23",
        _ => $"{2000 + index}-02-03",
    };

    private static string Fill(char open, Func<int, string> item)
    {
        List<string> items = [];
        for (int length = 1; length + item(items.Count).Length + 1 <= 4096; length += items[^1].Length + 1)
        {
            items.Add(item(items.Count));
        }
        return open + string.Join(',', items) + (open == '{' ? '}' : ']');
    }
}
