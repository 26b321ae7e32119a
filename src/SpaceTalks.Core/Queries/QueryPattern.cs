using System;
using System.Text;
using NodaTime.Text;

namespace SpaceTalks;

/// <summary>
/// A NodaTime pattern that parses and formats queries over a kind of entity. Immutable; safe for use by any number of threads.
/// </summary>
/// <typeparam name="T">The kind of entity.</typeparam>
/// <remarks>The syntax is described at <see cref="Query"/>.</remarks>
public sealed class QueryPattern<T> : IPattern<Query<T>>
    where T : class
{
    private readonly Query<T> _source;
    private readonly QueryVocabulary<T> _vocabulary;

    internal QueryPattern(Query<T> source, QueryVocabulary<T> vocabulary)
    {
        _source = source;
        _vocabulary = vocabulary;
    }

    /// <summary>Parses a query.</summary>
    /// <param name="text">The text, of at most 4,096 characters.</param>
    /// <returns>The query, or a failure that says what was expected, and where.</returns>
    public ParseResult<Query<T>> Parse(string text)
    {
        if (text is null)
        {
            return ParseResult<Query<T>>.ForException(() => new ArgumentNullException(nameof(text)));
        }
        return Read(text, out QueryFault? fault) is { } query
            ? ParseResult<Query<T>>.ForValue(query)
            : ParseResult<Query<T>>.ForException(() => fault!.ToException(text));
    }

    /// <summary>Formats a query.</summary>
    /// <param name="value">The query.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public string Format(Query<T> value) => (value ?? throw new ArgumentNullException(nameof(value))).ToString();

    /// <summary>Appends the text of a query to a string builder.</summary>
    /// <param name="value">The query.</param>
    /// <param name="builder">The string builder to append to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public StringBuilder AppendFormat(Query<T> value, StringBuilder builder) =>
        (builder ?? throw new ArgumentNullException(nameof(builder))).Append(Format(value));

    // Returns null, with a fault, if the text is not a query.
    internal Query<T>? Read(string text, out QueryFault? fault) => QueryReader<T>.Read(text, _source, _vocabulary, out fault);

    /// <summary>Returns a description of the queries that the pattern parses.</summary>
    public override string ToString() => "queries over " + typeof(T).Name;
}
