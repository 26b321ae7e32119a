using System.ComponentModel;
using NodaTime;
using SpaceTalks.Time;
using Spectre.Console;
using Spectre.Console.Cli;

namespace SpaceTalks.Samples;

/// <summary>The sources and the day whose knowledge is shown.</summary>
internal abstract class ViewSettings : ToolSettings
{
    [CommandOption("--on <DAY>")]
    [Description("Shows what was known on a day: 2025-10-15, or \"15 October 2025\"")]
    public string? On { get; init; }

    [CommandOption("--according-to <SOURCE>")]
    [Description("Takes only what one source says: brief")]
    public string? AccordingTo { get; init; }

    public LocalDate Day => PastDay ?? Days.Today;

    public LocalDate? PastDay => On is null ? null : Days.Parse(On);

    public override ValidationResult Validate() =>
        On is not null && PastDay is null ? ValidationResult.Error(Days.Fault(On))
        : AccordingTo is not null && SpaceTalksCatalog.Embedded.Sources.Find(AccordingTo) is null
            ? ValidationResult.Error($"There is no source \"{AccordingTo}\": write an identifier such as brief or tass-2025-07-31")
        : ValidationResult.Success();

    /// <summary>The embedded data, as seen on the day and according to the source. What may have been known on the day is in it.</summary>
    public SpaceTalksCatalog View()
    {
        SpaceTalksCatalog catalog = Known();
        return PastDay is { } past ? catalog.AsKnownOn(past, Certainty.Possible) : catalog;
    }

    /// <summary>The catalog of everything that was certainly known on the day; null if today's knowledge is shown.</summary>
    public SpaceTalksCatalog? CertainView() => PastDay is { } past ? Known().AsKnownOn(past) : null;

    private SpaceTalksCatalog Known() =>
        AccordingTo is null ? SpaceTalksCatalog.Embedded : SpaceTalksCatalog.Embedded.AccordingTo(SpaceTalksCatalog.Embedded.Sources.Find(AccordingTo)!.Id);
}
