using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// The keys of each kind. A key means what the factory of the same condition means.
internal static class QueryVocabularies
{
    public static IEnumerable<QueryKey<Milestone>> Milestones(QueryLookups lookups) =>
    [
        About<Milestone>(lookups),
        Involving<Milestone>(lookups),
        QueryKey<Milestone>.Of(QueryKeys.Kind, Words.MilestoneKinds, MilestoneFilter.OfKind),
        QueryKey<Milestone>.Of(QueryKeys.Level, Words.MeetingLevels, MilestoneFilter.AtLevel),
        QueryKey<Milestone>.Of(QueryKeys.Status, Words.ReportStatuses, MilestoneFilter.WithStatus),
        QueryKey<Milestone>.Of(QueryKeys.Programme, "a programme", lookups.Programmes, id => MilestoneFilter.InProgramme(new(id))),
        QueryKey<Milestone>.Of(QueryKeys.Participant, "an official", lookups.Officials, id => MilestoneFilter.WithParticipant(new(id))),
        QueryKey<Milestone>.Of(QueryKeys.Source, "a source", lookups.Sources, id => MilestoneFilter.ReportedBy(new(id))),
        QueryKey<Milestone>.Of(QueryKeys.Upcoming, MilestoneFilter.Upcoming),
        QueryKey<Milestone>.Of(QueryKeys.Overdue, MilestoneFilter.Overdue),
        QueryKey<Milestone>.Of(QueryKeys.PossiblyOverdue, MilestoneFilter.PossiblyOverdue),
        .. Times<Milestone>(),
    ];

    public static IEnumerable<QueryKey<Official>> Officials(QueryLookups lookups) =>
    [
        Involving<Official>(lookups),
        QueryKey<Official>.Of(QueryKeys.PossiblyInOffice, Filter.PossiblyInOffice),
        QueryKey<Official>.Of(QueryKeys.CertainlyInOffice, Filter.CertainlyInOffice),
    ];

    public static IEnumerable<QueryKey<T>> Organizations<T>(IReadOnlyList<T> organizations)
        where T : Organization
    {
        // What is written stays as it is, as in the factory; its case does not count.
        IEnumerable<string> countries = organizations.Select(organization => organization.Country).OfType<string>().Distinct(StringComparer.Ordinal);
        return
        [
            new(QueryKeys.Country, "the name of a country", () => countries, value =>
                (countries.Contains(value, StringComparer.OrdinalIgnoreCase) ? Filter.InCountry<T>(value) : null, null)),
        ];
    }

    public static IEnumerable<QueryKey<Programme>> Programmes(QueryLookups lookups) =>
    [
        About<Programme>(lookups),
        Involving<Programme>(lookups),
        QueryKey<Programme>.Of(QueryKeys.Kind, Words.ProgrammeKinds, Filter.OfKind),
        .. Times<Programme>(),
    ];

    public static IEnumerable<QueryKey<Topic>> Topics(QueryLookups lookups) =>
    [
        QueryKey<Topic>.Of(QueryKeys.Within, "a topic", lookups.Topics, id => Filter.Within(new(id))),
        QueryKey<Topic>.Of(QueryKeys.Related, "a topic", lookups.Topics, id => Filter.RelatedTo(new(id))),
    ];

    public static IEnumerable<QueryKey<Source>> Sources() => [QueryKey<Source>.Of(QueryKeys.Kind, Words.SourceKinds, Filter.OfKind)];

    public static IEnumerable<QueryKey<Tenure>> Tenures(QueryLookups lookups) => [Involving<Tenure>(lookups), .. Times<Tenure>()];

    public static IEnumerable<QueryKey<Factor>> Factors(QueryLookups lookups) =>
    [
        About<Factor>(lookups),
        Involving<Factor>(lookups),
        QueryKey<Factor>.Of(QueryKeys.Kind, Words.FactorKinds, Filter.OfKind),
        .. Times<Factor>(),
    ];

    public static IEnumerable<QueryKey<Question>> Questions(QueryLookups lookups) =>
        [About<Question>(lookups), Involving<Question>(lookups)];

    private static QueryKey<T> About<T>(QueryLookups lookups)
        where T : class, ITopical =>
        QueryKey<T>.Of(QueryKeys.About, "a topic", lookups.Topics, id => Filter.About<T>(new(id)));

    private static QueryKey<T> Involving<T>(QueryLookups lookups)
        where T : class, IInvolving =>
        QueryKey<T>.Of(QueryKeys.Involving, "an agency or a company", lookups.Organizations, id => Filter.Involving<T>([new(id)]));

    private static IEnumerable<QueryKey<T>> Times<T>()
        where T : class, IDated =>
        from certainty in new[] { Certainty.Possible, Certainty.Certain }
        from relation in new[] { TimeRelation.Before, TimeRelation.After, TimeRelation.Within, TimeRelation.Intersects, TimeRelation.Covers }
        select new QueryKey<T>(
            TimeFilter<T>.KeyOf(relation, certainty), "a run of days, in EDTF or English (2026-33, \"late August 2025\")", () => [],
            value => QueryDates.TryReadWindow(value, out DateWindow window, out string? why)
                ? (Filter.Time<T>(relation, certainty, window), null)
                : (null, why));
}
