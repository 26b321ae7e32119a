using Npgsql;

namespace SpaceTalks.PostgreSql.Tests;

public sealed class ReplaceTests(PostgresServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_version_takes_the_place_of_the_old_one_as_if_it_had_been_imported_alone()
    {
        DataSet later = Joined(new RandomData(22).Create(1200));
        (NpgsqlDataSource dataSource, PostgresCatalog before) = await server.CreateCatalogAsync(new RandomData(21).Create(1200));
        await using NpgsqlDataSource disposal = dataSource;
        (NpgsqlDataSource other, PostgresCatalog alone) = await server.CreateCatalogAsync(later);
        await using NpgsqlDataSource otherDisposal = other;
        await before.ReplaceAsync(later, cancellationToken: Token);
        PostgresCatalog after = await PostgresCatalog.OpenAsync(dataSource, Token);
        after.ContentHash.Should().Be(alone.ContentHash);
        (await after.Run(after.Milestones, Token).Select(milestone => milestone.Id).ToListAsync(Token))
            .Should().Equal(await alone.Run(alone.Milestones, Token).Select(milestone => milestone.Id).ToListAsync(Token));
        (await after.CountByTopicAsync(after.Milestones, Token)).Should().Equal(await alone.CountByTopicAsync(alone.Milestones, Token));
        (await IndexesOf(dataSource)).Should().BeEquivalentTo(await IndexesOf(other));
    }

    [Fact]
    public async Task A_reader_has_the_old_version_to_the_end_while_a_new_one_waits()
    {
        (NpgsqlDataSource dataSource, PostgresCatalog catalog) = await server.CreateCatalogAsync(new RandomData(21).Create(1500));
        await using NpgsqlDataSource disposal = dataSource;
        List<Milestone> expected = await catalog.Run(catalog.Milestones, Token).ToListAsync(Token);
        List<Milestone> read = [];
        Task? replacing = null;
        await foreach (Milestone milestone in catalog.Run(catalog.Milestones, Token))
        {
            replacing ??= catalog.ReplaceAsync(Joined(new RandomData(22).Create(1100)), cancellationToken: Token);
            read.Add(milestone);
        }
        await replacing!;
        read.Should().Equal(expected);
        Func<Task> query = async () => await catalog.FirstOrDefaultAsync(catalog.Milestones, Token);
        await query.Should().ThrowAsync<PostgresCatalogException>().WithMessage("*open another one*");
    }

    [Fact]
    public async Task Readers_are_answered_while_a_new_version_waits_for_a_long_query()
    {
        DataSet[] data = new RandomData(23).Create(1200);
        (NpgsqlDataSource dataSource, PostgresCatalog catalog) = await server.CreateCatalogAsync(data);
        await using NpgsqlDataSource disposal = dataSource;
        Task replacement;
        await using (NpgsqlConnection connection = await dataSource.OpenConnectionAsync(Token))
        {
            await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(Token);
            await using NpgsqlCommand command = new("SELECT count(*) FROM spacetalks.milestone", connection, transaction);
            await command.ExecuteScalarAsync(Token);
            replacement = catalog.ReplaceAsync(Joined(data), cancellationToken: Token);
            await WaitForLockAsync(dataSource);
            for (int number = 0; number < 5; number++)
            {
                (await catalog.CountAsync(catalog.Milestones.Mentioning("crews"), Token).WaitAsync(TimeSpan.FromSeconds(20), Token)).Should().BePositive();
                replacement.IsCompleted.Should().BeFalse();
            }
        }
        await replacement;
        PostgresCatalog after = await PostgresCatalog.OpenAsync(dataSource, Token);
        (await after.CountAsync(after.Milestones, Token)).Should().Be(1200);
    }

    private static async Task WaitForLockAsync(NpgsqlDataSource dataSource)
    {
        await using NpgsqlCommand command = dataSource.CreateCommand("SELECT count(*) FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
        while (await command.ExecuteScalarAsync(Token) is 0L)
        {
            await Task.Delay(20, Token);
        }
    }

    // The state of the data that a waiting statement has is older than the rows of the new table.
    [Fact]
    public async Task A_reader_that_waits_for_the_switch_sees_all_of_the_new_version()
    {
        (NpgsqlDataSource dataSource, PostgresCatalog catalog) = await server.CreateCatalogAsync(new RandomData(21).Create(1200));
        await using NpgsqlDataSource disposal = dataSource;
        Query<Milestone> query = catalog.Milestones.Mentioning("crews");
        long expected = await catalog.CountAsync(query, Token);
        Task<long> count;
        await using (NpgsqlConnection connection = await dataSource.OpenConnectionAsync(Token))
        {
            await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(Token);
            foreach (string statement in (string[])
            [
                SchemaScripts.CreateTable(SchemaScripts.NextMilestones), "INSERT INTO spacetalks.milestone_next SELECT * FROM spacetalks.milestone",
                .. SchemaScripts.CreateIndexes(SchemaScripts.NextMilestones), .. SchemaScripts.Switch,
            ])
            {
                await using NpgsqlCommand command = new(statement, connection, transaction);
                await command.ExecuteNonQueryAsync(Token);
            }
            count = catalog.CountAsync(query, Token);
            await Task.Delay(500, Token);
            count.IsCompleted.Should().BeFalse("it waits");
            await transaction.CommitAsync(Token);
        }
        expected.Should().BePositive();
        (await count).Should().Be(expected);
    }

    private static DataSet Joined(DataSet[] dataSets) => new("all", [.. dataSets.SelectMany(dataSet => dataSet.Contents)]);

    private static async Task<List<string>> IndexesOf(NpgsqlDataSource dataSource)
    {
        List<string> definitions = [];
        await using NpgsqlCommand command = dataSource.CreateCommand("SELECT indexdef FROM pg_indexes WHERE schemaname = 'spacetalks'");
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(Token);
        while (await reader.ReadAsync(Token))
        {
            definitions.Add(reader.GetString(0));
        }
        return definitions;
    }
}
