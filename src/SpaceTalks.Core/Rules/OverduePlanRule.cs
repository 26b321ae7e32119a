using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

// Finds a plan whose last day lies before the day of the review, with no later news: no report on it was certainly made after that day.
// With a qualified date, or another report that may have been made after it, the finding is only possible.
internal sealed class OverduePlanRule : ReviewRule
{
    public override string Id => "overdue-plan";

    public override Severity Severity => Severity.Warning;

    public override string Explanation => "The date of a plan has passed, and no source has since said what came of it.";

    protected override IEnumerable<Finding> FindIn(ReviewContext context)
    {
        DateWindow asOf = DateWindow.Day(context.AsOf);
        foreach (Milestone milestone in context.Milestones)
        {
            Reports reports = milestone.Reports;
            if (!Statements.IsPlan(reports.Prevailing) || reports.When is not { } when || when.Before(asOf) != Certainty.Certain)
            {
                continue;
            }
            Certainty isHeardOf = Statements.IsHeardOfAfter(reports, when);
            if (isHeardOf != Certainty.Certain)
            {
                Report dated = Statements.DatedBy(reports);
                yield return new Finding(
                    this,
                    Statements.Unless(when.IsQualified || isHeardOf == Certainty.Possible),
                    "\"" + milestone.Title + "\" was planned (" + Statements.InEnglish(when) + ", " + dated.Source + "), and no source has mentioned it since.",
                    dated);
            }
        }
    }
}
