using NodaTime;
using Spectre.Console.Cli;

namespace SpaceTalks.Samples;

/// <summary>Tells the story: on one screen, at length, or of one milestone.</summary>
internal sealed class OverviewCommand : Command<OverviewSettings>
{
    public override int Execute(CommandContext context, OverviewSettings settings, CancellationToken cancellationToken)
    {
        SpaceTalksCatalog catalog = settings.View();
        if (settings.Query.Length > 0)
        {
            string text = string.Join(' ', settings.Query.Concat(context.Remaining.Raw).Select(Tool.Restore));
            return QueryCommand.Answer(catalog, settings, text, settings.Explain, settings.Json ? ExportFormat.Json : null);
        }
        LocalDate day = settings.Day;
        Story story = new(catalog, settings.CertainView(), day, Terminal.Console);
        if (settings.History is { } name)
        {
            return TellHistory(story, catalog.Milestones.Find(name), settings.Json);
        }
        if (settings.Review)
        {
            ReviewCommand.Tell(catalog.Review(day, cancellationToken), story, settings.Json);
        }
        else if (settings.All || settings.On is not null || settings.AccordingTo is not null)
        {
            TellTimeline(story, catalog, settings);
        }
        else if (settings.Json)
        {
            WriteOverview(catalog, day);
        }
        else
        {
            new Overview(catalog, day, Terminal.Console).Tell();
        }
        return ExitCode.Fine;
    }

    private static int TellHistory(Story story, Milestone? milestone, bool asJson)
    {
        if (milestone is null)
        {
            Terminal.Tell("Nothing was known of it then.");
            return ExitCode.Objection;
        }
        if (asJson)
        {
            Json.Write(milestone);
        }
        else
        {
            story.TellHistory(milestone);
        }
        return ExitCode.Fine;
    }

    private static void TellTimeline(Story story, SpaceTalksCatalog catalog, OverviewSettings settings)
    {
        if (settings.Json)
        {
            if (settings.All)
            {
                Json.Write(new
                {
                    Milestones = catalog.Milestones.ToList(),
                    Tenures = catalog.Tenures.ToList(),
                    Questions = catalog.Questions.ToList(),
                });
            }
            else
            {
                catalog.Milestones.Export(ExportFormat.Json, Terminal.Output);
            }
            return;
        }
        story.TellTimeline();
        if (settings.All)
        {
            story.TellOffices();
            story.TellQuestions();
        }
    }

    // What the screen shows, for programs.
    private static void WriteOverview(SpaceTalksCatalog catalog, LocalDate day)
    {
        Milestone meeting = catalog.Milestones[MilestoneIds.HeadsMeeting2025];
        Json.Write(new
        {
            Day = $"{day:R}",
            catalog.DataVersion,
            AsOf = $"{catalog.AsOf:R}",
            Milestones = catalog.Milestones.Count(),
            Sources = catalog.Sources.Count(),
            Announced = catalog.AccordingTo(SourceIds.Brief).Milestones[meeting.Id],
            CameOfIt = meeting,
            Findings = catalog.Review(day).Where(finding => finding.Statements.Any(meeting.Reports.Contains)).ToList(),
            Next = catalog.Milestones.Upcoming(day).Take(3).ToList(),
        });
    }
}
