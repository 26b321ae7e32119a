using Npgsql;
using SpaceTalks.PostgreSql;

namespace SpaceTalks.Samples;

/// <summary>The catalog that is open. Where an import has changed what milestones link to, it is opened again.</summary>
internal sealed class Talks(NpgsqlDataSource dataSource) : IDisposable
{
    private readonly SemaphoreSlim _opening = new(1);
    private PostgresCatalog? _catalog;

    /// <summary>Asks the catalog; once more with another one, if it has aged.</summary>
    public async Task<T> AskAsync<T>(Func<PostgresCatalog, Task<T>> ask, CancellationToken cancellationToken)
    {
        PostgresCatalog catalog = await OpenAsync(null, cancellationToken);
        try
        {
            return await ask(catalog);
        }
        catch (PostgresCatalogException)
        {
            return await ask(await OpenAsync(catalog, cancellationToken));
        }
    }

    public void Dispose() => _opening.Dispose();

    // Of many questions that meet an aged catalog, one opens another.
    private async Task<PostgresCatalog> OpenAsync(PostgresCatalog? aged, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _catalog) is { } open && open != aged)
        {
            return open;
        }
        await _opening.WaitAsync(cancellationToken);
        try
        {
            if (_catalog is null || _catalog == aged)
            {
                _catalog = await PostgresCatalog.OpenAsync(dataSource, cancellationToken);
            }
            return _catalog;
        }
        finally
        {
            _opening.Release();
        }
    }
}
