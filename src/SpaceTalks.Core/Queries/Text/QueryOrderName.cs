using System;
using NodaTime;

namespace SpaceTalks;

/// <summary>An order as it is named in the texts of queries.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
internal sealed class QueryOrderName<T>
    where T : class
{
    private readonly Func<LocalDate, QueryOrder<T>?> _get;

    /// <summary>An order that depends on nothing; null is that of the catalog.</summary>
    public QueryOrderName(string name, QueryOrder<T>? order)
        : this(name, _ => order)
    {
    }

    /// <summary>An order as seen from the day of a condition.</summary>
    public QueryOrderName(string name, string dayKey, Func<LocalDate, QueryOrder<T>> get)
        : this(name, get) => DayKey = dayKey;

    private QueryOrderName(string name, Func<LocalDate, QueryOrder<T>?> get)
    {
        Name = name;
        _get = get;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The key of the condition whose day it takes where none is written; null where it depends on no day.</summary>
    public string? DayKey { get; }

    /// <summary>The order, as seen from a day where it depends on one.</summary>
    public QueryOrder<T>? Get(LocalDate day) => _get(day);
}
