using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

// Finds a plan whose last day lies before the reporting day. Nobody plans something that is over, so either the status or one of the days
// is wrong. A plan for the reporting day itself is no contradiction. With a qualified date, the finding is only possible.
internal sealed class PlanBeforeReportRule : ReviewRule
{
    public override string Id => "plan-before-report";

    public override Severity Severity => Severity.Error;

    public override string Explanation => "A report plans something for a day that had passed when the report was made.";

    protected override IEnumerable<Finding> FindIn(ReviewContext context)
    {
        foreach ((object subject, Reports reports) in Statements.SubjectsOf(context, ReportTraits.DatedPlan))
        {
            for (int index = 0; index < reports.Count; index++)
            {
                Report report = reports[index];
                if (Statements.IsPlan(report) && report.Day is { } reported && report.When is { } when && when.Before(reported) == Certainty.Certain)
                {
                    yield return new Finding(
                        this,
                        Statements.Unless(reported.IsQualified || when.IsQualified),
                        Statements.NameOf(subject) + ": " + report.Source + " tells of it as a plan (" + Statements.InEnglish(when) + "), but is dated "
                            + Statements.InEnglish(reported) + ".",
                        report);
                }
            }
        }
    }
}
