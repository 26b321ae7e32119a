using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// A plan whose place the report that the thing has happened excludes: neither place lies in the other. It is possible only where
/// the date of what has happened is qualified.
/// </summary>
public sealed class SupersededPlaceRule : ReviewRule
{
    /// <inheritdoc/>
    public override string Id => "superseded-place";

    /// <inheritdoc/>
    public override Severity Severity => Severity.Information;

    /// <inheritdoc/>
    public override string Explanation => "A plan gives a place that what has happened excludes.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(ReviewContext context)
    {
        foreach ((string name, Reports reports) in Statements.SubjectsOf(context))
        {
            Report? fact = reports.FirstOrDefault(report => report.Status == ReportStatus.Completed && report.Places is not null);
            if (fact is null)
            {
                continue;
            }
            foreach (Report plan in reports.Where(report => Statements.IsPlan(report) && report.Places is not null))
            {
                if (Statements.AreExclusive(fact.Places!, plan.Places!))
                {
                    yield return new Finding(
                        this,
                        Statements.Unless(fact.When?.IsQualified == true),
                        name + ": the plan for " + plan.Places + " (" + plan.Source + ") gave way to " + fact.Places + " (" + fact.Source + ").",
                        fact,
                        plan);
                }
            }
        }
    }
}
