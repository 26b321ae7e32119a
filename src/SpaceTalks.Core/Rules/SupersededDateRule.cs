using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// A plan whose date the report that the thing has happened excludes: the plan did not come true as announced. Each plan is held
/// against the date that prevails. A qualified date makes it possible only.
/// </summary>
public sealed class SupersededDateRule : ReviewRule
{
    /// <inheritdoc/>
    public override string Id => "superseded-date";

    /// <inheritdoc/>
    public override Severity Severity => Severity.Information;

    /// <inheritdoc/>
    public override string Explanation => "A plan gives a date that what has happened excludes.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(ReviewContext context)
    {
        foreach ((string name, Reports reports) in Statements.SubjectsOf(context))
        {
            Report? fact = reports.FirstOrDefault(report => report.Status == ReportStatus.Completed && report.When is not null);
            if (fact is null)
            {
                continue;
            }
            foreach (Report plan in reports.Where(report => Statements.IsPlan(report) && report.When is not null))
            {
                Certainty certainty = Statements.AreExclusive(fact.When!, plan.When!);
                if (certainty != Certainty.Impossible)
                {
                    yield return new Finding(
                        this,
                        certainty,
                        name + ": the plan for " + Statements.InEnglish(plan.When!) + " (" + plan.Source + ") gave way to "
                            + Statements.InEnglish(fact.When!) + " (" + fact.Source + ").",
                        fact,
                        plan);
                }
            }
        }
    }
}
