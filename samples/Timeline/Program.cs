using System.Text.Json;
using NodaTime;
using NodaTime.Extensions;
using NodaTime.Text;
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
ParseResult<Query<Milestone>>? query = options.Query is null ? null : Query.Pattern<Milestone>(catalog).Parse(options.Query);
if (query is { Success: false })
{
    Console.Error.WriteLine(query.Exception.Message);
    return 2;
}
if (options.Fault is not null)
{
    Console.Error.WriteLine(options.Fault);
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

if (query is not null && options.Json)
{
    JsonSerializerOptions json = new JsonSerializerOptions { WriteIndented = true }.ConfigureForSpaceTalks();
    Console.WriteLine(JsonSerializer.Serialize(query.Value.ToList(), json));
    return 0;
}
Story story = new(catalog, options.Day, AnsiConsole.Console);
if (query is not null && options.Explain)
{
    Console.WriteLine(query.Value.Explain());
}
else if (query is not null)
{
    story.TellMilestones(query.Value);
}
else if (milestone is not null)
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
