using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// A report calls an event the first of its kind since some time, but another such event (of the same kind and level, involving all the
/// same organizations; other than of meetings and calls, also of the same programmes and subjects) has happened certainly after that
/// time and before the event. A qualified date makes it possible only. An event of which no organization is named is not judged.
/// </summary>
public sealed class FirstSinceRule : ReviewRule
{
    /// <inheritdoc/>
    public override string Id => "first-since";

    /// <inheritdoc/>
    public override Severity Severity => Severity.Error;

    /// <inheritdoc/>
    public override string Explanation => "An event is called the first since some time, but there was one between.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(ReviewContext context)
    {
        foreach (Milestone milestone in context.Milestones)
        {
            foreach (Report report in milestone.Reports)
            {
                if (report.FirstSince is not { } since || (milestone.When ?? report.When) is not { } when)
                {
                    continue;
                }
                foreach (Milestone between in context.Milestones.Where(other => other != milestone && IsAlike(other, milestone)))
                {
                    if (between.When!.After(since) == Certainty.Certain && between.When.Before(when) == Certainty.Certain)
                    {
                        yield return new Finding(
                            this,
                            Statements.Unless(since.IsQualified || when.IsQualified || between.When.IsQualified),
                            "\"" + milestone.Title + "\" is called the first since " + Statements.InEnglish(since) + " (" + report.Source + "), but \""
                                + between.Title + "\" was " + Statements.InEnglish(between.When) + " (" + Statements.DatedBy(between.Reports).Source + ").",
                            report,
                            Statements.DatedBy(between.Reports));
                    }
                }
            }
        }
    }

    private static bool IsAlike(Milestone other, Milestone milestone) =>
        other.When is not null
        && other.Status == ReportStatus.Completed
        && other.Kind == milestone.Kind
        && other.Level == milestone.Level
        && milestone.Organizations.Count > 0
        && milestone.Organizations.All(other.Organizations.Contains)
        && (milestone.Kind is MilestoneKind.Meeting or MilestoneKind.Call
            || (milestone.Programmes.All(other.Programmes.Contains) && milestone.Subjects.All(subject => other.IsAbout(subject.Id))));
}
