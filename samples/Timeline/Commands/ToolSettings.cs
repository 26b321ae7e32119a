using System.ComponentModel;
using Spectre.Console.Cli;

namespace SpaceTalks.Samples;

/// <summary>What every command can be asked.</summary>
internal abstract class ToolSettings : CommandSettings
{
    [CommandOption("--json")]
    [Description("Writes the answer as JSON, for other programs")]
    public bool Json { get; init; }
}
