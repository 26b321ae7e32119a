using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// The keys of each kind. A key means what the factory of the same condition means.
internal static class QueryVocabularies
{
    // The keys of a kind: those that others have as well, by what its entities are, and its own.
    public static IEnumerable<QueryKey<T>> Of<T>(QueryLookups lookups, params QueryKey<T>[] own)
        where T : class
    {
        if (typeof(ITopical).IsAssignableFrom(typeof(T)))
        {
            yield return QueryKey<T>.Of(QueryKeys.About, "a topic", lookups.Topics, Filter.AboutTopic<T>);
        }
        if (typeof(IInvolving).IsAssignableFrom(typeof(T)))
        {
            yield return QueryKey<T>.Of(QueryKeys.Involving, "an agency or a company", lookups.Organizations, Filter.InvolvingOrganization<T>);
        }
        foreach (QueryKey<T> key in own)
        {
            yield return key;
        }
        if (typeof(IDated).IsAssignableFrom(typeof(T)))
        {
            foreach (QueryKey<T> key in Times<T>())
            {
                yield return key;
            }
        }
    }

    public static IEnumerable<QueryKey<Milestone>> Milestones(QueryLookups lookups) => Of(
        lookups,
        QueryKey<Milestone>.Of(QueryKeys.Kind, Words.MilestoneKinds, MilestoneFilter.OfKind),
        QueryKey<Milestone>.Of(QueryKeys.Level, Words.MeetingLevels, MilestoneFilter.AtLevel),
        QueryKey<Milestone>.Of(QueryKeys.Status, Words.ReportStatuses, MilestoneFilter.WithStatus),
        QueryKey<Milestone>.Of(QueryKeys.Programme, "a programme", lookups.Programmes, id => MilestoneFilter.InProgramme(new(id))),
        QueryKey<Milestone>.Of(QueryKeys.Participant, "an official", lookups.Officials, id => MilestoneFilter.WithParticipant(new(id))),
        QueryKey<Milestone>.Of(QueryKeys.Source, "a source", lookups.Sources, id => MilestoneFilter.ReportedBy(new(id))),
        QueryKey<Milestone>.Of(QueryKeys.Upcoming, MilestoneFilter.Upcoming),
        QueryKey<Milestone>.Of(QueryKeys.Overdue, MilestoneFilter.Overdue),
        QueryKey<Milestone>.Of(QueryKeys.PossiblyOverdue, MilestoneFilter.PossiblyOverdue));

    public static IEnumerable<QueryKey<Official>> Officials(QueryLookups lookups) => Of(
        lookups,
        QueryKey<Official>.Of(QueryKeys.PossiblyInOffice, Filter.PossiblyInOffice),
        QueryKey<Official>.Of(QueryKeys.CertainlyInOffice, Filter.CertainlyInOffice));

    public static IEnumerable<QueryKey<T>> Organizations<T>(QueryLookups lookups, IReadOnlyList<T> organizations)
        where T : Organization
    {
        // What is written stays as it is, as in the factory; its case does not count.
        IEnumerable<string> countries = organizations.Select(organization => organization.Country).OfType<string>().Distinct(StringComparer.Ordinal);
        return Of(
            lookups,
            new QueryKey<T>(QueryKeys.Country, "the name of a country", () => countries, value =>
                (countries.Contains(value, StringComparer.OrdinalIgnoreCase) ? Filter.InCountry<T>(value) : null, null)));
    }

    public static IEnumerable<QueryKey<Programme>> Programmes(QueryLookups lookups) =>
        Of(lookups, QueryKey<Programme>.Of(QueryKeys.Kind, Words.ProgrammeKinds, Filter.OfKind));

    public static IEnumerable<QueryKey<Topic>> Topics(QueryLookups lookups) => Of(
        lookups,
        QueryKey<Topic>.Of(QueryKeys.Within, "a topic", lookups.Topics, id => Filter.Within(new(id))),
        QueryKey<Topic>.Of(QueryKeys.Related, "a topic", lookups.Topics, id => Filter.RelatedTo(new(id))));

    public static IEnumerable<QueryKey<Source>> Sources(QueryLookups lookups) =>
        Of(lookups, QueryKey<Source>.Of(QueryKeys.Kind, Words.SourceKinds, Filter.OfKind));

    public static IEnumerable<QueryKey<Factor>> Factors(QueryLookups lookups) =>
        Of(lookups, QueryKey<Factor>.Of(QueryKeys.Kind, Words.FactorKinds, Filter.OfKind));

    private static IEnumerable<QueryKey<T>> Times<T>()
        where T : class =>
        from certainty in new[] { Certainty.Possible, Certainty.Certain }
        from relation in Words.TimeRelations.Members
        select new QueryKey<T>(
            TimeFilter<T>.KeyOf(relation, certainty), "a run of days, in EDTF or English (2026-33, \"late August 2025\")", () => [],
            value => QueryDates.TryReadWindow(value, out DateWindow window, out string? why)
                ? (new TimeFilter<T>(relation, certainty, window), null)
                : (null, why));
}
