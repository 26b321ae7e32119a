using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace SpaceTalks.PostgreSql;

/// <summary>The schema <c>spacetalks</c> in a database: its creation, its migration and the columns that are derived from the data.</summary>
public static class PostgresSchema
{
    /// <summary>The version of the schema that this version of the package reads and writes.</summary>
    public static int Version => SchemaScripts.Version;

    /// <summary>
    /// Creates the schema, or brings an older one to the current version, in one transaction. Does nothing if it is current. Needs a role that
    /// may create schemas in the database; see <see cref="GrantReadAsync"/> for the roles of readers.
    /// </summary>
    /// <param name="dataSource">The data source.</param>
    /// <param name="cancellationToken">A token to cancel the migration, which then changes nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dataSource"/> is null.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement.</exception>
    /// <exception cref="OperationCanceledException">The migration was cancelled.</exception>
    /// <exception cref="PostgresCatalogException">
    /// The schema is of a later version, the encoding of the database is not UTF-8, or another migration or import is under way.
    /// </exception>
    public static Task MigrateAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken = default) =>
        MigrateAsync(dataSource, new PostgresSchemaOptions(), cancellationToken);

    /// <summary>
    /// Creates the schema with options, or brings an older one to the current version, in one transaction. Options apply only when the
    /// schema is created; an existing schema keeps its own.
    /// </summary>
    /// <param name="dataSource">The data source.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">A token to cancel the migration, which then changes nothing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement.</exception>
    /// <exception cref="OperationCanceledException">The migration was cancelled.</exception>
    /// <exception cref="PostgresCatalogException">
    /// The schema is of a later version, the encoding of the database is not UTF-8, another migration or import is under way, or the tables
    /// are to be distributed and the database has no extension <c>citus</c>.
    /// </exception>
    public static async Task MigrateAsync(NpgsqlDataSource dataSource, PostgresSchemaOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        ArgumentNullException.ThrowIfNull(options);
        await using NpgsqlConnection connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        Session session = new(connection);
        await session.LockAsync(cancellationToken).ConfigureAwait(false);
        string encoding = (string)(await session.ScalarAsync("SELECT current_setting('server_encoding')", cancellationToken).ConfigureAwait(false))!;
        if (encoding != "UTF8")
        {
            throw new PostgresCatalogException(
                "The database has the encoding " + encoding + ", in which not every text can be stored: create one with the encoding UTF8 (createdb --encoding=UTF8 --template=template0).");
        }
        int version = await ReadVersionAsync(session, cancellationToken).ConfigureAwait(false);
        if (version > Version)
        {
            throw new PostgresCatalogException(FormattableString.Invariant(
                $"The schema in the database has version {version}, and this version of the package knows versions up to {Version}: use a later version of the package."));
        }
        if (version == Version)
        {
            return;
        }
        if (version == 0)
        {
            await session.ExecuteAsync("CREATE SCHEMA IF NOT EXISTS spacetalks", cancellationToken).ConfigureAwait(false);
            await session.ExecuteAsync("CREATE TABLE spacetalks.migration (version integer PRIMARY KEY, applied timestamptz NOT NULL DEFAULT now())", cancellationToken).ConfigureAwait(false);
        }
        for (int next = version; next < Version; next++)
        {
            foreach (string statement in SchemaScripts.All[next])
            {
                await session.ExecuteAsync(statement, cancellationToken).ConfigureAwait(false);
            }
            await session.ExecuteAsync("INSERT INTO spacetalks.migration (version) VALUES (@p0)", cancellationToken, next + 1).ConfigureAwait(false);
        }
        if (version == 0 && options.Distribute)
        {
            if (await session.ScalarAsync("SELECT to_regproc('create_reference_table') IS NULL", cancellationToken).ConfigureAwait(false) is true)
            {
                throw new PostgresCatalogException("The tables cannot be distributed, because the database has no extension citus: create it on the coordinator (CREATE EXTENSION citus).");
            }
            foreach (string statement in DistributionStatements)
            {
                await session.ExecuteAsync(statement, cancellationToken).ConfigureAwait(false);
            }
        }
        // The version of linked entities does not start from zero, since a catalog may be open from before the schema was dropped.
        await session.ExecuteAsync(
            "INSERT INTO spacetalks.dataset (version, linked_version, content_hash, schema, derivation, head) VALUES (0, @p4, @p0, @p1, @p2, @p3) ON CONFLICT DO NOTHING",
            cancellationToken, ContentHash.Empty, Version, RowWriter.Derivation, Importer.EmptyHead, Random.Shared.NextInt64(long.MaxValue / 2)).ConfigureAwait(false);
        await session.ExecuteAsync("UPDATE spacetalks.dataset SET schema = @p0", cancellationToken, Version).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Allows a role to run every query, and nothing else: it may use the schema and select from its tables, those that a later import
    /// makes included.
    /// </summary>
    /// <param name="dataSource">The data source, of the owner of the schema.</param>
    /// <param name="role">The name of the role, which must exist.</param>
    /// <param name="cancellationToken">A token to cancel the operation, which then changes nothing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    /// <exception cref="PostgresCatalogException">There is no schema, or the role of the data source does not own it.</exception>
    public static async Task GrantReadAsync(NpgsqlDataSource dataSource, string role, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        ArgumentNullException.ThrowIfNull(role);
        await using NpgsqlConnection connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        Session session = new(connection);
        // From a role with a few rights, PostgreSQL would accept the grant with a warning, and do nothing.
        bool? isOwner = await session.IsOwnerAsync(cancellationToken).ConfigureAwait(false);
        if (isOwner is not true)
        {
            throw new PostgresCatalogException(isOwner is null ? NoSchema : "Only the owner of the schema \"spacetalks\" can allow others to read it: use the data source with which PostgresSchema.MigrateAsync created it.");
        }
        // What holds for later tables holds for those of one role.
        await session.ActAsOwnerAsync(cancellationToken).ConfigureAwait(false);
        // GRANT takes no parameters, so the server writes the name into the statements.
        await session.ScalarAsync("SELECT set_config('spacetalks.role', @p0, true)", cancellationToken, role).ConfigureAwait(false);
        await session.ExecuteAsync(
            """
            DO $$ BEGIN
              EXECUTE format('GRANT USAGE ON SCHEMA spacetalks TO %I', current_setting('spacetalks.role'));
              EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA spacetalks TO %I', current_setting('spacetalks.role'));
              EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA spacetalks GRANT SELECT ON TABLES TO %I', current_setting('spacetalks.role'));
            END $$
            """,
            cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    internal const string NoSchema = "The database has no schema \"spacetalks\": create it with PostgresSchema.MigrateAsync.";

    // Zero if there is no schema yet.
    internal static async Task<int> ReadVersionAsync(Session session, CancellationToken cancellationToken)
    {
        bool exists = (bool)(await session.ScalarAsync("SELECT to_regclass('spacetalks.migration') IS NOT NULL", cancellationToken).ConfigureAwait(false))!;
        return exists ? (int)(await session.ScalarAsync("SELECT coalesce(max(version), 0) FROM spacetalks.migration", cancellationToken).ConfigureAwait(false))! : 0;
    }

    internal static IReadOnlyList<string> DistributionStatements { get; } =
    [
        SchemaScripts.Distribute(SchemaScripts.Milestones),
        "SELECT create_reference_table('spacetalks.entity')",
        "SELECT create_reference_table('spacetalks.dataset')",
        "SELECT create_reference_table('spacetalks.term')",
        "SELECT create_reference_table('spacetalks.tally_year')",
        "SELECT create_reference_table('spacetalks.tally_date')",
        "SELECT create_reference_table('spacetalks.tally_term')",
    ];
}
