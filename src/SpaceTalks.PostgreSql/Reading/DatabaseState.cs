using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace SpaceTalks.PostgreSql;

// What was read from a database when it was opened: everything but milestones. Immutable.
internal sealed class DatabaseState
{
    private const int PageOfCluster = 2_000;

    private readonly long _linkedVersion;

    private DatabaseState(SpaceTalksCatalog references, TermIds termIds, long linkedVersion, int? clusterPage, string contentHash)
    {
        References = references;
        TermIds = termIds;
        Entities = ((ICatalog)references).Entities;
        Names = new LinkedNames(Entities, () => throw new InvalidOperationException(), () => throw new InvalidOperationException());
        ContentHash = contentHash;
        _linkedVersion = linkedVersion;
        ClusterPage = clusterPage;
    }

    // The catalog of everything but milestones.
    public SpaceTalksCatalog References { get; }

    public Entities Entities { get; }

    public TermIds TermIds { get; }

    // The names that milestones are found by, besides their own texts.
    public LinkedNames Names { get; }

    // If the milestones are distributed over a cluster, the number of rows that are fetched at once: without a limit, the coordinator would
    // fetch and sort all of them before it returned the first.
    public int? ClusterPage { get; }

    public string ContentHash { get; }

    // Throws PostgresCatalogException if the schema or the derived columns were made by another version of the package.
    public static async Task<DatabaseState> ReadAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken)
    {
        await using NpgsqlConnection connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellationToken).ConfigureAwait(false);
        Session session = new(connection, hasDeadline: true);
        RefusePreparing(connection);
        await CheckSchemaAsync(session, cancellationToken).ConfigureAwait(false);
        (long linkedVersion, string hash, int derivation) = await ReadVersionsAsync(session, cancellationToken).ConfigureAwait(false);
        if (derivation != RowWriter.Derivation)
        {
            throw WrongDerivation(derivation);
        }
        DataContent content = await ReadReferencesAsync(session, cancellationToken).ConfigureAwait(false);
        content.MilestonesElsewhere = "The milestones are in the database: query PostgresCatalog.Milestones, and run the query with PostgresCatalog.Run.";
        bool isDistributed = await IsDistributedAsync(session, cancellationToken).ConfigureAwait(false);
        TermIds termIds = await TermIds.ReadAsync(session, cancellationToken).ConfigureAwait(false);
        return new DatabaseState(SpaceTalksCatalog.Of(content), termIds, linkedVersion, isDistributed ? PageOfCluster : null, hash);
    }

    // The same as if the milestones were distributed.
    public DatabaseState InPages(int clusterPage) => new(References, TermIds, _linkedVersion, clusterPage, ContentHash);

    // Throws PostgresCatalogException if what milestones link to has changed since the catalog was opened.
    public void CheckLinkedVersion(long version)
    {
        if (version != _linkedVersion)
        {
            throw new PostgresCatalogException("The entities that milestones link to, the day until which sources were consulted or the derived columns have changed since this catalog was opened: open another one (PostgresCatalog.OpenAsync).");
        }
    }

    internal static PostgresCatalogException WrongDerivation(int derivation) => new(FormattableString.Invariant(
        $"The columns of the milestones were made by derivation {derivation}, and this version of the package needs derivation {RowWriter.Derivation}: run PostgresCatalog.RederiveAsync once."));

    internal static async Task CheckSchemaAsync(Session session, CancellationToken cancellationToken)
    {
        int version = await PostgresSchema.ReadVersionAsync(session, cancellationToken).ConfigureAwait(false);
        if (version != PostgresSchema.Version)
        {
            throw new PostgresCatalogException(version == 0
                ? PostgresSchema.NoSchema
                : FormattableString.Invariant($"The schema in the database has version {version}, and this version of the package needs version {PostgresSchema.Version}: ")
                    + (version < PostgresSchema.Version ? "run PostgresSchema.MigrateAsync." : "use a later version of the package."));
        }
    }

    // All entities but milestones, checked and in order.
    internal static async Task<DataContent> ReadReferencesAsync(Session session, CancellationToken cancellationToken)
    {
        StringBuilder document = new();
        string? list = null;
        string head = (string)(await session.ScalarAsync("SELECT head FROM spacetalks.dataset", cancellationToken).ConfigureAwait(false))!;
        document.Append(head, 0, head.Length - 1);
        bool isFirst = head.Length == 2;
        await using (NpgsqlCommand command = session.Create("SELECT list, record FROM spacetalks.entity ORDER BY list, id"))
        await using (NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false))
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                string name = reader.GetString(0);
                if (name != list)
                {
                    document.Append(list is null ? string.Empty : "]").Append(isFirst ? string.Empty : ",").Append('"').Append(name).Append("\":[");
                    list = name;
                    isFirst = false;
                }
                else
                {
                    document.Append(',');
                }
                document.Append(reader.GetString(1));
            }
        }
        document.Append(list is null ? string.Empty : "]").Append('}');
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(document.ToString()), writable: false);
        DataSet dataSet = DataSet.Load(stream, "spacetalks.entity", Hydrator.Options);
        return ContentMerge.Join(dataSet.Contents, ["spacetalks.entity"]);
    }

    internal static async Task<bool> IsDistributedAsync(Session session, CancellationToken cancellationToken) =>
        await session.ScalarAsync("SELECT to_regclass('pg_catalog.pg_dist_partition') IS NOT NULL", cancellationToken).ConfigureAwait(false) is true
        && await session.ScalarAsync("SELECT EXISTS (SELECT 1 FROM pg_catalog.pg_dist_partition WHERE logicalrelid = 'spacetalks.milestone'::regclass)", cancellationToken)
            .ConfigureAwait(false) is true;

    private static async Task<(long LinkedVersion, string Hash, int Derivation)> ReadVersionsAsync(Session session, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = session.Create("SELECT linked_version, content_hash, derivation FROM spacetalks.dataset");
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        return (reader.GetInt64(0), reader.GetString(1), reader.GetInt32(2));
    }

    // After five runs of a prepared statement, PostgreSQL may take one plan for all values, which for some values is a thousand times as slow.
    private static void RefusePreparing(NpgsqlConnection connection)
    {
        NpgsqlConnectionStringBuilder settings = new(connection.ConnectionString);
        if (settings.MaxAutoPrepare > 0 && settings.Options?.Contains("plan_cache_mode=force_custom_plan", StringComparison.Ordinal) != true)
        {
            throw new PostgresCatalogException(
                "The connection string has \"Max Auto Prepare\", and prepared statements get plans that do not fit their values: leave it out, "
                + "or add \"Options=-c plan_cache_mode=force_custom_plan\".");
        }
    }
}
