using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>The conditions that several kinds of entity share; the factories of each kind are made of them.</summary>
internal static class Filters
{
    public static Filter<T> About<T>(Id<Topic> topic)
        where T : class, ITopical => new TermFilter<T>("about", topic.Value, static (entity, value) => entity.IsAbout(Id<Topic>.Of(value)));

    public static Filter<T> Involving<T>(Id<Organization>[] organizations)
        where T : class, IInvolving
    {
        Filter<T> all = Filter<T>.Everything;
        foreach (Id<Organization> organization in Each(organizations, nameof(organizations)))
        {
            all &= Involving<T>(organization);
        }
        return all;
    }

    public static Filter<T> InvolvingAny<T>(Id<Organization>[] organizations)
        where T : class, IInvolving =>
        Each(organizations, nameof(organizations)).Select(Involving<T>).Aggregate((any, one) => any | one);

    public static Filter<T> Time<T>(TimeRelation relation, Certainty certainty, DateWindow window)
        where T : class, IDated => new TimeFilter<T>(relation, certainty, window);

    /// <summary>The word for a value of an enumeration, and whether an entity has a word. The key is also the parameter that has the value.</summary>
    public static Filter<T> Word<T, TWord>(string key, WordTable<TWord> words, TWord value, Func<T, string, bool> isMatch)
        where T : class
        where TWord : struct, Enum => new TermFilter<T>(key, words.Get(value, key), isMatch);

    public static Filter<T> InCountry<T>(string country)
        where T : Organization =>
        country is null
            ? throw new ArgumentNullException(nameof(country))
            : new TermFilter<T>(
                "country", country, static (organization, value) => string.Equals(organization.Country, value, StringComparison.OrdinalIgnoreCase));

    public static Filter<T> Mentioning<T>(string phrase)
        where T : class =>
        phrase is null ? throw new ArgumentNullException(nameof(phrase))
        : Phrase.Of(phrase) is { } words ? new PhraseFilter<T>(words, EntityTexts.Search<T>())
        : throw new ArgumentException("Expected a word at least, a letter or a digit, not " + TextQuotation.Of(phrase) + ".", nameof(phrase));

    /// <summary>What a verb does: a further condition.</summary>
    public static Query<T> With<T>(this Query<T> query, Filter<T> filter)
        where T : class => query is null ? throw new ArgumentNullException(nameof(query)) : query.Where(filter);

    private static Filter<T> Involving<T>(Id<Organization> organization)
        where T : class, IInvolving => new TermFilter<T>("involving", organization.Value, static (entity, value) => entity.Involves(Id<Organization>.Of(value)));

    private static Id<Organization>[] Each(Id<Organization>[] organizations, string name) =>
        organizations is null ? throw new ArgumentNullException(name)
        : organizations.Length == 0 ? throw new ArgumentException("At least one organization is expected.", name)
        : organizations;
}
