using System.Text.Json;
using NodaTime;
using Npgsql;
using SpaceTalks.Time;

namespace SpaceTalks.PostgreSql.Tests;

public sealed class ViewTests(PostgresServer server)
{
    private const int Size = 800;
    private const int Queries = 40;

    private static readonly Id<Source>[] Sources = [new("archive"), new("paper"), new("rumour")];

    private static readonly JsonSerializerOptions Options = OptionsOf();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public Task What_some_sources_say_is_that_of_memory() => HaveSameResultsAsync(11, random =>
    {
        Id<Source>[] some = [.. Sources.Where(_ => random.Next(2) == 0).DefaultIfEmpty(Sources[0])];
        return (memory => memory.AccordingTo(some), catalog => catalog.AccordingTo(some));
    });

    [Fact]
    public Task What_all_other_sources_say_is_that_of_memory() => HaveSameResultsAsync(12, random =>
    {
        Id<Source> one = Sources[random.Next(3)];
        return (memory => memory.Without(one), catalog => catalog.Without(one));
    });

    [Fact]
    public Task What_was_known_on_a_day_is_that_of_memory() => HaveSameResultsAsync(13, random =>
    {
        LocalDate day = new LocalDate(2025, 8, 25).PlusDays(random.Next(-6000, 6000));
        Certainty certainty = random.Next(2) == 0 ? Certainty.Certain : Certainty.Possible;
        return (memory => memory.AsKnownOn(day, certainty), catalog => catalog.AsKnownOn(day, certainty));
    });

    [Fact]
    public Task A_view_of_a_view_is_that_of_memory() => HaveSameResultsAsync(14, random =>
    {
        LocalDate day = new LocalDate(2025, 8, 25).PlusDays(random.Next(-3000, 3000));
        Id<Source> one = Sources[random.Next(3)];
        return (memory => memory.Without(one).AsKnownOn(day), catalog => catalog.Without(one).AsKnownOn(day));
    });

    [Fact]
    public async Task A_review_of_everything_finds_what_it_finds_in_memory()
    {
        DataSet[] data = new RandomData(15).Create(Size);
        SpaceTalksCatalog memory = SpaceTalksCatalog.Create(data);
        (NpgsqlDataSource dataSource, PostgresCatalog catalog) = await server.CreateCatalogAsync(data);
        await using NpgsqlDataSource disposal = dataSource;
        LocalDate day = new(2025, 10, 15);
        (await catalog.ReviewAsync(catalog.Milestones, day, Token)).Select(finding => finding.ToString()).Should().Equal(memory.Review(day).Select(finding => finding.ToString()));
        ReviewRule[] further = [new LongTitleRule()];
        (await catalog.ReviewAsync(catalog.Milestones, day, further, Token)).Select(finding => finding.ToString()).Should().Equal(memory.Review(day, further).Select(finding => finding.ToString()));
    }

    private async Task HaveSameResultsAsync(int seed, Func<Random, (Func<SpaceTalksCatalog, SpaceTalksCatalog> Memory, Func<PostgresCatalog, PostgresView> Database)> next)
    {
        DataSet[] data = new RandomData(seed).Create(Size);
        SpaceTalksCatalog memory = SpaceTalksCatalog.Create(data);
        Milestone[] milestones = [.. memory.Milestones];
        (NpgsqlDataSource dataSource, PostgresCatalog catalog) = await server.CreateCatalogAsync(data);
        await using NpgsqlDataSource disposal = dataSource;
        Random random = new(seed);
        RandomData queries = new(seed + 100);
        for (int number = 0; number < Queries; number++)
        {
            (Func<SpaceTalksCatalog, SpaceTalksCatalog> inMemory, Func<PostgresCatalog, PostgresView> inDatabase) = next(random);
            SpaceTalksCatalog view = inMemory(memory);
            Query<Milestone> query = queries.Query(view.Milestones, milestones, out _);
            List<Milestone> found = await inDatabase(catalog).Run(query, Token).ToListAsync(Token);
            found.Select(milestone => milestone.Id).Should().Equal(query.Select(milestone => milestone.Id), $"{number}: {query}");
            found.Select(milestone => JsonSerializer.Serialize(milestone, Options)).Should().Equal(query.Select(milestone => JsonSerializer.Serialize(milestone, Options)));
            (await inDatabase(catalog).CountAsync(query, Token)).Should().Be(query.Count());
            (await inDatabase(catalog).CountByYearAsync(query, Token)).Should().Equal(query.CountByYear(), $"{number}: {query}");
            (await inDatabase(catalog).CountByTopicAsync(query, Token)).Should().Equal(query.CountByTopic(), $"{number}: {query}");
            (await inDatabase(catalog).CountByOrganizationAsync(query, Token)).Should().Equal(query.CountByOrganization(), $"{number}: {query}");
            (await inDatabase(catalog).CountByKindAsync(query, Token)).Should().Equal(query.CountByKind(), $"{number}: {query}");
            (await inDatabase(catalog).CountByStatusAsync(query, Token)).Should().Equal(query.CountByStatus(), $"{number}: {query}");
            Milestone one = milestones[random.Next(milestones.Length)];
            $"{(await inDatabase(catalog).FindAsync(one.Id, Token))}".Should().Be(view.Milestones.TryGet(one.Id, out Milestone? same) ? same.ToString() : string.Empty);
        }
    }

    private static JsonSerializerOptions OptionsOf()
    {
        JsonSerializerOptions options = new();
        options.ConfigureForSpaceTalks();
        return options;
    }

    private sealed class LongTitleRule : ReviewRule
    {
        public override string Id => "long-title";

        public override Severity Severity => Severity.Information;

        public override string Explanation => "A title has more than ten characters.";

        protected override IEnumerable<Finding> FindIn(ReviewContext context) =>
            context.Milestones.Where(milestone => milestone.Title.Length > 10).Select(milestone => new Finding(this, Certainty.Certain, milestone.Title, [.. milestone.Reports]));
    }
}
