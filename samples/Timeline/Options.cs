using NodaTime;
using NodaTime.Text;
using SpaceTalks.Time;
using SpaceTalks.Time.Text;

namespace SpaceTalks.Samples;

/// <summary>What the command line asks for.</summary>
internal sealed record Options(LocalDate Day, string? Fault)
{
    public const string Usage = "usage: Timeline [--on DAY]      DAY as in 2025-10-15 or \"15 October 2025\"; without it, today";

    public static Options Parse(string[] arguments, LocalDate today) => arguments switch
    {
        [] => new Options(today, null),
        ["--on", var text] => ParseDay(text, today),
        ["--on"] => new Options(today, "--on is followed by a day."),
        _ => new Options(today, $"\"{arguments[0]}\" is not known here."),
    };

    private static Options ParseDay(string text, LocalDate today)
    {
        ParseResult<When> result = EnglishPattern.Default.Parse(text);
        if (!result.Success)
        {
            return new Options(today, result.Exception.Message);
        }
        return result.Value is { IsPrecise: true, Earliest: { } day }
            ? new Options(day, null)
            : new Options(today, $"\"{text}\" is no single day.");
    }
}
