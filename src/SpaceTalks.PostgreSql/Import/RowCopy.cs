using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace SpaceTalks.PostgreSql;

// Sends milestones to the table of a database. The next rows are made while the last ones are on their way.
internal static class RowCopy
{
    private const int BufferLength = 1 << 20;
    private const int ReportEvery = 1 << 12;

    private static readonly byte[] Signature = [.. "PGCOPY\n"u8, 0xFF, .. "\r\n"u8, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    public static async Task WriteAsync(
        Session session, string table, IReadOnlyCollection<MilestoneRecord> milestones, RowWriter writer, ContentHash hash, IProgress<PostgresImportProgress>? progress, CancellationToken cancellationToken)
    {
        ByteWriter rows = new(BufferLength + (BufferLength / 4));
        ByteWriter sent = new(BufferLength + (BufferLength / 4));
        rows.Write(Signature);
        // Disposing of the stream before the end of the copy takes all of it back.
        await using NpgsqlRawCopyStream stream = await session.Connection.BeginRawBinaryCopyAsync(
            "COPY spacetalks." + table + " (" + RowWriter.Columns + ") FROM STDIN (FORMAT BINARY)", cancellationToken).ConfigureAwait(false);
        Task sending = Task.CompletedTask;
        try
        {
            int number = 0;
            foreach (MilestoneRecord milestone in milestones)
            {
                writer.Write(milestone, rows);
                hash.Add(writer.Record);
                number++;
                if (rows.Count >= BufferLength)
                {
                    await sending.ConfigureAwait(false);
                    (rows, sent) = (sent, rows);
                    sending = stream.WriteAsync(sent.WrittenMemory, cancellationToken).AsTask();
                    rows.Clear();
                }
                if (number % ReportEvery == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    progress?.Report(new PostgresImportProgress(number, milestones.Count, IsIndexing: false));
                }
            }
            await sending.ConfigureAwait(false);
            rows.WriteInt16(-1);
            await stream.WriteAsync(rows.WrittenMemory, cancellationToken).ConfigureAwait(false);
            progress?.Report(new PostgresImportProgress(number, milestones.Count, IsIndexing: false));
        }
        catch (Exception)
        {
            await CancelAsync(stream, sending).ConfigureAwait(false);
            throw;
        }
    }

    // The connection may be the fault, and cannot be told then.
    private static async Task CancelAsync(NpgsqlRawCopyStream stream, Task sending)
    {
        // The stream is used by one at a time.
        await Task.WhenAny(sending).ConfigureAwait(false);
        try
        {
            await stream.CancelAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is NpgsqlException or IOException or InvalidOperationException or ObjectDisposedException)
        {
            // The first fault says more.
        }
    }
}
