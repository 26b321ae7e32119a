using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>At least one of several conditions.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
public sealed class OrFilter<T> : Filter<T>
    where T : class
{
    private readonly Filter<T>[] _operands;

    private IReadOnlyList<Filter<T>>? _readOnly;

    private OrFilter(Filter<T>[] operands) => _operands = operands;

    /// <summary>The conditions, two at least; none of them is an or-filter, and none stands twice.</summary>
    public IReadOnlyList<Filter<T>> Operands => _readOnly ??= Array.AsReadOnly(_operands);

    // The same conditions; nothing may change them.
    internal ReadOnlySpan<Filter<T>> Parts => _operands;

    /// <inheritdoc/>
    public override bool Equals(Filter<T>? other) => other is OrFilter<T> or && FilterList.AreEqual(or._operands, _operands);

    /// <inheritdoc/>
    public override int GetHashCode() => FilterList.GetHashCode(_operands, 3);

    /// <summary>The conditions, joined by OR, or by commas where they have the same key.</summary>
    public override string ToString() => QueryPrinter.Or(_operands);

    internal static Filter<T> Of(Filter<T> left, Filter<T> right) => Of(FilterList.Join(PartsOf(left), PartsOf(right)));

    // Nothing or something is something.
    internal static Filter<T> Of(IReadOnlyList<Filter<T>> filters) => Of([.. filters.SelectMany(PartsOf).Distinct()]);

    private static Filter<T> Of(Filter<T>[] operands)
    {
        return operands.Any(operand => operand is EverythingFilter<T>) ? Everything : operands.Length switch
        {
            0 => !Everything,
            1 => operands[0],
            _ => new OrFilter<T>(operands),
        };
    }

    internal override bool IsMatch(T entity)
    {
        foreach (Filter<T> operand in _operands)
        {
            if (operand.IsMatch(entity))
            {
                return true;
            }
        }
        return false;
    }

    private protected override TResult Dispatch<TResult>(IFilterVisitor<T, TResult> visitor) => visitor.Visit(this);

    private static Filter<T>[] PartsOf(Filter<T> filter) => filter switch
    {
        OrFilter<T> or => or._operands,
        _ => FilterList.IsNothing(filter) ? [] : [filter],
    };
}
