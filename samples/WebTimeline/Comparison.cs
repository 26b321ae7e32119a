namespace SpaceTalks.Samples;

/// <summary>A meeting as one source announced it, compared with what happened.</summary>
public sealed record Comparison(string What, string Announced, string CameOfIt, string? Difference)
{
    public static IReadOnlyList<Comparison> Of(Milestone announced, Milestone meeting)
    {
        List<Comparison> rows =
        [
            new("When", announced.When.InWords(), meeting.When.InWords(), Move(announced, meeting)),
            new("Where", $"{announced.Places}", $"{meeting.Places}", Agree(announced.Places, meeting.Places) ? null : "in a different place"),
        ];
        foreach (Participant participant in announced.Participants)
        {
            Participant[] came = [.. meeting.Participants.Where(other => other.Organization == participant.Organization)];
            rows.Add(new(
                participant.Organization.Name,
                Name(participant),
                string.Join(", ", came.Select(Name)),
                came.Any(other => other.Official == participant.Official) ? null : "a different person"));
        }
        foreach (UnitedAgendaPoint point in announced.Agenda)
        {
            UnitedAgendaPoint[] spokenOf = [.. meeting.Agenda.Where(other => other.HasCompletedReport && AreAbout(other, point))];
            rows.Add(new("Agenda", point.Title, Said(spokenOf), spokenOf.Length > 0 ? null : "not in any report of the meeting"));
        }
        UnitedAgendaPoint[] besides =
        [
            .. meeting.Agenda.Where(point => point.HasCompletedReport && !announced.Agenda.Any(other => AreAbout(point, other))),
        ];
        if (besides.Length > 0)
        {
            rows.Add(new("Agenda", string.Empty, Said(besides), "not announced"));
        }
        return rows;
    }

    private static string? Move(Milestone announced, Milestone meeting) =>
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
        string.Join("; ", points.Select(point => $"{point.Title} ({string.Join(", ", point.Reports.Select(report => report.Source).Distinct())})"));

    private static string Name(Participant participant) =>
        participant.Office is null ? $"{participant.Official}" : $"{participant.Official}, {participant.Office}";
}
