using System;
using System.Diagnostics.CodeAnalysis;
using NodaTime.Text;

namespace SpaceTalks;

/// <summary>Queries from texts.</summary>
public static class Query
{
    /// <summary>Reads a query over the embedded catalog.</summary>
    /// <typeparam name="T">The kind of entity: <see cref="Milestone"/>, <see cref="Official"/>, <see cref="Topic"/> …</typeparam>
    /// <param name="text">The text, at most 4096 characters.</param>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is no kind of entity.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="UnparsableValueException">The text is no query; the message says what was expected, and where.</exception>
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
        object collection =
            typeof(T) == typeof(Milestone) ? catalog.Milestones
            : typeof(T) == typeof(Official) ? catalog.Officials
            : typeof(T) == typeof(Agency) ? catalog.Agencies
            : typeof(T) == typeof(Company) ? catalog.Companies
            : typeof(T) == typeof(Organization) ? catalog.Organizations
            : typeof(T) == typeof(Programme) ? catalog.Programmes
            : typeof(T) == typeof(Topic) ? catalog.Topics
            : typeof(T) == typeof(Source) ? catalog.Sources
            : typeof(T) == typeof(Place) ? catalog.Places
            : typeof(T) == typeof(Tenure) ? catalog.Tenures
            : typeof(T) == typeof(Factor) ? catalog.Factors
            : typeof(T) == typeof(Question) ? catalog.Questions
            : throw new ArgumentException(
                "There are queries over Milestone, Official, Agency, Company, Organization, Programme, Topic, Source, Place, Tenure, Factor and "
                + "Question, and over Finding by what a review returns; not over " + typeof(T).Name + ".", nameof(T));
        return new QueryPattern<T>((Query<T>)collection, ((IQuerySource<T>)collection).Vocabulary);
    }
}
