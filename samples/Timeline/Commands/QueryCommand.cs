using Spectre.Console.Cli;

namespace SpaceTalks.Samples;

/// <summary>Writes the milestones that a query finds.</summary>
internal sealed class QueryCommand : Command<QuerySettings>
{
    public override int Execute(CommandContext context, QuerySettings settings, CancellationToken cancellationToken)
    {
        string text = string.Join(' ', settings.Query.Concat(context.Remaining.Raw).Select(Tool.Restore));
        text = text == "-" ? Terminal.ReadInput().Trim() : text;
        return Answer(settings.View(), settings, text, settings.Explain, settings.ExportFormat, settings.Title);
    }

    /// <summary>Answers a query.</summary>
    /// <param name="format">The format; null is a text for people.</param>
    public static int Answer(
        SpaceTalksCatalog catalog, ViewSettings settings, string text, bool isExplained, ExportFormat? format, string? title = null)
    {
        if (!Query.TryParse(text, catalog, out Query<Milestone>? query, out string? fault))
        {
            Terminal.Tell($"{fault.TrimEnd('.')}. See {Tool.Name} query --help for the keys.");
            return ExitCode.Unusable;
        }
        if (isExplained && settings.Json)
        {
            Json.Write(query.Explain());
        }
        else if (isExplained)
        {
            Terminal.Output.WriteLine(query.Explain());
        }
        else if (format is not null)
        {
            query.Export(format, Terminal.Output, new ExportOptions { Title = title, Day = settings.PastDay });
        }
        else
        {
            new Story(catalog, settings.CertainView(), settings.Day, Terminal.Console).TellMilestones(query);
        }
        return query.Any() ? ExitCode.Fine : ExitCode.Objection;
    }
}
