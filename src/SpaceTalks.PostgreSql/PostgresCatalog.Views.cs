using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using Npgsql;
using SpaceTalks.Time;

namespace SpaceTalks.PostgreSql;

public sealed partial class PostgresCatalog
{
    /// <summary>
    /// Loads the results of a query and everything else that the catalog has into a catalog in memory: for exports, for views and for
    /// whatever else runs in memory only.
    /// </summary>
    /// <param name="query">The query. The order of its results is lost: a catalog has its own.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    /// <exception cref="PostgresCatalogException">What milestones link to has changed since the catalog was opened.</exception>
    public Task<SpaceTalksCatalog> LoadAsync(Query<Milestone> query, CancellationToken cancellationToken = default) =>
        LoadAsync(Checked(query), _ => new SqlCondition(SqlCondition.True), null, cancellationToken);

    /// <summary>
    /// Reviews the results of a query, as <see cref="SpaceTalksCatalog.Review(LocalDate, ReviewRule[])"/> reviews a catalog. A rule that
    /// compares milestones with each other sees the results of the query and no others.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="asOf">The day of the review, on which it depends, for example, which plans are overdue.</param>
    /// <param name="cancellationToken">A token to cancel the review.</param>
    /// <returns>The findings: errors first, certain ones before possible ones, then by rule and text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement.</exception>
    /// <exception cref="OperationCanceledException">The review was cancelled.</exception>
    /// <exception cref="PostgresCatalogException">What milestones link to has changed since the catalog was opened.</exception>
    public Task<FindingCollection> ReviewAsync(Query<Milestone> query, LocalDate asOf, CancellationToken cancellationToken = default) =>
        ReviewAsync(query, asOf, [], cancellationToken);

    /// <summary>Reviews the results of a query by the built-in rules and by rules of your own.</summary>
    /// <param name="query">The query.</param>
    /// <param name="asOf">The day of the review, on which it depends, for example, which plans are overdue.</param>
    /// <param name="further">Further rules to apply.</param>
    /// <param name="cancellationToken">A token to cancel the review.</param>
    /// <returns>The findings: errors first, certain ones before possible ones, then by rule and text.</returns>
    /// <exception cref="ArgumentException"><paramref name="further"/> contains null.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="further"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A further rule returned null or a list that contains null.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement.</exception>
    /// <exception cref="OperationCanceledException">The review was cancelled.</exception>
    /// <exception cref="PostgresCatalogException">What milestones link to has changed since the catalog was opened.</exception>
    public async Task<FindingCollection> ReviewAsync(
        Query<Milestone> query, LocalDate asOf, IEnumerable<ReviewRule> further, CancellationToken cancellationToken = default)
    {
        ReviewRule[] rules = [.. further ?? throw new ArgumentNullException(nameof(further))];
        return (await LoadAsync(query, cancellationToken).ConfigureAwait(false)).Review(asOf, cancellationToken, rules);
    }

    /// <summary>Returns a view of what was known on a day, as <see cref="SpaceTalksCatalog.AsKnownOn"/> has it.</summary>
    /// <inheritdoc cref="SpaceTalksCatalog.AsKnownOn"/>
    public PostgresView AsKnownOn(LocalDate day, Certainty certainty = Certainty.Certain)
    {
        if (certainty is not (Certainty.Certain or Certainty.Possible))
        {
            throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "Expected Certain or Possible: a report was either certainly or possibly made by a given day.");
        }
        // What may be later than the day until which the sources were consulted was said by that day.
        CalendarDay on = CalendarDay.From(day);
        CalendarDay? asOf = _state.Entities.Content.AsOf is { LastDay: { Kind: BoundKind.Known } last } ? last : null;
        CalendarDay definite = asOf is { } consulted ? CalendarDay.Min(on, consulted) : on;
        return new PostgresView(
            this,
            parameters => new SqlCondition("said_by <= " + parameters.Add(PackedDay.Clamped(definite).Number)),
            parameters => asOf is { } limit && on >= limit
                ? new SqlCondition(SqlCondition.False)
                : new SqlCondition("said_from > " + parameters.Add(PackedDay.Clamped(on).Number)),
            catalog => catalog.AsKnownOn(day, certainty));
    }

    /// <summary>Returns a view of what the given sources say, as <see cref="SpaceTalksCatalog.AccordingTo"/> has it.</summary>
    /// <inheritdoc cref="SpaceTalksCatalog.AccordingTo"/>
    public PostgresView AccordingTo(params Id<Source>[] sources)
    {
        int[] terms = TermsOf(sources, QueryKeys.Source);
        return new PostgresView(
            this, _ => new SqlCondition(SqlCondition.False), parameters => !FilterCompiler.HaveAny(terms, parameters), catalog => catalog.AccordingTo(sources));
    }

    /// <summary>Returns a view of what all sources except the given ones say, as <see cref="SpaceTalksCatalog.Without"/> has it.</summary>
    /// <inheritdoc cref="SpaceTalksCatalog.Without"/>
    public PostgresView Without(params Id<Source>[] sources)
    {
        int[] terms = TermsOf(sources, QueryKeys.Source, Terms.Check);
        return new PostgresView(
            this, parameters => !FilterCompiler.HaveAny(terms, parameters), _ => new SqlCondition(SqlCondition.False), catalog => catalog.Without(sources));
    }

    internal CompiledQuery Compile(Query<Milestone> query, Func<SqlParameters, SqlCondition> condition) => new(query, _state, condition);

    internal Query<Milestone> WithId(Id<Milestone> id) => Milestones.Where(FilterOf(id.Value));

    internal Task<Snapshot> OpenSnapshotAsync(CancellationToken cancellationToken) => Snapshot.OpenAsync(_dataSource, cancellationToken);

    internal IAsyncEnumerable<Milestone> Run(Query<Milestone> query, Func<SqlParameters, SqlCondition> condition, Snapshot? snapshot, CancellationToken cancellationToken) =>
        _reader.RunAsync(Compile(query, condition), snapshot, cancellationToken);

    internal Task<long> CountAsync(Query<Milestone> query, Func<SqlParameters, SqlCondition> condition, Snapshot snapshot, CancellationToken cancellationToken) =>
        CountAsync(Compile(query, condition), snapshot, cancellationToken);

    internal async Task<SpaceTalksCatalog> LoadAsync(
        Query<Milestone> query, Func<SqlParameters, SqlCondition> condition, Snapshot? snapshot, CancellationToken cancellationToken)
    {
        List<MilestoneRecord> records = [];
        await foreach (Milestone milestone in Run(query, condition, snapshot, cancellationToken).ConfigureAwait(false))
        {
            records.Add(milestone.Record);
        }
        DataContent linked = _state.Entities.Content.Copy();
        linked.Milestones = RecordTable<MilestoneRecord>.Of([.. records]);
        linked.LinkTargets = null;
        return SpaceTalksCatalog.Of(ContentMerge.Join([linked], ["the database"]));
    }

    private int[] TermsOf(Id<Source>[] sources, params string[] keys)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return sources.Length == 0
            ? throw new ArgumentException("At least one source is expected.", nameof(sources))
            : [.. sources.SelectMany(source => keys.Select(key => _state.TermIds.Of(key, source.Value)))];
    }
}
