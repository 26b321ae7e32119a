using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace SpaceTalks.PostgreSql;

// Reads are attempted again after a fault that the driver calls transient, such as a connection of the pool that was lost; not after a timeout,
// which would be met again. Writes are not.
internal static class Retry
{
    private const int Attempts = 3;

    public static async Task<T> RunAsync<T>(Func<Task<T>> read, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await read().ConfigureAwait(false);
            }
            catch (NpgsqlException exception) when (IsWorth(exception, attempt))
            {
                await WaitAsync(attempt, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    // Only as long as the caller has seen nothing of the answer.
    public static async IAsyncEnumerable<T> RunAsync<T>(Func<IAsyncEnumerable<T>> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            IAsyncEnumerator<T> results = read().GetAsyncEnumerator(cancellationToken);
            await using ConfiguredAsyncDisposable disposal = results.ConfigureAwait(false);
            bool isThere;
            try
            {
                isThere = await results.MoveNextAsync().ConfigureAwait(false);
            }
            catch (NpgsqlException exception) when (IsWorth(exception, attempt))
            {
                await WaitAsync(attempt, cancellationToken).ConfigureAwait(false);
                continue;
            }
            for (; isThere; isThere = await results.MoveNextAsync().ConfigureAwait(false))
            {
                yield return results.Current;
            }
            yield break;
        }
    }

    private static bool IsWorth(NpgsqlException exception, int attempt) => exception is { IsTransient: true, InnerException: not TimeoutException } && attempt < Attempts;

    private static Task WaitAsync(int attempt, CancellationToken cancellationToken) => Task.Delay(TimeSpan.FromMilliseconds(50 << (2 * attempt)), cancellationToken);
}
