using System;

namespace SpaceTalks;

/// <summary>
/// A condition on entities, as a value that can be combined with <c>&amp;</c>, <c>|</c> and <c>!</c>, compared, printed and visited.
/// </summary>
/// <typeparam name="T">The kind of entity.</typeparam>
/// <remarks>
/// The hierarchy is closed: <see cref="EverythingFilter{T}"/>, <see cref="AndFilter{T}"/>, <see cref="OrFilter{T}"/>,
/// <see cref="NotFilter{T}"/>, <see cref="TermFilter{T}"/>, <see cref="TimeFilter{T}"/>, <see cref="DayFilter{T}"/>,
/// <see cref="PhraseFilter{T}"/> and <see cref="PredicateFilter{T}"/>. Immutable; safe for use by any number of threads.
/// <para>Combining filters brings them into a normal form, which is what is compared and printed: nested "and"s and "or"s become one list,
/// in which each condition occurs once, at the place of its first mention; a double negation cancels out; <see cref="Everything"/> and its
/// negation (<c>*</c> and <c>-*</c>) either disappear from a list or replace it. Nothing else is rewritten.</para>
/// </remarks>
public abstract class Filter<T> : IEquatable<Filter<T>>
    where T : class
{
    // Throws InvalidOperationException if the filter would be nested too deep.
    private protected Filter(int depth = 0)
    {
        Depth = depth <= Filter.DepthLimit
            ? depth
            : throw new InvalidOperationException(FormattableString.Invariant(
                $"\"And\" and \"or\" can be nested at most {Filter.DepthLimit} deep: put conditions of the same kind together, since \"and\" within \"and\" is one list."));
    }

    // The depth to which "and"s and "or"s are nested.
    internal int Depth { get; }

    // True for the condition that no entity meets.
    internal bool IsNothing => this is NotFilter<T> { Operand: EverythingFilter<T> };

    /// <summary>The condition that every entity meets.</summary>
    public static Filter<T> Everything => EverythingFilter<T>.Instance;

    /// <summary>Determines whether an entity meets the condition.</summary>
    /// <param name="entity">The entity.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    public bool Matches(T entity) => entity is null ? throw new ArgumentNullException(nameof(entity)) : IsMatch(entity);

    /// <summary>Calls the method of a visitor that handles this form of filter.</summary>
    /// <typeparam name="TResult">The type of the visitor's result.</typeparam>
    /// <param name="visitor">The visitor.</param>
    /// <exception cref="ArgumentNullException"><paramref name="visitor"/> is null.</exception>
    public TResult Accept<TResult>(IFilterVisitor<T, TResult> visitor) =>
        visitor is null ? throw new ArgumentNullException(nameof(visitor)) : Dispatch(visitor);

    /// <summary>Combines two conditions into one that holds if both hold.</summary>
    /// <param name="left">The first condition.</param>
    /// <param name="right">The second condition.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The filter would be nested deeper than <see cref="Filter.DepthLimit"/>.</exception>
    public static Filter<T> operator &(Filter<T> left, Filter<T> right) => AndFilter<T>.Of(
        left ?? throw new ArgumentNullException(nameof(left)), right ?? throw new ArgumentNullException(nameof(right)));

    /// <summary>Combines two conditions into one that holds if at least one of them holds.</summary>
    /// <param name="left">The first condition.</param>
    /// <param name="right">The second condition.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The filter would be nested deeper than <see cref="Filter.DepthLimit"/>.</exception>
    public static Filter<T> operator |(Filter<T> left, Filter<T> right) => OrFilter<T>.Of(
        left ?? throw new ArgumentNullException(nameof(left)), right ?? throw new ArgumentNullException(nameof(right)));

    /// <summary>Negates a condition.</summary>
    /// <param name="filter">The condition to negate.</param>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    public static Filter<T> operator !(Filter<T> filter) => NotFilter<T>.Of(filter ?? throw new ArgumentNullException(nameof(filter)));

    /// <summary>Combines this condition with another, as <c>&amp;</c> does.</summary>
    /// <param name="other">The other condition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The filter would be nested deeper than <see cref="Filter.DepthLimit"/>.</exception>
    public Filter<T> And(Filter<T> other) => this & (other ?? throw new ArgumentNullException(nameof(other)));

    /// <summary>Combines this condition with an alternative, as <c>|</c> does.</summary>
    /// <param name="other">The other condition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The filter would be nested deeper than <see cref="Filter.DepthLimit"/>.</exception>
    public Filter<T> Or(Filter<T> other) => this | (other ?? throw new ArgumentNullException(nameof(other)));

    /// <summary>Negates this condition, as <c>!</c> does.</summary>
    public Filter<T> Not() => !this;

    /// <inheritdoc/>
    public abstract bool Equals(Filter<T>? other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Filter<T> other && Equals(other);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    /// <summary>Determines whether two conditions are equal: the same condition, written the same way.</summary>
    /// <param name="left">The first condition, or null.</param>
    /// <param name="right">The second condition, or null.</param>
    public static bool operator ==(Filter<T>? left, Filter<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two conditions are different, or written differently.</summary>
    /// <param name="left">The first condition, or null.</param>
    /// <param name="right">The second condition, or null.</param>
    public static bool operator !=(Filter<T>? left, Filter<T>? right) => !(left == right);

    internal abstract bool IsMatch(T entity);

    private protected abstract TResult Dispatch<TResult>(IFilterVisitor<T, TResult> visitor);
}
