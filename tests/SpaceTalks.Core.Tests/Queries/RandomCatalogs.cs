using CsCheck;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>Random small catalogs, and random filters with what they mean in plain LINQ.</summary>
internal static class RandomCatalogs
{
    private static readonly string[] Dates =
    [
        "", "2025", "2025-08", "2025-08-25", "2025-08-25?", "2025-XX-15", "2025-08~", "[2025-08-21..2025-08-31]", "[2025-01-01,2026-12-31]", "2000/",
        "/2025", "/2026..", "2011/2020", "2000-11-02/..", "2025-12-18/2026-04-12..", "{2025-08,2025-10}", "[..2011]", "[2026..]", "2026-33", "202X", "Y12345",
    ];

    private static readonly DateWindow[] Windows =
    [
        DateWindow.Always, DateWindow.Year(2025), DateWindow.Month(2025, 8), DateWindow.Quarter(2026, 1), DateWindow.Parse("2025-08-25"),
        DateWindow.Parse("../2011"), DateWindow.Parse("2026/.."), DateWindow.Parse("2025-08-16/2025-09-14"),
    ];

    private static readonly string[] Topics = ["crews", "flight", "space", "talks"];
    private static readonly string[] Organizations = ["alpha", "beta", "gamma"];
    private static readonly string[] Programmes = ["station", "taxi"];

    private static readonly Gen<string> Links = Gen.Select(Some(Topics), Some(Organizations), Some(Programmes), (topics, organizations, programmes) =>
        List("subjects", topics) + List("organizations", organizations) + List("programmes", programmes));

    private static readonly Gen<string> Report = Gen.Select(
        Gen.OneOf("proposed", "planned", "underway", "completed", "cancelled"), Gen.OneOf(Dates), Gen.OneOf("archive", "paper", "rumour"), Some(Topics), Gen.Bool,
        (status, date, source, agenda, ann) => TestData.Report(
            status, date, source, more: (List("agenda", agenda) + (ann ? ", \"participants\": [{\"official\": \"ann\", \"organization\": \"beta\"}]" : "")).TrimStart(',')));

    private static readonly Gen<string> Milestone = Gen.Select(
        Gen.OneOf("\"meeting\", \"level\": \"heads\"", "\"meeting\"", "\"call\", \"level\": \"technical\"", "\"launch\"", "\"review\""), Links, Report.Array[1, 3],
        (kind, links, reports) => ", \"kind\": " + kind + links + ", \"reports\": [" + string.Join(", ", reports) + "]}");

    /// <summary>The small catalog with other milestones.</summary>
    public static Gen<SpaceTalksCatalog> Catalogs { get; } = Milestone.Array[0, 9].Select(milestones => TestData.Catalog(
        TestData.WithoutMilestones,
        milestones.Length == 0
            ? "{}"
            : "{\"milestones\": [" + string.Join(", ", milestones.Select((milestone, index) =>
                "{\"id\": \"m" + ((index * 7) % 10) + "\", \"title\": \"M\", \"summary\": \"-\"" + milestone)) + "]}"));

    /// <summary>
    /// The small catalog with three thousand milestones, always the same: dates of every form, but days, months and years above all; topics,
    /// organizations and programmes of which some are rare.
    /// </summary>
    public static SpaceTalksCatalog Large { get; } = MakeLarge(new Random(20251015));

    private static SpaceTalksCatalog MakeLarge(Random random)
    {
        string Date() => random.Next(10) switch
        {
            < 5 => new DateTime(1995 + random.Next(40), 1, 1).AddDays(random.Next(365)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            < 7 => $"{1995 + random.Next(40)}-{1 + random.Next(12):00}",
            7 => $"{1995 + random.Next(40)}",
            _ => Dates[random.Next(Dates.Length)],
        };
        string[] Rarely(string[] ids) => [.. ids.Where((_, index) => random.Next(3 + (index * index * 100)) == 0)];
        string Reports() => string.Join(", ", Enumerable.Range(0, 1 + random.Next(2)).Select(_ => TestData.Report(
            new[] { "completed", "planned", "proposed", "cancelled", "underway" }[Math.Min(4, random.Next(1 + random.Next(6)))],
            Date(),
            random.Next(100) == 0 ? "rumour" : "paper",
            random.Next(3) == 0 ? Date() : "",
            List("agenda", Rarely(Topics)).TrimStart(','))));
        string Milestone(int index) => "{\"id\": \"m" + ((index * 7) % 3000) + "\", \"title\": \"T" + random.Next(40) + "\", \"summary\": \"-\", \"kind\": "
            + new[] { "\"meeting\", \"level\": \"heads\"", "\"meeting\"", "\"launch\"" }[random.Next(3)]
            + List("subjects", Rarely(Topics)) + List("organizations", Rarely(Organizations)) + List("programmes", Rarely(Programmes))
            + ", \"reports\": [" + Reports() + "]}";
        return TestData.Catalog(
            TestData.WithoutMilestones,
            "{\"milestones\": [" + string.Join(", ", Enumerable.Range(0, 3000).Select(Milestone)) + "]}");
    }

    private static readonly Gen<Condition> Simple = Gen.OneOf(
        Gen.OneOf(Topics).Select(topic => new Condition(
            MilestoneFilter.About(new(topic)), m => m.Subjects.Concat(m.Agenda.SelectMany(point => point.Topics)).Any(subject => Broader(subject).Any(broader => broader.Id.Value == topic)))),
        Gen.OneOf(Organizations).Array[1, 3].Select(ids => new Condition(
            MilestoneFilter.Involving([.. ids.Select(id => new Id<Organization>(id))]), m => ids.All(id => m.Organizations.Any(o => o.Id.Value == id)))),
        Gen.OneOf(Organizations).Array[1, 3].Select(ids => new Condition(
            MilestoneFilter.InvolvingAny([.. ids.Select(id => new Id<Organization>(id))]), m => ids.Any(id => m.Organizations.Any(o => o.Id.Value == id)))),
        Gen.OneOf(Programmes).Select(id => new Condition(MilestoneFilter.InProgramme(new(id)), m => m.Programmes.Any(p => p.Id.Value == id))),
        Gen.Enum<MilestoneKind>().Select(kind => new Condition(MilestoneFilter.OfKind(kind), m => m.Kind == kind)),
        Gen.Enum<MeetingLevel>().Select(level => new Condition(MilestoneFilter.AtLevel(level), m => m.Level == level)),
        Gen.Enum<ReportStatus>().Select(status => new Condition(MilestoneFilter.WithStatus(status), m => m.Reports[0].Status == status)),
        Gen.OneOf("ann", "bob").Select(id => new Condition(MilestoneFilter.WithParticipant(new(id)), m => m.Participants.Any(p => p.Official?.Id.Value == id))),
        Gen.OneOf("archive", "paper", "rumour").Select(id => new Condition(MilestoneFilter.ReportedBy(new(id)), m => m.Reports.Any(r => r.Source.Id.Value == id))),
        Gen.Select(Gen.Enum<TimeRelation>(), Gen.Bool, Gen.OneOf(Windows)).Select((relation, certainly, window) => new Condition(
            Time(relation, certainly, window), m => Holds(m.When, relation, certainly, window))),
        Gen.Const(new Condition(Filter<Milestone>.Everything, _ => true)));

    /// <summary>Conditions of any shape, and what they mean.</summary>
    public static Gen<Condition> Conditions { get; } = Gen.Recursive<Condition>((depth, inner) => depth >= 3
        ? Simple
        : Gen.OneOf(
            Simple,
            Gen.Select(inner, inner, (left, right) => new Condition(left.Filter & right.Filter, m => left.Means(m) && right.Means(m))),
            Gen.Select(inner, inner, (left, right) => new Condition(left.Filter | right.Filter, m => left.Means(m) || right.Means(m))),
            inner.Select(operand => new Condition(!operand.Filter, m => !operand.Means(m)))));

    public static IEnumerable<Topic> Broader(Topic topic) => topic.Broader is null ? [topic] : [topic, .. Broader(topic.Broader)];

    public static bool Holds(When? when, TimeRelation relation, bool certainly, DateWindow window) =>
        when is null ? !certainly
        : certainly ? !when.IsQualified && when.Relate(relation, window) == Certainty.Certain
        : when.Relate(relation, window) != Certainty.Impossible;

    public static Filter<Milestone> Time(TimeRelation relation, bool certainly, DateWindow window) => (relation, certainly) switch
    {
        (TimeRelation.Before, false) => MilestoneFilter.PossiblyBefore(window),
        (TimeRelation.After, false) => MilestoneFilter.PossiblyAfter(window),
        (TimeRelation.Within, false) => MilestoneFilter.PossiblyWithin(window),
        (TimeRelation.Intersects, false) => MilestoneFilter.PossiblyIntersecting(window),
        (TimeRelation.Covers, false) => MilestoneFilter.PossiblyCovering(window),
        (TimeRelation.Before, true) => MilestoneFilter.CertainlyBefore(window),
        (TimeRelation.After, true) => MilestoneFilter.CertainlyAfter(window),
        (TimeRelation.Within, true) => MilestoneFilter.CertainlyWithin(window),
        (TimeRelation.Intersects, true) => MilestoneFilter.CertainlyIntersecting(window),
        _ => MilestoneFilter.CertainlyCovering(window),
    };

    private static Gen<string[]> Some(string[] ids) => Gen.Bool.Array[ids.Length].Select(taken => ids.Where((_, index) => taken[index]).ToArray());

    private static string List(string name, string[] ids) => ids.Length == 0 ? "" : ", \"" + name + "\": [\"" + string.Join("\", \"", ids) + "\"]";

    /// <summary>A filter, and what it means.</summary>
    internal sealed record Condition(Filter<Milestone> Filter, Func<Milestone, bool> Means)
    {
        public override string ToString() => Filter.ToString()!;
    }
}
