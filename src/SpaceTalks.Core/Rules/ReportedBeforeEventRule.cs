using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

// Finds a report that an event has happened or has begun that was certainly made before the day that it gives: for an interval, before its
// beginning or, if the report says that all of it has happened, before its end. With a qualified date, the finding is only possible.
internal sealed class ReportedBeforeEventRule : ReviewRule
{
    public override string Id => "reported-before-event";

    public override Severity Severity => Severity.Error;

    public override string Explanation => "A report says that an event has happened, but is dated before the event.";

    protected override IEnumerable<Finding> FindIn(ReviewContext context) => Statements.Misdated(
        this, context, ReportTraits.DatedFact, "fact",
        static (report, reported, when) => Statements.IsFact(report) && IsBefore(report.Status, reported, when));

    // If its last day is not before the other's last day, it is before neither the start nor the end of the other.
    private static bool IsBefore(ReportStatus status, When reported, When when) =>
        reported.LastDay < when.LastDay && (reported.Before(when) == Certainty.Certain || IsBeforeEnd(status, reported, when));

    // An open or unknown end is not a day that a source could have waited for.
    private static bool IsBeforeEnd(ReportStatus status, When reported, When when)
    {
        CalendarDay end = when.GetBounds().EarliestEnd;
        return status == ReportStatus.Completed && end.IsReal && reported.GetBounds().LatestEnd < end;
    }
}
