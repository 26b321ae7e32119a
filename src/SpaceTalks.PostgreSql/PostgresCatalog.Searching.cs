using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using NodaTime.Text;
using Npgsql;

namespace SpaceTalks.PostgreSql;

public sealed partial class PostgresCatalog
{
    /// <summary>Parses a query, in the syntax of <see cref="Query"/>. Names of milestones after <c>id:</c> and <c>after:</c> are looked up in the database.</summary>
    /// <param name="text">The text, of at most 4,096 characters.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    /// <exception cref="PostgresCatalogException">What milestones link to has changed since the catalog was opened.</exception>
    /// <exception cref="UnparsableValueException">The text is not a query; the message says what was expected, and where.</exception>
    public async Task<Query<Milestone>> ParseAsync(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        MilestoneLookup lookup = new();
        QueryLookups lookups = SpaceTalksCatalog.LookupsOf(_state.Entities);
        QueryKey<Milestone> id = QueryKey<Milestone>.Of(QueryKeys.Id, "one of the entities", lookup, FilterOf);
        QueryVocabulary<Milestone> vocabulary = new([id, .. QueryKeys.Milestones(lookups)], QueryOrderNames.Milestones, lookup.Find);
        QueryPattern<Milestone> pattern = new(Milestones, vocabulary);
        // Each attempt ends at the first name that is not known yet, so that there are as many as there are names, and one.
        while (true)
        {
            ParseResult<Query<Milestone>> result = pattern.Parse(text);
            if (result.Success || lookup.TakeAsked() is not { } name)
            {
                return result.GetValueOrThrow();
            }
            lookup.Add(
                name, await ReadAsync(Milestones, (_, snapshot, token) => FindByNameAsync(name.Trim(), snapshot, token), cancellationToken).ConfigureAwait(false));
        }
    }

    /// <summary>
    /// Searches all kinds of entities at once, as <see cref="SpaceTalksCatalog.Search"/> does, the milestones in the database.
    /// </summary>
    /// <param name="text">The words, in any order, or a date ("mid-2026").</param>
    /// <param name="limit">The maximum number of hits.</param>
    /// <param name="cancellationToken">A token to cancel the search.</param>
    /// <returns>
    /// The hits, best first: the window, if the text reads as a date; then entities with exactly that name; then those with the words in a
    /// name; then the rest.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    /// <exception cref="PostgresCatalogException">What milestones link to has changed since the catalog was opened.</exception>
    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string text, int limit = 50, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        Search search = new(text);
        if (search.Words.Count > 0 && limit > 0)
        {
            search.Add(
                await ReadAsync(Milestones, (_, snapshot, token) => FindMilestonesAsync(search, limit, snapshot, token), cancellationToken).ConfigureAwait(false), "milestone");
        }
        return References.AddLinked(search).Take(limit);
    }

    /// <summary>
    /// Returns the milestone that is nearest to a day in the worst case, as <see cref="QueryVerbs.Nearest(Query{Milestone}, LocalDate)"/> does.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="day">The day.</param>
    /// <param name="cancellationToken">A token to cancel the query.</param>
    /// <returns>The milestone, or null if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    /// <exception cref="PostgresCatalogException">What milestones link to has changed since the catalog was opened.</exception>
    public Task<Milestone?> NearestAsync(Query<Milestone> query, LocalDate day, CancellationToken cancellationToken = default) =>
        ReadAsync(Checked(query), (checkedQuery, snapshot, token) => FindNearestAsync(checkedQuery, day, snapshot, token), cancellationToken);

    private async Task<Milestone?> FindNearestAsync(Query<Milestone> query, LocalDate day, Snapshot snapshot, CancellationToken cancellationToken)
    {
        NearestDate<Milestone?> nearest = new(day, null, InDateOrder!);
        if (query.IsLimited || query.Preceding is not null)
        {
            await foreach (Milestone milestone in _reader.RunAsync(Compiled(query), snapshot, cancellationToken).ConfigureAwait(false))
            {
                nearest.Look(milestone, milestone.When);
            }
            return nearest.Found;
        }
        // Away from the day in both directions, until all that follow are farther away.
        CompiledQuery compiled = Compiled(Milestones.Where(query.Filter));
        foreach (bool isDescending in (bool[])[false, true])
        {
            await foreach (Milestone milestone in _reader.RunFromAsync(compiled, day, isDescending, snapshot, cancellationToken).ConfigureAwait(false))
            {
                if (!nearest.Look(milestone, milestone.When))
                {
                    break;
                }
            }
        }
        return nearest.Found;
    }

    private static readonly IComparer<Milestone> InDateOrder = DateOrder.Of<Milestone>(milestone => milestone.Id.Value);

    // The milestone with an identifier, or else the first one with a title, regardless of case.
    private async Task<Milestone?> FindByNameAsync(string name, Snapshot snapshot, CancellationToken cancellationToken)
    {
        // A text with characters that the database cannot have is no identifier, and is not sent.
        Milestone? found = Id<Milestone>.TryParse(name.ToLowerInvariant(), out Id<Milestone> id) ? await FindAsync(id, snapshot, cancellationToken).ConfigureAwait(false) : null;
        if (found is not null)
        {
            return found;
        }
        CompiledQuery compiled = Compiled(Milestones);
        // A text without words, such as a symbol, is the whole title or none; some symbols have case.
        SqlCondition titled = Phrase.Of(name, isExact: true) is { } phrase
            ? new FilterCompiler(compiled.Parameters, _state).Contain(phrase, ":A")
            : new SqlCondition(SqlOrder.HasTitle([name, name.ToUpperInvariant(), name.ToLowerInvariant()], compiled.Parameters));
        await foreach (Milestone milestone in _reader.SelectAsync(compiled, titled.May, snapshot, cancellationToken).ConfigureAwait(false))
        {
            bool isNamed = string.Equals(milestone.Title, name, StringComparison.OrdinalIgnoreCase);
            found = isNamed && (found is null || InDateOrder.Compare(milestone, found) < 0) ? milestone : found;
        }
        return found;
    }

    private async Task<Milestone?> FindAsync(Id<Milestone> id, Snapshot snapshot, CancellationToken cancellationToken)
    {
        await foreach (Milestone milestone in _reader.RunAsync(Compiled(WithId(id)), snapshot, cancellationToken).ConfigureAwait(false))
        {
            return milestone;
        }
        return null;
    }

    // The best ones: those with exactly that title or identifier, those with all words in the title, and the others, as many of each as may be
    // wanted.
    private async Task<IReadOnlyList<Milestone>> FindMilestonesAsync(Search search, int limit, Snapshot snapshot, CancellationToken cancellationToken)
    {
        Filter<Milestone> filter = search.Words.Select(Filter<Milestone> (word) => new PhraseFilter<Milestone>(word)).Aggregate((all, word) => all & word);
        Dictionary<Id<Milestone>, Milestone> found = [];
        CompiledQuery named = Compiled(Milestones.Where(filter));
        FilterCompiler compiler = new(named.Parameters, _state);
        SqlCondition isTitled = search.Words.Select(word => compiler.Contain(word, ":A")).Aggregate((all, word) => all & word);
        SqlCondition isWhole = new("length(ts_filter(words, '{a}')) = " + named.Parameters.Add(search.Words.Select(word => word.Words[0]).Distinct(StringComparer.Ordinal).Count()));
        SqlCondition isId = new("id = " + named.Parameters.Add(search.Folded));
        string limited = " ORDER BY date_key, id LIMIT " + named.Parameters.Add(limit);
        (string Condition, string Ending)[] parts =
        [
            (((isTitled & isWhole) | isId).Sure, string.Empty), (isTitled.Sure, limited), ((named.Condition & !isTitled).Sure, limited),
            // Whose words are too many for the database.
            ((named.Condition & new SqlCondition("long_text")).May, string.Empty),
        ];
        foreach ((string condition, string rest) in parts)
        {
            await foreach (Milestone milestone in _reader.SelectAsync(named, condition, snapshot, cancellationToken, rest).ConfigureAwait(false))
            {
                if (filter.Matches(milestone))
                {
                    found.TryAdd(milestone.Id, milestone);
                }
            }
        }
        return [.. found.Values.OrderBy(milestone => milestone, InDateOrder)];
    }
}
