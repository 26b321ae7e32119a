using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// The keys of queries and the kinds that have them. A key has the meaning of the factory of the same condition. The keys of dates are
// composed of a certainty and a relation (see TimeFilter).
internal static class QueryKeys
{
    public const string About = "about";
    public const string At = "at";
    public const string CertainlyAt = "certainly-at";
    public const string Certainty = "certainty";
    public const string CertainlyInOffice = "certainly-in-office";
    public const string Country = "country";
    public const string Id = "id";
    public const string Involving = "involving";
    public const string Kind = "kind";
    public const string Level = "level";
    public const string Naming = "naming";
    public const string NamingPlace = "naming-place";
    public const string Overdue = "overdue";
    public const string Participant = "participant";
    public const string PossiblyInOffice = "possibly-in-office";
    public const string PossiblyOverdue = "possibly-overdue";
    public const string Programme = "programme";
    public const string Related = "related";
    public const string Rule = "rule";
    public const string Severity = "severity";
    public const string Source = "source";
    public const string Status = "status";
    public const string Upcoming = "upcoming";
    public const string Within = "within";

    // The keys of a kind: those shared by all kinds with the same interfaces, and its own.
    public static IEnumerable<QueryKey<T>> Of<T>(QueryLookups lookups, params QueryKey<T>[] own)
        where T : class
    {
        if (typeof(ITopical).IsAssignableFrom(typeof(T)))
        {
            yield return QueryKey<T>.Of(About, "a topic", lookups.Topics, Filter.AboutTopic<T>);
        }
        if (typeof(IInvolving).IsAssignableFrom(typeof(T)))
        {
            yield return QueryKey<T>.Of(Involving, "an organization", lookups.Organizations, Filter.InvolvingOrganization<T>);
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
        QueryKey<Milestone>.Of(Kind, Words.MilestoneKinds, MilestoneFilter.OfKind),
        QueryKey<Milestone>.Of(Level, Words.MeetingLevels, MilestoneFilter.AtLevel),
        QueryKey<Milestone>.Of(Status, Words.ReportStatuses, MilestoneFilter.WithStatus),
        QueryKey<Milestone>.Of(Programme, "a programme", lookups.Programmes, id => MilestoneFilter.InProgramme(new(id))),
        QueryKey<Milestone>.Of(Participant, "an official", lookups.Officials, id => MilestoneFilter.WithParticipant(new(id))),
        QueryKey<Milestone>.Of(Naming, "an official", lookups.Officials, id => MilestoneFilter.Naming(new(id))),
        QueryKey<Milestone>.Of(At, "a place", lookups.Places, id => MilestoneFilter.PossiblyAt(new(id))),
        QueryKey<Milestone>.Of(CertainlyAt, "a place", lookups.Places, id => MilestoneFilter.CertainlyAt(new(id))),
        QueryKey<Milestone>.Of(NamingPlace, "a place", lookups.Places, id => MilestoneFilter.NamingPlace(new(id))),
        QueryKey<Milestone>.Of(Source, "a source", lookups.Sources, id => MilestoneFilter.ReportedBy(new(id))),
        QueryKey<Milestone>.Of(Upcoming, MilestoneFilter.Upcoming),
        QueryKey<Milestone>.Of(Overdue, MilestoneFilter.Overdue),
        QueryKey<Milestone>.Of(PossiblyOverdue, MilestoneFilter.PossiblyOverdue));

    public static IEnumerable<QueryKey<Official>> Officials(QueryLookups lookups) => Of(
        lookups,
        QueryKey<Official>.Of(PossiblyInOffice, Filter.PossiblyInOffice),
        QueryKey<Official>.Of(CertainlyInOffice, Filter.CertainlyInOffice));

    public static IEnumerable<QueryKey<T>> Organizations<T>(QueryLookups lookups, IReadOnlyList<T> organizations)
        where T : Organization
    {
        // The spelling of the value is kept, as in the factory; its case is ignored.
        IEnumerable<string> countries = organizations.Select(organization => organization.Country).OfType<string>().Distinct(StringComparer.Ordinal);
        return Of(
            lookups,
            new QueryKey<T>(Country, "the name of a country", () => countries, value =>
                (countries.Contains(value, StringComparer.OrdinalIgnoreCase) ? Filter.InCountry<T>(value) : null, null)));
    }

    public static IEnumerable<QueryKey<Programme>> Programmes(QueryLookups lookups) =>
        Of(lookups, QueryKey<Programme>.Of(Kind, Words.ProgrammeKinds, Filter.OfKind));

    public static IEnumerable<QueryKey<Topic>> Topics(QueryLookups lookups) => Of(
        lookups,
        QueryKey<Topic>.Of(Within, "a topic", lookups.Topics, id => Filter.Within(new(id))),
        QueryKey<Topic>.Of(Related, "a topic", lookups.Topics, id => Filter.RelatedTo(new(id))));

    public static IEnumerable<QueryKey<Source>> Sources(QueryLookups lookups) =>
        Of(lookups, QueryKey<Source>.Of(Kind, Words.SourceKinds, Filter.OfKind));

    public static IEnumerable<QueryKey<Factor>> Factors(QueryLookups lookups) =>
        Of(lookups, QueryKey<Factor>.Of(Kind, Words.FactorKinds, Filter.OfKind));

    private static IEnumerable<QueryKey<T>> Times<T>()
        where T : class =>
        from certainty in Words.Certainties.Members
        where certainty != Time.Certainty.Impossible
        from relation in Words.TimeRelations.Members
        select new QueryKey<T>(
            TimeFilter<T>.KeyOf(relation, certainty), "a run of days, in EDTF or English (2026-33, \"late August 2025\")", () => [],
            value => QueryDates.TryReadWindow(value, out DateWindow window, out string? why)
                ? (new TimeFilter<T>(relation, certainty, window), null)
                : (null, why));
}
