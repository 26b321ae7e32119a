using NodaTime;
using SpaceTalks.Time;
using Spectre.Console;

namespace SpaceTalks.Samples;

/// <summary>One screen: the meeting as announced and as it took place, what comes next, and how current the data is.</summary>
internal sealed class Overview(SpaceTalksCatalog catalog, LocalDate day, IAnsiConsole console)
{
    public void Tell()
    {
        Milestone meeting = catalog.Milestones[MilestoneIds.HeadsMeeting2025];
        Milestone announced = catalog.AccordingTo(SourceIds.Brief).Milestones[meeting.Id];

        console.Write(new Rule(Markup.Escape(meeting.Title)).LeftJustified());
        Table table = new Table().NoBorder().AddColumns(
            new TableColumn(string.Empty).NoWrap(), new TableColumn("[bold]The article announced[/]"), new TableColumn("[bold]What happened[/]"));
        Compare(table, "When", announced.When.InWords(), meeting.When.InWords(), Move(meeting, announced));
        Compare(table, "Where", $"{announced.Places}", $"{meeting.Places}", Agree(announced.Places, meeting.Places) ? null : "in a different place");
        foreach (Participant participant in announced.Participants)
        {
            Participant[] came = [.. meeting.Participants.Where(other => other.Organization == participant.Organization)];
            Compare(
                table, participant == announced.Participants[0] ? "Who" : string.Empty, Name(participant), string.Join(", ", came.Select(Name)),
                came.Any(other => other.Official == participant.Official) ? null : "a different person");
        }
        foreach (UnitedAgendaPoint point in announced.Agenda)
        {
            UnitedAgendaPoint[] spokenOf = [.. meeting.Agenda.Where(other => other.HasCompletedReport && AreAbout(other, point))];
            UnitedAgendaPoint[] expected = [.. meeting.Agenda.Where(other => !other.HasCompletedReport && other.Title != point.Title && AreAbout(other, point))];
            Compare(
                table,
                point == announced.Agenda[0] ? "Agenda" : string.Empty,
                point.Title,
                Said(spokenOf.Length > 0 ? spokenOf : expected),
                spokenOf.Length > 0 ? null : expected.Length > 0 ? "before the meeting" : "not reported");
        }
        UnitedAgendaPoint[] besides =
        [
            .. meeting.Agenda.Where(point => point.HasCompletedReport && !announced.Agenda.Any(other => AreAbout(point, other))),
        ];
        Compare(table, string.Empty, string.Empty, "Also discussed: " + Said(besides), null);
        console.Write(table);

        console.WriteLine();
        console.MarkupLine("[bold]Officials named in the wrong office, according to the review:[/]");
        foreach (Finding finding in catalog.Review(day).Where(finding => finding.Rule.Id == "office-at-event" && finding.Statements.Any(meeting.Reports.Contains)))
        {
            Indent($"{finding.Message} ({string.Join("; ", finding.Statements.Skip(1).Select(report => Short(report.Source)))})");
        }
        console.WriteLine();
        console.MarkupLine($"[bold]Next, as of {When.Day(day).InWords()}:[/]");
        foreach (Milestone next in catalog.Milestones.Upcoming(day).Take(3))
        {
            Indent($"{next.When.InWords()}: {next.Title} ({next.Status.InWords()}; {Short(next.Reports.Prevailing.Source)})");
        }
        console.WriteLine();
        console.WriteLine(
            $"{catalog.Milestones.Count()} milestones from {catalog.Sources.Count()} sources, consulted up to {When.Day(catalog.AsOf!.Value).InWords()}. See more: --all, "
            + "--on 2025-10-15, --history heads-meeting-2025, --review, a query, --help.");
    }

    // A difference is put in words after what happened.
    private static void Compare(Table table, string label, string announced, string cameOfIt, string? difference) =>
        table.AddRow(new Text(label), new Text(announced), new Text($"{cameOfIt} {(difference is null ? null : $"({difference})")}".Trim()));

    // How the date moved from what was announced.
    private static string? Move(Milestone meeting, Milestone announced) =>
        meeting.Slips.Where(slip => slip.From.When == announced.When).Select(slip => slip.SmallestMove).FirstOrDefault() switch
        {
            < 0 and int days => $"{-days} days earlier",
            > 0 and int days => $"{days} days later",
            _ => null,
        };

    private static bool Agree(Places? announced, Places? cameOfIt) =>
        announced is not null && cameOfIt is not null && announced.Any(place => cameOfIt.ArePossiblyWithin(place.Id));

    private static bool AreAbout(UnitedAgendaPoint one, UnitedAgendaPoint other) =>
        one.Topics.Any(topic => other.Topics.Any(wider => topic.IsWithin(wider.Id) || wider.IsWithin(topic.Id)));

    private static string Said(IEnumerable<UnitedAgendaPoint> points) =>
        string.Join("; ", points.Select(point => $"{point.Title}, says {First([.. point.Reports.Select(report => Short(report.Source)).Distinct()])}"));

    // The first source, and the number of the others.
    private static string First(string[] sources) => sources.Length == 1 ? sources[0] : $"{sources[0]} (and {sources.Length - 1} more)";

    private static string Short(Source source) => source.Publisher ?? source.ToString();

    private static string Name(Participant participant) =>
        participant.Office is null ? $"{participant.Official}" : $"{participant.Official}, {participant.Office}";

    private void Indent(string text) => console.Write(new Padder(new Text(text), new Padding(2, 0, 0, 0)));
}
