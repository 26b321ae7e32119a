using System;
using SpaceTalks.Time;

namespace SpaceTalks;

// The combined content of the reports on one subject: each part is taken from the prevailing report that states it.
internal static class PrevailingReports
{
    // The report from which the date is taken; null if none has one.
    public static ReportRecord? Dated(Entities entities, ReportRecord[] reports) =>
        Find(entities, reports, static report => report.When is not null, isFactual: true);

    public static ReportRecord? Placed(Entities entities, ReportRecord[] reports) =>
        Find(entities, reports, static report => report.Places is not null, isFactual: true);

    public static ReportRecord? WithFirstSince(Entities entities, ReportRecord[] reports) =>
        Find(entities, reports, static report => report.FirstSince is not null, isFactual: false);

    public static ReportRecord? WithParticipants(Entities entities, ReportRecord[] reports) =>
        Find(entities, reports, static report => report.Participants is not null, isFactual: false);

    public static ReportRecord First(Entities entities, ReportRecord[] reports) =>
        reports.Length == 1 ? reports[0] : Find(entities, reports, static _ => true, isFactual: false)!;

    // Finds both the prevailing report and the one that gives the date in one pass, since this is done for all milestones.
    public static (ReportRecord First, ReportRecord? Dated) FirstAndDated(Entities entities, ReportRecord[] reports)
    {
        if (entities.Order is not PrevailingOrder)
        {
            return (First(entities, reports), Dated(entities, reports));
        }
        ReportRecord first = reports[0];
        ReportRecord? dated = first.When is null ? null : first;
        for (int index = 1; index < reports.Length; index++)
        {
            ReportRecord report = reports[index];
            bool isFirst = entities.Prevails(report, first, reports);
            if (report.When is not null && (dated is null || (dated == first ? isFirst : entities.Prevails(report, dated, reports))))
            {
                dated = report;
            }
            first = isFirst ? report : first;
        }
        // Completed reports come first in this order, so if the first one is completed, plans are disregarded.
        return (first, first.Status == ReportStatus.Completed && dated?.Status != ReportStatus.Completed ? null : dated);
    }

    // The latest reporting date, by first and last day; null if none is known.
    public static When? LastReported(ReportRecord[] reports, Entities entities)
    {
        When? last = null;
        foreach (ReportRecord report in reports)
        {
            last = entities.DayOf(report) is { } day && DateOrder.CompareLaterFirst(day, last) < 0 ? day : last;
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
        traits |= report.Agenda is not null ? ReportTraits.Agenda : ReportTraits.None;
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

    // Finds the first report that states something, without sorting. Once the event is known to have happened, plans no longer give its
    // date and places.
    private static ReportRecord? Find(Entities entities, ReportRecord[] reports, Func<ReportRecord, bool> isStated, bool isFactual)
    {
        ReportRecord? first = null;
        bool completedOnly = isFactual && Array.Exists(reports, static report => report.Status == ReportStatus.Completed);
        foreach (ReportRecord report in reports)
        {
            if ((!completedOnly || report.Status == ReportStatus.Completed)
                && isStated(report)
                && (first is null || entities.Prevails(report, first, reports)))
            {
                first = report;
            }
        }
        return first;
    }
}
