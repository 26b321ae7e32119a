using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using Npgsql;
using SpaceTalks.Time;

namespace SpaceTalks.PostgreSql;

// Runs queries and makes milestones of their rows. Safe for use by any number of threads.
internal sealed class MilestoneReader(NpgsqlDataSource dataSource, DatabaseState state)
{
    // Rows that are turned into milestones together: few at first, since the caller may want only a few.
    private const int FirstBatch = 16;
    private const int LargestBatch = 256;

    // Rows that are fetched at first where the library has to look at some of them again. Each further page is larger.
    private const int SmallestPage = 32;
    private const int Growth = 4;

    // Statements with more rows are cancelled if the caller wants no more of them; of others, the rest is on its way already.
    private const int FewRows = 2_000;

    private const string ReadLinkedVersion = "SELECT linked_version FROM spacetalks.dataset";

    // What the rows link to is selected with them, in the same state of the data. Not on a cluster: Citus 12 gives names of its own to the
    // columns of a statement with a select inside, and mistakes one for another in ORDER BY.
    private string LinkedVersion => state.ClusterPage is null ? "(" + ReadLinkedVersion + ")" : "-1::bigint";

    // A result, and what SQL says about it.
    private readonly record struct Row(Milestone Milestone, bool IsSure);

    // All results are of the snapshot, or else of one state of the data.
    public async IAsyncEnumerable<Milestone> RunAsync(CompiledQuery compiled, Snapshot? snapshot, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        int skipped = compiled.IsExact ? 0 : compiled.Query.Skipped;
        int left = compiled.Query.Limit ?? int.MaxValue;
        if (left == 0)
        {
            yield break;
        }
        IAsyncEnumerable<Row> rows = snapshot is null
            ? Retry.RunAsync(() => PagesAsync(compiled, isDescending: false, null, cancellationToken), cancellationToken)
            : PagesAsync(compiled, isDescending: false, snapshot.Session, cancellationToken);
        await foreach (Row row in rows.ConfigureAwait(false))
        {
            if (!row.IsSure && !compiled.Query.Filter.Matches(row.Milestone))
            {
                continue;
            }
            if (skipped > 0)
            {
                skipped--;
                continue;
            }
            yield return row.Milestone;
            if (--left == 0)
            {
                yield break;
            }
        }
    }

    // The last result of a query without a limit; null if there is none.
    public async Task<Milestone?> LastAsync(CompiledQuery compiled, CancellationToken cancellationToken)
    {
        await foreach (Row row in PagesAsync(compiled, isDescending: true, null, cancellationToken).ConfigureAwait(false))
        {
            if (row.IsSure || compiled.Query.Filter.Matches(row.Milestone))
            {
                return row.Milestone;
            }
        }
        return null;
    }

    // The results of a query without a limit that begin on a day or later, in date order; or those that begin earlier, in reverse.
    public async IAsyncEnumerable<Milestone> RunFromAsync(
        CompiledQuery compiled, LocalDate day, bool isDescending, Snapshot snapshot, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string order = isDescending ? " ORDER BY date_key DESC, id DESC" : " ORDER BY date_key, id";
        Milestone? last = null;
        int count;
        for (int limit = SmallestPage; ; limit = Math.Min(FewRows, Growth * limit))
        {
            SqlParameters parameters = compiled.Parameters.Copy();
            string condition = compiled.Condition.May + " AND NOT undated AND date_key " + (isDescending ? "< " : ">= ") + parameters.Add(OrderKeys.OfDay(CalendarDay.From(day)));
            condition += last is null ? string.Empty : " AND " + compiled.Beyond(last, parameters, isDescending);
            SqlStatement statement = compiled.Select("record, TRUE, " + LinkedVersion, condition, order + FormattableString.Invariant($" LIMIT {limit}"), parameters);
            count = 0;
            await foreach (Row row in ReadAsync(statement, snapshot.Session, limit, cancellationToken).ConfigureAwait(false))
            {
                last = row.Milestone;
                count++;
                if (compiled.Query.Filter.Matches(row.Milestone))
                {
                    yield return row.Milestone;
                }
            }
            if (count < limit)
            {
                yield break;
            }
        }
    }

    // The milestones that a condition selects.
    public async IAsyncEnumerable<Milestone> SelectAsync(
        CompiledQuery compiled, string condition, Snapshot snapshot, [EnumeratorCancellation] CancellationToken cancellationToken, string rest = "")
    {
        SqlStatement statement = compiled.Select("record, TRUE, " + LinkedVersion, condition, rest);
        await foreach (Row row in ReadAsync(statement, snapshot.Session, null, cancellationToken).ConfigureAwait(false))
        {
            yield return row.Milestone;
        }
    }

    // Other rows than milestones. They are no answer if what they link to has changed since the catalog was opened.
    public async Task ReadAsync(
        CompiledQuery compiled, string text, Session session, Func<NpgsqlDataReader, CancellationToken, Task> read, CancellationToken cancellationToken)
    {
        SqlStatement statement = new(text + "; " + ReadLinkedVersion, compiled.Parameters);
        await using NpgsqlCommand command = statement.ToCommand(session);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await read(reader, cancellationToken).ConfigureAwait(false);
        await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
        await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        state.CheckLinkedVersion(reader.GetInt64(0));
    }

    // Without a session, on a connection of its own.
    private async IAsyncEnumerable<Row> PagesAsync(
        CompiledQuery compiled, bool isDescending, Session? session, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        int? limit = isDescending ? 1 : compiled.Query.Limit;
        int offset = compiled.IsExact && !isDescending ? compiled.Query.Skipped : 0;
        int? page = compiled.IsExact || limit is null ? limit : (int)Math.Min(int.MaxValue, (2L * (limit.Value + (long)compiled.Query.Skipped)) + SmallestPage);
        int largest = state.ClusterPage ?? int.MaxValue;
        page = state.ClusterPage is null ? page : Math.Min(page ?? largest, largest);
        bool isWhole = page is null || (compiled.IsExact && page == limit);
        if (session is null && isWhole)
        {
            // One statement sees one state of the data by itself.
            await using NpgsqlConnection connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            SqlStatement whole = compiled.SelectRecords(LinkedVersion, null, page, offset, isDescending);
            await foreach (Row row in ReadAsync(whole, new Session(connection, hasDeadline: true), page, cancellationToken).ConfigureAwait(false))
            {
                yield return row;
            }
            yield break;
        }
        await using Snapshot? snapshot = session is null ? await Snapshot.OpenAsync(dataSource, cancellationToken).ConfigureAwait(false) : null;
        session ??= snapshot!.Session;
        Milestone? last = null;
        int count;
        do
        {
            count = 0;
            SqlStatement statement = compiled.SelectRecords(LinkedVersion, last, page, offset, isDescending);
            await foreach (Row row in ReadAsync(statement, session, page, cancellationToken).ConfigureAwait(false))
            {
                yield return row;
                last = row.Milestone;
                count++;
            }
            offset = 0;
            isWhole = isWhole || count < page;
            // Where few rows are results, there would be many pages.
            page = page > largest / Growth ? largest : page * Growth;
        }
        while (!isWhole);
    }

    // At most so many rows, if there is a limit.
    private async IAsyncEnumerable<Row> ReadAsync(SqlStatement statement, Session session, int? limit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Rows come with the version of what they link to, but not on a cluster.
        bool isChecked = state.ClusterPage is not null;
        if (isChecked)
        {
            await CheckLinkedVersionAsync(session, cancellationToken).ConfigureAwait(false);
        }
        await using NpgsqlCommand command = statement.ToCommand(session);
        bool isAbandoned = false;
        await using (NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false))
        {
            Hydrator hydrator = new(state.Entities);
            List<bool> sure = [];
            int batch = FirstBatch;
            bool isThere;
            try
            {
                do
                {
                    isThere = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                    if (isThere)
                    {
                        hydrator.Add(reader.GetFieldValue<byte[]>(0));
                        sure.Add(reader.GetBoolean(1));
                        if (state.ClusterPage is null)
                        {
                            state.CheckLinkedVersion(reader.GetInt64(2));
                            isChecked = true;
                        }
                    }
                    if (hydrator.Count == batch || !isThere)
                    {
                        List<Milestone> milestones = hydrator.Read();
                        for (int index = 0; index < milestones.Count; index++)
                        {
                            isAbandoned = isThere;
                            yield return new Row(milestones[index], sure[index]);
                            isAbandoned = false;
                        }
                        sure.Clear();
                        batch = Math.Min(LargestBatch, Growth * batch);
                    }
                }
                while (isThere);
            }
            finally
            {
                if (isAbandoned && !(limit <= FewRows))
                {
                    // The driver would read all the rest before it closed the reader.
                    command.Cancel();
                }
            }
        }
        if (!isChecked)
        {
            // No result is an answer too.
            await CheckLinkedVersionAsync(session, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task CheckLinkedVersionAsync(Session session, CancellationToken cancellationToken) =>
        state.CheckLinkedVersion((long)(await session.ScalarAsync(ReadLinkedVersion, cancellationToken).ConfigureAwait(false))!);
}
