using System;
using NodaTime;

namespace SpaceTalks;

// An order as it is named in the texts of queries.
internal sealed class QueryOrderName<T>
    where T : class
{
    private readonly Func<LocalDate, QueryOrder<T>?> _get;

    // An order that depends on nothing; null is that of the catalog.
    public QueryOrderName(string name, QueryOrder<T>? order)
        : this(name, _ => order)
    {
    }

    // An order as seen from the day of a condition.
    public QueryOrderName(string name, string dayKey, Func<LocalDate, QueryOrder<T>> get)
        : this(name, get) => DayKey = dayKey;

    private QueryOrderName(string name, Func<LocalDate, QueryOrder<T>?> get)
    {
        Name = name;
        _get = get;
    }

    // The name.
    public string Name { get; }

    // The key of the condition whose day it takes where none is written; null where it depends on no day.
    public string? DayKey { get; }

    // The order, as seen from a day where it depends on one.
    public QueryOrder<T>? Get(LocalDate day) => _get(day);
}
