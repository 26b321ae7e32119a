using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// Finds a plan whose place is excluded by the reports that the event has happened: neither place lies within the other. Each plan is
// compared with the prevailing place and those that agree with it. If the date of the completed event is qualified, the finding is only
// possible.
internal sealed class SupersededPlaceRule : ReviewRule
{
    public override string Id => "superseded-place";

    public override Severity Severity => Severity.Information;

    public override string Explanation => "A plan gives a place other than that where the event took place.";

    protected override IEnumerable<Finding> FindIn(ReviewContext context)
    {
        foreach ((object subject, Reports reports) in Statements.SubjectsOf(context, ReportTraits.PlacedPlan | ReportTraits.PlacedCompletion))
        {
            Report[] facts = [.. reports.Where(report => report.Status == ReportStatus.Completed && report.Places is not null)];
            Report[] agreed = Array.FindAll(facts, report => !Statements.AreExclusive(facts[0].Places!, report.Places!));
            foreach (Report plan in reports.Where(report => Statements.IsPlan(report) && report.Places is not null))
            {
                (Report? fact, Certainty certainty) = Statements.Excluder(agreed, report =>
                    !Statements.AreExclusive(report.Places!, plan.Places!) ? Certainty.Impossible
                    : Statements.Unless(report.When?.IsQualified == true));
                if (fact is not null)
                {
                    yield return new Finding(
                        this,
                        certainty,
                        Statements.NameOf(subject) + ": the planned place was " + plan.Places + " (" + plan.Source + "); the actual place was " + fact.Places + " (" + fact.Source + ").",
                        fact,
                        plan);
                }
            }
        }
    }
}
