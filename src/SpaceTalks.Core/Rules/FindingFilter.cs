using System;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>Conditions on findings.</summary>
public static class FindingFilter
{
    /// <summary>Found by a rule.</summary>
    /// <param name="rule">The identifier of the rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public static Filter<Finding> ByRule(string rule) => rule is null
        ? throw new ArgumentNullException(nameof(rule))
        : new TermFilter<Finding>(QueryKeys.Rule, rule, static (finding, value) => finding.Rule.Id == value);

    /// <summary>Of a severity.</summary>
    /// <param name="severity">The severity.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is no member of its enumeration.</exception>
    public static Filter<Finding> WithSeverity(Severity severity) =>
        Filter.Word<Finding, Severity>(QueryKeys.Severity, Words.Severities, severity, static (finding, word) => Words.Severities.Get(finding.Severity) == word);

    /// <summary>Certain, or possible.</summary>
    /// <param name="certainty">Which of the two.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="certainty"/> is no member of its enumeration.</exception>
    public static Filter<Finding> WithCertainty(Certainty certainty) =>
        Filter.Word<Finding, Certainty>(QueryKeys.Certainty, Words.Certainties, certainty, static (finding, word) => Words.Certainties.Get(finding.Certainty) == word);

    /// <summary>About a report of a source.</summary>
    /// <param name="source">The source.</param>
    public static Filter<Finding> ReportedBy(Id<Source> source) => new TermFilter<Finding>(
        QueryKeys.Source, source.Value, static (finding, value) => finding.Statements.Any(statement => statement.Source.Id.Value == value));

    /// <summary>With some words, one after the other, in the message. Case and accents do not count.</summary>
    /// <param name="phrase">The words.</param>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> has no word.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    public static Filter<Finding> Mentioning(string phrase) => Filter.Mentioning<Finding>(phrase);
}
