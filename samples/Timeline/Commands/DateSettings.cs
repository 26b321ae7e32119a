using System.ComponentModel;
using Spectre.Console.Cli;

namespace SpaceTalks.Samples;

/// <summary>The text that is read as a date.</summary>
internal sealed class DateSettings : ToolSettings
{
    [CommandArgument(0, "<TEXT>")]
    [Description("The date: 2025-XX-15, \"late August 2025\", \"конец августа 2025 года\". With -, each line of the standard input is read as one")]
    public string[] Text { get; init; } = [];
}
