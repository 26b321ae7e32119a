using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// Two reports that a thing has happened, or goes on, give dates that exclude each other: no day is common to both or, of spans, they
/// cannot be the same span. Each such report is held against the one whose date prevails. A qualified date makes it possible only.
/// </summary>
public sealed class DatesExcludeRule : ReviewRule
{
    /// <inheritdoc/>
    public override string Id => "dates-exclude";

    /// <inheritdoc/>
    public override Severity Severity => Severity.Error;

    /// <inheritdoc/>
    public override string Explanation => "Reports that the same thing has happened give dates that exclude each other.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(ReviewContext context)
    {
        foreach ((string name, Reports reports) in Statements.SubjectsOf(context))
        {
            Report? prevailing = reports.FirstOrDefault(report => Statements.IsFact(report) && report.When is not null);
            if (prevailing is null)
            {
                continue;
            }
            foreach (Report report in reports.Where(report => report != prevailing && Statements.IsFact(report) && report.When is not null))
            {
                Certainty certainty = Statements.AreExclusive(prevailing.When!, report.When!);
                if (certainty != Certainty.Impossible)
                {
                    yield return new Finding(
                        this,
                        certainty,
                        name + ": " + report.Source + " has " + Statements.InEnglish(report.When!) + ", " + prevailing.Source + " has "
                            + Statements.InEnglish(prevailing.When!) + ".",
                        prevailing,
                        report);
                }
            }
        }
    }
}
