using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// Finds two reports that an event has happened at places neither of which lies within the other. Each such report is compared with the
// better ones that are not excluded themselves. If a report's own date is qualified, the finding is only possible.
internal sealed class PlacesExcludeRule : ReviewRule
{
    public override string Id => "places-exclude";

    public override Severity Severity => Severity.Error;

    public override string Explanation => "Reports of the same event give places that cannot both be right.";

    protected override IEnumerable<Finding> FindIn(ReviewContext context)
    {
        foreach ((object subject, Reports reports) in Statements.SubjectsOf(context, ReportTraits.PlacedFacts))
        {
            IEnumerable<Report> facts = reports.Where(report => Statements.IsFact(report) && report.Places is not null);
            foreach ((Report report, Report better, Certainty certainty) in Statements.Conflicts(facts, AreExclusive))
            {
                yield return new Finding(
                    this,
                    certainty,
                    Statements.NameOf(subject) + " has conflicting places: " + report.Places + " (" + report.Source + ") and " + better.Places + " (" + better.Source + ").",
                    better,
                    report);
            }
        }
    }

    private static Certainty AreExclusive(Report one, Report other) =>
        Statements.AreExclusive(one.Places!, other.Places!)
            ? Statements.Unless(one.When?.IsQualified == true || other.When?.IsQualified == true)
            : Certainty.Impossible;
}
