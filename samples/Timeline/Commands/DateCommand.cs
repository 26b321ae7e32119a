using Spectre.Console;
using Spectre.Console.Cli;

namespace SpaceTalks.Samples;

/// <summary>Says what a text means as a date.</summary>
internal sealed class DateCommand : Command<DateSettings>
{
    public override int Execute(CommandContext context, DateSettings settings, CancellationToken cancellationToken)
    {
        string text = string.Join(' ', settings.Text.Concat(context.Remaining.Raw).Select(Tool.Restore));
        bool isList = text == "-";
        DateAnswer[] answers = isList ? [.. Lines(Terminal.ReadInput()).Select(DateAnswer.Of)] : [DateAnswer.Of(text)];
        if (settings.Json)
        {
            Json.Write<object>(isList ? answers : answers[0]);
        }
        for (int index = 0; index < answers.Length; index++)
        {
            if (!settings.Json)
            {
                Show(answers[index], isList, index > 0);
            }
            if (answers[index].Fault is { } fault)
            {
                Terminal.Tell(fault);
            }
        }
        if (answers.Length == 0)
        {
            Terminal.Tell("Expected a date in each line of the standard input, but there is none.");
        }
        return answers.Length > 0 && answers.All(answer => answer.Fault is null) ? ExitCode.Fine : ExitCode.Objection;
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private static void Show(DateAnswer answer, bool isNamed, bool isFurther)
    {
        IAnsiConsole console = Terminal.Console;
        if (isFurther)
        {
            console.WriteLine();
        }
        if (isNamed)
        {
            console.Write(new Text(answer.Text + "\n", new Style(decoration: Decoration.Bold)));
        }
        foreach (DateAnswer.Reading reading in answer.Readings)
        {
            if (reading != answer.Readings[0])
            {
                console.WriteLine();
            }
            Grid grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(0, 0, 2, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
            grid.AddRow(new Text("EDTF"), new Text(reading.Edtf));
            grid.AddRow(new Text("English"), new Text(reading.Words));
            grid.AddRow(new Text("Russian"), new Text(reading.Russian));
            grid.AddRow(new Text("Meaning"), new Text(reading.Meaning));
            grid.AddRow(new Text("First day"), new Text(reading.Earliest ?? InWords(reading.EarliestKind)));
            grid.AddRow(new Text("Last day"), new Text(reading.Latest ?? InWords(reading.LatestKind)));
            console.Write(grid);
        }
    }

    private static string InWords(string? kind) => kind switch
    {
        "open" => "none: it has no limit",
        "beyond-calendar" => "beyond the calendar (years −9998 to 9999)",
        _ => "not known",
    };
}
