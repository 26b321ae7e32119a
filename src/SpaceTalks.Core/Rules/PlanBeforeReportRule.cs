using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

// Finds a plan whose last day lies before the reporting day. Nobody plans something that is over, so either the status or one of the days
// is wrong. A plan for the reporting day itself is no contradiction. With a qualified date, the finding is only possible.
internal sealed class PlanBeforeReportRule : ReviewRule
{
    public override string Id => "plan-before-report";

    public override Severity Severity => Severity.Error;

    public override string Explanation => "A report gives a plan for a date that had already passed when the report was made.";

    protected override IEnumerable<Finding> FindIn(ReviewContext context) => Statements.Misdated(
        this, context, ReportTraits.DatedPlan, "plan",
        static (report, reported, when) => Statements.IsPlan(report) && when.Before(reported) == Certainty.Certain);
}
