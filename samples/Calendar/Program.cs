using System.Text;
using Ical.Net.CalendarComponents;
using NodaTime.Text;
using SpaceTalks;
using SpaceTalks.Samples;

const string Usage =
    """
    usage: Calendar [QUERY] [--output FILE]
      QUERY          the milestones to include: about:iss-future possibly-within:"Q1 2026"; all by default
      --output FILE  the file to write; by default, the calendar is written to standard output
    The calendar is read back as a check; milestones without a first or a last day are listed on standard error.
    """;

if (args is ["--help"])
{
    Console.WriteLine(Usage);
    return 0;
}
int option = Array.IndexOf(args, "--output");
if (option >= 0 && option + 2 != args.Length)
{
    Console.Error.WriteLine(Usage);
    return 2;
}
string text = string.Join(' ', option < 0 ? args : args[..option]);
ParseResult<Query<Milestone>> query = Query.Pattern<Milestone>(SpaceTalksCatalog.Embedded).Parse(text.Length == 0 ? "*" : text);
if (!query.Success)
{
    Console.Error.WriteLine(query.Exception.Message);
    return 2;
}

TalksCalendar calendar = new(SpaceTalksCatalog.Embedded, query.Value);
string written = calendar.ToText();
if (option < 0)
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    Console.Write(written);
}
else
{
    try
    {
        File.WriteAllText(args[option + 1], written);
    }
    catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine(exception.Message);
        return 2;
    }
}

IReadOnlyList<CalendarEvent> events = [.. Ical.Net.Calendar.Load(written)!.Events];
Console.Error.WriteLine($"{events.Count} events, {events.Count(one => one.Status == Ical.Net.EventStatus.Tentative)} of them tentative.");
foreach (Milestone milestone in calendar.LeftOut)
{
    Console.Error.WriteLine($"Left out, because a calendar event needs a first and a last day: {milestone}");
}
return events.Count == calendar.Count ? 0 : 1;
