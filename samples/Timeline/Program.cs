using NodaTime;
using NodaTime.Extensions;
using SpaceTalks;
using SpaceTalks.Samples;
using Spectre.Console;

// The library has no clock of its own: what "today" is, the program says.
LocalDate today = SystemClock.Instance.InZone(DateTimeZoneProviders.Tzdb.GetSystemDefault()).GetCurrentDate();

if (args is ["--help"])
{
    Console.WriteLine(Options.Usage);
    return 0;
}
Options options = Options.Parse(args, today);
SpaceTalksCatalog catalog = SpaceTalksCatalog.Embedded;
if (options.AccordingTo is { } source)
{
    if (!catalog.Sources.TryGet(source, out _))
    {
        options = options with { Fault = $"There is no source \"{source}\"." };
    }
    catalog = catalog.AccordingTo(source);
}
if (options.AsKnownOn is { } day)
{
    catalog = catalog.AsKnownOn(day);
}
Milestone? milestone = options.History is null ? null : catalog.Milestones.Find(options.History);
if (options.History is not null && milestone is null)
{
    options = options with { Fault = $"There is no milestone \"{options.History}\"." };
}
if (options.Fault is not null)
{
    Console.Error.WriteLine(options.Fault);
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

Story story = new(catalog, options.Day, AnsiConsole.Console);
if (milestone is not null)
{
    story.TellHistory(milestone);
}
else if (options.Review)
{
    story.TellReview();
}
else
{
    story.TellTimeline();
    story.TellAgenda(MilestoneIds.HeadsMeeting2025);
    story.TellOffices();
    story.TellQuestions();
}
return 0;
