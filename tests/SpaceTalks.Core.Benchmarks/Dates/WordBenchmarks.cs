using BenchmarkDotNet.Attributes;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Benchmarks.Dates;

/// <summary>Phrases in words; the time covers all phrases of a language, or those that the JavaScript library also reads.</summary>
[MemoryDiagnoser]
public class WordBenchmarks
{
    private IPattern<When> _pattern = EnglishPattern.Default;
    private string[] _texts = [];

    /// <summary>The phrases that both libraries read; set before the run, which is in this process.</summary>
    public static string[] Shared { get; set; } = [];

    [Params("english", "russian", "shared")]
    public string Texts { get; set; } = "english";

    [GlobalSetup]
    public void Prepare()
    {
        _pattern = Texts == "russian" ? RussianPattern.Default : EnglishPattern.Default;
        _texts = Texts == "shared" ? Shared : Corpus.Words(Texts);
    }

    [Benchmark]
    public int Parse()
    {
        int read = 0;
        foreach (string text in _texts)
        {
            read += _pattern.Parse(text).Success ? 1 : 0;
        }
        return read == _texts.Length ? read : throw new InvalidOperationException("A phrase is not read.");
    }
}
