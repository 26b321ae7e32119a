using System;

namespace SpaceTalks;

/// <summary>A delegate as a condition. It equals another one with the same delegate, and its text cannot be parsed.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
public sealed class PredicateFilter<T> : Filter<T>
    where T : class
{
    internal const string Sign = "<predicate>";

    internal PredicateFilter(Func<T, bool> predicate) => Predicate = predicate;

    /// <summary>The delegate.</summary>
    public Func<T, bool> Predicate { get; }

    /// <inheritdoc/>
    public override bool Equals(Filter<T>? other) => other is PredicateFilter<T> filter && filter.Predicate == Predicate;

    /// <inheritdoc/>
    public override int GetHashCode() => Predicate.GetHashCode();

    /// <summary>Returns a sign that stands for the delegate.</summary>
    public override string ToString() => Sign;

    internal override bool IsMatch(T entity) => Predicate(entity);

    private protected override TResult Dispatch<TResult>(IFilterVisitor<T, TResult> visitor) => visitor.Visit(this);
}
