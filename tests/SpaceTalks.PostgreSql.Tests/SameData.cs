using System.Text.Json;
using NodaTime;
using SpaceTalks.Tests;

namespace SpaceTalks.PostgreSql.Tests;

/// <summary>Compares a database with a catalog in memory.</summary>
internal static class SameData
{
    private static readonly JsonSerializerOptions Options = OptionsOf();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The milestones and what they say, their order, the numbers that are kept, and everything else than milestones.</summary>
    public static async Task ShouldHaveAsync(this PostgresCatalog catalog, SpaceTalksCatalog memory)
    {
        List<Milestone> milestones = await catalog.Run(catalog.Milestones, Token).ToListAsync(Token);
        milestones.Select(milestone => milestone.Id.Value).Should().Equal(memory.Milestones.Select(milestone => milestone.Id.Value));
        milestones.Select(ToJson).Should().Equal(memory.Milestones.Select(ToJson));
        (await catalog.Run(catalog.Milestones.LastReportedFirst(), Token).Select(milestone => milestone.Id.Value).ToListAsync(Token))
            .Should().Equal(memory.Milestones.LastReportedFirst().Select(milestone => milestone.Id.Value));
        await catalog.ShouldKeepNumbersOfAsync(memory);
        TestData.Saved(await catalog.LoadAsync(catalog.Milestones, Token)).Should().Equal(TestData.Saved(memory));
    }

    /// <summary>The numbers that are kept for the data as a whole.</summary>
    public static async Task ShouldKeepNumbersOfAsync(this PostgresCatalog catalog, SpaceTalksCatalog memory)
    {
        Query<Milestone> all = memory.Milestones;
        (await catalog.CountAsync(all, Token)).Should().Be(all.Count());
        (await catalog.CountByYearAsync(all, Token)).Should().Equal(all.CountByYear());
        (await catalog.CountByTopicAsync(all, Token)).Should().Equal(all.CountByTopic());
        (await catalog.CountByOrganizationAsync(all, Token)).Should().Equal(all.CountByOrganization());
        (await catalog.CountByStatusAsync(all, Token)).Should().Equal(all.CountByStatus());
        (await catalog.CountByKindAsync(all, Token)).Should().Equal(all.CountByKind());
    }

    /// <summary>The results of random queries, in their order.</summary>
    public static async Task ShouldAnswerAsync(this PostgresCatalog catalog, SpaceTalksCatalog memory, int seed, int queries)
    {
        RandomData random = new(seed);
        Milestone[] milestones = [.. memory.Milestones];
        for (int number = 0; number < queries; number++)
        {
            Query<Milestone> query = random.Query(memory.Milestones, milestones, out _);
            (await catalog.IdsAsync(query)).Should().Equal(query.Select(milestone => milestone.Id.Value), $"query {number} is {query}");
        }
    }

    /// <summary>The identifiers of a query's results.</summary>
    public static async Task<List<string>> IdsAsync(this PostgresCatalog catalog, Query<Milestone> query) =>
        await catalog.Run(query, Token).Select(milestone => milestone.Id.Value).ToListAsync(Token);

    public static string ToJson(Milestone milestone) => JsonSerializer.Serialize(milestone, Options);

    private static JsonSerializerOptions OptionsOf()
    {
        JsonSerializerOptions options = new();
        options.ConfigureForSpaceTalks();
        return options;
    }
}
