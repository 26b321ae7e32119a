using System.ComponentModel;
using Spectre.Console.Cli;

namespace SpaceTalks.Samples;

/// <summary>The ways in which a user's documents are joined to the embedded data.</summary>
internal abstract class DocumentSettings : ToolSettings
{
    [CommandOption("--alone")]
    [Description("Leaves the embedded data out: the files are to have all that they link to")]
    public bool Alone { get; init; }

    [CommandOption("--merge <POLICY>")]
    [Description("What happens to an identifier of the embedded data: refuse (as it is without this), add or override")]
    public MergePolicy Merge { get; init; }
}
