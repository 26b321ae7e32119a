using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>A condition that holds if at least one of several conditions holds.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
public sealed class OrFilter<T> : Filter<T>
    where T : class
{
    private readonly FilterList<T> _operands;

    private IReadOnlyList<Filter<T>>? _readOnly;

    private OrFilter(FilterList<T> operands)
        : base(operands.Depth + 1) => _operands = operands;

    /// <summary>The conditions, at least two. None of them is an <see cref="OrFilter{T}"/>, and none occurs twice.</summary>
    public IReadOnlyList<Filter<T>> Operands => _readOnly ??= Array.AsReadOnly(_operands.Items.ToArray());

    // Exposed without a copy; callers must not change them.
    internal ReadOnlySpan<Filter<T>> Parts => _operands.Items;

    /// <inheritdoc/>
    public override bool Equals(Filter<T>? other) => other is OrFilter<T> or && or._operands.IsSameAs(_operands);

    /// <inheritdoc/>
    public override int GetHashCode() => _operands.GetHashCode(3);

    /// <summary>Returns the texts of the conditions, joined by OR, or by commas if they have the same key.</summary>
    public override string ToString() => QueryPrinter.Print(this);

    // "Nothing" leaves the other operand as it is, and "everything" absorbs it.
    internal static Filter<T> Of(Filter<T> left, Filter<T> right) =>
        left is EverythingFilter<T> || right is EverythingFilter<T> ? Everything : Of(With(ListOf(left), right));

    // Null if the filter would be nested too deep.
    internal static Filter<T>? Of(IReadOnlyList<Filter<T>> filters)
    {
        if (filters.Any(filter => filter is EverythingFilter<T>))
        {
            return Everything;
        }
        FilterList<T> list = filters.Aggregate(FilterList<T>.Empty, With);
        return list.Count > 1 && list.Depth >= Filter.DepthLimit ? null : Of(list);
    }

    private static Filter<T> Of(FilterList<T> list) => list.Count switch
    {
        0 => !Everything,
        1 => list[0],
        _ => new OrFilter<T>(list),
    };

    private static FilterList<T> ListOf(Filter<T> filter) => filter is OrFilter<T> or ? or._operands : With(FilterList<T>.Empty, filter);

    private static FilterList<T> With(FilterList<T> list, Filter<T> filter) =>
        filter is OrFilter<T> or ? list.With(or._operands)
        : filter.IsNothing ? list
        : list.With(filter);

    internal override bool IsMatch(T entity)
    {
        foreach (Filter<T> operand in Parts)
        {
            if (operand.IsMatch(entity))
            {
                return true;
            }
        }
        return false;
    }

    private protected override TResult Dispatch<TResult>(IFilterVisitor<T, TResult> visitor) => visitor.Visit(this);
}
