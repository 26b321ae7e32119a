using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// A report calls an event the first of its kind since some time, but another such event (of the same kind and level, involving all the
// same organizations; other than of meetings and calls, also of the same programmes and subjects) has happened certainly after that
// time and before the event. A qualified date makes it possible only. An event of which no organization is named is not judged.
internal sealed class FirstSinceRule : ReviewRule
{
    // More than these are counted alone.
    private const int MostNamed = 5;

    public override string Id => "first-since";

    public override Severity Severity => Severity.Error;

    public override string Explanation => "An event is called the first since some time, but there was one between.";

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

    // One finding for all that were between, so that there are no more findings than reports.
    private Finding FindingOf(Milestone milestone, Report report, When since, When when, Milestone[] between)
    {
        string[] named = [.. between.Take(MostNamed).Select(other =>
            "\"" + other.Title + "\" was " + Statements.InEnglish(other.Reports.When!) + " (" + Statements.DatedBy(other.Reports).Source + ")")];
        return new Finding(
            this,
            Statements.Unless(since.IsQualified || when.IsQualified || between[0].Reports.When!.IsQualified),
            "\"" + milestone.Title + "\" is called the first since " + Statements.InEnglish(since) + " (" + report.Source + "), but "
                + string.Join(", ", named) + (between.Length > named.Length ? FormattableString.Invariant($" and {between.Length - named.Length} more") : string.Empty) + ".",
            [report, .. between.Take(MostNamed).Select(other => Statements.DatedBy(other.Reports))]);
    }

    // What has happened and can be told apart from what else has, by what an event like it has too.
    private static ILookup<(MilestoneKind, MeetingLevel?, Id<Organization>), Milestone> PastOf(ReviewContext context) => context.Milestones
        .Where(milestone => milestone.Reports.When is not null && milestone.Status == ReportStatus.Completed)
        .SelectMany(milestone => milestone.Organizations.Select(organization => (Milestone: milestone, organization.Id)).Distinct())
        .ToLookup(pair => (pair.Milestone.Kind, pair.Milestone.Level, pair.Id), pair => pair.Milestone);

    // First and last days rule out most of them at once.
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
