using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace SpaceTalks;

// Prints filters and queries as texts that parse to equal ones.
internal static class QueryPrinter
{
    // In quotation marks if necessary.
    public static string Value(string value) =>
        value.Length > 0 && value.All(QueryScanner.IsBare)
            ? value
            : "\"" + value.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    public static string Print<T>(Filter<T> filter)
        where T : class
    {
        StringBuilder text = new();
        Write(text, filter);
        return text.ToString();
    }

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
        // The text of "everything" is omitted beside a setting. An "or" beside a setting is put in parentheses, or the setting would be
        // read as part of its last branch.
        return parts.Count == 0 ? filter.ToString()!
            : filter is EverythingFilter<T> ? string.Join(" ", parts)
            : (filter is OrFilter<T> choice ? Grouped(choice) : filter.ToString()) + " " + string.Join(" ", parts);
    }

    // The day of the only top-level condition with a key; null if there is none or more than one.
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

    private static void Write<T>(StringBuilder text, Filter<T> filter)
        where T : class
    {
        switch (filter)
        {
            case AndFilter<T> all:
                WriteAll(text, all.Parts, " ", static (text, part) => WriteGrouped(text, part, part is OrFilter<T>));
                break;
            case OrFilter<T> any when SharedKey(any.Parts) is { } key:
                text.Append(key).Append(':');
                WriteAll(text, any.Parts, ",", (text, part) => text.Append(part.ToString()!.Substring(key.Length + 1)));
                break;
            case OrFilter<T> any:
                WriteAll(text, any.Parts, " OR ", static (text, part) => WriteGrouped(text, part, part is AndFilter<T>));
                break;
            case NotFilter<T> not:
                text.Append('-');
                WriteGrouped(text, not.Operand, not.Operand is AndFilter<T> or OrFilter<T>);
                break;
            default:
                text.Append(filter);
                break;
        }
    }

    private static void WriteAll<T>(StringBuilder text, ReadOnlySpan<Filter<T>> filters, string separator, Action<StringBuilder, Filter<T>> write)
        where T : class
    {
        for (int index = 0; index < filters.Length; index++)
        {
            text.Append(index == 0 ? string.Empty : separator);
            write(text, filters[index]);
        }
    }

    // A list is put in parentheses, except one of values of the same key.
    private static void WriteGrouped<T>(StringBuilder text, Filter<T> filter, bool isList)
        where T : class
    {
        bool isGrouped = isList && !(filter is OrFilter<T> any && SharedKey(any.Parts) is not null);
        text.Append(isGrouped ? "(" : string.Empty);
        Write(text, filter);
        text.Append(isGrouped ? ")" : string.Empty);
    }

    private static string Grouped<T>(OrFilter<T> filter)
        where T : class
    {
        StringBuilder text = new();
        WriteGrouped(text, filter, isList: true);
        return text.ToString();
    }

    private static string? SharedKey<T>(ReadOnlySpan<Filter<T>> filters)
        where T : class
    {
        string? key = KeyOf(filters[0]);
        foreach (Filter<T> filter in filters)
        {
            if (KeyOf(filter) != key)
            {
                return null;
            }
        }
        return key;
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
