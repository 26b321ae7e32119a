using System;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>What the reports about one subject say together. Each list of reports is in the order in which they prevail.</summary>
internal static class PrevailingReports
{
    public static When? When(ReportRecord[] reports) => IndexOfDated(reports) is >= 0 and int index ? reports[index].When : null;

    /// <summary>Where the report stands that the date is taken from, or -1.</summary>
    public static int IndexOfDated(ReportRecord[] reports) => IndexOf(reports, static report => report.When is not null, isFactual: true);

    public static int IndexOfPlaced(ReportRecord[] reports) => IndexOf(reports, static report => report.Places is not null, isFactual: true);

    public static int IndexOfFirstSince(ReportRecord[] reports) => IndexOf(reports, static report => report.FirstSince is not null, isFactual: false);

    public static int IndexOfParticipants(ReportRecord[] reports) => IndexOf(reports, static report => report.Participants is not null, isFactual: false);

    public static int IndexOfAgenda(ReportRecord[] reports) => IndexOf(reports, static report => report.Agenda.Count > 0, isFactual: false);

    /// <summary>The latest reporting day, by its first and last day; null where none is known.</summary>
    public static When? LastReported(ReportRecord[] reports)
    {
        When? last = null;
        foreach (ReportRecord report in reports)
        {
            last = report.Reported is { } day && DateOrder.CompareLaterFirst(day, last) < 0 ? day : last;
        }
        return last;
    }

    public static ReportTraits TraitsOf(ReportRecord[] reports)
    {
        ReportTraits all = ReportTraits.None;
        foreach (ReportRecord report in reports)
        {
            ReportTraits traits = TraitsOf(report);
            ReportTraits repeated = traits & all;
            all |= traits
                | ((repeated & ReportTraits.DatedFact) != 0 ? ReportTraits.DatedFacts : 0)
                | ((repeated & ReportTraits.PlacedFact) != 0 ? ReportTraits.PlacedFacts : 0);
        }
        return all;
    }

    private static ReportTraits TraitsOf(ReportRecord report)
    {
        bool isDated = report.When is not null;
        bool isPlaced = report.Places is not null;
        ReportTraits traits = report.Participants is not null ? ReportTraits.Participants : ReportTraits.None;
        traits |= report.FirstSince is not null ? ReportTraits.FirstSince : ReportTraits.None;
        return traits | report.Status switch
        {
            ReportStatus.Proposed or ReportStatus.Planned =>
                (isDated ? ReportTraits.DatedPlan : 0) | (isPlaced ? ReportTraits.PlacedPlan : 0),
            ReportStatus.Completed =>
                (isDated ? ReportTraits.DatedCompletion | ReportTraits.DatedFact : 0)
                | (isPlaced ? ReportTraits.PlacedCompletion | ReportTraits.PlacedFact : 0),
            ReportStatus.Underway => (isDated ? ReportTraits.DatedFact : 0) | (isPlaced ? ReportTraits.PlacedFact : 0),
            _ => ReportTraits.None,
        };
    }

    // Once it is known to have happened, plans no longer say when and where.
    private static int IndexOf(ReportRecord[] reports, Func<ReportRecord, bool> isStated, bool isFactual)
    {
        // What has been completed stands first, unless somebody's own order says otherwise.
        bool completedOnly = isFactual && Array.Exists(reports, static report => report.Status == ReportStatus.Completed);
        for (int index = 0; index < reports.Length; index++)
        {
            if ((!completedOnly || reports[index].Status == ReportStatus.Completed) && isStated(reports[index]))
            {
                return index;
            }
        }
        return -1;
    }
}
