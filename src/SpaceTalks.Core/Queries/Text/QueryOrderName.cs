using System;
using NodaTime;

namespace SpaceTalks;

// An order as it is named in the texts of queries.
internal sealed class QueryOrderName<T>
    where T : class
{
    private readonly Func<LocalDate, QueryOrder<T>?> _get;

    // An order that does not depend on a day; null for the order of the catalog.
    public QueryOrderName(string name, QueryOrder<T>? order)
        : this(name, _ => order)
    {
    }

    // An order relative to the day of a condition.
    public QueryOrderName(string name, string dayKey, Func<LocalDate, QueryOrder<T>> get)
        : this(name, get) => DayKey = dayKey;

    private QueryOrderName(string name, Func<LocalDate, QueryOrder<T>?> get)
    {
        Name = name;
        _get = get;
    }

    public string Name { get; }

    // The key of the condition whose day is used if none is written; null if the order does not depend on a day.
    public string? DayKey { get; }

    public QueryOrder<T>? Get(LocalDate day) => _get(day);
}
