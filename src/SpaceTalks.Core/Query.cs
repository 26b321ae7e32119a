using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using NodaTime.Text;

namespace SpaceTalks;

/// <summary>The parser of queries from text, in a syntax like that of search boxes.</summary>
/// <remarks>
/// <code>
/// about:iss-future involving:nasa possibly-within:2026-33 -kind:launch (about:debris OR about:moon) "joint crew" sort:newest limit:10
/// </code>
/// <para>A text is a list of conditions separated by spaces, all of which must hold. <c>OR</c>, in upper case, stands between conditions
/// and binds less tightly than a space; parentheses group, up to 32 deep; a minus sign directly before a condition or a parenthesis negates
/// it. <c>*</c> matches everything, and so does the empty text.</para>
/// <para>A condition is a key, a colon and a value, or a word, or several words in quotation marks. The key is that of the factory that
/// makes the condition (see <see cref="MilestoneFilter"/> and its counterparts: <c>about</c>, <c>involving</c>, <c>kind</c>,
/// <c>possibly-within</c>, <c>upcoming</c> …) or <c>id</c>. A value that contains spaces, commas, parentheses or quotation marks must be
/// in quotation marks, in which <c>\"</c> and <c>\\</c> stand for a quotation mark and a backslash. A comma between values means "or":
/// <c>kind:launch,docking</c>. Keys and values are not case-sensitive.</para>
/// <para>An identifier must be one that the catalog has; any name that <see cref="EntityCollection{T, TId}.Find(string)"/> knows is also
/// accepted. Windows and days are written in EDTF or in English: <c>certainly-before:"late August 2025"</c>, <c>upcoming:2025-10-15</c>;
/// there is no "today". Words are matched as whole words in titles, summaries and names, without regard to case and accents, in the Latin,
/// Greek and Cyrillic scripts; a hyphenated word is treated as two adjacent words.</para>
/// <para>The following apply to the whole query. Each may occur once, at the top level, outside parentheses, <c>OR</c> and minus:
/// <c>sort:</c> with the name of an order (for milestones <c>date</c>, <c>newest</c>, <c>reported</c>, <c>title</c> and <c>upcoming</c>;
/// <c>upcoming</c> is relative to the day of the only <c>upcoming:</c> condition at the top level, or to a day of its own:
/// <c>sort:upcoming@2025-10-15</c>), <c>after:</c> with an identifier, and <c>skip:</c> and <c>limit:</c> with a number.</para>
/// <para>A query prints itself in this syntax, and the printed text parses to an equal query, with these exceptions: a delegate has no
/// text, and a text is rejected if it names something that the catalog does not have, is longer than 4,096 characters or is nested more than
/// 32 deep.</para>
/// </remarks>
public static class Query
{
    /// <summary>Parses a query over the embedded catalog.</summary>
    /// <typeparam name="T">The kind of entity: <see cref="Milestone"/>, <see cref="Official"/>, <see cref="Topic"/> and so on.</typeparam>
    /// <param name="text">The text, of at most 4,096 characters.</param>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not a kind of entity.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="UnparsableValueException">The text is not a query; the message says what was expected, and where.</exception>
    /// <example><code>Query&lt;Milestone&gt; found = Query.Parse&lt;Milestone&gt;("about:iss-future involving:nasa possibly-within:2026-33 sort:newest limit:3");</code></example>
    public static Query<T> Parse<T>(string text)
        where T : class => Parse<T>(text, SpaceTalksCatalog.Embedded);

    /// <summary>Parses a query over a catalog.</summary>
    /// <typeparam name="T">The kind of entity: <see cref="Milestone"/>, <see cref="Official"/>, <see cref="Topic"/> and so on.</typeparam>
    /// <param name="text">The text, of at most 4,096 characters.</param>
    /// <param name="catalog">The catalog in which the names in the text are looked up.</param>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not a kind of entity.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="UnparsableValueException">The text is not a query; the message says what was expected, and where.</exception>
    public static Query<T> Parse<T>(string text, SpaceTalksCatalog catalog)
        where T : class => Pattern<T>(catalog).Parse(text).GetValueOrThrow();

    /// <summary>Attempts to parse a query over the embedded catalog.</summary>
    /// <typeparam name="T">The kind of entity: <see cref="Milestone"/>, <see cref="Official"/>, <see cref="Topic"/> and so on.</typeparam>
    /// <param name="text">The text; null is not a query.</param>
    /// <param name="query">The query, or null if the method returns false.</param>
    /// <param name="fault">A message that says what was expected, and where; null if the method returns true.</param>
    /// <returns>True if the text is a query; otherwise false.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not a kind of entity.</exception>
    public static bool TryParse<T>(string? text, [NotNullWhen(true)] out Query<T>? query, [NotNullWhen(false)] out string? fault)
        where T : class => TryParse(text, SpaceTalksCatalog.Embedded, out query, out fault);

    /// <summary>Attempts to parse a query over a catalog.</summary>
    /// <typeparam name="T">The kind of entity: <see cref="Milestone"/>, <see cref="Official"/>, <see cref="Topic"/> and so on.</typeparam>
    /// <param name="text">The text; null is not a query.</param>
    /// <param name="catalog">The catalog in which the names in the text are looked up.</param>
    /// <param name="query">The query, or null if the method returns false.</param>
    /// <param name="fault">A message that says what was expected, and where; null if the method returns true.</param>
    /// <returns>True if the text is a query; otherwise false.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not a kind of entity.</exception>
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

    /// <summary>Returns the pattern that parses queries over a catalog.</summary>
    /// <typeparam name="T">The kind of entity: <see cref="Milestone"/>, <see cref="Official"/>, <see cref="Topic"/> and so on.</typeparam>
    /// <param name="catalog">The catalog in which the names in the texts are looked up.</param>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not a kind of entity.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static QueryPattern<T> Pattern<T>(SpaceTalksCatalog catalog)
        where T : class
    {
        if (catalog is null)
        {
            throw new ArgumentNullException(nameof(catalog));
        }
        object collection = catalog.Collections.FirstOrDefault(candidate => candidate is Query<T>) ?? throw new ArgumentException(
            "A catalog has no queries over " + typeof(T).Name + ", only over " + string.Join(", ", catalog.Collections.Select(KindOf))
            + "; query findings through the result of a review.",
            nameof(T));
        return new QueryPattern<T>((Query<T>)collection, ((IQuerySource<T>)collection).Vocabulary);
    }

    private static string KindOf(object collection) => collection.GetType().GenericTypeArguments[0].Name;
}
