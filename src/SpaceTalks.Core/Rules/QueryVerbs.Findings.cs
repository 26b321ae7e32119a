using SpaceTalks.Time;

namespace SpaceTalks;

public static partial class QueryVerbs
{
    /// <summary>Those that a rule found.</summary>
    /// <param name="query">The query.</param>
    /// <param name="rule">The identifier of the rule.</param>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<Finding> ByRule(this Query<Finding> query, string rule) =>
        query.With(FindingFilter.ByRule(rule));

    /// <summary>Those of a severity.</summary>
    /// <param name="query">The query.</param>
    /// <param name="severity">The severity.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="severity"/> is no member of its enumeration.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<Finding> WithSeverity(this Query<Finding> query, Severity severity) =>
        query.With(FindingFilter.WithSeverity(severity));

    /// <summary>Those that are certain, or those that are possible.</summary>
    /// <param name="query">The query.</param>
    /// <param name="certainty">Which of the two.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="certainty"/> is no member of its enumeration.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<Finding> WithCertainty(this Query<Finding> query, Certainty certainty) =>
        query.With(FindingFilter.WithCertainty(certainty));

    /// <summary>Those about a report of a source.</summary>
    /// <param name="query">The query.</param>
    /// <param name="source">The source.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<Finding> ReportedBy(this Query<Finding> query, Id<Source> source) =>
        query.With(FindingFilter.ReportedBy(source));
}
