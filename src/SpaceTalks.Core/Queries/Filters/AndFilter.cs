using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>A condition that holds if all of several conditions hold.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
public sealed class AndFilter<T> : Filter<T>
    where T : class
{
    private readonly FilterList<T> _operands;

    private IReadOnlyList<Filter<T>>? _readOnly;

    private AndFilter(FilterList<T> operands)
        : base(operands.Depth + 1) => _operands = operands;

    /// <summary>The conditions, at least two. None of them is an <see cref="AndFilter{T}"/>, and none occurs twice.</summary>
    public IReadOnlyList<Filter<T>> Operands => _readOnly ??= Array.AsReadOnly(_operands.Items.ToArray());

    // Exposed without a copy; callers must not change them.
    internal ReadOnlySpan<Filter<T>> Parts => _operands.Items;

    /// <inheritdoc/>
    public override bool Equals(Filter<T>? other) => other is AndFilter<T> and && and._operands.IsSameAs(_operands);

    /// <inheritdoc/>
    public override int GetHashCode() => _operands.GetHashCode(2);

    /// <summary>Returns the texts of the conditions, one after the other.</summary>
    public override string ToString() => QueryPrinter.Print(this);

    // "Nothing" absorbs the other operand, and "everything" leaves it as it is.
    internal static Filter<T> Of(Filter<T> left, Filter<T> right) =>
        left.IsNothing || right.IsNothing ? !Everything : Of(With(ListOf(left), right));

    // Null if the filter would be nested too deep.
    internal static Filter<T>? Of(IReadOnlyList<Filter<T>> filters)
    {
        if (filters.Any(filter => filter.IsNothing))
        {
            return !Everything;
        }
        FilterList<T> list = filters.Aggregate(FilterList<T>.Empty, With);
        return list.Count > 1 && list.Depth >= Filter.DepthLimit ? null : Of(list);
    }

    private static Filter<T> Of(FilterList<T> list) => list.Count switch
    {
        0 => Everything,
        1 => list[0],
        _ => new AndFilter<T>(list),
    };

    private static FilterList<T> ListOf(Filter<T> filter) => filter is AndFilter<T> and ? and._operands : With(FilterList<T>.Empty, filter);

    private static FilterList<T> With(FilterList<T> list, Filter<T> filter) =>
        filter is AndFilter<T> and ? list.With(and._operands)
        : filter is EverythingFilter<T> ? list
        : list.With(filter);

    internal override bool IsMatch(T entity)
    {
        foreach (Filter<T> operand in Parts)
        {
            if (!operand.IsMatch(entity))
            {
                return false;
            }
        }
        return true;
    }

    private protected override TResult Dispatch<TResult>(IFilterVisitor<T, TResult> visitor) => visitor.Visit(this);
}
