using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// Two reports that a thing has happened put it in places of which neither lies in the other. Each such report is held against the
/// one whose place prevails. It is possible only where a report's own date is qualified.
/// </summary>
public sealed class PlacesExcludeRule : ReviewRule
{
    /// <inheritdoc/>
    public override string Id => "places-exclude";

    /// <inheritdoc/>
    public override Severity Severity => Severity.Error;

    /// <inheritdoc/>
    public override string Explanation => "Reports that the same thing has happened put it in places that exclude each other.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(ReviewContext context)
    {
        foreach ((string name, Reports reports) in Statements.SubjectsOf(context))
        {
            Report? prevailing = reports.FirstOrDefault(report => Statements.IsFact(report) && report.Places is not null);
            if (prevailing is null)
            {
                continue;
            }
            foreach (Report report in reports.Where(report => report != prevailing && Statements.IsFact(report) && report.Places is not null))
            {
                if (Statements.AreExclusive(prevailing.Places!, report.Places!))
                {
                    yield return new Finding(
                        this,
                        Statements.Unless(report.When?.IsQualified == true || prevailing.When?.IsQualified == true),
                        name + ": " + report.Source + " puts it in " + report.Places + ", " + prevailing.Source + " in " + prevailing.Places + ".",
                        prevailing,
                        report);
                }
            }
        }
    }
}
