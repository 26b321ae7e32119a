using System.ComponentModel;
using NodaTime;
using Spectre.Console;
using Spectre.Console.Cli;

namespace SpaceTalks.Samples;

/// <summary>The options of a review: the documents and the day.</summary>
internal sealed class ReviewSettings : DocumentSettings
{
    [CommandArgument(0, "[FILE]")]
    [Description("A document that joins the embedded data; without it, the embedded data is reviewed. With -, it is read from the standard input")]
    public string? File { get; init; }

    [CommandOption("--on <DAY>")]
    [Description("Reviews what was known on a day: 2025-10-15, or \"15 October 2025\"")]
    public string? On { get; init; }

    [CommandOption("--all")]
    [Description("Shows the findings of the embedded data too, beside those that the file brings")]
    public bool All { get; init; }

    public LocalDate? PastDay => On is null ? null : Days.Parse(On);

    public override ValidationResult Validate() =>
        On is not null && PastDay is null ? ValidationResult.Error(Days.Fault(On))
        : File is null && (Alone || All || Merge != MergePolicy.Refuse) ? ValidationResult.Error("--alone, --all and --merge are to go with a file")
        : ValidationResult.Success();
}
