using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace SpaceTalks;

// The settings of a whole query: its order, where it begins, and its limit.
internal sealed class QuerySettings<T>
    where T : class
{
    private const string Sort = "sort";
    private const string After = "after";
    private const string Skip = "skip";
    private const string Limit = "limit";

    private readonly QueryVocabulary<T> _vocabulary;
    private readonly Dictionary<string, QueryToken> _values = [];

    public QuerySettings(QueryVocabulary<T> vocabulary) => _vocabulary = vocabulary;

    public static IReadOnlyList<string> Names { get; } = [Sort, After, Skip, Limit];

    // The first setting in the text; null if there is none yet.
    public QueryToken? First { get; private set; }

    // The fault; null as long as there is none.
    public QueryFault? Fault { get; private set; }

    public static bool IsSetting(string key) => Names.Contains(key);

    public bool TryAdd(QueryToken name, List<QueryToken> values)
    {
        First ??= name;
        if (_values.ContainsKey(name.Text))
        {
            return Fail(name, "\"" + name.Text + ":\" once");
        }
        if (values.Count > 1)
        {
            return Fail(values[1], "a single value after \"" + name.Text + ":\"");
        }
        _values.Add(name.Text, values[0]);
        return true;
    }

    // Returns null, with a fault, if a setting does not apply.
    public Query<T>? Apply(Query<T> query, Filter<T> filter)
    {
        if (_values.TryGetValue(Sort, out QueryToken sort))
        {
            if (!TryReadOrder(sort, filter, out QueryOrder<T>? order))
            {
                return null;
            }
            query = order is null ? query : query.InOrder(order);
        }
        if (_values.TryGetValue(After, out QueryToken after))
        {
            if (Continue(query, after) is not { } rest)
            {
                return null;
            }
            query = rest;
        }
        if (!TryReadCount(Skip, out int? skip) || !TryReadCount(Limit, out int? limit))
        {
            return null;
        }
        query = skip is { } first ? query.Skip(first) : query;
        return limit is { } count ? query.Take(count) : query;
    }

    private bool TryReadOrder(QueryToken value, Filter<T> filter, out QueryOrder<T>? order)
    {
        order = null;
        int at = value.Text.IndexOf('@');
        string name = (at < 0 ? value.Text : value.Text.Substring(0, at)).ToLowerInvariant();
        QueryOrderName<T>? named = _vocabulary.Orders.FirstOrDefault(candidate => candidate.Name == name);
        if (named is null)
        {
            IEnumerable<string> names = _vocabulary.Orders.Select(candidate => candidate.Name);
            return Fail(value, "one of the orders " + string.Join(", ", names), null, Spelling.Nearest(name, names));
        }
        if (named.DayKey is null)
        {
            order = named.Get(default);
            return at < 0 || Fail(value, "\"" + name + "\" without a day, since this order does not depend on one");
        }
        string expected = "\"" + name + "@\" and a day (" + name + "@2025-10-15)";
        if (at < 0)
        {
            order = QueryPrinter.DayOf(filter, named.DayKey) is { } seen ? named.Get(seen) : null;
            return order is not null || Fail(value, expected, "there is no single \"" + named.DayKey + ":\" at the top level to take the day from");
        }
        bool isDay = QueryDates.TryReadDay(value.Text.Substring(at + 1), out LocalDate day, out string? why);
        order = isDay ? named.Get(day) : null;
        return isDay || Fail(value, expected, why);
    }

    private bool TryReadCount(string name, out int? count)
    {
        count = null;
        if (!_values.TryGetValue(name, out QueryToken value))
        {
            return true;
        }
        bool isCount = int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        count = number;
        return isCount || Fail(value, "a number from 0 to 2147483647");
    }

    private Query<T>? Continue(Query<T> query, QueryToken value)
    {
        if (_vocabulary.Find is not { } find)
        {
            Fail(value, "no \"after:\", since findings have no identifiers");
            return null;
        }
        if (find(value.Text) is { } entity)
        {
            return query.After(entity);
        }
        Fail(value, "the id of an entity", null, Spelling.Nearest(value.Text, _vocabulary.KeyOf(QueryKeys.Id)!.Values()));
        return null;
    }

    private bool Fail(QueryToken token, string expected, string? why = null, string? suggestion = null)
    {
        Fault = new QueryFault(token.Position, token.Length, expected, why, suggestion);
        return false;
    }
}
