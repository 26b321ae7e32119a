using SpaceTalks.Time;

namespace SpaceTalks;

public static partial class QueryVerbs
{
    /// <summary>Filters the findings to those of a rule.</summary>
    /// <param name="query">The query.</param>
    /// <param name="rule">The identifier of the rule.</param>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<Finding> ByRule(this Query<Finding> query, string rule) =>
        query.With(FindingFilter.ByRule(rule));

    /// <summary>Filters the findings to those of a severity.</summary>
    /// <param name="query">The query.</param>
    /// <param name="severity">The severity.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="severity"/> is not a member of the enumeration.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<Finding> WithSeverity(this Query<Finding> query, Severity severity) =>
        query.With(FindingFilter.WithSeverity(severity));

    /// <summary>Filters the findings to those of a certainty: certain or possible.</summary>
    /// <param name="query">The query.</param>
    /// <param name="certainty">The certainty: certain or possible.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="certainty"/> is not a member of the enumeration.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<Finding> WithCertainty(this Query<Finding> query, Certainty certainty) =>
        query.With(FindingFilter.WithCertainty(certainty));

    /// <summary>Filters the findings to those about a report of a source.</summary>
    /// <param name="query">The query.</param>
    /// <param name="source">The source.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<Finding> ReportedBy(this Query<Finding> query, Id<Source> source) =>
        query.With(FindingFilter.ReportedBy(source));
}
