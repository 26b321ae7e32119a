using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using NodaTime;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Samples;

/// <summary>The tools: each asks the catalog, and nothing else.</summary>
internal sealed class TalksTools(SpaceTalksCatalog catalog, IClock clock)
{
    private const int DefaultLimit = 10;
    private const int MaxLimit = 50;

    private const string LimitHelp = "How many to return at most.";
    private const string SkipHelp = "How many to skip at the beginning; each answer says which number the next page begins with.";
    private const string DayHelp =
        "The day that counts as today, as 2025-10-15 or 15 October 2025; what was reported later is left out, and what may have been reported later is marked. "
        + "If omitted, today, with all that is known.";

    public IEnumerable<McpServerTool> All =>
    [
        Tool(
            "search", "Search", Search,
            """
            Finds words in everything at once: milestones, officials, tenures, organizations, programmes, topics, factors, questions, places and sources. All words must occur; names and titles come first. A date such as "late August 2025" is recognized as well.
            """),
        Tool("query", "Query milestones", QueryMilestones, QueryHelp),
        Tool(
            "milestone", "Describe a milestone", TellMilestone,
            """
            Tells everything about one milestone: when and where it is, its status, participants and agenda, every report with its source, how its plans slipped, and which claims about it were checked.
            """),
        Tool(
            "who_led", "Who led an organization", WhoLed,
            """
            Says who headed a space agency on a day, and how certain that is. For a vague day or a longer time ("summer 2018", "2017/2019") it lists everyone who may have headed the agency then.
            """),
        Tool(
            "review", "Review the reports", Review,
            $"""
            Lists which reports cannot all be true, and which plans are overdue. Errors come first. The rules are {string.Join(", ", ReviewRules.All)}.
            """),
        Tool(
            "read_date", "Read a date", ReadDate,
            """
            Reads a date, however vague, in English, in Russian or in EDTF (ISO 8601-2), and says which days it allows: "late August 2025", "mid-2026", "в начале 2026 года", "2026-33". A text with two readings is answered with both, and a text that is not a date is answered with the reason.
            """),
    ];

    private string QueryHelp =>
        $"""
        Finds milestones (meetings, calls, agreements, decisions, launches and so on) with a query as in a search box: about:iss-future involving:nasa -kind:launch possibly-within:"Q1 2026" sort:newest
        - A condition is key:value, a word, or "several words". A space between conditions means "and", OR means "or", a minus in front means "not", parentheses group, and * is everything.
        - The keys are {Keys}.
        - A comma between values means "or": kind:launch,docking. A value with spaces goes in quotation marks.
        - kind is one of {List<MilestoneKind>(Words.Of)}; level one of {List<MeetingLevel>(Words.Of)}; status one of {List<ReportStatus>(Words.Of)}.
        - Topics, organizations, officials, places, programmes and sources are named by identifier or by name: involving:Роскосмос. Use search to find them.
        - Dates are in EDTF, English or Russian. possibly- matches what may be so; certainly- matches only what is so whatever the vague dates mean. There is no "today": write the day, or use the parameter "upcoming".
        - sort is date, newest, reported or title.
        """;

    private string Keys => string.Join(", ", catalog.Milestones.QueryKeyNames);

    private CallToolResult Search(
        [Description("The words to look for, in any case: borisov, seat swap, МКС.")] string text,
        [Description(LimitHelp), Range(1, MaxLimit)] int limit = DefaultLimit,
        [Description(SkipHelp), Range(0, int.MaxValue)] int skip = 0)
    {
        IReadOnlyList<SearchHit> hits = catalog.Search(text, int.MaxValue);
        JsonArray items = [];
        Answer answer = new();
        SearchHit[] page = [.. hits.Skip(skip).Take(limit)];
        const string IfNone = "All words must occur in one entry: try fewer or other words.";
        answer.Page($"Entries for {Answer.Quote(text)}", IfNone, page, hits.Count, skip, hit =>
        {
            JsonObject item = Answer.Node(hit).AsObject();
            items.Add(item);
            if (hit.Window is { } window)
            {
                answer.Say($"date {window}: the text is a date. To find what may lie in it, use query with possibly-within:{window}");
                return;
            }
            answer.Say($"{hit.Kind} {item["id"]}: {hit.Title}" + (hit.Entity is IDated { When: { } when } ? $", {when:E}" : string.Empty));
            if (((hit.Entity as Milestone)?.Reports ?? (hit.Entity as Tenure)?.Reports) is { } reports)
            {
                item["reports"] = Answer.Nodes(CiteReports(answer, hit, reports));
                return;
            }
            if (hit.Matched != hit.Title)
            {
                answer.Say($"  Found in: {hit.Matched}");
            }
            item["citations"] = new JsonArray(
            [
                .. CiteOthers(answer, hit.Entity).Select(citation => new JsonObject { ["source"] = citation.Source.Id.Value, ["locator"] = citation.Locator }),
            ]);
        });
        return answer.With("hits", items).ToResult();
    }

    private CallToolResult QueryMilestones(
        [Description("The query.")] string text,
        [Description("True to get only what is proposed or planned and may still lie ahead, soonest first.")] bool upcoming = false,
        [Description(DayHelp)] string? day = null,
        [Description(LimitHelp), Range(1, MaxLimit)] int limit = DefaultLimit,
        [Description(SkipHelp), Range(0, int.MaxValue)] int skip = 0)
    {
        if (!View.TryOf(catalog, Today, day, out View? view, out string? fault))
        {
            return Answer.Fault(fault);
        }
        if (!Query.TryParse(text, view.Catalog, out Query<Milestone>? query, out fault))
        {
            return Answer.Fault($"The query cannot be read. {fault}\nThe keys are {Keys}. The description of this tool gives the syntax.");
        }
        if (upcoming)
        {
            if (query.Limit is not null || query.Skipped > 0)
            {
                return Answer.Fault("The query has skip: or limit:, which do not go with \"upcoming\": take them out, and use the parameters \"skip\" and \"limit\".");
            }
            query = query.Upcoming(view.Day);
        }
        Milestone[] page = [.. query.AsEnumerable().Skip(skip).Take(limit)];
        Answer answer = new(view);
        answer.Page("Milestones", "Loosen a condition, or look for words with search.", page, query.Count(), skip, milestone =>
        {
            string who = milestone.Participants.Count > 0 ? string.Join(", ", milestone.Participants) : string.Join(", ", milestone.Organizations);
            answer.Say($"{Dates.InWords(milestone.When)}: {milestone.Title} ({milestone.Id})")
                .Say($"  {Words.Of(milestone.Kind)}, {Words.Of(milestone.Status)}{(milestone.Places is null ? string.Empty : $"; {milestone.Places}")}; {who}{answer.Doubt(milestone)}")
                .Cite("  Source: ", milestone.Reports.Prevailing)
                .Mention(milestone.Reports.Select(report => report.Source));
            if (milestone.Reports.Count > 1)
            {
                answer.Say($"  Further reports, available from the tool \"milestone\": {milestone.Reports.Count - 1}");
            }
        });
        return answer.With("query", query.ToString()).With("milestones", Answer.Nodes(page)).ToResult();
    }

    private CallToolResult TellMilestone(
        [Description("The milestone's identifier, such as heads-meeting-2025, or its title.")] string milestone,
        [Description(DayHelp)] string? day = null)
    {
        if (!View.TryOf(catalog, Today, day, out View? view, out string? fault) || !TryFind(milestone, view, out Milestone? found, out fault))
        {
            return Answer.Fault(fault);
        }
        Answer answer = new(view);
        answer.Say($"{found.Title} ({found.Id}){answer.Doubt(found)}")
            .Say(found.Summary)
            .Say($"When: {Dates.InWords(found.When)}" + (found.When is null ? string.Empty : $" ({found.When})"))
            .Say($"What: {Words.Of(found.Kind)}, {Words.Of(found.Status)}")
            .Say($"Where: {found.Places?.ToString() ?? "no place is known"}")
            .Say($"Who: {(found.Participants.Count > 0 ? string.Join("; ", found.Participants) : string.Join("; ", found.Organizations))}");
        if (found.Agenda.Count > 0)
        {
            bool hasHappened = found.Status == ReportStatus.Completed;
            answer.Say("Agenda:").Say(found.Agenda.Select(point =>
                $"- {point.Title}" + (hasHappened && !point.HasCompletedReport ? ", announced, but in no report of the event" : string.Empty)
                + $" ({string.Join("; ", point.Reports.Select(report => report.Source.Publisher ?? report.Source.Id.Value).Distinct())})"));
        }
        answer.Say("Reports, the one that prevails first:");
        foreach (Report report in found.Reports)
        {
            answer.Cite($"- {Words.Of(report.Status)}, {Dates.InWords(report.When)}{(report.Places is null ? string.Empty : $", {report.Places}")}: ", report);
            if (report.Summary is not null)
            {
                answer.Say("  " + report.Summary);
            }
        }
        if (found.Slips.Count > 0)
        {
            answer.Say("How the plans slipped:").Say(found.Slips.Select(slip => $"- {slip} ({slip.From.Source}; {slip.To.Source})"));
        }
        if (found.Checks.Count > 0)
        {
            answer.Say("Claims that were checked:");
            foreach (ClaimCheck check in found.Checks)
            {
                answer.Say($"- {check.Claim} {Words.Of(check.Verdict)}: {check.Summary}");
                _ = check.Citation is null ? answer : answer.Cite("  Source: ", check.Citation);
            }
        }
        return answer.With("milestone", Answer.Node(found)).With("slips", Answer.Nodes(found.Slips)).ToResult();
    }

    private CallToolResult WhoLed(
        [Description("The organization's identifier or a name of it: nasa, Роскосмос, RKA.")] string organization,
        [Description("The day in words or in EDTF: 11 October 2018, 2018-10-11, summer 2018, лето 2018 года. Without it, today.")] string? day = null,
        [Description(LimitHelp), Range(1, MaxLimit)] int limit = DefaultLimit,
        [Description(SkipHelp), Range(0, int.MaxValue)] int skip = 0)
    {
        string led = string.Join(", ", catalog.Organizations.Where(candidate => candidate.Tenures.Any(tenure => tenure.IsHead)));
        if (catalog.Organizations.Find(organization) is not { } found)
        {
            return Answer.Fault($"There is no organization {Answer.Quote(organization)} in the data. The data has the heads of {led}; search finds other organizations.");
        }
        When when = When.Day(Today);
        if (!string.IsNullOrWhiteSpace(day) && !DatePattern.Default.Parse(day).TryGetValue(when, out when!))
        {
            return Answer.Fault($"The day cannot be read. {DatePattern.Default.Parse(day).Exception.Message} Write a day such as 2018-10-11, or leave it out for today.");
        }
        if (Dates.WindowOf(when) is not { } window)
        {
            return Answer.Fault($"\"{when:E}\" has neither a first nor a last day. Write a day such as 2018-10-11, or a time such as 2017/2019.");
        }
        bool isDay = when.Earliest == when.Latest && !when.IsQualified;
        Answer answer = new Answer().With("organization", new JsonObject { ["id"] = found.Id.Value, ["name"] = found.Name }).With("when", Dates.Json(when));
        Tenure[] tenures;
        if (isDay)
        {
            Incumbent head = found.HeadOn(when.Earliest!.Value);
            tenures = head.Tenure is null ? [.. head.Alternatives] : [head.Tenure, .. head.Alternatives];
            answer.With("head", Answer.Node(head)).Say(
                head.Tenure is null ? $"Who led {found.Name} on {when:E} is not known."
                : head.Certainty == Certainty.Certain ? $"{head.Official} led {found.Name} on {when:E}. That is certain."
                : $"{head.Official} led {found.Name} on {when:E}. That is possible, not certain.");
        }
        else
        {
            tenures =
            [
                .. found.Tenures.Where(tenure =>
                    tenure.IsHead && tenure.Reports.Prevailing.Status != ReportStatus.Cancelled && Led(TimeRelation.Intersects, tenure) != Certainty.Impossible),
            ];
            bool isCertain = tenures.Length == 1 && Led(TimeRelation.Covers, tenures[0]) == Certainty.Certain;
            answer.Say(
                tenures.Length == 0 ? $"Who led {found.Name} in \"{when:E}\" is not known."
                : isCertain ? $"{tenures[0].Official} led {found.Name} all through \"{when:E}\". That is certain."
                : $"These led {found.Name} in \"{when:E}\" ({Dates.Days(when)}), or may have:");
        }
        JsonArray heads = [];
        Tenure[] page = [.. tenures.Skip(skip).Take(limit)];
        string ifNone = found.Tenures.Any(tenure => tenure.IsHead) ? "The data has its heads at other times." : $"The data has only the heads of {led}.";
        answer.Page("Tenures", ifNone, page, tenures.Length, skip, tenure =>
        {
            answer.Say($"{tenure}");
            if (!isDay)
            {
                (string some, string all) = (Words.Of(Led(TimeRelation.Intersects, tenure)), Words.Of(Led(TimeRelation.Covers, tenure)));
                answer.Say($"  on some day of that time: {some}; on every day of that time: {all}");
                heads.Add(new JsonObject { ["tenure"] = tenure.Id.Value, ["onSomeDay"] = some, ["onEveryDay"] = all });
            }
            foreach (Report report in tenure.Reports)
            {
                answer.Cite("  Source: ", report);
            }
        });
        return (isDay ? answer : answer.With("heads", heads)).With("tenures", Answer.Nodes(page)).ToResult();

        // An uncertain or approximate date is never certain, and what is not known is possible.
        Certainty Led(TimeRelation relation, Tenure tenure)
        {
            Certainty certainty = tenure.When?.Relate(relation, window) ?? Certainty.Possible;
            return certainty == Certainty.Certain && (when.IsQualified || tenure.When!.IsQualified) ? Certainty.Possible : certainty;
        }
    }

    private CallToolResult Review(
        [Description(DayHelp)] string? day = null,
        [Description("Only findings about this milestone: its identifier or title.")] string? milestone = null,
        [Description(LimitHelp), Range(1, MaxLimit)] int limit = DefaultLimit,
        [Description(SkipHelp), Range(0, int.MaxValue)] int skip = 0)
    {
        Milestone? about = null;
        if (!View.TryOf(catalog, Today, day, out View? view, out string? fault)
            || (!string.IsNullOrWhiteSpace(milestone) && !TryFind(milestone, view, out about, out fault)))
        {
            return Answer.Fault(fault);
        }
        Finding[] findings = [.. view.Catalog.Review(view.Day).Where(finding => about is null || finding.Statements.Any(about.Reports.Contains))];
        Finding[] page = [.. findings.Skip(skip).Take(limit)];
        Answer answer = new(view);
        answer.Page($"Findings as of {Dates.Iso(view.Day)}" + (about is null ? string.Empty : $" about {about.Id}"), "The reports agree.", page, findings.Length, skip, finding =>
        {
            answer.Say($"{Words.Of(finding.Severity)}, {finding.Rule}, {Words.Of(finding.Certainty)}: {finding.Message}");
            foreach (Report report in finding.Statements)
            {
                answer.Cite($"  {Words.Of(report.Status)}, {Dates.InWords(report.When)}: ", report);
            }
        });
        return answer.With("findings", Answer.Nodes(page)).ToResult();
    }

    private static CallToolResult ReadDate([Description("The text of the date, without words around it.")] string text)
    {
        ParseResult<When> one = DatePattern.Default.Parse(text);
        When[] readings = one.Success ? [one.Value] : [.. EnglishPattern.Default.Readings(text).Union(RussianPattern.Default.Readings(text))];
        Answer answer = new();
        answer.Say(readings.Length switch
        {
            0 => $"Not a date that can be read. {one.Exception.Message}",
            1 => "A date.",
            _ => $"A date with {readings.Length} readings. Take the one that is meant:",
        });
        answer.Say(readings.Select(reading => $"- {reading}: \"{reading:E}\", {Dates.Days(reading)}; in Russian \"{reading:ru}\""));
        if (!one.Success)
        {
            answer.With("message", one.Exception.Message);
        }
        return answer.With("readings", new JsonArray([.. readings.Select(Dates.Json)])).ToResult();
    }

    // Nothing but the catalog is read, and it does not change.
    private static McpServerTool Tool(string name, string title, Delegate method, string description) => McpServerTool.Create(method, new()
    {
        Name = name,
        Title = title,
        Description = description.ReplaceLineEndings("\n"),
        ReadOnly = true,
        Idempotent = true,
        Destructive = false,
        OpenWorld = false,
    });

    // Read once in a call, so that an answer has one day.
    private LocalDate Today => clock.GetCurrentInstant().InUtc().Date;

    private bool TryFind(string text, View view, [NotNullWhen(true)] out Milestone? milestone, [NotNullWhen(false)] out string? fault)
    {
        milestone = view.Catalog.Milestones.Find(text);
        fault = milestone is not null ? null
            : catalog.Milestones.Find(text) is { } later ? $"On {Dates.Iso(view.Day)} nothing was known yet of {later.Id}: take a later day."
            : $"There is no milestone {Answer.Quote(text)}; expected an identifier or a title. "
                + (Near(text).Take(5).ToArray() is { Length: > 0 } near
                    ? $"Is it one of these? {string.Join("; ", near.Select(other => $"{other.Id} ({other.Title})"))}"
                    : "Use search or query to find it.");
        return milestone is not null;
    }

    // Those with all of the words or, if there are none, those with most of them.
    private IEnumerable<Milestone> Near(string text)
    {
        return Hits(text).Any()
            ? Hits(text)
            : text.Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries).Take(10).SelectMany(Hits)
                .CountBy(milestone => milestone).OrderByDescending(count => count.Value).Select(count => count.Key);

        IEnumerable<Milestone> Hits(string words) => catalog.Search(words, int.MaxValue).Select(hit => hit.Entity).OfType<Milestone>();
    }

    // The report that prevails has the date; the words may stand in another.
    private static Report[] CiteReports(Answer answer, SearchHit hit, Reports reports)
    {
        Report prevailing = reports.Prevailing;
        answer.Cite("  Source: ", prevailing);
        if (hit.Matched == hit.Title)
        {
            return [prevailing];
        }
        Report found = reports.FirstOrDefault(Says) ?? prevailing;
        answer.Say($"  Found in: {hit.Matched}");
        if (found == prevailing)
        {
            return [prevailing];
        }
        answer.Cite("  Source of that: ", found);
        return [prevailing, found];

        bool Says(Report report) =>
            report.Summary == hit.Matched
            || report.Agenda.Any(point => point.Title == hit.Matched || point.Topics.Any(topic => topic.Name == hit.Matched))
            || report.Participants.Any(participant => participant.Official?.Name == hit.Matched || participant.Office == hit.Matched)
            || report.Places?.Any(place => place.Name == hit.Matched) == true;
    }

    // A place has no source of its own, and a source is its own.
    private static IReadOnlyList<Citation> CiteOthers(Answer answer, object? entity)
    {
        if (entity is Source source)
        {
            answer.Cite("  Source: ", source);
        }
        IReadOnlyList<Citation> citations = entity switch
        {
            Official official => official.Citations,
            Organization organization => organization.Citations,
            Programme programme => programme.Citations,
            Topic topic => topic.Citations,
            Factor factor => factor.Citations,
            Question question => question.Citations,
            _ => [],
        };
        foreach (Citation citation in citations)
        {
            answer.Cite("  Source: ", citation);
        }
        return citations;
    }

    private static string List<T>(Func<T, string> word)
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(word));
}
