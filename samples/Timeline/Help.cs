using Spectre.Console;
using Spectre.Console.Cli;
using Spectre.Console.Cli.Help;
using Spectre.Console.Rendering;

namespace SpaceTalks.Samples;

/// <summary>The help of the program: with the exit codes, and legible in a narrow terminal too.</summary>
internal sealed class Help(ICommandAppSettings settings) : HelpProvider(settings)
{
    // Below this, the descriptions of options stand under them.
    private const int Narrow = 64;

    private static readonly Style Heading = new(Color.Yellow);

    private static readonly (string Command, string Objection)[] Objections =
    [
        ("query", "nothing was found"),
        ("date", "the text is no date, or has several readings"),
        ("validate", "a file has faults"),
        ("review", "your file brings a finding of severity error"),
    ];

    public override IEnumerable<IRenderable> GetOptions(ICommandModel model, ICommandInfo? command)
    {
        if (Terminal.Console.Profile.Width >= Narrow)
        {
            return base.GetOptions(model, command);
        }
        List<IRenderable> lines = [new Text("\nOPTIONS:\n", Heading), .. Option("-h, --help", "Prints help information")];
        if (command is null)
        {
            lines.AddRange(Option("-v, --version", "Prints version information"));
        }
        foreach (ICommandOption option in (command ?? model.DefaultCommand)!.Parameters.OfType<ICommandOption>())
        {
            string name = string.Join(", ", option.LongNames.Select(name => "--" + name));
            lines.AddRange(Option(option.ValueName is null ? name : $"{name} <{option.ValueName}>", option.Description));
        }
        return lines;
    }

    public override IEnumerable<IRenderable> GetFooter(ICommandModel model, ICommandInfo? command)
    {
        string objection = Objections.FirstOrDefault(pair => pair.Command == command?.Name).Objection
            ?? "nothing was found, no date was read, or a file of yours has faults or errors";
        Grid codes = new Grid().AddColumn(new GridColumn().Padding(4, 0, 2, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        codes.AddRow(new Text("0"), new Text("all is well"));
        codes.AddRow(new Text("1"), new Text(objection));
        codes.AddRow(new Text("2"), new Text("the command line or a file cannot be read"));
        IEnumerable<IRenderable> footer = [new Text("\nEXIT CODES:\n", Heading), codes];
        return command?.Name != "query"
            ? footer
            : [new Text("\nKEYS:\n", Heading), Indented(string.Join(", ", SpaceTalksCatalog.Embedded.Milestones.QueryKeyNames)), .. footer];
    }

    private static IEnumerable<IRenderable> Option(string name, string? description) =>
        [Indented(name), new Padder(new Text(description ?? string.Empty), new Padding(8, 0, 0, 0))];

    private static Padder Indented(string text) => new(new Text(text), new Padding(4, 0, 0, 0));
}
