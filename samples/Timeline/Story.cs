using NodaTime;
using SpaceTalks.Time;
using Spectre.Console;

namespace SpaceTalks.Samples;

/// <summary>Tells what a catalog knows, as seen from a day.</summary>
internal sealed class Story(SpaceTalksCatalog catalog, LocalDate day, IAnsiConsole console)
{
    public void TellTimeline()
    {
        console.Write(new Rule($"The talks, seen from {EnglishPattern.Default.Format(When.Day(day))}").LeftJustified());
        Table table = new Table().Expand().Border(TableBorder.Simple).AddColumns("When", "What", "Where");
        foreach (IGrouping<string, Milestone> group in catalog.Milestones.GroupBy(StandingOf).OrderBy(group => Array.IndexOf(Standings, group.Key)))
        {
            table.AddRow(new Markup(string.Empty), new Markup($"[bold]{Markup.Escape(group.Key)}[/]"), new Markup(string.Empty));
            foreach (Milestone milestone in group)
            {
                AddRow(table, milestone);
            }
        }
        console.Write(table);
    }

    public void TellMilestones(Query<Milestone> query)
    {
        Table table = new Table().Expand().Border(TableBorder.Simple).AddColumns("When", "What", "Where");
        foreach (Milestone milestone in query)
        {
            AddRow(table, milestone);
        }
        console.Write(new Rule(Markup.Escape(query.ToString())).LeftJustified());
        if (table.Rows.Count > 0)
        {
            console.Write(table);
        }
        console.WriteLine(table.Rows.Count == 1 ? "1 milestone" : $"{table.Rows.Count} milestones");
    }

    public void TellAgenda(Id<Milestone> id)
    {
        if (!catalog.Milestones.TryGet(id, out Milestone? meeting) || meeting.Agenda.Count == 0)
        {
            return;
        }
        console.Write(new Rule($"On the agenda: {Markup.Escape(meeting.Title)}").LeftJustified());
        Topic root = catalog.Topics.First(topic => topic.Broader is null);
        Tree tree = new(Markup.Escape(root.Name));
        HashSet<Topic> shown = [.. meeting.Agenda.SelectMany(point => point.Topics).SelectMany(Line)];
        AddBranches(tree, root, shown, [.. meeting.Agenda.SelectMany(point => point.Topics)]);
        console.Write(tree);
        console.WriteLine();
    }

    public void TellOffices()
    {
        console.Write(new Rule("Who is named in which office").LeftJustified());
        Table table = new Table().Expand().Border(TableBorder.Simple).AddColumns("Who", "Office", "When", "Says who");
        foreach (Tenure tenure in catalog.Organizations.SelectMany(organization => organization.Tenures))
        {
            table.AddRow(
                Cell(tenure.Official.Name),
                Cell($"{tenure.Office}, {tenure.Organization.Name}"),
                Cell(tenure.When?.ToString("E", null) ?? "no date"),
                Cell(string.Join("; ", tenure.Reports.Select(report => report.Source.ToString()).Distinct())));
        }
        console.Write(table);
    }

    public void TellQuestions()
    {
        console.Write(new Rule("Questions").LeftJustified());
        foreach (Question question in catalog.Questions)
        {
            console.MarkupLine($"[bold]{Markup.Escape(question.Text)}[/]");
            console.WriteLine(question.Answer);
            console.WriteLine();
        }
    }

    public void TellHistory(Milestone milestone)
    {
        console.Write(new Rule(Markup.Escape(milestone.Title)).LeftJustified());
        console.WriteLine(milestone.Summary);
        console.WriteLine();
        foreach (Report report in milestone.History)
        {
            string when = report.When is null ? string.Empty : ", " + report.When.ToString("E", null);
            string where = report.Places is null ? string.Empty : ", " + report.Places;
            console.MarkupLine(
                $"[bold]{Markup.Escape(report.Reported is null ? "On a day unknown" : Capital(report.Reported.ToString("E", null)))}[/]"
                + Markup.Escape($"  {report.Source} ({Spaced(report.Source.Kind)}): {report.Status.ToString().ToLowerInvariant()}{when}{where}"));
            Indent(report.Summary);
            Indent(report.Participants.Count == 0 ? null : "With " + string.Join("; ", report.Participants) + ".");
        }
        console.WriteLine();
        foreach (Slip slip in milestone.Slips)
        {
            console.MarkupLine($"[dim]{Markup.Escape(slip.ToString())}[/]");
        }
        foreach (ClaimCheck check in milestone.Checks)
        {
            console.WriteLine();
            console.MarkupLine($"[bold]{Markup.Escape(check.ToString())}[/]");
            Indent(check.Summary + (check.Citation is null ? string.Empty : " (" + check.Citation + ")"));
        }
        console.WriteLine();
        console.WriteLine($"So, as far as is known: {milestone.When?.ToString("E", null) ?? "no date"}, {milestone.Places?.ToString() ?? "no place"}, {milestone.Status.ToString().ToLowerInvariant()}.");
    }

    public void TellReview()
    {
        console.Write(new Rule($"What cannot all be true, as of {EnglishPattern.Default.Format(When.Day(day))}").LeftJustified());
        foreach (IGrouping<Severity, Finding> group in catalog.Review(day).GroupBy(finding => finding.Severity))
        {
            console.WriteLine();
            console.MarkupLine($"[bold]{group.Key}[/]");
            foreach (Finding finding in group)
            {
                Indent($"{finding.Rule}{(finding.Certainty == Certainty.Certain ? string.Empty : " (possibly)")}: {finding.Message}");
            }
        }
    }

    private static readonly string[] Standings = ["Has certainly passed", "May have passed", "Is still to come", "Has no date"];

    private string StandingOf(Milestone milestone) => milestone.When?.Before(day) switch
    {
        Certainty.Certain => Standings[0],
        Certainty.Possible => Standings[1],
        Certainty.Impossible => Standings[2],
        _ => Standings[3],
    };

    private static IEnumerable<Topic> Line(Topic topic)
    {
        for (Topic? step = topic; step is not null; step = step.Broader)
        {
            yield return step;
        }
    }

    private static void AddBranches(IHasTreeNodes node, Topic topic, HashSet<Topic> shown, HashSet<Topic> agenda)
    {
        foreach (Topic narrower in topic.Narrower.Where(shown.Contains))
        {
            string name = Markup.Escape(narrower.Name);
            AddBranches(node.AddNode(agenda.Contains(narrower) ? $"[bold]{name}[/]" : $"[dim]{name}[/]"), narrower, shown, agenda);
        }
    }

    private static void AddRow(Table table, Milestone milestone) => table.AddRow(
        Cell(milestone.When?.ToString("E", null) ?? "no date"),
        Cell($"{milestone.Title} ({milestone.Status.ToString().ToLowerInvariant()})"),
        Cell(milestone.Places?.ToString() ?? string.Empty));

    private static Text Cell(string text) => new(text);

    // "WireReport" as "wire report".
    private static string Spaced(SourceKind kind) =>
        string.Concat(kind.ToString().Select(letter => char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString())).TrimStart();

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private void Indent(string? text)
    {
        if (text is not null)
        {
            console.Write(new Padder(new Text(text), new Padding(4, 0, 0, 0)));
        }
    }
}
