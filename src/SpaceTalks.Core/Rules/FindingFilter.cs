using System;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A factory of filters of findings.</summary>
public static class FindingFilter
{
    /// <summary>Creates a filter for findings of a rule.</summary>
    /// <param name="rule">The identifier of the rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public static Filter<Finding> ByRule(string rule) => rule is null
        ? throw new ArgumentNullException(nameof(rule))
        : new TermFilter<Finding>(QueryKeys.Rule, rule, static (finding, value) => finding.Rule.Id == value);

    /// <summary>Creates a filter for findings of a severity.</summary>
    /// <param name="severity">The severity.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is not a member of the enumeration.</exception>
    public static Filter<Finding> WithSeverity(Severity severity) =>
        Filter.Word<Finding, Severity>(QueryKeys.Severity, Words.Severities, severity, static (finding, word) => Words.Severities.Get(finding.Severity) == word);

    /// <summary>Creates a filter for findings of a certainty.</summary>
    /// <param name="certainty">The certainty: certain or possible.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="certainty"/> is not a member of the enumeration.</exception>
    public static Filter<Finding> WithCertainty(Certainty certainty) =>
        Filter.Word<Finding, Certainty>(QueryKeys.Certainty, Words.Certainties, certainty, static (finding, word) => Words.Certainties.Get(finding.Certainty) == word);

    /// <summary>Creates a filter for findings about a report of a source.</summary>
    /// <param name="source">The source.</param>
    public static Filter<Finding> ReportedBy(Id<Source> source) => new TermFilter<Finding>(
        QueryKeys.Source, source.Value, static (finding, value) => finding.Statements.Any(statement => statement.Source.Id.Value == value));

    /// <summary>
    /// Creates a filter for findings with the given words, one after the other, in the message. Case and accents make no difference.
    /// </summary>
    /// <param name="phrase">The words.</param>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> contains no word.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    public static Filter<Finding> Mentioning(string phrase) => Filter.Mentioning<Finding>(phrase);
}
