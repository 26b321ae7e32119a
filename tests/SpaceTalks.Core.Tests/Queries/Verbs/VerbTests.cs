using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>Every verb finds what its filter finds and what plain LINQ finds, and prints as its filter.</summary>
public sealed class VerbTests
{
    private static readonly SpaceTalksCatalog[] Catalogs = [SpaceTalksCatalog.Embedded, TestData.SmallCatalog];
    private static readonly LocalDate Day = new(2025, 8, 25);

    [Fact]
    public void Verbs_of_milestones()
    {
        foreach (MilestoneKind kind in Enum.GetValues<MilestoneKind>())
        {
            Same(c => c.Milestones, q => q.OfKind(kind), MilestoneFilter.OfKind(kind), m => m.Kind == kind);
        }
        foreach (MeetingLevel level in Enum.GetValues<MeetingLevel>())
        {
            Same(c => c.Milestones, q => q.AtLevel(level), MilestoneFilter.AtLevel(level), m => m.Level == level);
        }
        foreach (ReportStatus status in Enum.GetValues<ReportStatus>())
        {
            Same(c => c.Milestones, q => q.WithStatus(status), MilestoneFilter.WithStatus(status), m => m.Status == status);
        }
        foreach (Id<Programme> id in Ids(c => c.Programmes.Select(programme => programme.Id)))
        {
            Same(c => c.Milestones, q => q.InProgramme(id), MilestoneFilter.InProgramme(id), m => m.Programmes.Any(programme => programme.Id == id));
        }
        foreach (Id<Official> id in Ids(c => c.Officials.Select(official => official.Id)))
        {
            Same(c => c.Milestones, q => q.WithParticipant(id), MilestoneFilter.WithParticipant(id), m => m.Participants.Any(p => p.Official?.Id == id));
        }
        foreach (Id<Source> id in Ids(c => c.Sources.Select(source => source.Id)))
        {
            Same(c => c.Milestones, q => q.ReportedBy(id), MilestoneFilter.ReportedBy(id), m => m.Reports.Any(report => report.Source.Id == id));
        }
        Same(c => c.Milestones, q => q.Overdue(Day), MilestoneFilter.Overdue(Day), m => IsOpen(m) && RandomCatalogs.Holds(m.When, TimeRelation.Before, true, Day));
        Same(
            c => c.Milestones, q => q.PossiblyOverdue(Day), MilestoneFilter.PossiblyOverdue(Day),
            m => IsOpen(m) && RandomCatalogs.Holds(m.When, TimeRelation.Before, false, Day) && !RandomCatalogs.Holds(m.When, TimeRelation.Before, true, Day));
    }

    [Fact]
    public void About_a_topic_or_a_narrower_one()
    {
        foreach (Id<Topic> id in Ids(c => c.Topics.Select(topic => topic.Id)))
        {
            bool Within(IEnumerable<Topic> topics) => topics.Any(topic => RandomCatalogs.Broader(topic).Any(broader => broader.Id == id));
            Same(c => c.Milestones, q => q.About(id), MilestoneFilter.About(id), m => Within(m.Subjects.Concat(m.Agenda.SelectMany(point => point.Topics))));
            Same(c => c.Programmes, q => q.About(id), Filter.About<Programme>(id), p => Within([.. p.Subjects, .. p.Contributions.SelectMany(contribution => contribution.Subjects)]));
            Same(c => c.Factors, q => q.About(id), Filter.About<Factor>(id), f => Within([.. f.Subjects, .. f.Points.SelectMany(point => point.Subjects)]));
            Same(c => c.Questions, q => q.About(id), Filter.About<Question>(id), q => Within(q.Subjects));
            Same(c => c.Topics, q => q.Within(id), Filter.Within(id), t => Within([t]));
            Same(c => c.Topics, q => q.RelatedTo(id), Filter.RelatedTo(id), t => t.Related.Any(related => related.Id == id));
        }
    }

    [Fact]
    public void Involving_all_or_any_of_some_organizations()
    {
        Id<Organization>[] all = [.. Ids(c => c.Organizations.Select(organization => organization.Id))];
        foreach (Id<Organization>[] ids in all.Select(id => new[] { id }).Concat(all.Zip(all.Skip(1), (left, right) => new[] { left, right })))
        {
            Both(c => c.Milestones, q => q.Involving(ids), q => q.InvolvingAny(ids), MilestoneFilter.Involving(ids), MilestoneFilter.InvolvingAny(ids), ids, m => m.Organizations);
            Both(c => c.Programmes, q => q.Involving(ids), q => q.InvolvingAny(ids), Filter.Involving<Programme>(ids), Filter.InvolvingAny<Programme>(ids), ids, p => [.. p.Organizations, .. p.Contributions.Select(contribution => contribution.Organization)]);
            Both(
                c => c.Factors, q => q.Involving(ids), q => q.InvolvingAny(ids), Filter.Involving<Factor>(ids), Filter.InvolvingAny<Factor>(ids), ids,
                f => f.Organizations.Concat(f.Points.SelectMany(point => point.Organizations)));
            Both(c => c.Questions, q => q.Involving(ids), q => q.InvolvingAny(ids), Filter.Involving<Question>(ids), Filter.InvolvingAny<Question>(ids), ids, q => q.Organizations);
            Both(
                c => c.Officials, q => q.Involving(ids), q => q.InvolvingAny(ids), Filter.Involving<Official>(ids), Filter.InvolvingAny<Official>(ids), ids,
                o => o.Tenures.Select(tenure => tenure.Organization));
        }
    }

    [Fact]
    public void The_ten_time_verbs()
    {
        foreach (DateWindow window in new[] { DateWindow.Always, DateWindow.Year(2025), DateWindow.Month(2025, 8), DateWindow.Quarter(2026, 1), Day, DateWindow.Parse("../2011"), DateWindow.Parse("2000/2020"), DateWindow.Parse("2026/..") })
        {
            foreach ((TimeRelation relation, bool certainly, Func<Query<Milestone>, Query<Milestone>> verb) in Times<Milestone>(window))
            {
                Same(c => c.Milestones, verb, RandomCatalogs.Time(relation, certainly, window), m => RandomCatalogs.Holds(m.When, relation, certainly, window));
            }
            foreach (((TimeRelation relation, bool certainly, Func<Query<Factor>, Query<Factor>> verb), Filter<Factor> filter) in Times<Factor>(window).Zip(
            [
                Filter.PossiblyBefore<Factor>(window), Filter.PossiblyAfter<Factor>(window), Filter.PossiblyWithin<Factor>(window), Filter.PossiblyIntersecting<Factor>(window), Filter.PossiblyCovering<Factor>(window),
                Filter.CertainlyBefore<Factor>(window), Filter.CertainlyAfter<Factor>(window), Filter.CertainlyWithin<Factor>(window), Filter.CertainlyIntersecting<Factor>(window), Filter.CertainlyCovering<Factor>(window),
            ]))
            {
                Same(c => c.Factors, verb, filter, f => RandomCatalogs.Holds(f.When, relation, certainly, window));
            }
            foreach (((TimeRelation relation, bool certainly, Func<Query<Programme>, Query<Programme>> verb), Filter<Programme> filter) in Times<Programme>(window).Zip(
            [
                Filter.PossiblyBefore<Programme>(window), Filter.PossiblyAfter<Programme>(window), Filter.PossiblyWithin<Programme>(window), Filter.PossiblyIntersecting<Programme>(window), Filter.PossiblyCovering<Programme>(window),
                Filter.CertainlyBefore<Programme>(window), Filter.CertainlyAfter<Programme>(window), Filter.CertainlyWithin<Programme>(window), Filter.CertainlyIntersecting<Programme>(window), Filter.CertainlyCovering<Programme>(window),
            ]))
            {
                Same(c => c.Programmes, verb, filter, p => RandomCatalogs.Holds(p.When, relation, certainly, window));
            }
            foreach ((TimeRelation relation, bool certainly, Func<Query<Tenure>, Query<Tenure>> verb) in Times<Tenure>(window))
            {
                Same(c => c.Tenures, verb, verb(Catalogs[0].Tenures).Filter, t => RandomCatalogs.Holds(t.When, relation, certainly, window));
            }
        }
    }

    [Fact]
    public void Verbs_of_the_other_kinds()
    {
        foreach (FactorKind kind in Enum.GetValues<FactorKind>())
        {
            Same(c => c.Factors, q => q.OfKind(kind), Filter.OfKind(kind), f => f.Kind == kind);
        }
        foreach (ProgrammeKind kind in Enum.GetValues<ProgrammeKind>())
        {
            Same(c => c.Programmes, q => q.OfKind(kind), Filter.OfKind(kind), p => p.Kind == kind);
        }
        foreach (SourceKind kind in Enum.GetValues<SourceKind>())
        {
            Same(c => c.Sources, q => q.OfKind(kind), Filter.OfKind(kind), s => s.Kind == kind);
        }
        foreach (string country in new[] { "Russia", "united states", "ALPHALAND", "nowhere" })
        {
            bool In(Organization organization) => string.Equals(organization.Country, country, StringComparison.OrdinalIgnoreCase);
            Same(c => c.Agencies, q => q.InCountry(country), Filter.InCountry<Agency>(country), In);
            Same(c => c.Companies, q => q.InCountry(country), Filter.InCountry<Company>(country), In);
            Same(c => c.Organizations, q => q.InCountry(country), Catalogs[0].Organizations.InCountry(country).Filter, In);
        }
        foreach (LocalDate day in new[] { Day, new LocalDate(2021, 1, 1), new LocalDate(2022, 6, 30), new LocalDate(1990, 1, 1) })
        {
            Same(
                c => c.Officials, q => q.PossiblyInOffice(day), Filter.PossiblyInOffice(day),
                o => o.Tenures.Any(tenure => RandomCatalogs.Holds(tenure.When, TimeRelation.Covers, false, day)));
            Same(
                c => c.Officials, q => q.CertainlyInOffice(day), Filter.CertainlyInOffice(day),
                o => o.Tenures.Any(tenure => RandomCatalogs.Holds(tenure.When, TimeRelation.Covers, true, day)));
        }
        TestData.SmallCatalog.Officials.CertainlyInOffice(new LocalDate(2022, 6, 30)).Count().Should().Be(2, "both hold the office on the day of the handover");
    }

    [Fact]
    public void Each_kind_has_a_verb_for_each_factory()
    {
        // The factories of one kind, by name, are those of its verbs: no condition can be written in one way only.
        IEnumerable<string> verbs = typeof(QueryVerbs).GetMethods()
            .Where(method => method.IsStatic && method.ReturnType.Name == typeof(Query<>).Name).Select(method => method.Name);
        IEnumerable<string> factories = typeof(SpaceTalksCatalog).Assembly.GetExportedTypes()
            .Where(type => type.Name.EndsWith("Filter", StringComparison.Ordinal) && type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetMethods()).Where(method => method.IsStatic && method.ReturnType != typeof(void)).Select(method => method.Name);

        verbs.Distinct().Should().BeEquivalentTo(factories.Concat(["NewestFirst", "LastReportedFirst", "ByTitle"]).Distinct());
    }

    private static IEnumerable<(TimeRelation Relation, bool Certainly, Func<Query<T>, Query<T>> Verb)> Times<T>(DateWindow window)
        where T : class, IDated =>
    [
        (TimeRelation.Before, false, q => q.PossiblyBefore(window)),
        (TimeRelation.After, false, q => q.PossiblyAfter(window)),
        (TimeRelation.Within, false, q => q.PossiblyWithin(window)),
        (TimeRelation.Intersects, false, q => q.PossiblyIntersecting(window)),
        (TimeRelation.Covers, false, q => q.PossiblyCovering(window)),
        (TimeRelation.Before, true, q => q.CertainlyBefore(window)),
        (TimeRelation.After, true, q => q.CertainlyAfter(window)),
        (TimeRelation.Within, true, q => q.CertainlyWithin(window)),
        (TimeRelation.Intersects, true, q => q.CertainlyIntersecting(window)),
        (TimeRelation.Covers, true, q => q.CertainlyCovering(window)),
    ];

    private static bool IsOpen(Milestone milestone) => milestone.Status is ReportStatus.Proposed or ReportStatus.Planned;

    private static IEnumerable<Id<T>> Ids<T>(Func<SpaceTalksCatalog, IEnumerable<Id<T>>> ids)
        where T : class => Catalogs.SelectMany(ids).Append(default).Distinct();

    private static void Both<T>(
        Func<SpaceTalksCatalog, Query<T>> start, Func<Query<T>, Query<T>> all, Func<Query<T>, Query<T>> any, Filter<T> allFilter, Filter<T> anyFilter,
        Id<Organization>[] ids, Func<T, IEnumerable<Organization>> organizations)
        where T : class
    {
        Same(start, all, allFilter, entity => ids.All(id => organizations(entity).Any(organization => organization.Id == id)));
        Same(start, any, anyFilter, entity => ids.Any(id => organizations(entity).Any(organization => organization.Id == id)));
    }

    private static void Same<T>(Func<SpaceTalksCatalog, Query<T>> start, Func<Query<T>, Query<T>> verb, Filter<T> filter, Func<T, bool> means)
        where T : class
    {
        foreach (SpaceTalksCatalog catalog in Catalogs)
        {
            Query<T> query = verb(start(catalog));
            T[] found = [.. query];

            found.Should().Equal(start(catalog).ToList().Where(means), filter.ToString());
            start(catalog).Where(filter).ToArray().Should().Equal(found);
            query.Filter.Should().Be(filter);
            query.ToString().Should().Be(filter.ToString());
            query.Count().Should().Be(found.Length);
        }
    }
}
