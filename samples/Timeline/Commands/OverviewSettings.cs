using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;

namespace SpaceTalks.Samples;

/// <summary>The options without a command.</summary>
internal sealed class OverviewSettings : ViewSettings
{
    [CommandArgument(0, "[QUERY]")]
    [Description("Shows the milestones that a query finds, as the command query does")]
    public string[] Query { get; init; } = [];

    [CommandOption("--all")]
    [Description("Shows the long timeline, who held which office, and the questions")]
    public bool All { get; init; }

    [CommandOption("--history <MILESTONE>")]
    [Description("Shows who said what about a milestone, and what came of it")]
    public string? History { get; init; }

    [CommandOption("--review")]
    [Description("Shows what cannot all be true, as the command review does")]
    public bool Review { get; init; }

    [CommandOption("--explain")]
    [Description("Shows how a query is answered")]
    public bool Explain { get; init; }

    public override ValidationResult Validate() =>
        base.Validate() is { Successful: false } fault ? fault
        : History is not null && SpaceTalksCatalog.Embedded.Milestones.Find(History) is null
            ? ValidationResult.Error(
                $"There is no milestone \"{History}\": write an identifier such as heads-meeting-2025; a query with --format csv shows others")
        : Explain && Query.Length == 0 ? ValidationResult.Error("--explain is to go with a query")
        : ValidationResult.Success();
}
