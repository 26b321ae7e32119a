using NodaTime;
using NodaTime.Extensions;
using SpaceTalks;
using SpaceTalks.Samples;
using Spectre.Console;

// The library has no clock of its own: what "today" is, the program says.
LocalDate today = SystemClock.Instance.InZone(DateTimeZoneProviders.Tzdb.GetSystemDefault()).GetCurrentDate();

Options options = Options.Parse(args, today);
if (options.Fault is not null)
{
    Console.Error.WriteLine(options.Fault);
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

Story story = new(SpaceTalksCatalog.Embedded, options.Day, AnsiConsole.Console);
story.TellTimeline();
story.TellAgenda(MilestoneIds.HeadsMeeting2025);
story.TellOffices();
story.TellQuestions();
return 0;
