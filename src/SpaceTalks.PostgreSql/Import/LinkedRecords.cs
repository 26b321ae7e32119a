using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace SpaceTalks.PostgreSql;

// The table of everything but milestones.
internal static class LinkedRecords
{
    // Writes what differs from the table, and returns it: the list and the identifier of each entity that was added, changed or removed.
    public static async Task<IReadOnlyList<(string List, string Id)>> WriteAsync(
        Session session, DataContent content, ContentHash hash, CancellationToken cancellationToken)
    {
        Dictionary<(string List, string Id), string> before = await ReadAsync(session, cancellationToken).ConfigureAwait(false);
        Dictionary<(string List, string Id), string> after = RecordsOf(content);
        List<(string List, string Id)> changed = [];
        List<(string List, string Id)> written = [];
        foreach (((string List, string Id) key, string record) in before)
        {
            if (!after.TryGetValue(key, out string? now) || now != record)
            {
                hash.Remove(key.List, record);
                changed.Add(key);
            }
        }
        await DeleteAsync(session, changed, cancellationToken).ConfigureAwait(false);
        foreach (((string List, string Id) key, string record) in after)
        {
            if (!before.TryGetValue(key, out string? was))
            {
                changed.Add(key);
            }
            if (was != record)
            {
                hash.Add(key.List, record);
                written.Add(key);
            }
        }
        await InsertAsync(session, written, after, cancellationToken).ConfigureAwait(false);
        return changed;
    }

    private static async Task<Dictionary<(string List, string Id), string>> ReadAsync(Session session, CancellationToken cancellationToken)
    {
        Dictionary<(string List, string Id), string> records = [];
        await using NpgsqlCommand command = session.Create("SELECT list, id, record FROM spacetalks.entity");
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            records.Add((reader.GetString(0), reader.GetString(1)), reader.GetString(2));
        }
        return records;
    }

    private static Dictionary<(string List, string Id), string> RecordsOf(DataContent content)
    {
        Dictionary<(string List, string Id), string> records = [];
        using MemoryStream stream = new();
        using Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Encoder = DataWriting.Encoder });
        foreach (RecordList list in EntityDescriptions.All.Where(list => list.Kind is not null && list != MilestoneDescription.Milestones))
        {
            foreach (Record record in list.Get(content)?.All ?? [])
            {
                stream.SetLength(0);
                writer.Reset();
                list.Write(writer, record);
                writer.Flush();
                records.Add((list.Name, record.Id), Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
            }
        }
        return records;
    }

    private static async Task DeleteAsync(Session session, List<(string List, string Id)> keys, CancellationToken cancellationToken)
    {
        if (keys.Count > 0)
        {
            await session.ExecuteAsync(
                "DELETE FROM spacetalks.entity WHERE (list, id) IN (SELECT * FROM unnest(@p0, @p1))",
                cancellationToken, keys.Select(key => key.List).ToArray(), keys.Select(key => key.Id).ToArray()).ConfigureAwait(false);
        }
    }

    private static async Task InsertAsync(
        Session session, List<(string List, string Id)> keys, Dictionary<(string List, string Id), string> records, CancellationToken cancellationToken)
    {
        foreach ((string List, string Id)[] part in keys.Chunk(1000))
        {
            await session.ExecuteAsync(
                "INSERT INTO spacetalks.entity (list, id, record) SELECT * FROM unnest(@p0, @p1, @p2)",
                cancellationToken, part.Select(key => key.List).ToArray(), part.Select(key => key.Id).ToArray(), part.Select(key => records[key]).ToArray()).ConfigureAwait(false);
        }
    }
}
