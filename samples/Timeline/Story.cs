using NodaTime;
using SpaceTalks.Time;
using Spectre.Console;

namespace SpaceTalks.Samples;

/// <summary>Prints in detail what a catalog knows, as of a given day.</summary>
/// <param name="catalog">The milestones that were certainly or possibly known.</param>
/// <param name="certain">The milestones that were certainly known on a past day; null for the present.</param>
/// <param name="day">The day.</param>
/// <param name="console">The console to write to.</param>
internal sealed class Story(SpaceTalksCatalog catalog, SpaceTalksCatalog? certain, LocalDate day, IAnsiConsole console)
{
    private static readonly string[] Standings = ["Past", "Possibly past", "Underway", "Upcoming", "No date"];

    public void TellTimeline()
    {
        string from = When.Day(day).InWords();
        Title(certain is null ? $"The talks, as of {from}" : $"The talks, as known on {from}");
        if (certain is not null)
        {
            console.WriteLine("Entries marked (?) may not have been known on that day: their sources are undated.");
        }
        foreach (string standing in Standings)
        {
            // A date without a first day is sorted by its last day.
            Milestone[] milestones =
            [
                .. catalog.Milestones.Where(milestone => StandingOf(milestone) == standing).OrderBy(milestone => milestone.When?.Earliest ?? milestone.When?.Latest),
            ];
            if (milestones.Length > 0)
            {
                console.WriteLine();
                console.MarkupLine($"[bold]{standing}[/]");
                List(milestones);
            }
        }
    }

    public void TellMilestones(Query<Milestone> query)
    {
        Title(query.ToString());
        List(query);
        int count = query.Count();
        console.WriteLine(count == 1 ? "1 milestone" : $"{count} milestones");
    }

    public void TellOffices()
    {
        console.WriteLine();
        Title("Officials and their offices");
        Table table = new Table().Border(TableBorder.Simple).AddColumns("Official", "Office", "When", "Sources");
        foreach (Tenure tenure in catalog.Organizations.SelectMany(organization => organization.Tenures))
        {
            // Only the sources that give this date.
            IEnumerable<Source> sources = tenure.Reports.Where(report => report.When == tenure.When).Select(report => report.Source).Distinct();
            table.AddRow(
                new Text(tenure.Official.Name), new Text($"{tenure.Office}, {tenure.Organization}"), new Text(tenure.When.InWords()), new Text(string.Join("; ", sources)));
        }
        console.Write(table);
    }

    public void TellQuestions()
    {
        Title("Questions");
        foreach (Question question in catalog.Questions)
        {
            console.MarkupLine($"[bold]{Markup.Escape(question.Text)}[/]");
            Indent(question.Answer);
            console.WriteLine();
        }
    }

    public void TellHistory(Milestone milestone)
    {
        Title(milestone.Title);
        console.WriteLine(milestone.Summary);
        console.WriteLine($"Currently known: {milestone.When.InWords()}, {milestone.Places?.ToString() ?? "place unknown"}, {milestone.Status.InWords()}.{Doubt(milestone)}");
        Section("Reports, oldest first");
        foreach (Report report in milestone.History)
        {
            When? said = report.Reported ?? report.Source.Date;
            console.MarkupLine($"[bold]{Markup.Escape($"{report.Source}, {(said is null ? "undated" : said.InWords())}")}[/]");
            Indent($"{report.Status.InWords().Capital()}: {report.When.InWords()}{(report.Places is null ? null : $", {report.Places}")}");
            Indent(report.Summary);
            Indent(report.Participants.Count == 0 ? null : $"With {string.Join("; ", report.Participants)}");
            Indent(report.Agenda.Count == 0 ? null : $"About {string.Join("; ", report.Agenda)}");
        }
        if (milestone.Slips.Count > 0)
        {
            Section("How the date moved");
            foreach (Slip slip in milestone.Slips)
            {
                Indent($"{slip} ({slip.From.Source}, {slip.To.Source})");
            }
        }
        if (milestone.Checks.Count > 0)
        {
            Section("Claims checked against other sources");
            foreach (ClaimCheck check in milestone.Checks)
            {
                console.WriteLine($"{check.Verdict.InWords().Capital()}: {check.Claim}");
                Indent(check.Summary + (check.Citation is null ? null : $" ({check.Citation})"));
            }
        }
    }

    public void TellReview(IEnumerable<Finding> findings)
    {
        Title($"Contradictions and overdue plans, as of {When.Day(day).InWords()}");
        foreach (IGrouping<Severity, Finding> group in findings.GroupBy(finding => finding.Severity))
        {
            Section(group.Key.InWords().Capital());
            foreach (IGrouping<ReviewRule, Finding> rule in group.GroupBy(finding => finding.Rule))
            {
                console.WriteLine($"{rule.Key.Id}: {rule.Key.Explanation}");
                foreach (Finding finding in rule)
                {
                    Indent((finding.Certainty == Certainty.Certain ? "- " : "- Possibly: ") + finding.Message);
                }
            }
        }
    }

    private string StandingOf(Milestone milestone)
    {
        if (milestone.When is not { } when)
        {
            return "No date";
        }
        Certainty over = when.Before(day);
        return over == Certainty.Certain || milestone.Status == ReportStatus.Completed ? "Past"
            : milestone.Status == ReportStatus.Underway ? "Underway"
            : over == Certainty.Possible ? "Possibly past"
            : when.After(day) == Certainty.Certain ? "Upcoming"
            : "Underway";
    }

    // The dates take the width that they need, the titles take the rest.
    private void List(IEnumerable<Milestone> milestones)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().Padding(2, 0, 2, 0)).AddColumn();
        HashSet<Milestone> overdueOnes = [.. catalog.Milestones.Overdue(day)];
        foreach (Milestone milestone in milestones)
        {
            string overdue = overdueOnes.Contains(milestone) ? ", overdue" : string.Empty;
            string status = milestone.Status == ReportStatus.Completed ? string.Empty : $" ({milestone.Status.InWords()}{overdue})";
            string where = milestone.Places is not { } places || places.Any(place => milestone.Title.Contains(place.Name)) ? string.Empty : $", {places}";
            grid.AddRow(new Text(milestone.When.InWords()), new Text(milestone.Title + where + status + Doubt(milestone)));
        }
        console.Write(grid);
    }

    // Marks what was only possibly known on the day.
    private string Doubt(Milestone milestone) =>
        certain is null ? string.Empty
        : !certain.Milestones.TryGet(milestone.Id, out Milestone? known) ? " (?)"
        : known.When != milestone.When || known.Status != milestone.Status ? $" (?; certainly known: {known.When.InWords()}, {known.Status.InWords()})"
        : string.Empty;

    private void Title(string text) => console.Write(new Rule(Markup.Escape(text)).LeftJustified());

    private void Section(string text)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{Markup.Escape(text)}[/]");
    }

    private void Indent(string? text)
    {
        if (text is not null)
        {
            console.Write(new Padder(new Text(text), new Padding(2, 0, 0, 0)));
        }
    }
}
