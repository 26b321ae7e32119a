using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>All of several conditions.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
public sealed class AndFilter<T> : Filter<T>
    where T : class
{
    private readonly Filter<T>[] _operands;

    private IReadOnlyList<Filter<T>>? _readOnly;

    private AndFilter(Filter<T>[] operands) => _operands = operands;

    /// <summary>The conditions, two at least; none of them is an and-filter, and none stands twice.</summary>
    public IReadOnlyList<Filter<T>> Operands => _readOnly ??= Array.AsReadOnly(_operands);

    // The same conditions; nothing may change them.
    internal ReadOnlySpan<Filter<T>> Parts => _operands;

    /// <inheritdoc/>
    public override bool Equals(Filter<T>? other) => other is AndFilter<T> and && FilterList.AreEqual(and._operands, _operands);

    /// <inheritdoc/>
    public override int GetHashCode() => FilterList.GetHashCode(_operands, 2);

    /// <summary>The conditions, one after the other.</summary>
    public override string ToString() => QueryPrinter.And(_operands);

    internal static Filter<T> Of(Filter<T> left, Filter<T> right) =>
        FilterList.IsNothing(left) || FilterList.IsNothing(right) ? !Everything
        : left is EverythingFilter<T> ? right
        : right is EverythingFilter<T> ? left
        : left is not AndFilter<T> && right is not AndFilter<T> ? left.Equals(right) ? left : new AndFilter<T>([left, right])
        : Of(FilterList.Join(PartsOf(left), PartsOf(right)));

    // Nothing and anything is nothing.
    internal static Filter<T> Of(IReadOnlyList<Filter<T>> filters) =>
        filters.Any(FilterList.IsNothing) ? !Everything : Of([.. filters.SelectMany(PartsOf).Distinct()]);

    private static Filter<T> Of(Filter<T>[] operands)
    {
        return operands.Length switch
        {
            0 => Everything,
            1 => operands[0],
            _ => new AndFilter<T>(operands),
        };
    }

    internal override bool IsMatch(T entity)
    {
        foreach (Filter<T> operand in _operands)
        {
            if (!operand.IsMatch(entity))
            {
                return false;
            }
        }
        return true;
    }

    private protected override TResult Dispatch<TResult>(IFilterVisitor<T, TResult> visitor) => visitor.Visit(this);

    private static Filter<T>[] PartsOf(Filter<T> filter) => filter switch
    {
        AndFilter<T> and => and._operands,
        EverythingFilter<T> => [],
        _ => [filter],
    };
}
