using NodaTime;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Samples;

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    public const string Usage =
        """
        usage: Timeline [--on DAY] [--according-to SOURCE] [--as-known-on DAY] [--history MILESTONE | --review | QUERY [--explain | --json]]
          --on DAY               the day from which the story is told; without it, today
          --according-to SOURCE  only what a source says, by its id: brief
          --as-known-on DAY      only what had been reported by a day
          --history MILESTONE    who announced what about a milestone, when, and what came of it
          --review               what cannot all be true, and what has not been heard of
          QUERY                  the milestones that a query finds: about:iss-future possibly-within:"Q1 2026"
          --explain              how the query was answered
          --json                 the milestones as JSON
        A day is written as 2025-10-15 or "15 October 2025".
        """;

    public required LocalDate Day { get; init; }

    public Id<Source>? AccordingTo { get; init; }

    public LocalDate? AsKnownOn { get; init; }

    public string? History { get; init; }

    public bool Review { get; init; }

    public string? Query { get; init; }

    public bool Explain { get; init; }

    public bool Json { get; init; }

    public string? Fault { get; init; }

    public static Options Parse(string[] arguments, LocalDate today)
    {
        Options options = new() { Day = today };
        for (int index = 0; index < arguments.Length && options.Fault is null; index++)
        {
            string name = arguments[index];
            if (!name.StartsWith("--", StringComparison.Ordinal))
            {
                options = options with { Query = options.Query is null ? name : options.Query + " " + name };
                continue;
            }
            Options? switched = name switch
            {
                "--review" => options with { Review = true },
                "--explain" => options with { Explain = true },
                "--json" => options with { Json = true },
                _ => null,
            };
            if (switched is not null)
            {
                options = switched;
                continue;
            }
            if (name is not ("--on" or "--according-to" or "--as-known-on" or "--history"))
            {
                options = options with { Fault = $"\"{name}\" is not known here." };
                break;
            }
            if (++index == arguments.Length)
            {
                options = options with { Fault = $"{name} is followed by a value." };
                break;
            }
            options = options.With(name, arguments[index]);
        }
        return options is { Fault: null, Query: null } && (options.Explain || options.Json)
            ? options with { Fault = "--explain and --json go with a query." }
            : options;
    }

    private Options With(string name, string value) => name switch
    {
        "--on" => ParseDay(value) is { } day ? this with { Day = day } : this with { Fault = $"\"{value}\" is no single day." },
        "--as-known-on" => ParseDay(value) is { } day ? this with { AsKnownOn = day } : this with { Fault = $"\"{value}\" is no single day." },
        "--according-to" => Id<Source>.TryParse(value, out Id<Source> source)
            ? this with { AccordingTo = source }
            : this with { Fault = $"\"{value}\" is no id of a source." },
        _ => this with { History = value },
    };

    private static LocalDate? ParseDay(string text)
    {
        ParseResult<When> result = EnglishPattern.Default.Parse(text);
        return result.Success && result.Value is { IsPrecise: true, Earliest: { } day } ? day : null;
    }
}
