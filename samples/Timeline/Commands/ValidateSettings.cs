using System.ComponentModel;
using Spectre.Console.Cli;

namespace SpaceTalks.Samples;

/// <summary>The documents to check.</summary>
internal sealed class ValidateSettings : DocumentSettings
{
    [CommandArgument(0, "<FILE>")]
    [Description("The documents, checked together; they may link to each other. With -, one is read from the standard input")]
    public string[] Files { get; init; } = [];
}
