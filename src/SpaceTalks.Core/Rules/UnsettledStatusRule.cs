using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

// Finds a subject that is underway according to the prevailing report although its last day lies before the day of the review, and on which
// no report was certainly made after that last day: it is not known whether it ended as expected. With a qualified date, or another report
// that may have been made after that day, the finding is only possible. An interval without a known end is not judged, since it may
// continue.
internal sealed class UnsettledStatusRule : ReviewRule
{
    public override string Id => "unsettled-status";

    public override Severity Severity => Severity.Warning;

    public override string Explanation => "An event is reported as underway, but its end has passed, and no source has since said that it ended.";

    protected override IEnumerable<Finding> FindIn(ReviewContext context)
    {
        DateWindow asOf = DateWindow.Day(context.AsOf);
        foreach ((object subject, Reports reports) in Statements.SubjectsOf(context, ReportTraits.DatedFact))
        {
            if (reports.Prevailing.Status != ReportStatus.Underway || reports.When is not { } when || when.Before(asOf) != Certainty.Certain)
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
                    Statements.NameOf(subject) + ": " + dated.Source + " reports it as underway (" + Statements.InEnglish(when) + "), and no source has since said that it ended.",
                    dated);
            }
        }
    }
}
