using System;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace SpaceTalks.PostgreSql;

public sealed partial class PostgresCatalog
{
    /// <summary>
    /// Imports a data set in one transaction: queries see all of it or nothing. Milestones that the database already has are merged with the
    /// new data as <see cref="SpaceTalksCatalog.With(DataSet, MergePolicy)"/> merges them.
    /// </summary>
    /// <remarks>
    /// A table without milestones is filled first and indexed afterwards, if the role owns it: import the largest part first. If the import
    /// changes what milestones link to, this catalog and all others that are open must be opened again before they run another query.
    /// </remarks>
    /// <param name="dataSet">The data set. What its milestones link to is in it or in the database.</param>
    /// <param name="policy">What to do with an entity that the database already has.</param>
    /// <param name="progress">Is told how many milestones have been sent; null for no progress reports.</param>
    /// <param name="cancellationToken">A token to cancel the import, which then changes nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dataSet"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is not a member of the enumeration.</exception>
    /// <exception cref="DataSetException">The data does not fit together, or contradicts what the database has; every fault is listed.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement.</exception>
    /// <exception cref="OperationCanceledException">The import was cancelled.</exception>
    /// <exception cref="PostgresCatalogException">Another import or migration is under way, or the schema or its columns are of another version.</exception>
    public Task ImportAsync(
        DataSet dataSet, MergePolicy policy = MergePolicy.Refuse, IProgress<PostgresImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataSet);
        return new Importer(_dataSource, progress).ImportAsync(dataSet, policy, cancellationToken);
    }

    /// <summary>
    /// Puts a data set in the place of all data in the database. It is loaded and indexed beside the old data, which is queried until then,
    /// and takes its place in one transaction. Only the owner of the table may do this.
    /// </summary>
    /// <remarks>
    /// This catalog and all others that are open must be opened again before they run another query. Views, triggers and indexes of your own on
    /// the table <c>spacetalks.milestone</c> do not survive: a view makes the replacement fail, and the others are dropped with the old table.
    /// </remarks>
    /// <param name="dataSet">The data set, with everything that its milestones link to.</param>
    /// <param name="progress">Is told how many milestones have been sent; null for no progress reports.</param>
    /// <param name="cancellationToken">A token to cancel the operation, which then changes nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dataSet"/> is null.</exception>
    /// <exception cref="DataSetException">The data does not fit together; every fault is listed.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    /// <exception cref="PostgresCatalogException">Another import or migration is under way, or the schema is of another version.</exception>
    public Task ReplaceAsync(DataSet dataSet, IProgress<PostgresImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataSet);
        return new Importer(_dataSource, progress).ReplaceAsync(dataSet, cancellationToken);
    }

    /// <summary>
    /// Makes the derived columns of all milestones again from their records, in one transaction: once after an upgrade of the package that
    /// <see cref="OpenAsync"/> asks for it.
    /// </summary>
    /// <param name="dataSource">The data source, of the owner or a role that may write.</param>
    /// <param name="progress">Is told how many milestones have been written; null for no progress reports.</param>
    /// <param name="cancellationToken">A token to cancel the operation, which then changes nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dataSource"/> is null.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    /// <exception cref="PostgresCatalogException">An import or migration is under way, or the schema is of another version.</exception>
    public static Task RederiveAsync(NpgsqlDataSource dataSource, IProgress<PostgresImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        return new Importer(dataSource, progress).RederiveAsync(cancellationToken);
    }
}
