using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// Finds a report that calls an event the first of its kind since some time, although another such event has happened certainly after that
// time and before the event. Such events are of the same kind and level and involve all the same organizations; except for meetings and
// calls, they also have the same programmes and subjects. With a qualified date, the finding is only possible. Events for which no
// organization is named are not judged.
internal sealed class FirstSinceRule : ReviewRule
{
    // If there are more, the message only counts them.
    private const int MostNamed = 5;

    public override string Id => "first-since";

    public override Severity Severity => Severity.Error;

    public override string Explanation => "An event is called the first since some date, but there was another in between.";

    protected override IEnumerable<Finding> FindIn(ReviewContext context)
    {
        ILookup<(MilestoneKind, MeetingLevel?, Id<Organization>), Milestone>? past = null;
        foreach (Milestone milestone in Statements.MilestonesOf(context, ReportTraits.FirstSince))
        {
            if (milestone.Organizations.Count == 0)
            {
                continue;
            }
            past ??= PastOf(context);
            foreach (Report report in milestone.Reports)
            {
                if (report.FirstSince is not { } since || (milestone.Reports.When ?? report.When) is not { } when)
                {
                    continue;
                }
                Milestone[] between =
                [
                    .. past[(milestone.Kind, milestone.Level, milestone.Organizations[0].Id)]
                        .Where(other => other != milestone && LiesBetween(other.Reports.When!, since, when) && IsAlike(other, milestone)),
                ];
                if (between.Length > 0)
                {
                    yield return FindingOf(milestone, report, since, when, between);
                }
            }
        }
    }

    // One finding for all events in between, so that there are no more findings than reports.
    private Finding FindingOf(Milestone milestone, Report report, When since, When when, Milestone[] between)
    {
        string[] named = [.. between.Take(MostNamed).Select(other =>
            "\"" + other.Title + "\" (" + Statements.InEnglish(other.Reports.When!) + ", " + Statements.DatedBy(other.Reports).Source + ")")];
        return new Finding(
            this,
            Statements.Unless(since.IsQualified || when.IsQualified || between[0].Reports.When!.IsQualified),
            "\"" + milestone.Title + "\" is called the first since " + Statements.InEnglish(since) + " (" + report.Source + "), but in between there was "
                + string.Join(", ", named) + (between.Length > named.Length ? FormattableString.Invariant($" and {between.Length - named.Length} more") : string.Empty) + ".",
            [report, .. between.Take(MostNamed).Select(other => Statements.DatedBy(other.Reports))]);
    }

    // The events that have happened, grouped by what an event of the same kind must share.
    private static ILookup<(MilestoneKind, MeetingLevel?, Id<Organization>), Milestone> PastOf(ReviewContext context) => context.Milestones
        .Where(milestone => milestone.Reports.When is not null && milestone.Status == ReportStatus.Completed)
        .SelectMany(milestone => milestone.Organizations.Select(organization => (Milestone: milestone, organization.Id)).Distinct())
        .ToLookup(pair => (pair.Milestone.Kind, pair.Milestone.Level, pair.Id), pair => pair.Milestone);

    // The first and last days rule out most events quickly.
    private static bool LiesBetween(When between, When since, When when) =>
        since.LastDay < between.FirstDay
        && between.LastDay < when.FirstDay
        && between.After(since) == Certainty.Certain
        && between.Before(when) == Certainty.Certain;

    private static bool IsAlike(Milestone other, Milestone milestone) =>
        milestone.Organizations.All(other.Organizations.Contains)
        && (milestone.Kind is MilestoneKind.Meeting or MilestoneKind.Call
            || (milestone.Programmes.All(other.Programmes.Contains) && milestone.Subjects.All(subject => other.IsAbout(subject.Id))));
}
