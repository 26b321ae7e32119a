using System.Globalization;
using System.Text.Json;
using Npgsql;

namespace SpaceTalks.PostgreSql.Tests;

public sealed class RandomQueryTests(PostgresServer server)
{
    private const int Size = 1500;

    // More of them with SPACETALKS_POSTGRES_QUERIES in the environment.
    private static readonly int Queries = int.Parse(Environment.GetEnvironmentVariable("SPACETALKS_POSTGRES_QUERIES") ?? "500", CultureInfo.InvariantCulture);

    private static readonly int Seed = int.Parse(Environment.GetEnvironmentVariable("SPACETALKS_POSTGRES_SEED") ?? "20251015", CultureInfo.InvariantCulture);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Results_and_their_order_are_those_of_memory()
    {
        DataSet[] data = new RandomData(Seed).Create(Size);
        SpaceTalksCatalog memory = SpaceTalksCatalog.Create(data);
        Milestone[] milestones = [.. memory.Milestones];
        (NpgsqlDataSource dataSource, PostgresCatalog catalog) = await server.CreateCatalogAsync(data);
        await using NpgsqlDataSource disposal = dataSource;
        RandomData random = new(Seed + 1);
        for (int number = 0; number < Queries; number++)
        {
            Query<Milestone> query = random.Query(memory.Milestones, milestones, out bool isLimited);
            string[] expected = [.. query.Select(milestone => milestone.Id.Value)];
            string why = $"query {number} is {query}";
            (await catalog.Run(query, Token).Select(milestone => milestone.Id.Value).ToListAsync(Token)).Should().Equal(expected, why);
            (await catalog.CountAsync(query, Token)).Should().Be(expected.Length, why);
            if (number % 5 == 0)
            {
                (await catalog.LastOrDefaultAsync(query, Token))?.Id.Value.Should().Be(expected.LastOrDefault(), why);
                (await catalog.AnyAsync(query, Token)).Should().Be(expected.Length > 0, why);
            }
        }
    }

    [Fact]
    public async Task Milestones_are_the_same_as_in_memory_in_every_property()
    {
        DataSet[] data = new RandomData(Seed).Create(Size);
        SpaceTalksCatalog memory = SpaceTalksCatalog.Create(data);
        (NpgsqlDataSource dataSource, PostgresCatalog catalog) = await server.CreateCatalogAsync(data);
        await using NpgsqlDataSource disposal = dataSource;
        JsonSerializerOptions options = new();
        options.ConfigureForSpaceTalks();
        List<Milestone> all = await catalog.Run(catalog.Milestones, Token).ToListAsync(Token);
        Milestone[] expected = [.. memory.Milestones];
        all.Select(milestone => milestone.Id.Value + " " + milestone.When).Should().Equal(expected.Select(milestone => milestone.Id.Value + " " + milestone.When));
        for (int place = 0; place < expected.Length; place++)
        {
            JsonSerializer.Serialize(all[place], options).Should().Be(JsonSerializer.Serialize(expected[place], options));
        }
    }
}
