using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace SpaceTalks;

// Filters and queries as texts that are read back as what they were.
internal static class QueryPrinter
{
    // A value, in quotation marks where it needs them.
    public static string Value(string value) =>
        value.Length > 0 && value.All(QueryScanner.IsBare)
            ? value
            : "\"" + value.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    // All of several conditions.
    public static string And<T>(IReadOnlyList<Filter<T>> operands)
        where T : class => string.Join(" ", operands.Select(operand => operand is OrFilter<T> ? Grouped(operand) : operand.ToString()));

    // At least one of several conditions: with a comma where they have the same key.
    public static string Or<T>(IReadOnlyList<Filter<T>> operands)
        where T : class
    {
        string? key = SharedKey(operands);
        return key is null
            ? string.Join(" OR ", operands.Select(operand => operand is AndFilter<T> ? Grouped(operand) : operand.ToString()))
            : key + ":" + string.Join(",", operands.Select(operand => operand.ToString()!.Substring(key.Length + 1)));
    }

    // Not a condition.
    public static string Not<T>(Filter<T> operand)
        where T : class => "-" + Grouped(operand);

    // A whole query.
    public static string Print<T>(Filter<T> filter, QueryOrder<T>? order, T? after, int skip, int? limit)
        where T : class
    {
        List<string> parts = [];
        if (order is not null)
        {
            parts.Add("sort:" + order.Name + Day(filter, order));
        }
        if (after is not null)
        {
            parts.Add("after:" + ((IEntity)after).Key);
        }
        if (skip > 0)
        {
            parts.Add("skip:" + skip.ToString(CultureInfo.InvariantCulture));
        }
        if (limit is { } count)
        {
            parts.Add("limit:" + count.ToString(CultureInfo.InvariantCulture));
        }
        // What everything means needs no word beside a setting; a choice beside one would take it for a part of its last branch.
        return parts.Count == 0 ? filter.ToString()!
            : filter is EverythingFilter<T> ? string.Join(" ", parts)
            : (filter is OrFilter<T> ? Grouped(filter) : filter.ToString()) + " " + string.Join(" ", parts);
    }

    // The day of the one condition with a key that stands at the top; null where there is none or more.
    public static LocalDate? DayOf<T>(Filter<T> filter, string key)
        where T : class
    {
        ReadOnlySpan<Filter<T>> parts = filter is AndFilter<T> and ? and.Parts : new[] { filter };
        LocalDate? found = null;
        foreach (Filter<T> part in parts)
        {
            if (part is DayFilter<T> day && day.Key == key)
            {
                if (found is not null)
                {
                    return null;
                }
                found = day.Day;
            }
        }
        return found;
    }

    private static string Day<T>(Filter<T> filter, QueryOrder<T> order)
        where T : class =>
        order.Day is not { } day || DayOf(filter, order.Name) == day ? string.Empty : "@" + LocalDatePattern.Iso.Format(day);

    private static string Grouped<T>(Filter<T> filter)
        where T : class =>
        filter is AndFilter<T> || (filter is OrFilter<T> or && SharedKey(or.Operands) is null) ? "(" + filter + ")" : filter.ToString()!;

    private static string? SharedKey<T>(IReadOnlyList<Filter<T>> filters)
        where T : class
    {
        string? key = KeyOf(filters[0]);
        return key is not null && filters.All(filter => KeyOf(filter) == key) ? key : null;
    }

    private static string? KeyOf<T>(Filter<T> filter)
        where T : class => filter switch
        {
            TermFilter<T> term => term.Key,
            TimeFilter<T> time => TimeFilter<T>.KeyOf(time.Relation, time.Certainty),
            DayFilter<T> day => day.Key,
            _ => null,
        };
}
