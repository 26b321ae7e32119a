using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;
using SpaceTalks.Time;

namespace SpaceTalks.PostgreSql;

// Writes data to a database in one transaction: readers see all of it or nothing.
internal sealed class Importer(NpgsqlDataSource dataSource, IProgress<PostgresImportProgress>? progress)
{
    // What the schema is created with.
    public const string EmptyHead = "{}";

    private const int BatchSize = 1000;

    // Stands for a list in the hash.
    private const string HeadOfHash = "head";

    public Task ImportAsync(DataSet dataSet, MergePolicy policy, CancellationToken cancellationToken) =>
        WriteAsync(session => ImportAsync(session, dataSet, policy, cancellationToken), cancellationToken);

    // Puts a data set in the place of everything that the database has.
    public Task ReplaceAsync(DataSet dataSet, CancellationToken cancellationToken) =>
        WriteAsync(session => ReplaceAsync(session, dataSet, cancellationToken), cancellationToken);

    // Makes the derived columns of all milestones again from their records.
    public Task RederiveAsync(CancellationToken cancellationToken) => WriteAsync(session => RederiveAsync(session, cancellationToken), cancellationToken);

    // In a transaction of which there is one at a time.
    private async Task WriteAsync(Func<Session, Task> write, CancellationToken cancellationToken)
    {
        await using NpgsqlConnection connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        Session session = new(connection);
        await session.LockAsync(cancellationToken).ConfigureAwait(false);
        await DatabaseState.CheckSchemaAsync(session, cancellationToken).ConfigureAwait(false);
        await write(session).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task ImportAsync(Session session, DataSet dataSet, MergePolicy policy, CancellationToken cancellationToken)
    {
        await CheckDerivationAsync(session, cancellationToken).ConfigureAwait(false);

        List<string?> documents = [.. dataSet.Contents.Select(content => content.DocumentName)];
        DataContent further = DataWriting.Merge(dataSet.Contents);
        DataContent known = await DatabaseState.ReadReferencesAsync(session, cancellationToken).ConfigureAwait(false);
        When? knownAsOf = known.AsOf;
        Entities former = new(known, PrevailingOrder.Default);
        bool isEmpty = await session.ScalarAsync("SELECT EXISTS (SELECT 1 FROM spacetalks.milestone)", cancellationToken).ConfigureAwait(false) is not true;
        ContentHash hash = ContentHash.Parse((string)(await session.ScalarAsync("SELECT content_hash FROM spacetalks.dataset", cancellationToken).ConfigureAwait(false))!);
        string[] ids = isEmpty ? [] : [.. IdsOf(further)];
        known = await WithMilestonesAsync(session, known, ids, hash, cancellationToken).ConfigureAwait(false);

        (DataContent resolved, further) = ContentMerge.Resolve(known, further, policy, documents);
        DataContent merged = ContentMerge.Join([resolved, further], documents);
        Entities entities = new(merged, PrevailingOrder.Default);
        using RowWriter writer = new(entities, await TermIds.WriteAsync(session, entities, cancellationToken).ConfigureAwait(false));
        IReadOnlyList<(string List, string Id)> changed = await LinkedRecords.WriteAsync(session, merged, hash, cancellationToken).ConfigureAwait(false);
        bool isHeadChanged = await WriteHeadAsync(session, merged, hash, cancellationToken).ConfigureAwait(false);

        MilestoneRecord[] records = merged.Milestones?.Records ?? [];
        if (isEmpty)
        {
            await FillAsync(session, records, writer, hash, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await TallyTable.AddAsync(session, ids, former, -1, cancellationToken).ConfigureAwait(false);
            await WriteAgainAsync(session, ids, records, writer, hash, cancellationToken).ConfigureAwait(false);
            string[] written = [.. records.Select(record => record.Id)];
            await TallyTable.AddAsync(session, written, entities, 1, cancellationToken).ConfigureAwait(false);
            await RederiveAsync(session, former, writer, changed, merged.AsOf != knownAsOf, written, cancellationToken).ConfigureAwait(false);
            await TallyTable.WriteYearsAsync(session, cancellationToken).ConfigureAwait(false);
        }
        await session.ExecuteAsync(
            "UPDATE spacetalks.dataset SET version = version + 1, linked_version = linked_version + @p0, content_hash = @p1",
            cancellationToken, changed.Count > 0 || isHeadChanged || writer.TermIds.AreMore ? 1L : 0L, hash.ToString()).ConfigureAwait(false);
    }

    private async Task ReplaceAsync(Session session, DataSet dataSet, CancellationToken cancellationToken)
    {
        DataContent content = ContentMerge.Join(dataSet.Contents, [.. dataSet.Contents.Select(part => part.DocumentName)]);
        Entities entities = new(content, PrevailingOrder.Default);
        using RowWriter writer = new(entities, await TermIds.WriteAsync(session, entities, cancellationToken).ConfigureAwait(false));
        await session.ExecuteAsync("DELETE FROM spacetalks.entity", cancellationToken).ConfigureAwait(false);
        await session.ExecuteAsync("UPDATE spacetalks.dataset SET head = @p0", cancellationToken, EmptyHead).ConfigureAwait(false);
        ContentHash hash = ContentHash.Parse(ContentHash.Empty);
        await LinkedRecords.WriteAsync(session, content, hash, cancellationToken).ConfigureAwait(false);
        await WriteHeadAsync(session, content, hash, cancellationToken).ConfigureAwait(false);
        await FillNextAsync(session, content.Milestones?.Records ?? [], writer, hash, cancellationToken).ConfigureAwait(false);
        await session.ExecuteAsync(
            "UPDATE spacetalks.dataset SET version = version + 1, linked_version = linked_version + 1, content_hash = @p0, derivation = @p1",
            cancellationToken, hash.ToString(), RowWriter.Derivation).ConfigureAwait(false);
    }

    private async Task RederiveAsync(Session session, CancellationToken cancellationToken)
    {
        Entities entities = new(await DatabaseState.ReadReferencesAsync(session, cancellationToken).ConfigureAwait(false), PrevailingOrder.Default);
        using RowWriter writer = new(entities, await TermIds.WriteAsync(session, entities, cancellationToken).ConfigureAwait(false));
        await RewriteAsync(session, await FindAsync(session, SqlCondition.True, [], cancellationToken).ConfigureAwait(false), writer, cancellationToken).ConfigureAwait(false);
        await TallyTable.WriteAsync(session, SchemaScripts.Milestones, entities, cancellationToken).ConfigureAwait(false);
        // Catalogs that are open compile for the former columns.
        await session.ExecuteAsync(
            "UPDATE spacetalks.dataset SET version = version + 1, linked_version = linked_version + 1, derivation = @p0", cancellationToken, RowWriter.Derivation).ConfigureAwait(false);
    }

    private static async Task CheckDerivationAsync(Session session, CancellationToken cancellationToken)
    {
        int derivation = (int)(await session.ScalarAsync("SELECT derivation FROM spacetalks.dataset", cancellationToken).ConfigureAwait(false))!;
        if (derivation != RowWriter.Derivation)
        {
            throw DatabaseState.WrongDerivation(derivation);
        }
    }

    private static IEnumerable<string> IdsOf(DataContent content) =>
        (content.Milestones?.Records.Select(record => record.Id) ?? [])
            .Concat(content.MilestoneReports?.Records.Select(record => record.Subject.Id) ?? []).Distinct(StringComparer.Ordinal);

    // The content with those milestones of the database that the new data is about. They are taken out of the hash.
    private static async Task<DataContent> WithMilestonesAsync(Session session, DataContent known, string[] ids, ContentHash hash, CancellationToken cancellationToken)
    {
        List<DataContent> contents = [known];
        foreach (string[] part in ids.Chunk(BatchSize))
        {
            Hydrator hydrator = new(null!);
            await using NpgsqlCommand command = session.Create("SELECT record FROM spacetalks.milestone WHERE id = ANY(@p0)", (object)part);
            await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                byte[] record = reader.GetFieldValue<byte[]>(0);
                hash.Remove(record);
                hydrator.Add(record);
            }
            if (hydrator.Count > 0)
            {
                contents.Add(hydrator.ReadContent());
            }
        }
        return contents.Count == 1 ? known : DataWriting.Merge(contents);
    }

    // What the data says about itself.
    private static async Task<bool> WriteHeadAsync(Session session, DataContent content, ContentHash hash, CancellationToken cancellationToken)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Encoder = DataWriting.Encoder }))
        {
            EntityDescriptions.Content.Write(writer, new DataContent
            {
                SchemaVersion = DataSet.CurrentSchemaVersion, DataVersion = content.DataVersion, AsOf = content.AsOf, Coverage = content.Coverage,
            });
        }
        string head = Encoding.UTF8.GetString(stream.ToArray());
        string before = (string)(await session.ScalarAsync("SELECT head FROM spacetalks.dataset", cancellationToken).ConfigureAwait(false))!;
        if (head == before)
        {
            return false;
        }
        if (before != EmptyHead)
        {
            hash.Remove(HeadOfHash, before);
        }
        hash.Add(HeadOfHash, head);
        await session.ExecuteAsync("UPDATE spacetalks.dataset SET head = @p0", cancellationToken, head).ConfigureAwait(false);
        return true;
    }

    // A table that is filled first and indexed afterwards is made several times as fast. Only the owner may put it in the place of the other
    // one.
    private async Task FillAsync(Session session, MilestoneRecord[] records, RowWriter writer, ContentHash hash, CancellationToken cancellationToken)
    {
        if (records.Length > BatchSize && await session.IsOwnerAsync(cancellationToken).ConfigureAwait(false) is true)
        {
            await FillNextAsync(session, records, writer, hash, cancellationToken).ConfigureAwait(false);
            return;
        }
        await RowCopy.WriteAsync(session, SchemaScripts.Milestones, InDateOrder(records, writer), writer, hash, progress, cancellationToken).ConfigureAwait(false);
        await TallyTable.WriteAsync(session, SchemaScripts.Milestones, writer.Entities, cancellationToken).ConfigureAwait(false);
    }

    // Fills a table beside the other one and puts it in its place. Readers use the other one until then, so that this comes last.
    private async Task FillNextAsync(Session session, MilestoneRecord[] records, RowWriter writer, ContentHash hash, CancellationToken cancellationToken)
    {
        await session.ActAsOwnerAsync(cancellationToken).ConfigureAwait(false);
        await session.ExecuteAsync(SchemaScripts.CreateTable(SchemaScripts.NextMilestones), cancellationToken).ConfigureAwait(false);
        if (await DatabaseState.IsDistributedAsync(session, cancellationToken).ConfigureAwait(false))
        {
            await session.ExecuteAsync(SchemaScripts.Distribute(SchemaScripts.NextMilestones), cancellationToken).ConfigureAwait(false);
        }
        await RowCopy.WriteAsync(session, SchemaScripts.NextMilestones, InDateOrder(records, writer), writer, hash, progress, cancellationToken).ConfigureAwait(false);
        progress?.Report(new PostgresImportProgress(records.Length, records.Length, IsIndexing: true));
        // For this transaction alone: sorting a million keys in the few megabytes of the default takes twice as long.
        await session.ExecuteAsync("SET LOCAL maintenance_work_mem = '512MB'", cancellationToken).ConfigureAwait(false);
        await ExecuteAllAsync([.. SchemaScripts.CreateIndexes(SchemaScripts.NextMilestones), "ANALYZE spacetalks." + SchemaScripts.NextMilestones]).ConfigureAwait(false);
        await TallyTable.WriteAsync(session, SchemaScripts.NextMilestones, writer.Entities, cancellationToken).ConfigureAwait(false);
        await LockOutReadersAsync(session, cancellationToken).ConfigureAwait(false);
        await ExecuteAllAsync(SchemaScripts.Switch).ConfigureAwait(false);

        async Task ExecuteAllAsync(IReadOnlyList<string> statements)
        {
            foreach (string statement in statements)
            {
                await session.ExecuteAsync(statement, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    // For the rest of the transaction. Readers who come while the lock is waited for have to wait as well, so that one long query would stop
    // all others: each attempt ends after a moment, and the readers get their turn before the next.
    private static async Task LockOutReadersAsync(Session session, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync("SET LOCAL lock_timeout = '500ms'", cancellationToken).ConfigureAwait(false);
        while (true)
        {
            await session.ExecuteAsync("SAVEPOINT before_lock", cancellationToken).ConfigureAwait(false);
            try
            {
                await session.ExecuteAsync("LOCK TABLE spacetalks." + SchemaScripts.Milestones + " IN ACCESS EXCLUSIVE MODE", cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.LockNotAvailable)
            {
                await session.ExecuteAsync("ROLLBACK TO SAVEPOINT before_lock", cancellationToken).ConfigureAwait(false);
                await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    // Milestones of a period stand together, so that fewer pages are read for them.
    private static MilestoneRecord[] InDateOrder(MilestoneRecord[] records, RowWriter writer) => [.. records.OrderBy(writer.PlaceOf)];

    private async Task WriteAgainAsync(Session session, string[] ids, MilestoneRecord[] records, RowWriter writer, ContentHash hash, CancellationToken cancellationToken)
    {
        foreach (string[] part in ids.Chunk(BatchSize))
        {
            await session.ExecuteAsync("DELETE FROM spacetalks.milestone WHERE id = ANY(@p0)", cancellationToken, part).ConfigureAwait(false);
        }
        await RowCopy.WriteAsync(session, SchemaScripts.Milestones, records, writer, hash, progress, cancellationToken).ConfigureAwait(false);
    }

    // A topic that moved, a place or a source changes the columns of milestones that the new data does not name.
    private async Task RederiveAsync(
        Session session, Entities former, RowWriter writer, IReadOnlyList<(string List, string Id)> changed, bool isAsOfChanged, string[] written, CancellationToken cancellationToken)
    {
        int[] terms =
        [
            .. changed.SelectMany<(string List, string Id), string>(entity =>
                entity.List == TopicDescription.Topics.Name ? [Terms.Of(QueryKeys.About, entity.Id)]
                : entity.List == PlaceDescription.Places.Name ? [Terms.Of(QueryKeys.NamingPlace, entity.Id)]
                : entity.List == SourceDescription.Sources.Name ? [Terms.Of(QueryKeys.Source, entity.Id), Terms.Of(Terms.Check, entity.Id)]
                : []).Select(writer.TermIds.Of),
        ];
        string condition = terms.Length == 0 ? SqlCondition.False : "terms && @p0";
        condition += isAsOfChanged ? " OR bounded" : string.Empty;
        if (condition == SqlCondition.False)
        {
            return;
        }
        string[] ids = [.. (await FindAsync(session, condition, terms, cancellationToken).ConfigureAwait(false)).Except(written, StringComparer.Ordinal)];
        await TallyTable.AddAsync(session, ids, former, -1, cancellationToken).ConfigureAwait(false);
        await RewriteAsync(session, ids, writer, cancellationToken).ConfigureAwait(false);
        await TallyTable.AddAsync(session, ids, writer.Entities, 1, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<string[]> FindAsync(Session session, string condition, int[] terms, CancellationToken cancellationToken)
    {
        List<string> ids = [];
        await using NpgsqlCommand command = session.Create("SELECT id FROM spacetalks.milestone WHERE " + condition + " ORDER BY date_key, id", terms.Length == 0 ? [] : [terms]);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            ids.Add(reader.GetString(0));
        }
        return [.. ids];
    }

    // Writes rows again from their records.
    private async Task RewriteAsync(Session session, string[] ids, RowWriter writer, CancellationToken cancellationToken)
    {
        int written = 0;
        foreach (string[] part in ids.Chunk(BatchSize))
        {
            Hydrator hydrator = new(writer.Entities);
            await using (NpgsqlCommand command = session.Create("DELETE FROM spacetalks.milestone WHERE id = ANY(@p0) RETURNING record", part))
            await using (NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    hydrator.Add(reader.GetFieldValue<byte[]>(0));
                }
            }
            // The records are the same, and so is their hash.
            await RowCopy.WriteAsync(session, SchemaScripts.Milestones, hydrator.ReadRecords(), writer, ContentHash.Parse(ContentHash.Empty), null, cancellationToken).ConfigureAwait(false);
            written += part.Length;
            progress?.Report(new PostgresImportProgress(written, ids.Length, IsIndexing: false));
        }
    }
}
