using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using Npgsql;
using SpaceTalks.Time;

namespace SpaceTalks.PostgreSql;

/// <summary>
/// The milestones of a database according to only some statements: those known on a day, or those from certain sources. See
/// <see cref="SpaceTalksCatalog.AsKnownOn"/>, <see cref="SpaceTalksCatalog.AccordingTo"/> and <see cref="SpaceTalksCatalog.Without"/>.
/// Immutable; safe for use by any number of threads.
/// </summary>
/// <remarks>
/// The database answers for the milestones that the view leaves as they are. Those from which the view leaves out a statement are read into
/// memory each time, and a view in memory answers for them: the time and the memory are proportional to their number, whatever the query.
/// What milestones link to is shown according to all sources.
/// </remarks>
public sealed class PostgresView
{
    private readonly PostgresCatalog _catalog;
    private readonly Func<SqlParameters, SqlCondition> _isKept;
    private readonly Func<SqlParameters, SqlCondition> _isDropped;
    private readonly Func<SpaceTalksCatalog, SpaceTalksCatalog> _view;

    // Some milestones are certainly kept with all statements, and some certainly with none.
    internal PostgresView(
        PostgresCatalog catalog, Func<SqlParameters, SqlCondition> isKept, Func<SqlParameters, SqlCondition> isDropped, Func<SpaceTalksCatalog, SpaceTalksCatalog> view)
    {
        _catalog = catalog;
        _isKept = isKept;
        _isDropped = isDropped;
        _view = view;
    }

    /// <summary>Runs a query over the view.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">A token to cancel the query, in the database too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement. Thrown on enumeration.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled. Thrown on enumeration.</exception>
    /// <exception cref="PostgresCatalogException">What milestones link to has changed since the catalog was opened. Thrown on enumeration.</exception>
    public IAsyncEnumerable<Milestone> Run(Query<Milestone> query, CancellationToken cancellationToken = default) =>
        query is null ? throw new ArgumentNullException(nameof(query)) : Retry.RunAsync(() => RunAsync(query, cancellationToken), cancellationToken);

    /// <summary>Counts the results of a query over the view.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">A token to cancel the query.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    /// <exception cref="PostgresCatalogException">What milestones link to has changed since the catalog was opened.</exception>
    public async Task<long> CountAsync(Query<Milestone> query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        long count = await Retry.RunAsync(() => CountAllAsync(query, cancellationToken), cancellationToken).ConfigureAwait(false);
        count = Math.Max(0, count - query.Skipped);
        return query.Limit is { } limit ? Math.Min(limit, count) : count;
    }

    /// <summary>Counts the milestones about each topic, as <see cref="QueryVerbs.CountByTopic"/> does.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">A token to cancel the query.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    /// <exception cref="PostgresCatalogException">What milestones link to has changed since the catalog was opened.</exception>
    public Task<IReadOnlyList<Tally<Topic>>> CountByTopicAsync(Query<Milestone> query, CancellationToken cancellationToken = default) =>
        CountByAsync(query, _catalog.TallyTopicsAsync, cancellationToken);

    /// <summary>Counts the milestones that involve each organization, as <see cref="QueryVerbs.CountByOrganization"/> does.</summary>
    /// <inheritdoc cref="CountByTopicAsync"/>
    public Task<IReadOnlyList<Tally<Organization>>> CountByOrganizationAsync(Query<Milestone> query, CancellationToken cancellationToken = default) =>
        CountByAsync(query, _catalog.TallyOrganizationsAsync, cancellationToken);

    /// <summary>Counts the milestones of each kind, as <see cref="QueryVerbs.CountByKind"/> does.</summary>
    /// <inheritdoc cref="CountByTopicAsync"/>
    public Task<IReadOnlyList<Tally<MilestoneKind>>> CountByKindAsync(Query<Milestone> query, CancellationToken cancellationToken = default) =>
        CountByAsync(query, _catalog.TallyKindsAsync, cancellationToken);

    /// <summary>Counts the milestones with each status, as <see cref="QueryVerbs.CountByStatus"/> does.</summary>
    /// <inheritdoc cref="CountByTopicAsync"/>
    public Task<IReadOnlyList<Tally<ReportStatus>>> CountByStatusAsync(Query<Milestone> query, CancellationToken cancellationToken = default) =>
        CountByAsync(query, _catalog.TallyStatusesAsync, cancellationToken);

    /// <summary>Counts the milestones within each year, as <see cref="QueryVerbs.CountByYear"/> does.</summary>
    /// <inheritdoc cref="CountByTopicAsync"/>
    public Task<IReadOnlyList<Tally<int>>> CountByYearAsync(Query<Milestone> query, CancellationToken cancellationToken = default) =>
        CountByAsync(query, _catalog.TallyYearsAsync, cancellationToken);

    /// <summary>Returns the milestone with an identifier as the view has it, or null if there is none.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="cancellationToken">A token to cancel the query.</param>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    /// <exception cref="PostgresCatalogException">What milestones link to has changed since the catalog was opened.</exception>
    public async Task<Milestone?> FindAsync(Id<Milestone> id, CancellationToken cancellationToken = default)
    {
        SpaceTalksCatalog found = _view(await _catalog.LoadAsync(_catalog.WithId(id), cancellationToken).ConfigureAwait(false));
        return found.Milestones.TryGet(id, out Milestone? milestone) ? milestone : null;
    }

    /// <summary>Returns a view of those of its statements that were made by a day.</summary>
    /// <inheritdoc cref="SpaceTalksCatalog.AsKnownOn"/>
    public PostgresView AsKnownOn(LocalDate day, Certainty certainty = Certainty.Certain) => Then(_catalog.AsKnownOn(day, certainty));

    /// <summary>Returns a view of those of its statements that the given sources make.</summary>
    /// <inheritdoc cref="SpaceTalksCatalog.AccordingTo"/>
    public PostgresView AccordingTo(params Id<Source>[] sources) => Then(_catalog.AccordingTo(sources));

    /// <summary>Returns a view of those of its statements that the given sources do not make.</summary>
    /// <inheritdoc cref="SpaceTalksCatalog.Without"/>
    public PostgresView Without(params Id<Source>[] sources) => Then(_catalog.Without(sources));

    /// <summary>Returns what it is, for logs.</summary>
    public override string ToString() => "a view of " + _catalog;

    private PostgresView Then(PostgresView next) => new(
        _catalog,
        parameters => _isKept(parameters) & next._isKept(parameters),
        parameters => _isDropped(parameters) | next._isDropped(parameters),
        catalog => next._view(_view(catalog)));

    private async IAsyncEnumerable<Milestone> RunAsync(Query<Milestone> query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using Snapshot snapshot = await _catalog.OpenSnapshotAsync(cancellationToken).ConfigureAwait(false);
        Query<Milestone> changed = await LoadChangedAsync(query, snapshot, cancellationToken).ConfigureAwait(false);
        await foreach (Milestone milestone in RunAsync(query, changed, snapshot, cancellationToken).ConfigureAwait(false))
        {
            yield return milestone;
        }
    }

    private async IAsyncEnumerable<Milestone> RunAsync(
        Query<Milestone> query, Query<Milestone> changed, Snapshot snapshot, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        int skipped = query.Skipped;
        int left = query.Limit ?? int.MaxValue;
        if (left == 0)
        {
            yield break;
        }
        Query<Milestone> kept = Unlimited(_catalog.Milestones, query);
        kept = query.Limit is { } limit && limit <= int.MaxValue - skipped ? kept.Take(limit + skipped) : kept;
        IComparer<Milestone> order = query.Order?.Comparer ?? DateOrder.Of<Milestone>(milestone => milestone.Id.Value);
        await foreach (Milestone milestone in MergeAsync(_catalog.Run(kept, _isKept, snapshot, cancellationToken), changed, order).ConfigureAwait(false))
        {
            if (skipped > 0)
            {
                skipped--;
                continue;
            }
            yield return milestone;
            if (--left == 0)
            {
                yield break;
            }
        }
    }

    // Both are in order, and so is the result.
    private static async IAsyncEnumerable<Milestone> MergeAsync(IAsyncEnumerable<Milestone> kept, Query<Milestone> changed, IComparer<Milestone> order)
    {
        using IEnumerator<Milestone> others = changed.GetEnumerator();
        bool isOtherThere = others.MoveNext();
        await foreach (Milestone milestone in kept.ConfigureAwait(false))
        {
            for (; isOtherThere && order.Compare(others.Current, milestone) < 0; isOtherThere = others.MoveNext())
            {
                yield return others.Current;
            }
            yield return milestone;
        }
        for (; isOtherThere; isOtherThere = others.MoveNext())
        {
            yield return others.Current;
        }
    }

    // The results of the query, without its limit, among the milestones of which the view may leave out a statement.
    private async Task<Query<Milestone>> LoadChangedAsync(Query<Milestone> query, Snapshot snapshot, CancellationToken cancellationToken)
    {
        SpaceTalksCatalog changed = await _catalog.LoadAsync(
            _catalog.Milestones, parameters => !_isKept(parameters) & !_isDropped(parameters), snapshot, cancellationToken).ConfigureAwait(false);
        return Unlimited(_view(changed).Milestones, query);
    }

    // Without regard to a limit.
    private async Task<long> CountAllAsync(Query<Milestone> query, CancellationToken cancellationToken)
    {
        await using Snapshot snapshot = await _catalog.OpenSnapshotAsync(cancellationToken).ConfigureAwait(false);
        Query<Milestone> changed = await LoadChangedAsync(query, snapshot, cancellationToken).ConfigureAwait(false);
        return changed.Count() + await _catalog.CountAsync(Unlimited(_catalog.Milestones, query), _isKept, snapshot, cancellationToken).ConfigureAwait(false);
    }

    private Task<IReadOnlyList<Tally<TValue>>> CountByAsync<TValue>(
        Query<Milestone> query, Func<Query<Milestone>, TallyScope, Snapshot, CancellationToken, Task<IReadOnlyList<Tally<TValue>>>> tally, CancellationToken cancellationToken)
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(query);
        return Retry.RunAsync(
            async () =>
            {
                await using Snapshot snapshot = await _catalog.OpenSnapshotAsync(cancellationToken).ConfigureAwait(false);
                Query<Milestone> changed = await LoadChangedAsync(query, snapshot, cancellationToken).ConfigureAwait(false);
                TallyScope scope = new(
                    _catalog.Compile(Unlimited(_catalog.Milestones, query), _isKept), RunAsync(query, changed, snapshot, cancellationToken), changed);
                return await tally(query, scope, snapshot, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken);
    }

    // The query over other milestones, without its limit.
    private static Query<Milestone> Unlimited(Query<Milestone> milestones, Query<Milestone> query)
    {
        Query<Milestone> all = milestones.Where(query.Filter);
        all = query.Order is { } order ? all.InOrder(order) : all;
        return query.Preceding is { } preceding ? all.After(preceding) : all;
    }
}
