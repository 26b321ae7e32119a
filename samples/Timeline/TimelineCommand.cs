using System.Text.Json;
using NodaTime;
using NodaTime.Extensions;
using NodaTime.Text;
using SpaceTalks.Time;
using Spectre.Console;
using Spectre.Console.Cli;

namespace SpaceTalks.Samples;

/// <summary>Tells the story that the command line asks for.</summary>
internal sealed class TimelineCommand : Command<TimelineSettings>
{
    public override int Execute(CommandContext context, TimelineSettings settings, CancellationToken cancellationToken)
    {
        // The library has no clock of its own: what "today" is, the program says.
        LocalDate today = SystemClock.Instance.InZone(DateTimeZoneProviders.Tzdb.GetSystemDefault()).GetCurrentDate();
        LocalDate day = settings.Day ?? today;

        SpaceTalksCatalog catalog = SpaceTalksCatalog.Embedded;
        if (settings.AccordingTo is { } source)
        {
            catalog = catalog.AccordingTo(catalog.Sources.Find(source)!.Id);
        }
        // What may have been known is shown as well, and marked.
        SpaceTalksCatalog? certain = settings.Day is { } past ? catalog.AsKnownOn(past) : null;
        if (certain is not null)
        {
            catalog = catalog.AsKnownOn(day, Certainty.Possible);
        }
        if (settings.Query.Length > 0)
        {
            return Answer(catalog, certain, day, settings);
        }
        Story story = new(catalog, certain, day, AnsiConsole.Console);
        if (settings.History is { } name)
        {
            return Tell(story, catalog.Milestones.Find(name));
        }
        if (settings.Review)
        {
            story.TellReview();
        }
        else if (settings.All || settings.Day is not null || settings.AccordingTo is not null)
        {
            story.TellTimeline();
            if (settings.All)
            {
                story.TellOffices();
                story.TellQuestions();
            }
        }
        else
        {
            new Overview(catalog, day, AnsiConsole.Console).Tell();
        }
        return 0;
    }

    private static int Tell(Story story, Milestone? milestone)
    {
        if (milestone is null)
        {
            Console.Error.WriteLine("Nothing was known of it then.");
            return 1;
        }
        story.TellHistory(milestone);
        return 0;
    }

    private static int Answer(SpaceTalksCatalog catalog, SpaceTalksCatalog? certain, LocalDate day, TimelineSettings settings)
    {
        ParseResult<Query<Milestone>> query = Query.Pattern<Milestone>(catalog).Parse(string.Join(' ', settings.Query));
        if (!query.Success)
        {
            Console.Error.WriteLine(query.Exception.Message);
            return 2;
        }
        if (settings.Json)
        {
            JsonSerializerOptions json = new JsonSerializerOptions { WriteIndented = true }.ConfigureForSpaceTalks();
            Console.WriteLine(JsonSerializer.Serialize(query.Value.ToList(), json));
        }
        else if (settings.Explain)
        {
            Console.WriteLine(query.Value.Explain());
        }
        else
        {
            new Story(catalog, certain, day, AnsiConsole.Console).TellMilestones(query.Value);
        }
        return 0;
    }
}
