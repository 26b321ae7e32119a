using System;
using System.Linq;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// Makes the filters that several kinds of entity share, and those of the kinds that have few of their own. Milestones have theirs in
/// <see cref="MilestoneFilter"/>.
/// </summary>
public static class Filter
{
    /// <summary>The greatest depth to which "and"s and "or"s stand within each other, in filters and in the texts of queries.</summary>
    public const int DepthLimit = 32;

    /// <summary>Takes what is about a topic, or one narrower than it.</summary>
    /// <typeparam name="T">The entities.</typeparam>
    /// <param name="topic">The topic.</param>
    public static Filter<T> About<T>(Id<Topic> topic)
        where T : class, ITopical => AboutTopic<T>(topic.Value);

    /// <summary>Takes what involves all of some organizations.</summary>
    /// <typeparam name="T">The entities.</typeparam>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="ArgumentException">There is no organization.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static Filter<T> Involving<T>(params Id<Organization>[] organizations)
        where T : class, IInvolving =>
        AndFilter<T>.Of([.. Each(organizations, nameof(organizations)).Select(organization => InvolvingOrganization<T>(organization.Value))])!;

    /// <summary>Takes what involves at least one of some organizations.</summary>
    /// <typeparam name="T">The entities.</typeparam>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="ArgumentException">There is no organization.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static Filter<T> InvolvingAny<T>(params Id<Organization>[] organizations)
        where T : class, IInvolving =>
        OrFilter<T>.Of([.. Each(organizations, nameof(organizations)).Select(organization => InvolvingOrganization<T>(organization.Value))])!;

    /// <summary>Takes what possibly ends before a window begins.</summary>
    /// <typeparam name="T">The entities.</typeparam>
    /// <param name="window">The window.</param>
    public static Filter<T> PossiblyBefore<T>(DateWindow window)
        where T : class, IDated => Time<T>(TimeRelation.Before, Certainty.Possible, window);

    /// <summary>Takes what possibly begins after a window ends.</summary>
    /// <typeparam name="T">The entities.</typeparam>
    /// <param name="window">The window.</param>
    public static Filter<T> PossiblyAfter<T>(DateWindow window)
        where T : class, IDated => Time<T>(TimeRelation.After, Certainty.Possible, window);

    /// <summary>Takes what possibly lies wholly inside a window.</summary>
    /// <typeparam name="T">The entities.</typeparam>
    /// <param name="window">The window.</param>
    public static Filter<T> PossiblyWithin<T>(DateWindow window)
        where T : class, IDated => Time<T>(TimeRelation.Within, Certainty.Possible, window);

    /// <summary>Takes what possibly shares a day with a window.</summary>
    /// <typeparam name="T">The entities.</typeparam>
    /// <param name="window">The window.</param>
    public static Filter<T> PossiblyIntersecting<T>(DateWindow window)
        where T : class, IDated => Time<T>(TimeRelation.Intersects, Certainty.Possible, window);

    /// <summary>Takes what possibly covers all of a window.</summary>
    /// <typeparam name="T">The entities.</typeparam>
    /// <param name="window">The window.</param>
    public static Filter<T> PossiblyCovering<T>(DateWindow window)
        where T : class, IDated => Time<T>(TimeRelation.Covers, Certainty.Possible, window);

    /// <summary>Takes what certainly ends before a window begins.</summary>
    /// <typeparam name="T">The entities.</typeparam>
    /// <param name="window">The window.</param>
    public static Filter<T> CertainlyBefore<T>(DateWindow window)
        where T : class, IDated => Time<T>(TimeRelation.Before, Certainty.Certain, window);

    /// <summary>Takes what certainly begins after a window ends.</summary>
    /// <typeparam name="T">The entities.</typeparam>
    /// <param name="window">The window.</param>
    public static Filter<T> CertainlyAfter<T>(DateWindow window)
        where T : class, IDated => Time<T>(TimeRelation.After, Certainty.Certain, window);

    /// <summary>Takes what certainly lies wholly inside a window.</summary>
    /// <typeparam name="T">The entities.</typeparam>
    /// <param name="window">The window.</param>
    public static Filter<T> CertainlyWithin<T>(DateWindow window)
        where T : class, IDated => Time<T>(TimeRelation.Within, Certainty.Certain, window);

    /// <summary>Takes what certainly shares a day with a window.</summary>
    /// <typeparam name="T">The entities.</typeparam>
    /// <param name="window">The window.</param>
    public static Filter<T> CertainlyIntersecting<T>(DateWindow window)
        where T : class, IDated => Time<T>(TimeRelation.Intersects, Certainty.Certain, window);

    /// <summary>Takes what certainly covers all of a window.</summary>
    /// <typeparam name="T">The entities.</typeparam>
    /// <param name="window">The window.</param>
    public static Filter<T> CertainlyCovering<T>(DateWindow window)
        where T : class, IDated => Time<T>(TimeRelation.Covers, Certainty.Certain, window);

    /// <summary>
    /// Takes what has some words, one after the other, in one of its texts or in a name of what it links to. Case and accents do not count,
    /// and one word alone finds its singular and plural too, unless it stands in quotation marks (<see cref="PhraseFilter{T}"/>).
    /// </summary>
    /// <typeparam name="T">The entities, or findings.</typeparam>
    /// <param name="phrase">The words.</param>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> has no word.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    public static Filter<T> Mentioning<T>(string phrase)
        where T : class =>
        phrase is null ? throw new ArgumentNullException(nameof(phrase))
        : Phrase.Of(phrase, IsQuoted(phrase)) is { } words ? new PhraseFilter<T>(words)
        : throw new ArgumentException("Expected a word at least, a letter or a digit, not " + TextQuotation.Of(phrase) + ".", nameof(phrase));

    private static bool IsQuoted(string phrase) => phrase.Length > 2 && phrase[0] == '"' && phrase[phrase.Length - 1] == '"';

    /// <summary>Takes factors of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no member of its enumeration.</exception>
    public static Filter<Factor> OfKind(FactorKind kind) =>
        Word<Factor, FactorKind>(QueryKeys.Kind, Words.FactorKinds, kind, static (factor, word) => Words.FactorKinds.Get(factor.Kind) == word);

    /// <summary>Takes programmes of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no member of its enumeration.</exception>
    public static Filter<Programme> OfKind(ProgrammeKind kind) =>
        Word<Programme, ProgrammeKind>(QueryKeys.Kind, Words.ProgrammeKinds, kind, static (programme, word) => Words.ProgrammeKinds.Get(programme.Kind) == word);

    /// <summary>Takes sources of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no member of its enumeration.</exception>
    public static Filter<Source> OfKind(SourceKind kind) =>
        Word<Source, SourceKind>(QueryKeys.Kind, Words.SourceKinds, kind, static (source, word) => Words.SourceKinds.Get(source.Kind) == word);

    /// <summary>Takes officials who possibly held an office on a day.</summary>
    /// <param name="day">The day.</param>
    public static Filter<Official> PossiblyInOffice(LocalDate day) =>
        new DayFilter<Official>(QueryKeys.PossiblyInOffice, day, static (official, on) => IsInOffice(official, on, Certainty.Possible));

    /// <summary>Takes officials who certainly held an office on a day.</summary>
    /// <param name="day">The day.</param>
    public static Filter<Official> CertainlyInOffice(LocalDate day) =>
        new DayFilter<Official>(QueryKeys.CertainlyInOffice, day, static (official, on) => IsInOffice(official, on, Certainty.Certain));

    /// <summary>Takes organizations that belong to a country.</summary>
    /// <typeparam name="T">Organizations of all kinds, or of one.</typeparam>
    /// <param name="country">The name of the country, in any case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="country"/> is null.</exception>
    public static Filter<T> InCountry<T>(string country)
        where T : Organization =>
        country is null
            ? throw new ArgumentNullException(nameof(country))
            : new TermFilter<T>(
                QueryKeys.Country, country, static (organization, value) => string.Equals(organization.Country, value, StringComparison.OrdinalIgnoreCase));

    /// <summary>Takes a topic, and those narrower than it.</summary>
    /// <param name="topic">The topic.</param>
    public static Filter<Topic> Within(Id<Topic> topic) =>
        new TermFilter<Topic>(QueryKeys.Within, topic.Value, static (entity, value) => entity.IsWithin(Id<Topic>.Of(value)));

    /// <summary>Takes the topics that are related to one.</summary>
    /// <param name="topic">The topic.</param>
    public static Filter<Topic> RelatedTo(Id<Topic> topic) => new TermFilter<Topic>(
        QueryKeys.Related, topic.Value, static (entity, value) => entity.Related.Any(related => related.Id.Value == value));

    // The entities have topics, as whoever calls it knows.
    internal static Filter<T> AboutTopic<T>(string topic)
        where T : class => new TermFilter<T>(QueryKeys.About, topic, static (entity, value) => ((ITopical)entity).IsAbout(Id<Topic>.Of(value)));

    // The entities have organizations, as whoever calls it knows.
    internal static Filter<T> InvolvingOrganization<T>(string organization)
        where T : class => new TermFilter<T>(
            QueryKeys.Involving, organization, static (entity, value) => ((IInvolving)entity).Involves(Id<Organization>.Of(value)));

    internal static Filter<T> Time<T>(TimeRelation relation, Certainty certainty, DateWindow window)
        where T : class, IDated => new TimeFilter<T>(relation, certainty, window);

    // The word for a value of an enumeration, and whether an entity has a word. The key is also the parameter that has the value.
    internal static Filter<T> Word<T, TWord>(string key, WordTable<TWord> words, TWord value, Func<T, string, bool> isMatch)
        where T : class
        where TWord : struct, Enum => new TermFilter<T>(key, words.Get(value, key), isMatch);

    // What a verb does: a further condition.
    internal static Query<T> With<T>(this Query<T> query, Filter<T> filter)
        where T : class => query is null ? throw new ArgumentNullException(nameof(query)) : query.Where(filter);

    private static bool IsInOffice(Official official, LocalDate day, Certainty certainty) =>
        official.Tenures.Any(tenure => Judgement.Of(tenure.When, TimeRelation.Covers, day) >= certainty);

    private static Id<Organization>[] Each(Id<Organization>[] organizations, string name) =>
        organizations is null ? throw new ArgumentNullException(name)
        : organizations.Length == 0 ? throw new ArgumentException("At least one organization is expected.", name)
        : organizations;
}
