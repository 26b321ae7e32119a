using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// Finds a plan whose last day lies before the day of the review, with no later news: no report on it was certainly made after that day.
// With a qualified date, or another report that may have been made after it, the finding is only possible.
internal sealed class OverduePlanRule : ReviewRule
{
    public override string Id => "overdue-plan";

    public override Severity Severity => Severity.Warning;

    public override string Explanation => "A plan's date has passed, and no source has said since what came of it.";

    protected override IEnumerable<Finding> FindIn(ReviewContext context)
    {
        DateWindow asOf = DateWindow.Day(context.AsOf);
        foreach (Milestone milestone in context.Milestones)
        {
            Report prevailing = milestone.Reports.Prevailing;
            if (!Statements.IsPlan(prevailing)
                || milestone.Reports.When is not { } when
                || when.Before(asOf) != Certainty.Certain
                || milestone.Reports.Any(report => report.Day?.After(when) == Certainty.Certain))
            {
                continue;
            }
            Report dated = Statements.DatedBy(milestone.Reports);
            bool mayHaveBeenHeardOf = milestone.Reports.Any(report => report != dated && report.Day?.After(when) == Certainty.Possible);
            yield return new Finding(
                this,
                Statements.Unless(when.IsQualified || mayHaveBeenHeardOf),
                "\"" + milestone.Title + "\" was planned (" + Statements.InEnglish(when) + ", " + dated.Source + "), and no source has mentioned it since.",
                dated);
        }
    }
}
