using NodaTime;
using NodaTime.Text;
using Npgsql;

namespace SpaceTalks.PostgreSql.Tests;

public sealed class AggregateTests(PostgresServer server)
{
    private const int Size = 1000;
    private const int Queries = 60;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public Task Tallies_of_everything_are_those_of_memory() => WithDataAsync(4, async (memory, catalog, _) => await HaveSameTalliesAsync(catalog, memory.Milestones));

    [Fact]
    public async Task There_is_nothing_to_count_in_a_new_database()
    {
        (NpgsqlDataSource source, PostgresCatalog catalog) = await server.CreateCatalogAsync();
        await using NpgsqlDataSource disposal = source;
        Query<Milestone> nothing = SpaceTalksCatalog.Create().Milestones;
        foreach (Func<Query<Milestone>, Query<Milestone>> part in (Func<Query<Milestone>, Query<Milestone>>[])[query => query, query => query.OfKind(MilestoneKind.Launch)])
        {
            (await catalog.CountAsync(part(catalog.Milestones), Token)).Should().Be(0);
            (await catalog.CountByYearAsync(part(catalog.Milestones), Token)).Should().Equal(part(nothing).CountByYear());
            (await catalog.CountByTopicAsync(part(catalog.Milestones), Token)).Should().Equal(part(nothing).CountByTopic());
            (await catalog.CountByOrganizationAsync(part(catalog.Milestones), Token)).Should().Equal(part(nothing).CountByOrganization());
            (await catalog.CountByKindAsync(part(catalog.Milestones), Token)).Should().Equal(part(nothing).CountByKind());
            (await catalog.CountByStatusAsync(part(catalog.Milestones), Token)).Should().Equal(part(nothing).CountByStatus());
        }
    }

    [Fact]
    public Task Tallies_of_queries_are_those_of_memory() => WithDataAsync(5, async (memory, catalog, random) =>
    {
        Milestone[] milestones = [.. memory.Milestones];
        for (int number = 0; number < Queries; number++)
        {
            await HaveSameTalliesAsync(catalog, random.Query(memory.Milestones, milestones, out _));
        }
    });

    [Fact]
    public Task The_nearest_milestone_is_that_of_memory() => WithDataAsync(6, async (memory, catalog, random) =>
    {
        Milestone[] milestones = [.. memory.Milestones];
        for (int number = 0; number < 2 * Queries; number++)
        {
            Query<Milestone> query = random.Query(memory.Milestones, milestones, out _);
            LocalDate day = random.Day();
            (await catalog.NearestAsync(query, day, Token))?.Id.Value.Should().Be(query.Nearest(day)?.Id.Value, $"it is nearest to {day} of {query}");
        }
    });

    [Fact]
    public Task A_search_finds_the_same_in_the_same_order_as_in_memory() => WithDataAsync(7, async (memory, catalog, _) =>
    {
        foreach (string text in (string[])["crews", "audit", "joint crew", "x", "ann able", "alpha", "t1", "m7919", "long", "word1", "station's crews", "mid-2026", "…", "ss", "日本", "a b"])
        {
            foreach (int limit in (int[])[0, 1, 7, 50, 2000])
            {
                (await catalog.SearchAsync(text, limit, Token)).Select(hit => $"{hit.Kind} {(hit.Entity as IEntity)?.Key} {hit.Matched} {hit.IsInName}")
                    .Should().Equal(memory.Search(text, limit).Select(hit => $"{hit.Kind} {(hit.Entity as IEntity)?.Key} {hit.Matched} {hit.IsInName}"), text);
            }
        }
    });

    [Fact]
    public Task A_text_means_the_same_query_as_in_memory() => WithDataAsync(8, async (memory, catalog, random) =>
    {
        Milestone[] milestones = [.. memory.Milestones];
        int read = 0;
        while (read < 2 * Queries)
        {
            string text = random.Query(memory.Milestones, milestones, out _).ToString();
            if (!Query.TryParse(text, memory, out Query<Milestone>? query, out _))
            {
                continue;
            }
            read++;
            Query<Milestone> parsed = await catalog.ParseAsync(text, Token);
            parsed.ToString().Should().Be(query.ToString());
            parsed.Filter.Should().Be(query.Filter);
            (await catalog.CountAsync(parsed, Token)).Should().Be(query.Count(), text);
        }
    });

    [Theory]
    [InlineData("id:m0", "id:m0")]
    [InlineData("id:M7919,m0", "id:m7919,m0")]
    [InlineData("id:\"Ann Able\"", null)]
    [InlineData("after:m7919 limit:3", "after:m7919 limit:3")]
    public Task Milestones_in_a_text_are_looked_up_in_the_database(string text, string? printed) => WithDataAsync(9, async (memory, catalog, _) =>
    {
        string expected = Query.Parse<Milestone>(text, memory).ToString();
        (await catalog.ParseAsync(text, Token)).ToString().Should().Be(printed ?? expected).And.Be(expected);
    });

    [Theory]
    [InlineData("id:nobody")]
    [InlineData("after:nobody")]
    [InlineData("about:nothing")]
    [InlineData("kind:launch (")]
    public Task A_text_that_is_no_query_says_what_was_expected(string text) => WithDataAsync(9, async (memory, catalog, _) =>
    {
        Func<Task> parse = () => catalog.ParseAsync(text, Token);
        Action inMemory = () => Query.Parse<Milestone>(text, memory);
        string expected = inMemory.Should().Throw<UnparsableValueException>().Which.Message;
        (await parse.Should().ThrowAsync<UnparsableValueException>()).Which.Message.Split(';', '(')[0].Should().Be(expected.Split(';', '(')[0]);
    });

    private static async Task HaveSameTalliesAsync(PostgresCatalog catalog, Query<Milestone> query)
    {
        string why = query.ToString();
        (await catalog.CountByYearAsync(query, Token)).Should().Equal(query.CountByYear(), why);
        (await catalog.CountByTopicAsync(query, Token)).Should().Equal(query.CountByTopic(), why);
        (await catalog.CountByOrganizationAsync(query, Token)).Should().Equal(query.CountByOrganization(), why);
        (await catalog.CountByStatusAsync(query, Token)).Should().Equal(query.CountByStatus(), why);
        (await catalog.CountByKindAsync(query, Token)).Should().Equal(query.CountByKind(), why);
    }

    private async Task WithDataAsync(int seed, Func<SpaceTalksCatalog, PostgresCatalog, RandomData, Task> test)
    {
        DataSet[] data = new RandomData(seed).Create(Size);
        SpaceTalksCatalog memory = SpaceTalksCatalog.Create(data);
        (NpgsqlDataSource dataSource, PostgresCatalog catalog) = await server.CreateCatalogAsync(data);
        await using NpgsqlDataSource disposal = dataSource;
        await test(memory, catalog, new RandomData(seed + 100));
    }
}
