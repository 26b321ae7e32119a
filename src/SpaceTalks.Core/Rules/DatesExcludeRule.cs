using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// Finds two reports that something has happened or is in progress whose dates exclude each other: they have no day in common or, for
// intervals, cannot be the same interval. Each such report is compared with the better ones that are not excluded themselves. With a
// qualified date, the finding is only possible.
internal sealed class DatesExcludeRule : ReviewRule
{
    public override string Id => "dates-exclude";

    public override Severity Severity => Severity.Error;

    public override string Explanation => "Reports of the same event give dates that cannot both be right.";

    protected override IEnumerable<Finding> FindIn(ReviewContext context)
    {
        foreach ((object subject, Reports reports) in Statements.SubjectsOf(context, ReportTraits.DatedFacts))
        {
            IEnumerable<Report> facts = reports.Where(report => Statements.IsFact(report) && report.When is not null);
            foreach ((Report report, Report better, Certainty certainty) in
                Statements.Conflicts(facts, (one, other) => Statements.AreExclusive(one.When!, other.When!)))
            {
                yield return new Finding(
                    this,
                    certainty,
                    Statements.NameOf(subject) + " has conflicting dates: " + Statements.InEnglish(report.When!) + " (" + report.Source + ") and "
                        + Statements.InEnglish(better.When!) + " (" + better.Source + ").",
                    better,
                    report);
            }
        }
    }
}
