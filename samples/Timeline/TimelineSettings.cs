using System.ComponentModel;
using NodaTime;
using NodaTime.Text;
using SpaceTalks.Time;
using Spectre.Console;
using Spectre.Console.Cli;

namespace SpaceTalks.Samples;

/// <summary>What the command line asks for.</summary>
internal sealed class TimelineSettings : CommandSettings
{
    [CommandArgument(0, "[QUERY]")]
    [Description("Shows the milestones that a query finds: about:iss-future possibly-within:\"Q1 2026\"")]
    public string[] Query { get; init; } = [];

    [CommandOption("--all")]
    [Description("Shows the long timeline, who held which office, and the questions")]
    public bool All { get; init; }

    [CommandOption("--on <DAY>")]
    [Description("Shows what was known on a day: 2025-10-15, or \"15 October 2025\"")]
    public string? On { get; init; }

    [CommandOption("--according-to <SOURCE>")]
    [Description("Takes only what one source says: brief")]
    public string? AccordingTo { get; init; }

    [CommandOption("--history <MILESTONE>")]
    [Description("Shows who said what about a milestone, and what came of it")]
    public string? History { get; init; }

    [CommandOption("--review")]
    [Description("Shows what cannot all be true, and what nothing was heard of")]
    public bool Review { get; init; }

    [CommandOption("--explain")]
    [Description("Shows how a query is answered")]
    public bool Explain { get; init; }

    [CommandOption("--json")]
    [Description("Writes the milestones of a query as JSON")]
    public bool Json { get; init; }

    public LocalDate? Day => On is null ? null : ParseDay(On);

    public override ValidationResult Validate() =>
        On is not null && Day is null ? ValidationResult.Error($"\"{On}\" is not a single day.")
        : AccordingTo is not null && SpaceTalksCatalog.Embedded.Sources.Find(AccordingTo) is null ? ValidationResult.Error($"There is no source \"{AccordingTo}\".")
        : History is not null && SpaceTalksCatalog.Embedded.Milestones.Find(History) is null ? ValidationResult.Error($"There is no milestone \"{History}\".")
        : (Explain || Json) && Query.Length == 0 ? ValidationResult.Error("--explain and --json go with a query.")
        : ValidationResult.Success();

    // People write days in words too.
    private static LocalDate? ParseDay(string text)
    {
        ParseResult<When> result = EnglishPattern.Default.Parse(text);
        return result.Success && result.Value is { IsPrecise: true, Earliest: { } day } ? day : null;
    }
}
