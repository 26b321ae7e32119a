using NodaTime;
using SpaceTalks.Time;
using Spectre.Console.Cli;

namespace SpaceTalks.Samples;

/// <summary>Shows what cannot all be true.</summary>
internal sealed class ReviewCommand : Command<ReviewSettings>
{
    public override int Execute(CommandContext context, ReviewSettings settings, CancellationToken cancellationToken)
    {
        LocalDate day = settings.PastDay ?? Days.Today;
        SpaceTalksCatalog View(SpaceTalksCatalog whole) =>
            settings.PastDay is { } past ? whole.AsKnownOn(past, Certainty.Possible) : whole;

        if (settings.File is null)
        {
            SpaceTalksCatalog embedded = View(SpaceTalksCatalog.Embedded);
            Tell(embedded.Review(day, cancellationToken), StoryOf(embedded, day), settings.Json);
            return ExitCode.Fine;
        }
        SpaceTalksCatalog catalog = View(Documents.Join([Tool.Restore(settings.File)], settings));
        FindingCollection all = catalog.Review(day, cancellationToken);
        HashSet<string> known = settings.Alone
            ? []
            : [.. View(SpaceTalksCatalog.Embedded).Review(day, cancellationToken).Select(finding => finding.ToString())];
        Finding[] brought = [.. all.Where(finding => !known.Contains(finding.ToString()))];
        Tell(settings.All ? all : brought, StoryOf(catalog, day), settings.Json);
        if (!settings.Json)
        {
            Terminal.Flush();
            string rest = OfTheRest(all.Count - brought.Length, settings.All);
            Terminal.Errors.WriteLine($"{Faults.Counted(brought.Length, "finding")} from {Tool.Restore(settings.File)}{rest}");
        }
        return brought.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Objection : ExitCode.Fine;
    }

    private static string OfTheRest(int count, bool isShown) =>
        count == 0 ? string.Empty
        : isShown ? $"; {count} {(count == 1 ? "is" : "are")} from the embedded data alone"
        : $"; {count} from the embedded data alone {(count == 1 ? "is" : "are")} left out (--all shows {(count == 1 ? "it" : "them")})";

    /// <summary>Shows findings to people, or writes them for programs.</summary>
    public static void Tell(IReadOnlyList<Finding> findings, Story story, bool asJson)
    {
        if (asJson)
        {
            Json.Write(findings.ToList());
        }
        else if (findings.Count > 0)
        {
            story.TellReview(findings);
        }
    }

    private static Story StoryOf(SpaceTalksCatalog catalog, LocalDate day) => new(catalog, null, day, Terminal.Console);
}
