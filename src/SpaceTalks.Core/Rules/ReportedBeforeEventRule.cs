using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// A report says that a thing has happened, or has begun, but was certainly made before the day that it gives for it: of a span, before it
/// began or, where it says that all has happened, before it ended. A qualified date makes it possible only.
/// </summary>
public sealed class ReportedBeforeEventRule : ReviewRule
{
    /// <inheritdoc/>
    public override string Id => "reported-before-event";

    /// <inheritdoc/>
    public override Severity Severity => Severity.Error;

    /// <inheritdoc/>
    public override string Explanation => "A report says that something has happened, but is dated before it.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(ReviewContext context)
    {
        foreach ((string name, Reports reports) in Statements.SubjectsOf(context))
        {
            foreach (Report report in reports.Where(Statements.IsFact))
            {
                if (report.Reported is { } reported && report.When is { } when && (reported.Before(when) == Certainty.Certain || IsBeforeEnd(report.Status, reported, when)))
                {
                    yield return new Finding(
                        this,
                        Statements.Unless(reported.IsQualified || when.IsQualified),
                        name + ": " + report.Source + " tells of it as a fact (" + Statements.InEnglish(when) + "), but is dated "
                            + Statements.InEnglish(reported) + ".",
                        report);
                }
            }
        }
    }

    // An end that nobody sets is no day that a source could have waited for.
    private static bool IsBeforeEnd(ReportStatus status, When reported, When when)
    {
        CalendarDay end = when.GetBounds().EarliestEnd;
        return status == ReportStatus.Completed && end.IsReal && reported.GetBounds().LatestEnd < end;
    }
}
