using System;
using System.Linq;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// A factory of the filters that several kinds of entity share, and those of the kinds that have few of their own. The filters of
/// milestones are in <see cref="MilestoneFilter"/>.
/// </summary>
public static class Filter
{
    /// <summary>The greatest depth to which "and"s and "or"s can be nested, in filters and in the texts of queries.</summary>
    public const int DepthLimit = 32;

    /// <summary>Creates a filter for entities that are about a topic or a narrower one.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="topic">The topic.</param>
    public static Filter<T> About<T>(Id<Topic> topic)
        where T : class, ITopical => AboutTopic<T>(topic.Value);

    /// <summary>Creates a filter for entities that involve all of the given organizations.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="ArgumentException">No organization is given.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static Filter<T> Involving<T>(params Id<Organization>[] organizations)
        where T : class, IInvolving =>
        AndFilter<T>.Of([.. Each(organizations, nameof(organizations)).Select(organization => InvolvingOrganization<T>(organization.Value))])!;

    /// <summary>Creates a filter for entities that involve at least one of the given organizations.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="ArgumentException">No organization is given.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static Filter<T> InvolvingAny<T>(params Id<Organization>[] organizations)
        where T : class, IInvolving =>
        OrFilter<T>.Of([.. Each(organizations, nameof(organizations)).Select(organization => InvolvingOrganization<T>(organization.Value))])!;

    /// <summary>Creates a filter for entities that possibly end before a window begins.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="window">The window.</param>
    public static Filter<T> PossiblyBefore<T>(DateWindow window)
        where T : class, IDated => Time<T>(TimeRelation.Before, Certainty.Possible, window);

    /// <summary>Creates a filter for entities that possibly begin after a window ends.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="window">The window.</param>
    public static Filter<T> PossiblyAfter<T>(DateWindow window)
        where T : class, IDated => Time<T>(TimeRelation.After, Certainty.Possible, window);

    /// <summary>Creates a filter for entities that possibly lie entirely within a window.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="window">The window.</param>
    public static Filter<T> PossiblyWithin<T>(DateWindow window)
        where T : class, IDated => Time<T>(TimeRelation.Within, Certainty.Possible, window);

    /// <summary>Creates a filter for entities that possibly share a day with a window.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="window">The window.</param>
    public static Filter<T> PossiblyIntersecting<T>(DateWindow window)
        where T : class, IDated => Time<T>(TimeRelation.Intersects, Certainty.Possible, window);

    /// <summary>Creates a filter for entities that possibly cover a whole window.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="window">The window.</param>
    public static Filter<T> PossiblyCovering<T>(DateWindow window)
        where T : class, IDated => Time<T>(TimeRelation.Covers, Certainty.Possible, window);

    /// <summary>Creates a filter for entities that certainly end before a window begins.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="window">The window.</param>
    public static Filter<T> CertainlyBefore<T>(DateWindow window)
        where T : class, IDated => Time<T>(TimeRelation.Before, Certainty.Certain, window);

    /// <summary>Creates a filter for entities that certainly begin after a window ends.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="window">The window.</param>
    public static Filter<T> CertainlyAfter<T>(DateWindow window)
        where T : class, IDated => Time<T>(TimeRelation.After, Certainty.Certain, window);

    /// <summary>Creates a filter for entities that certainly lie entirely within a window.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="window">The window.</param>
    public static Filter<T> CertainlyWithin<T>(DateWindow window)
        where T : class, IDated => Time<T>(TimeRelation.Within, Certainty.Certain, window);

    /// <summary>Creates a filter for entities that certainly share a day with a window.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="window">The window.</param>
    public static Filter<T> CertainlyIntersecting<T>(DateWindow window)
        where T : class, IDated => Time<T>(TimeRelation.Intersects, Certainty.Certain, window);

    /// <summary>Creates a filter for entities that certainly cover a whole window.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="window">The window.</param>
    public static Filter<T> CertainlyCovering<T>(DateWindow window)
        where T : class, IDated => Time<T>(TimeRelation.Covers, Certainty.Certain, window);

    /// <summary>
    /// Creates a filter for entities with the given words, one after the other, in one of their texts or in the name of an entity that they
    /// link to. Case and accents make no difference. A single word matches its singular and plural too, unless it is in quotation marks
    /// (see <see cref="PhraseFilter{T}"/>).
    /// </summary>
    /// <typeparam name="T">The kind of entity, or <see cref="Finding"/>.</typeparam>
    /// <param name="phrase">The words.</param>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> contains no word.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    public static Filter<T> Mentioning<T>(string phrase)
        where T : class =>
        phrase is null ? throw new ArgumentNullException(nameof(phrase))
        : Phrase.Of(phrase, IsQuoted(phrase)) is { } words ? new PhraseFilter<T>(words)
        : throw new ArgumentException("Expected at least one word with a letter or a digit, not " + TextQuotation.Of(phrase) + ".", nameof(phrase));

    private static bool IsQuoted(string phrase) => phrase.Length > 2 && phrase[0] == '"' && phrase[phrase.Length - 1] == '"';

    /// <summary>Creates a filter for factors of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of the enumeration.</exception>
    public static Filter<Factor> OfKind(FactorKind kind) =>
        Word<Factor, FactorKind>(QueryKeys.Kind, Words.FactorKinds, kind, static (factor, word) => Words.FactorKinds.Get(factor.Kind) == word);

    /// <summary>Creates a filter for programmes of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of the enumeration.</exception>
    public static Filter<Programme> OfKind(ProgrammeKind kind) =>
        Word<Programme, ProgrammeKind>(QueryKeys.Kind, Words.ProgrammeKinds, kind, static (programme, word) => Words.ProgrammeKinds.Get(programme.Kind) == word);

    /// <summary>Creates a filter for sources of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of the enumeration.</exception>
    public static Filter<Source> OfKind(SourceKind kind) =>
        Word<Source, SourceKind>(QueryKeys.Kind, Words.SourceKinds, kind, static (source, word) => Words.SourceKinds.Get(source.Kind) == word);

    /// <summary>Creates a filter for officials who possibly held an office on a day.</summary>
    /// <param name="day">The day.</param>
    public static Filter<Official> PossiblyInOffice(LocalDate day) =>
        new DayFilter<Official>(QueryKeys.PossiblyInOffice, day, static (official, on) => IsInOffice(official, on, Certainty.Possible));

    /// <summary>Creates a filter for officials who certainly held an office on a day.</summary>
    /// <param name="day">The day.</param>
    public static Filter<Official> CertainlyInOffice(LocalDate day) =>
        new DayFilter<Official>(QueryKeys.CertainlyInOffice, day, static (official, on) => IsInOffice(official, on, Certainty.Certain));

    /// <summary>Creates a filter for organizations that belong to a country.</summary>
    /// <typeparam name="T">The kind of organization: <see cref="Organization"/>, or one of its kinds.</typeparam>
    /// <param name="country">The name of the country, regardless of case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="country"/> is null.</exception>
    public static Filter<T> InCountry<T>(string country)
        where T : Organization =>
        country is null
            ? throw new ArgumentNullException(nameof(country))
            : new TermFilter<T>(
                QueryKeys.Country, country, static (organization, value) => string.Equals(organization.Country, value, StringComparison.OrdinalIgnoreCase));

    /// <summary>Creates a filter for a topic and all narrower ones.</summary>
    /// <param name="topic">The topic.</param>
    public static Filter<Topic> Within(Id<Topic> topic) =>
        new TermFilter<Topic>(QueryKeys.Within, topic.Value, static (entity, value) => entity.IsWithin(Id<Topic>.Of(value)));

    /// <summary>Creates a filter for the topics that are related to a topic.</summary>
    /// <param name="topic">The topic.</param>
    public static Filter<Topic> RelatedTo(Id<Topic> topic) => new TermFilter<Topic>(
        QueryKeys.Related, topic.Value, static (entity, value) => entity.Related.Any(related => related.Id.Value == value));

    // The caller guarantees that the entities have topics.
    internal static Filter<T> AboutTopic<T>(string topic)
        where T : class => new TermFilter<T>(QueryKeys.About, topic, static (entity, value) => ((ITopical)entity).IsAbout(Id<Topic>.Of(value)));

    // The caller guarantees that the entities have organizations.
    internal static Filter<T> InvolvingOrganization<T>(string organization)
        where T : class => new TermFilter<T>(
            QueryKeys.Involving, organization, static (entity, value) => ((IInvolving)entity).Involves(Id<Organization>.Of(value)));

    internal static Filter<T> Time<T>(TimeRelation relation, Certainty certainty, DateWindow window)
        where T : class, IDated => new TimeFilter<T>(relation, certainty, window);

    // The filter for a member of an enumeration, given a test of whether an entity has its word. The key doubles as the name of the
    // parameter in exceptions.
    internal static Filter<T> Word<T, TWord>(string key, WordTable<TWord> words, TWord value, Func<T, string, bool> isMatch)
        where T : class
        where TWord : struct, Enum => new TermFilter<T>(key, words.Get(value, key), isMatch);

    // Every verb adds its condition through this method.
    internal static Query<T> With<T>(this Query<T> query, Filter<T> filter)
        where T : class => query is null ? throw new ArgumentNullException(nameof(query)) : query.Where(filter);

    private static bool IsInOffice(Official official, LocalDate day, Certainty certainty) =>
        official.Tenures.Any(tenure => Judgement.Of(tenure.When, TimeRelation.Covers, day) >= certainty);

    private static Id<Organization>[] Each(Id<Organization>[] organizations, string name) =>
        organizations is null ? throw new ArgumentNullException(name)
        : organizations.Length == 0 ? throw new ArgumentException("Expected at least one organization.", name)
        : organizations;
}
