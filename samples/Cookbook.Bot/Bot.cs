using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Samples;

/// <summary>Answers questions about the talks in a sentence or two, each with its source, and says how sure it is.</summary>
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
            return "No meeting is announced." + (last is null ? string.Empty : $" The last one was {last.When:E}: {last.Title} ({SourceOf(last)}).");
        }
        // What is planned for "late 2026" has not been missed while late 2026 lasts.
        Certainty isAhead = next.When?.After(DateWindow.Through(LocalDate.FromDateOnly(today))) ?? Certainty.Possible;
        return $"Next: {next.Title}, {Words.Of(next.Status)} for {(next.When is null ? "a day that nobody has named" : $"{next.When:E}")} ({SourceOf(next)})."
            + (isAhead == Certainty.Certain ? string.Empty : " It may have happened by now without a report.");
    }

    private string Head(Agency agency)
    {
        Incumbent head = agency.HeadOn(LocalDate.FromDateOnly(today));
        return head.Certainty switch
        {
            Certainty.Certain => $"{head.Official} leads {agency.Name}.",
            Certainty.Possible => $"{head.Official} led {agency.Name} when that was last reported; the data goes up to {catalog.AsOf:uuuu-MM-dd}.",
            _ => $"Who leads {agency.Name} is not known.",
        };
    }

    private string Search(string question)
    {
        SearchHit[] hits = [.. catalog.Search(question).Take(3)];
        return hits.Length == 0 ? "I have found nothing about that." : "Perhaps one of these: " + string.Join("; ", hits.Select(hit => hit.Title)) + ".";
    }

    // The source that prevails, with its day.
    private static string SourceOf(Milestone milestone)
    {
        Report report = milestone.Reports[0];
        When? reported = report.Reported ?? report.Source.Date;
        return report.Source.Publisher + (reported is null ? string.Empty : $", {reported:E}");
    }
}
