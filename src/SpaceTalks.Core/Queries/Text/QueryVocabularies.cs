using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>The keys of each kind. A key means what the factory of the same condition means.</summary>
internal static class QueryVocabularies
{
    public static IEnumerable<QueryKey<Milestone>> Milestones(QueryLookups lookups) =>
    [
        About<Milestone>(lookups),
        Involving<Milestone>(lookups),
        QueryKey<Milestone>.Of("kind", Words.MilestoneKinds, MilestoneFilter.OfKind),
        QueryKey<Milestone>.Of("level", Words.MeetingLevels, MilestoneFilter.AtLevel),
        QueryKey<Milestone>.Of("status", Words.ReportStatuses, MilestoneFilter.WithStatus),
        QueryKey<Milestone>.Of("programme", "a programme", lookups.Programmes, id => MilestoneFilter.InProgramme(new(id))),
        QueryKey<Milestone>.Of("participant", "an official", lookups.Officials, id => MilestoneFilter.WithParticipant(new(id))),
        QueryKey<Milestone>.Of("source", "a source", lookups.Sources, id => MilestoneFilter.ReportedBy(new(id))),
        QueryKey<Milestone>.Of("upcoming", MilestoneFilter.Upcoming),
        QueryKey<Milestone>.Of("overdue", MilestoneFilter.Overdue),
        QueryKey<Milestone>.Of("possibly-overdue", MilestoneFilter.PossiblyOverdue),
        .. Times<Milestone>(),
    ];

    public static IEnumerable<QueryKey<Official>> Officials(QueryLookups lookups) =>
    [
        Involving<Official>(lookups),
        QueryKey<Official>.Of("possibly-in-office", OfficialFilter.PossiblyInOffice),
        QueryKey<Official>.Of("certainly-in-office", OfficialFilter.CertainlyInOffice),
    ];

    public static IEnumerable<QueryKey<T>> Organizations<T>(IReadOnlyList<T> organizations)
        where T : Organization
    {
        // What is written stays as it is, as in the factory; its case does not count.
        IEnumerable<string> countries = organizations.Select(organization => organization.Country).OfType<string>().Distinct(StringComparer.Ordinal);
        return
        [
            new("country", "the name of a country", () => countries, value =>
                (countries.Contains(value, StringComparer.OrdinalIgnoreCase) ? Filters.InCountry<T>(value) : null, null)),
        ];
    }

    public static IEnumerable<QueryKey<Programme>> Programmes(QueryLookups lookups) =>
    [
        About<Programme>(lookups),
        Involving<Programme>(lookups),
        QueryKey<Programme>.Of("kind", Words.ProgrammeKinds, ProgrammeFilter.OfKind),
        .. Times<Programme>(),
    ];

    public static IEnumerable<QueryKey<Topic>> Topics(QueryLookups lookups) =>
    [
        QueryKey<Topic>.Of("within", "a topic", lookups.Topics, id => TopicFilter.Within(new(id))),
        QueryKey<Topic>.Of("related", "a topic", lookups.Topics, id => TopicFilter.RelatedTo(new(id))),
    ];

    public static IEnumerable<QueryKey<Source>> Sources() => [QueryKey<Source>.Of("kind", Words.SourceKinds, SourceFilter.OfKind)];

    public static IEnumerable<QueryKey<Tenure>> Tenures(QueryLookups lookups) => [Involving<Tenure>(lookups), .. Times<Tenure>()];

    public static IEnumerable<QueryKey<Factor>> Factors(QueryLookups lookups) =>
    [
        About<Factor>(lookups),
        Involving<Factor>(lookups),
        QueryKey<Factor>.Of("kind", Words.FactorKinds, FactorFilter.OfKind),
        .. Times<Factor>(),
    ];

    public static IEnumerable<QueryKey<Question>> Questions(QueryLookups lookups) =>
        [About<Question>(lookups), Involving<Question>(lookups)];

    public static IEnumerable<QueryKey<Finding>> Findings(IReadOnlyList<ReviewRule> rules, IEntityLookup sources) =>
    [
        new("rule", "the id of a rule", () => rules.Select(rule => rule.Id), value => (RuleOf(value, rules) is { } rule ? FindingFilter.ByRule(rule.Id) : null, null)),
        QueryKey<Finding>.Of("severity", Words.Severities, FindingFilter.WithSeverity),
        QueryKey<Finding>.Of("certainty", Words.Certainties, FindingFilter.WithCertainty),
        QueryKey<Finding>.Of("source", "a source", sources, id => FindingFilter.ReportedBy(new(id))),
    ];

    private static QueryKey<T> About<T>(QueryLookups lookups)
        where T : class, ITopical =>
        QueryKey<T>.Of("about", "a topic", lookups.Topics, id => Filters.About<T>(new(id)));

    private static QueryKey<T> Involving<T>(QueryLookups lookups)
        where T : class, IInvolving =>
        QueryKey<T>.Of("involving", "an agency or a company", lookups.Organizations, id => Filters.Involving<T>([new(id)]));

    // Rules of the caller's may differ in case alone.
    private static ReviewRule? RuleOf(string id, IReadOnlyList<ReviewRule> rules) =>
        rules.FirstOrDefault(rule => rule.Id == id) ?? rules.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<QueryKey<T>> Times<T>()
        where T : class, IDated =>
        from certainty in new[] { Certainty.Possible, Certainty.Certain }
        from relation in new[] { TimeRelation.Before, TimeRelation.After, TimeRelation.Within, TimeRelation.Intersects, TimeRelation.Covers }
        select new QueryKey<T>(
            TimeFilter<T>.KeyOf(relation, certainty), "a run of days, in EDTF or English (2026-33, \"late August 2025\")", () => [],
            value => QueryDates.TryReadWindow(value, out DateWindow window, out string? why)
                ? (Filters.Time<T>(relation, certainty, window), null)
                : (null, why));
}
