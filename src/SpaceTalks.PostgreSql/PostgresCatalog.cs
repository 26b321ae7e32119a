using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace SpaceTalks.PostgreSql;

/// <summary>
/// A catalog whose milestones are in a PostgreSQL database. Queries are the same as for a catalog in memory, and give the same results in
/// the same order. Everything that milestones link to is read when the catalog is opened.
/// </summary>
/// <remarks>
/// A catalog is immutable and safe for use by any number of threads; each operation takes a connection from the data source. Additions of
/// milestones are seen by the next query. If an import changes what milestones link to, queries throw
/// <see cref="PostgresCatalogException"/> until a new catalog is opened. A role that may select from the tables of the schema is enough for
/// everything but <see cref="ImportAsync"/> and <see cref="RederiveAsync"/>.
/// </remarks>
public sealed partial class PostgresCatalog
{
    private readonly NpgsqlDataSource _dataSource;
    private readonly DatabaseState _state;
    private readonly MilestoneReader _reader;
    private readonly PostgresSource _source = new();

    private PostgresCatalog(NpgsqlDataSource dataSource, DatabaseState state)
    {
        _dataSource = dataSource;
        _state = state;
        _reader = new MilestoneReader(dataSource, state);
        Milestones = Query<Milestone>.Over(_source);
    }

    /// <summary>Opens a database and reads everything but its milestones.</summary>
    /// <param name="dataSource">The data source. It stays the caller's, who disposes of it after the catalog was last used.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dataSource"/> is null.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    /// <exception cref="PostgresCatalogException">
    /// The database has no schema <c>spacetalks</c>, one of another version, or columns that another version of the package derived; or the
    /// connection string makes the driver prepare statements.
    /// </exception>
    public static async Task<PostgresCatalog> OpenAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        return new PostgresCatalog(dataSource, await DatabaseState.ReadAsync(dataSource, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>
    /// The catalog of everything but milestones, in memory: topics, organizations, officials, places, sources and so on. Asking it for
    /// milestones throws <see cref="InvalidOperationException"/>.
    /// </summary>
    public SpaceTalksCatalog References => _state.References;

    /// <summary>All milestones in the database: a query to start from, which <see cref="Run(Query{Milestone}, CancellationToken)"/> runs.</summary>
    public Query<Milestone> Milestones { get; }

    /// <summary>
    /// A hash of all data in the database when the catalog was opened, as 64 hexadecimal digits. Two databases with the same data have the
    /// same hash, whatever they were imported from.
    /// </summary>
    public string ContentHash => _state.ContentHash;

    // The same as if its milestones were distributed over a cluster, with so many rows at once: for tests without one.
    internal PostgresCatalog InPages(int clusterPage) => new(_dataSource, _state.InPages(clusterPage));

    /// <summary>Runs a query and returns its results one after the other, as the database sends them.</summary>
    /// <remarks>
    /// All results are of one state of the data. A fault that the driver calls transient is met by up to two further attempts as long as no
    /// result was returned; later it ends the enumeration with its exception.
    /// </remarks>
    /// <param name="query">A query over <see cref="Milestones"/> or over the milestones of any catalog.</param>
    /// <param name="cancellationToken">A token to cancel the query, in the database too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement. Thrown on enumeration.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled. Thrown on enumeration.</exception>
    /// <exception cref="PostgresCatalogException">What milestones link to has changed since the catalog was opened. Thrown on enumeration.</exception>
    public IAsyncEnumerable<Milestone> Run(Query<Milestone> query, CancellationToken cancellationToken = default) =>
        _reader.RunAsync(Compiled(query), null, cancellationToken);

    /// <summary>Counts the results of a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">A token to cancel the query.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    /// <exception cref="PostgresCatalogException">What milestones link to has changed since the catalog was opened.</exception>
    public async Task<long> CountAsync(Query<Milestone> query, CancellationToken cancellationToken = default)
    {
        long count = await ReadAsync(Checked(query), CountAllAsync, cancellationToken).ConfigureAwait(false);
        count = Math.Max(0, count - query.Skipped);
        return query.Limit is { } limit ? Math.Min(limit, count) : count;
    }

    /// <summary>Determines whether a query has any results.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">A token to cancel the query.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    /// <exception cref="PostgresCatalogException">What milestones link to has changed since the catalog was opened.</exception>
    public async Task<bool> AnyAsync(Query<Milestone> query, CancellationToken cancellationToken = default) =>
        await FirstOrDefaultAsync(query, cancellationToken).ConfigureAwait(false) is not null;

    /// <summary>Returns the first result of a query in its order, or null if there is none.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">A token to cancel the query.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    /// <exception cref="PostgresCatalogException">What milestones link to has changed since the catalog was opened.</exception>
    public async Task<Milestone?> FirstOrDefaultAsync(Query<Milestone> query, CancellationToken cancellationToken = default)
    {
        await foreach (Milestone milestone in Run(Checked(query).Take(1), cancellationToken).ConfigureAwait(false))
        {
            return milestone;
        }
        return null;
    }

    /// <summary>
    /// Returns the last result of a query in its order, or null if there is none. A query with a limit is run to its end.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">A token to cancel the query.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    /// <exception cref="PostgresCatalogException">What milestones link to has changed since the catalog was opened.</exception>
    public async Task<Milestone?> LastOrDefaultAsync(Query<Milestone> query, CancellationToken cancellationToken = default)
    {
        if (!Checked(query).IsLimited)
        {
            return await Retry.RunAsync(() => _reader.LastAsync(Compiled(query), cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        Milestone? last = null;
        await foreach (Milestone milestone in Run(query, cancellationToken).ConfigureAwait(false))
        {
            last = milestone;
        }
        return last;
    }

    /// <summary>Returns the milestone with an identifier, or null if there is none.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="cancellationToken">A token to cancel the query.</param>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    /// <exception cref="PostgresCatalogException">What milestones link to has changed since the catalog was opened.</exception>
    public Task<Milestone?> FindAsync(Id<Milestone> id, CancellationToken cancellationToken = default) =>
        FirstOrDefaultAsync(Milestones.Where(FilterOf(id.Value)), cancellationToken);

    /// <summary>Compiles a query to one statement, to be run with a mapper or as part of a statement of the caller's.</summary>
    /// <param name="query">The query.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    public SqlText Compile(Query<Milestone> query)
    {
        CompiledQuery compiled = Compiled(query);
        string text = compiled.SelectAll();
        return new SqlText(text, compiled.Parameters, compiled.IsExact);
    }

    /// <summary>
    /// Determines whether a milestone, given as the JSON in the column <c>record</c>, meets a condition. See <see cref="SqlText.IsExact"/>.
    /// </summary>
    /// <param name="filter">The condition.</param>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DataSetException"><paramref name="record"/> is not the record of a milestone.</exception>
    public bool Matches(Filter<Milestone> filter, string record)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter.Matches(ReadRecord(record));
    }

    /// <summary>Reads a milestone, given as the JSON in the column <c>record</c>, and links it to <see cref="References"/>.</summary>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="DataSetException"><paramref name="record"/> is not the record of a milestone.</exception>
    public Milestone ReadRecord(string record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Hydrator hydrator = new(_state.Entities);
        hydrator.AddChecked(record);
        return hydrator.Read().Single();
    }

    /// <summary>Returns what the database is, for logs.</summary>
    public override string ToString() => "SpaceTalks milestones in a PostgreSQL database, content hash " + ContentHash;

    private static Query<Milestone> Checked(Query<Milestone> query) => query ?? throw new ArgumentNullException(nameof(query));

    private static Filter<Milestone> FilterOf(string id) => new TermFilter<Milestone>(QueryKeys.Id, id, static (milestone, value) => milestone.Id.Value == value);

    // The term under which the number of milestones that meet a filter is kept; null if it is not kept.
    private int? TermOfWhole(Filter<Milestone> filter) => filter switch
    {
        EverythingFilter<Milestone> => TermIds.Everything,
        TermFilter<Milestone> term when term.Key == QueryKeys.Status || Terms.IsTerm(term.Key) => _state.TermIds.Of(term.Key, term.Value),
        _ => null,
    };

    private CompiledQuery Compiled(Query<Milestone> query) => new(Checked(query), _state);

    // Reads from one state of the data.
    private Task<T> ReadAsync<T>(Query<Milestone> query, Func<Query<Milestone>, Snapshot, CancellationToken, Task<T>> read, CancellationToken cancellationToken) =>
        Retry.RunAsync(
            async () =>
            {
                await using Snapshot snapshot = await OpenSnapshotAsync(cancellationToken).ConfigureAwait(false);
                return await read(query, snapshot, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken);

    // Without regard to a limit.
    private async Task<long> CountAllAsync(Query<Milestone> query, Snapshot snapshot, CancellationToken cancellationToken)
    {
        CompiledQuery compiled = Compiled(query);
        if (query.Preceding is not null || TermOfWhole(query.Filter) is not { } term)
        {
            return await CountAsync(compiled, snapshot, cancellationToken).ConfigureAwait(false);
        }
        string text = "SELECT coalesce((SELECT number FROM spacetalks.tally_term WHERE term = " + compiled.Parameters.Add(term) + "), 0)";
        return await ReadScalarAsync(compiled, text, snapshot, cancellationToken).ConfigureAwait(false);
    }

    private async Task<long> CountAsync(CompiledQuery compiled, Snapshot snapshot, CancellationToken cancellationToken)
    {
        string text = compiled.Select("count(*)", compiled.Condition.Sure).Text;
        long count = await ReadScalarAsync(compiled, text, snapshot, cancellationToken).ConfigureAwait(false);
        if (!compiled.IsExact)
        {
            string unsure = (compiled.Condition & !new SqlCondition(compiled.Condition.Sure)).May;
            await foreach (Milestone milestone in _reader.SelectAsync(compiled, unsure, snapshot, cancellationToken).ConfigureAwait(false))
            {
                count += compiled.Query.Filter.Matches(milestone) ? 1 : 0;
            }
        }
        return count;
    }

    private async Task<long> ReadScalarAsync(CompiledQuery compiled, string text, Snapshot snapshot, CancellationToken cancellationToken)
    {
        long scalar = 0;
        await _reader.ReadAsync(
            compiled, text, snapshot.Session,
            async (reader, token) =>
            {
                await reader.ReadAsync(token).ConfigureAwait(false);
                scalar = reader.GetInt64(0);
            },
            cancellationToken).ConfigureAwait(false);
        return scalar;
    }
}
