using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using System.Data;
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

    // Without a limit, the coordinator of a cluster would fetch and sort all rows before it returned the first.
    private const int PageOfCluster = 2_000;

    // Rows that are fetched at once where the library has to look at some of them again.
    private const int SmallestPage = 32;

    private const int Attempts = 3;

    // A result, and what SQL says about it.
    private readonly record struct Row(Milestone Milestone, bool IsSure);

    public async IAsyncEnumerable<Milestone> RunAsync(CompiledQuery compiled, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        int skipped = compiled.IsExact ? 0 : compiled.Query.Skipped;
        int left = compiled.Query.Limit ?? int.MaxValue;
        if (left == 0)
        {
            yield break;
        }
        await foreach (Row row in RowsAsync(compiled, cancellationToken).ConfigureAwait(false))
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
        await foreach (Row row in PagesAsync(compiled, isDescending: true, cancellationToken).ConfigureAwait(false))
        {
            if (row.IsSure || compiled.Query.Filter.Matches(row.Milestone))
            {
                return row.Milestone;
            }
        }
        return null;
    }

    // The results of a query without a limit that begin on a day or later, in date order; or those that begin earlier, in reverse.
    public async IAsyncEnumerable<Milestone> RunFromAsync(CompiledQuery compiled, LocalDate day, bool isDescending, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string start = "date_key " + (isDescending ? "< " : ">= ") + compiled.Parameters.Add(OrderKeys.OfDay(CalendarDay.From(day)));
        string order = isDescending ? " ORDER BY date_key DESC, id DESC" : " ORDER BY date_key, id";
        await using NpgsqlConnection connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken).ConfigureAwait(false);
        Session session = new(connection, hasDeadline: true);
        string condition = compiled.Condition.May + " AND " + start;
        int count;
        int limit = SmallestPage;
        do
        {
            count = 0;
            string text = compiled.Select("record, TRUE, (SELECT linked_version FROM spacetalks.dataset)", condition, order + FormattableString.Invariant($" LIMIT {limit}"));
            Milestone? last = null;
            await foreach (Row row in ReadAsync(compiled, text, session, cancellationToken).ConfigureAwait(false))
            {
                last = row.Milestone;
                count++;
                if (compiled.Query.Filter.Matches(row.Milestone))
                {
                    yield return row.Milestone;
                }
            }
            condition = last is null ? condition : compiled.Condition.May + " AND " + compiled.Beyond(last, isDescending);
            // No further than the day again.
            condition += " AND " + start;
            (count, limit) = count == limit ? (count, Math.Min(PageOfCluster, 4 * limit)) : (0, limit);
        }
        while (count > 0);
    }

    // The milestones that a condition selects.
    public async IAsyncEnumerable<Milestone> SelectAsync(
        CompiledQuery compiled, string condition, [EnumeratorCancellation] CancellationToken cancellationToken, string rest = "")
    {
        string text = compiled.Select("record, TRUE, (SELECT linked_version FROM spacetalks.dataset)", condition, rest);
        await using NpgsqlConnection connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await foreach (Row row in ReadAsync(compiled, text, new Session(connection, hasDeadline: true), cancellationToken).ConfigureAwait(false))
        {
            yield return row.Milestone;
        }
    }

    // A fault that the driver calls transient is met by another attempt, but only as long as the caller has seen nothing of the answer.
    private async IAsyncEnumerable<Row> RowsAsync(CompiledQuery compiled, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            IAsyncEnumerator<Row> rows = PagesAsync(compiled, isDescending: false, cancellationToken).GetAsyncEnumerator(cancellationToken);
            await using ConfiguredAsyncDisposable disposal = rows.ConfigureAwait(false);
            bool isThere;
            try
            {
                isThere = await rows.MoveNextAsync().ConfigureAwait(false);
            }
            catch (NpgsqlException exception) when (exception.IsTransient && attempt < Attempts)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50 << (2 * attempt)), cancellationToken).ConfigureAwait(false);
                continue;
            }
            for (; isThere; isThere = await rows.MoveNextAsync().ConfigureAwait(false))
            {
                yield return rows.Current;
            }
            yield break;
        }
    }

    private async IAsyncEnumerable<Row> PagesAsync(CompiledQuery compiled, bool isDescending, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        int? limit = isDescending ? 1 : compiled.Query.Limit;
        int? page = compiled.IsExact || limit is null ? limit : (int)Math.Min(int.MaxValue, (2L * (limit.Value + (long)compiled.Query.Skipped)) + SmallestPage);
        page = state.IsDistributed ? Math.Min(page ?? PageOfCluster, PageOfCluster) : page;
        bool isWhole = page is null || (compiled.IsExact && page == limit);
        await using NpgsqlConnection connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        Session session = new(connection, hasDeadline: true);
        if (isWhole)
        {
            string text = compiled.SelectRecords(null, page, compiled.IsExact ? compiled.Query.Skipped : 0, isDescending);
            await foreach (Row row in ReadAsync(compiled, text, session, cancellationToken).ConfigureAwait(false))
            {
                yield return row;
            }
            yield break;
        }
        // Several statements see the same data.
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken).ConfigureAwait(false);
        Milestone? last = null;
        int offset = compiled.IsExact ? compiled.Query.Skipped : 0;
        int count;
        do
        {
            count = 0;
            string text = isDescending ? compiled.SelectRecords(null, null, 0, isDescending) : compiled.SelectRecords(last, page, offset);
            await foreach (Row row in ReadAsync(compiled, text, session, cancellationToken).ConfigureAwait(false))
            {
                yield return row;
                last = row.Milestone;
                count++;
            }
            offset = 0;
        }
        while (!isDescending && count == page);
    }

    private async IAsyncEnumerable<Row> ReadAsync(CompiledQuery compiled, string text, Session session, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = compiled.ToCommand(text, session);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        Hydrator hydrator = new(state.Entities);
        List<bool> sure = [];
        int batch = FirstBatch;
        bool isThere;
        do
        {
            isThere = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (isThere)
            {
                hydrator.Add(reader.GetFieldValue<byte[]>(0));
                sure.Add(reader.GetBoolean(1));
                state.CheckLinkedVersion(reader.GetInt64(2));
            }
            if (hydrator.Count == batch || !isThere)
            {
                List<Milestone> milestones = hydrator.Read();
                for (int index = 0; index < milestones.Count; index++)
                {
                    yield return new Row(milestones[index], sure[index]);
                }
                sure.Clear();
                batch = Math.Min(LargestBatch, 4 * batch);
            }
        }
        while (isThere);
    }
}
