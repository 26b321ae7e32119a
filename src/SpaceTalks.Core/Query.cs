using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using NodaTime.Text;

namespace SpaceTalks;

/// <summary>Queries from texts, in the syntax that people know from search boxes.</summary>
/// <remarks>
/// <code>
/// about:iss-future involving:nasa possibly-within:2026-33 -kind:launch (about:debris OR about:moon) "joint crew" sort:newest limit:10
/// </code>
/// <para>A text is conditions, separated by spaces; all of them hold. <c>OR</c>, in upper case, stands between conditions and binds less
/// than a space; parentheses group, 32 deep at most; a minus right before a condition or a parenthesis negates it. <c>*</c> is everything,
/// and so is the empty text.</para>
/// <para>A condition is a key, a colon and a value, or a word, or several words in quotation marks. The key is that of the factory that
/// makes the condition (<see cref="MilestoneFilter"/> and the like: <c>about</c>, <c>involving</c>, <c>kind</c>, <c>possibly-within</c>,
/// <c>upcoming</c> …) or <c>id</c>. A value with spaces, commas, parentheses or quotation marks stands in quotation marks, in which
/// <c>\"</c> and <c>\\</c> stand for a quotation mark and a backslash. A comma between values is "or": <c>kind:launch,docking</c>. Keys
/// and values may be in any case.</para>
/// <para>An identifier must be one that the catalog has; any name that <see cref="EntityCollection{T, TId}.Find(string)"/> knows will do
/// instead. A run of days and a day are written in EDTF or in English: <c>certainly-before:"late August 2025"</c>,
/// <c>upcoming:2025-10-15</c>; there is no "today". Words are looked for as whole words in titles, summaries and names, without case and
/// accents, in Latin, Greek and Cyrillic; a word with a hyphen is two that stand side by side.</para>
/// <para>For the whole query, and so at the top, each once, outside parentheses, <c>OR</c> and minus: <c>sort:</c> and the name of an
/// order (milestones: <c>date</c>, <c>newest</c>, <c>reported</c>, <c>title</c>, <c>upcoming</c>; <c>upcoming</c> is as seen from the day of the one condition
/// <c>upcoming:</c> at the top, or from its own: <c>sort:upcoming@2025-10-15</c>), <c>after:</c> and an id, <c>skip:</c> and
/// <c>limit:</c> and a number.</para>
/// <para>A query prints itself so, and what it prints is read back as an equal query, with these exceptions: a delegate has no text; what
/// names something that the catalog does not have, is longer than 4096 characters or nested more than 32 deep is not read.</para>
/// </remarks>
public static class Query
{
    /// <summary>Reads a query over the embedded catalog.</summary>
    /// <typeparam name="T">The kind of entity: <see cref="Milestone"/>, <see cref="Official"/>, <see cref="Topic"/> …</typeparam>
    /// <param name="text">The text, at most 4096 characters.</param>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is no kind of entity.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="UnparsableValueException">The text is no query; the message says what was expected, and where.</exception>
    /// <example><code>Query&lt;Milestone&gt; found = Query.Parse&lt;Milestone&gt;("about:iss-future involving:nasa possibly-within:2026-33 sort:newest limit:3");</code></example>
    public static Query<T> Parse<T>(string text)
        where T : class => Parse<T>(text, SpaceTalksCatalog.Embedded);

    /// <summary>Reads a query over a catalog.</summary>
    /// <typeparam name="T">The kind of entity: <see cref="Milestone"/>, <see cref="Official"/>, <see cref="Topic"/> …</typeparam>
    /// <param name="text">The text, at most 4096 characters.</param>
    /// <param name="catalog">The catalog, which has what the text names.</param>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is no kind of entity.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="UnparsableValueException">The text is no query; the message says what was expected, and where.</exception>
    public static Query<T> Parse<T>(string text, SpaceTalksCatalog catalog)
        where T : class => Pattern<T>(catalog).Parse(text).GetValueOrThrow();

    /// <summary>Reads a query over the embedded catalog.</summary>
    /// <typeparam name="T">The kind of entity: <see cref="Milestone"/>, <see cref="Official"/>, <see cref="Topic"/> …</typeparam>
    /// <param name="text">The text; null is none.</param>
    /// <param name="query">The query, or null where the answer is false.</param>
    /// <param name="fault">What was expected, and where; null where the answer is true.</param>
    /// <returns>Whether the text is a query.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is no kind of entity.</exception>
    public static bool TryParse<T>(string? text, [NotNullWhen(true)] out Query<T>? query, [NotNullWhen(false)] out string? fault)
        where T : class => TryParse(text, SpaceTalksCatalog.Embedded, out query, out fault);

    /// <summary>Reads a query over a catalog.</summary>
    /// <typeparam name="T">The kind of entity: <see cref="Milestone"/>, <see cref="Official"/>, <see cref="Topic"/> …</typeparam>
    /// <param name="text">The text; null is none.</param>
    /// <param name="catalog">The catalog, which has what the text names.</param>
    /// <param name="query">The query, or null where the answer is false.</param>
    /// <param name="fault">What was expected, and where; null where the answer is true.</param>
    /// <returns>Whether the text is a query.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is no kind of entity.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static bool TryParse<T>(
        string? text, SpaceTalksCatalog catalog, [NotNullWhen(true)] out Query<T>? query, [NotNullWhen(false)] out string? fault)
        where T : class
    {
        QueryPattern<T> pattern = Pattern<T>(catalog);
        QueryFault? found = null;
        query = text is null ? null : pattern.Read(text, out found);
        fault = query is not null ? null : text is null ? "Expected a query, but there is no text." : found!.ToMessage(text);
        return query is not null;
    }

    /// <summary>The pattern that reads queries over a catalog.</summary>
    /// <typeparam name="T">The kind of entity: <see cref="Milestone"/>, <see cref="Official"/>, <see cref="Topic"/> …</typeparam>
    /// <param name="catalog">The catalog, which has what the texts name.</param>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is no kind of entity.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static QueryPattern<T> Pattern<T>(SpaceTalksCatalog catalog)
        where T : class
    {
        if (catalog is null)
        {
            throw new ArgumentNullException(nameof(catalog));
        }
        object collection = catalog.Collections.FirstOrDefault(candidate => candidate is Query<T>) ?? throw new ArgumentException(
            "There are queries over " + string.Join(", ", catalog.Collections.Select(KindOf))
            + ", and over Finding by what a review returns; not over " + typeof(T).Name + ".",
            nameof(T));
        return new QueryPattern<T>((Query<T>)collection, ((IQuerySource<T>)collection).Vocabulary);
    }

    private static string KindOf(object collection) => collection.GetType().GenericTypeArguments[0].Name;
}
