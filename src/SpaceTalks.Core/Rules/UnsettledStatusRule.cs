using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

// What the prevailing report calls underway, although its last day lies before the day of the review and no report was certainly made after it:
// nobody has said whether it ended as it was to. A qualified date makes it possible only, and so does another report that may have been made
// after that day. A span without a known end is not found: it may still go on.
internal sealed class UnsettledStatusRule : ReviewRule
{
    public override string Id => "unsettled-status";

    public override Severity Severity => Severity.Warning;

    public override string Explanation => "Something is said to be underway, but its end has passed, and no source has said since that it ended.";

    protected override IEnumerable<Finding> FindIn(ReviewContext context)
    {
        DateWindow asOf = DateWindow.Day(context.AsOf);
        foreach ((object subject, Reports reports) in Statements.SubjectsOf(context, ReportTraits.DatedFact))
        {
            if (reports.Prevailing.Status != ReportStatus.Underway || reports.When is not { } when || when.Before(asOf) != Certainty.Certain)
            {
                continue;
            }
            Report dated = Statements.DatedBy(reports);
            Certainty isHeardOf = Certainty.Impossible;
            for (int index = 0; index < reports.Count; index++)
            {
                Certainty isLater = reports[index].Day?.After(when) ?? Certainty.Impossible;
                isHeardOf = isLater > isHeardOf && (isLater == Certainty.Certain || reports[index] != dated) ? isLater : isHeardOf;
            }
            if (isHeardOf != Certainty.Certain)
            {
                yield return new Finding(
                    this,
                    Statements.Unless(when.IsQualified || isHeardOf == Certainty.Possible),
                    Statements.NameOf(subject) + ": " + dated.Source + " has it underway (" + Statements.InEnglish(when) + "), and no source has said since that it ended.",
                    dated);
            }
        }
    }
}
