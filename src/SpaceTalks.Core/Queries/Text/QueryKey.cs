using System;
using System.Collections.Generic;
using NodaTime;

namespace SpaceTalks;

// A key in the texts of queries, and the meaning of its values.
internal sealed class QueryKey<T>
    where T : class
{
    private readonly Func<string, (Filter<T>? Filter, string? Why)> _read;

    public QueryKey(string name, string expected, Func<IEnumerable<string>> values, Func<string, (Filter<T>? Filter, string? Why)> read)
    {
        Name = name;
        Expected = expected;
        Values = values;
        _read = read;
    }

    public string Name { get; }

    // The description of the expected value.
    public string Expected { get; }

    // The possible values; empty for dates.
    public Func<IEnumerable<string>> Values { get; }

    // The condition for a value; if it is invalid, null and possibly a reason.
    public Filter<T>? Read(string value, out string? why)
    {
        (Filter<T>? filter, why) = _read(value);
        return filter;
    }

    // A key whose values are identifiers or names of entities.
    public static QueryKey<T> Of(string name, string what, IEntityLookup lookup, Func<string, Filter<T>> filter) => new(
        name, "the id or a name of " + what, () => lookup.Ids, value =>
            lookup.IdOf(value) is { } id ? (filter(id), null)
            : lookup.SharingName(value) is { Count: > 0 } several ? (null, "several entities have that name: " + string.Join(", ", several))
            : (null, null));

    // A key whose values are words, one for each member of an enumeration.
    public static QueryKey<T> Of<TWord>(string name, WordTable<TWord> words, Func<TWord, Filter<T>> filter)
        where TWord : struct, Enum => new(
        name, "one of " + string.Join(", ", words.Words), () => words.Words,
        value => (words.TryGet(value.ToLowerInvariant(), out TWord word) ? filter(word) : null, null));

    // A key whose values are days.
    public static QueryKey<T> Of(string name, Func<LocalDate, Filter<T>> filter) => new(
        name, "a day, in EDTF or English (2025-10-15)", () => [],
        value => QueryDates.TryReadDay(value, out LocalDate day, out string? why) ? (filter(day), null) : (null, why));
}
