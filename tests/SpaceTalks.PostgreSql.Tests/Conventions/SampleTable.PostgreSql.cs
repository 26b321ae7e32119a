using Npgsql;
using SpaceTalks.PostgreSql;
using SpaceTalks.PostgreSql.Tests;

namespace SpaceTalks.Tests;

internal static partial class SampleTable
{
    // One for all, which the samples of data sets and queries are in.
    private static readonly Lazy<NpgsqlDataSource> Database = new(() => Task.Run(CreateAsync).GetAwaiter().GetResult());

    static partial void AddOwn(Dictionary<Type, Func<object>[]> table)
    {
        Add(table, () => Database.Value);
        Add(table, Open);
        Add(table, () => Open().Without(new Id<Source>("rumour")));
        Add(table, () => Open().Compile(Catalog.Milestones));
        Add(table, () => new PostgresSchemaOptions(), () => new PostgresSchemaOptions { Distribute = true });
        Add(table, () => new PostgresImportProgress(1, 2, false), () => new PostgresImportProgress(2, 2, false), () => new PostgresImportProgress(2, 2, true));
        Add(table, () => new PostgresCatalogException("example"));
        Add<IProgress<PostgresImportProgress>>(table, () => new Progress<PostgresImportProgress>());
    }

    static partial void RequireOwn() =>
        Assert.SkipUnless(LocalPostgres.IsInstalled, "PostgreSQL is not installed: there is no initdb in the PATH or in /usr/lib/postgresql.");

    // Anew each time: what was called before may have made others out of date.
    private static PostgresCatalog Open() => Task.Run(() => PostgresCatalog.OpenAsync(Database.Value)).GetAwaiter().GetResult();

    private static async Task<NpgsqlDataSource> CreateAsync()
    {
        DataSet example = DataSet.Parse("""{"places": [{"id": "example", "name": "Example"}]}""");
        (NpgsqlDataSource dataSource, _) = await PostgresServer.Current.CreateCatalogAsync(DataSet.Parse(TestData.Small), example);
        // Roles are of the whole server.
        await using NpgsqlCommand command = dataSource.CreateCommand("CREATE ROLE example");
        await command.ExecuteNonQueryAsync();
        return dataSource;
    }
}
