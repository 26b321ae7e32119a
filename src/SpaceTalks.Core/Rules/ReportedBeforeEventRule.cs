using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

// A report says that a thing has happened, or has begun, but was certainly made before the day that it gives for it: of a span, before it
// began or, where it says that all has happened, before it ended. A qualified date makes it possible only.
internal sealed class ReportedBeforeEventRule : ReviewRule
{
    public override string Id => "reported-before-event";

    public override Severity Severity => Severity.Error;

    public override string Explanation => "A report says that something has happened, but is dated before it.";

    protected override IEnumerable<Finding> FindIn(ReviewContext context)
    {
        foreach ((object subject, Reports reports) in Statements.SubjectsOf(context, ReportTraits.DatedFact))
        {
            for (int index = 0; index < reports.Count; index++)
            {
                Report report = reports[index];
                if (Statements.IsFact(report) && report.Day is { } reported && report.When is { } when && IsBefore(report.Status, reported, when))
                {
                    yield return new Finding(
                        this,
                        Statements.Unless(reported.IsQualified || when.IsQualified),
                        Statements.NameOf(subject) + ": " + report.Source + " tells of it as a fact (" + Statements.InEnglish(when) + "), but is dated "
                            + Statements.InEnglish(reported) + ".",
                        report);
                }
            }
        }
    }

    // Whose last day is not before the other's last is before neither its start nor its end.
    private static bool IsBefore(ReportStatus status, When reported, When when) =>
        reported.LastDay < when.LastDay && (reported.Before(when) == Certainty.Certain || IsBeforeEnd(status, reported, when));

    // An end that nobody sets is no day that a source could have waited for.
    private static bool IsBeforeEnd(ReportStatus status, When reported, When when)
    {
        CalendarDay end = when.GetBounds().EarliestEnd;
        return status == ReportStatus.Completed && end.IsReal && reported.GetBounds().LatestEnd < end;
    }
}
