using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// Two reports that a thing has happened put it in places of which neither lies in the other. Each such report is held against the
/// best that its place excludes. It is possible only where a report's own date is qualified.
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
            Report[] facts = [.. reports.Where(report => Statements.IsFact(report) && report.Places is not null)];
            for (int index = 1; index < facts.Length; index++)
            {
                Report report = facts[index];
                (Report? better, Certainty certainty) = Statements.Excluder(facts.Take(index), other =>
                    !Statements.AreExclusive(other.Places!, report.Places!) ? Certainty.Impossible
                    : Statements.Unless(report.When?.IsQualified == true || other.When?.IsQualified == true));
                if (better is not null)
                {
                    yield return new Finding(
                        this,
                        certainty,
                        name + ": " + report.Source + " puts it in " + report.Places + ", " + better.Source + " in " + better.Places + ".",
                        better,
                        report);
                }
            }
        }
    }
}
