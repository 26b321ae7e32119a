using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Samples;

/// <summary>Answers questions about the talks in a sentence or two, with the source and the certainty.</summary>
internal sealed class Bot(SpaceTalksCatalog catalog, DateOnly today)
{
    public string Answer(string question)
    {
        string[] words = question.ToLowerInvariant().Split([' ', '?', '!', '.', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Contains("meet") || words.Contains("meeting"))
        {
            return NextMeeting();
        }
        if (words.Any(word => word is "leads" or "heads" or "head") && words.Select(catalog.Agencies.Find).FirstOrDefault(agency => agency is not null) is { } agency)
        {
            return Head(agency);
        }
        return Search(question);
    }

    private string NextMeeting()
    {
        Query<Milestone> meetings = catalog.Meetings.Involving(AgencyIds.Nasa, AgencyIds.Roscosmos);
        if (meetings.Upcoming(today).FirstOrDefault() is not { } next)
        {
            Milestone? last = meetings.WithStatus(ReportStatus.Completed).NewestFirst().FirstOrDefault();
            return "No meeting has been announced." + (last is null ? string.Empty : $" The last one: {last.When:E}, {last.Title} ({SourceOf(last)}).");
        }
        // What is planned for "late 2026" has not been missed while late 2026 lasts.
        Certainty isAhead = next.When?.After(DateWindow.Through(LocalDate.FromDateOnly(today))) ?? Certainty.Possible;
        return $"Next: {next.Title}, {Words.Of(next.Status)} for {(next.When is null ? "a date not yet announced" : $"{next.When:E}")} ({SourceOf(next)})."
            + (isAhead == Certainty.Certain ? string.Empty : " It may already have happened without being reported.");
    }

    private string Head(Agency agency)
    {
        Incumbent head = agency.HeadOn(LocalDate.FromDateOnly(today));
        return head.Certainty switch
        {
            Certainty.Certain => $"{head.Official} leads {agency.Name}.",
            Certainty.Possible => $"{head.Official} led {agency.Name} according to the latest report; the data goes up to {catalog.AsOf:uuuu-MM-dd}.",
            _ => $"The head of {agency.Name} is not known.",
        };
    }

    private string Search(string question)
    {
        SearchHit[] hits = [.. catalog.Search(question).Take(3)];
        return hits.Length == 0 ? "I found nothing about that." : "Perhaps one of these: " + string.Join("; ", hits.Select(hit => hit.Title)) + ".";
    }

    // The prevailing source, with the day of its report.
    private static string SourceOf(Milestone milestone)
    {
        Report report = milestone.Reports[0];
        When? reported = report.Reported ?? report.Source.Date;
        return report.Source.Publisher + (reported is null ? string.Empty : $", {reported:E}");
    }
}
