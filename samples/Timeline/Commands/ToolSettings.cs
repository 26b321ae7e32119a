using System.ComponentModel;
using Spectre.Console.Cli;

namespace SpaceTalks.Samples;

/// <summary>The options of every command.</summary>
internal abstract class ToolSettings : CommandSettings
{
    [CommandOption("--json")]
    [Description("Writes the answer as JSON, for other programs")]
    public bool Json { get; init; }
}
