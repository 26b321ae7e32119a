using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime.Text;

namespace SpaceTalks;

/// <summary>
/// All findings of a review, as a list and as the query from which others are composed. Immutable; safe for use by any number of threads.
/// </summary>
public sealed class FindingCollection : Query<Finding>, IReadOnlyList<Finding>, IQuerySource<Finding>
{
    private readonly QueryVocabulary<Finding> _vocabulary;

    internal FindingCollection(IReadOnlyList<Finding> findings, IReadOnlyList<ReviewRule> rules, IEntityLookup sources)
        : base(new ScanSource<Finding>(findings, null)) =>
        _vocabulary = new QueryVocabulary<Finding>([.. KeysOf(rules, sources)], [new QueryOrderName<Finding>("review", null)], null);

    /// <summary>The number of findings.</summary>
    public new int Count => Entities.Count;

    /// <summary>Returns the finding at an index.</summary>
    /// <param name="index">The index, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="index"/> is negative or not less than the number of findings.
    /// </exception>
    public Finding this[int index] => Entities[index];

    /// <summary>Parses a query over these findings from text. The syntax is described at <see cref="Query"/>.</summary>
    /// <param name="text">The text, of at most 4,096 characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="UnparsableValueException">The text is not a query; the message says what was expected, and where.</exception>
    public Query<Finding> Parse(string text) => new QueryPattern<Finding>(this, _vocabulary).Parse(text).GetValueOrThrow();

    /// <summary>The keys that the texts of queries over findings may use: <c>rule</c>, <c>severity</c>, <c>sort</c> and so on.</summary>
    public IReadOnlyList<string> QueryKeyNames => _vocabulary.Names;

    QueryVocabulary<Finding> IQuerySource<Finding>.Vocabulary => _vocabulary;

    private static IEnumerable<QueryKey<Finding>> KeysOf(IReadOnlyList<ReviewRule> rules, IEntityLookup sources) =>
    [
        new(QueryKeys.Rule, "the id of a rule", () => rules.Select(rule => rule.Id), value => (RuleOf(value, rules) is { } rule ? FindingFilter.ByRule(rule.Id) : null, null)),
        QueryKey<Finding>.Of(QueryKeys.Severity, Words.Severities, FindingFilter.WithSeverity),
        QueryKey<Finding>.Of(QueryKeys.Certainty, Words.Certainties, FindingFilter.WithCertainty),
        QueryKey<Finding>.Of(QueryKeys.Source, "a source", sources, id => FindingFilter.ReportedBy(new(id))),
    ];

    // Identifiers of the caller's rules may differ only in case.
    private static ReviewRule? RuleOf(string id, IReadOnlyList<ReviewRule> rules) =>
        rules.FirstOrDefault(rule => rule.Id == id) ?? rules.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));
}
