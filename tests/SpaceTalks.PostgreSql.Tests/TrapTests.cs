using System.Globalization;
using System.Text.Json;
using NodaTime;
using Npgsql;
using SpaceTalks.Tests;
using SpaceTalks.Time;

namespace SpaceTalks.PostgreSql.Tests;

/// <summary>The differences between PostgreSQL and the library, and its limits: each was a wrong answer or an error once.</summary>
public sealed class TrapTests(PostgresServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // .NET compares UTF-16: half of 🚀 comes before U+E000. UTF-8 has them the other way round.
    [Fact]
    public Task Titles_are_in_the_order_of_UTF_16() => WithAsync(
        [("a", "🚀", ""), ("b", "\uE000", ""), ("c", "\uFFFD", ""), ("d", "z", ""), ("e", "é", ""), ("f", "🚀a", ""), ("g", "日", ""), ("h", "Z", ""), ("i", "\uD7FF", "")],
        async (memory, catalog) =>
        {
            string[] expected = ["h", "d", "e", "g", "i", "a", "f", "b", "c"];
            memory.Milestones.ByTitle().Select(milestone => milestone.Id.Value).Should().Equal(expected);
            (await catalog.IdsAsync(catalog.Milestones.ByTitle())).Should().Equal(expected);
            foreach (Milestone milestone in memory.Milestones)
            {
                (await catalog.IdsAsync(catalog.Milestones.ByTitle().After(milestone))).Should().Equal(expected.SkipWhile(id => id != milestone.Id.Value).Skip(1));
            }
        });

    // A row of an index has 2,700 bytes at most, and these cannot be compressed to that. They differ where an index of a prefix does not look.
    [Fact]
    public Task Titles_may_be_longer_than_a_row_of_an_index()
    {
        Random random = new(1);
        string same = new([.. Enumerable.Range(0, 3900).Select(_ => (char)random.Next('\u4E00', '\u9FFF'))]);
        return WithAsync(
            [("a", same + "c", ""), ("b", same + "a", ""), ("c", same + "b", ""), ("d", same[..30] + "z", ""), ("e", same, "")],
            async (memory, catalog) =>
            {
                (await catalog.IdsAsync(catalog.Milestones.ByTitle())).Should().Equal(memory.Milestones.ByTitle().Select(milestone => milestone.Id.Value))
                    .And.ContainInOrder("e", "b", "c", "a");
                (await catalog.IdsAsync(catalog.Milestones.ByTitle().After(memory.Milestones[new Id<Milestone>("b")]).Take(1))).Should().Equal("c");
            });
    }

    // A text of PostgreSQL cannot have the character, but the record writes it as an escape. A library that refuses it is right as well.
    [Fact]
    public Task The_character_zero_is_no_fault_of_the_database()
    {
        (string, string, string)[] milestones = [("a", "zero \0 point", "2025"), ("b", "zero point", "2025")];
        return Xunit.Record.Exception(() => DataSet.Parse("""{"places": [{"id": "a", "name": "A\u0000B"}]}""", "zero")) is DataSetException ? Task.CompletedTask : WithAsync(
            milestones,
            async (memory, catalog) =>
            {
                await catalog.ShouldHaveAsync(memory);
                (await catalog.IdsAsync(catalog.Milestones.ByTitle())).Should().Equal(memory.Milestones.ByTitle().Select(milestone => milestone.Id.Value));
                (await catalog.IdsAsync(catalog.Milestones.Mentioning("zero point"))).Should().Equal(memory.Milestones.Mentioning("zero point").Select(milestone => milestone.Id.Value));
            });
    }

    // All of these have one of two packed numbers, and an order nevertheless.
    [Fact]
    public Task Years_beyond_the_calendar_are_in_order() => WithAsync(
        [
            ("a", "-", "Y170000002"), ("b", "-", "Y12345"), ("c", "-", "Y12346"), ("d", "-", "Y-170000002"), ("e", "-", "Y-170000001"), ("f", "-", "9999-12-31"), ("g", "-", "-9998-01-01"),
            ("h", "-", "Y12345/.."), ("i", "-", "../Y-12345"), ("j", "-", "2026"), ("k", "-", ""), ("l", "-", "Y-12345/Y12345"), ("m", "-", "2026/.."), ("n", "-", "Y12345/Y12346"),
        ],
        async (memory, catalog) =>
        {
            foreach (Query<Milestone> query in (Query<Milestone>[])[memory.Milestones, memory.Milestones.NewestFirst(), memory.Milestones.InOrder(MilestoneOrders.UpcomingOn(new LocalDate(2026, 1, 1)))])
            {
                (await catalog.IdsAsync(query)).Should().Equal(query.Select(milestone => milestone.Id.Value), query.ToString());
                foreach (Milestone milestone in memory.Milestones)
                {
                    (await catalog.IdsAsync(query.After(milestone))).Should().Equal(query.After(milestone).Select(next => next.Id.Value), $"{query} after {milestone.When}");
                }
            }
        });

    // A word has at most 255 positions, and a position is at most 16,383: longer texts are looked at by the library.
    [Theory]
    [InlineData(254)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(600)]
    [InlineData(16_381)]
    [InlineData(16_382)]
    [InlineData(16_383)]
    [InlineData(17_000)]
    public Task Words_are_found_in_texts_of_any_length(int words)
    {
        // Of fewer, all are the same.
        string text = string.Join(' ', Enumerable.Range(1, words - 1).Select(number => words < 1000 ? "same" : "w" + number)) + " last word";
        return WithAsync(
            [("a", "Title", "2025", text), ("b", "Last", "2025", "word"), ("c", "word last", "2025", "-"), ("d", "Title", "2025", text + " and on")],
            async (memory, catalog) =>
            {
                foreach (string phrase in (string[])["last word", "same", "w1", "w300", "same same", "w16000 w16001", "title w1", "title same", "word", "last", "word and", "\"last\"", "words", "and on word"])
                {
                    Query<Milestone> query = memory.Milestones.Mentioning(phrase);
                    (await catalog.IdsAsync(query)).Should().Equal(query.Select(milestone => milestone.Id.Value), phrase);
                    (await catalog.CountAsync(query, Token)).Should().Be(query.Count(), phrase);
                    query = memory.Milestones.Where(!MilestoneFilter.Mentioning(phrase));
                    (await catalog.IdsAsync(query)).Should().Equal(query.Select(milestone => milestone.Id.Value), "not " + phrase);
                }
            });
    }

    // A range of integers has no day after the greatest integer, so that it is open there.
    [Theory]
    [InlineData("2025-01-01/9999-12-31")]
    [InlineData("-9998-01-01/9999-12-31")]
    [InlineData("9999-12-31")]
    [InlineData("2025/..")]
    [InlineData("../2025")]
    [InlineData("../..")]
    public Task Dates_and_windows_without_an_end_are_ranges(string window) => WithAsync(
        [("a", "-", "2026/.."), ("b", "-", "Y170000002"), ("c", "-", "../2026"), ("d", "-", "9999-12-31"), ("e", "-", "2000/"), ("f", "-", "Y-170000002/Y170000002"), ("g", "-", ""), ("h", "-", "[2031..]")],
        async (memory, catalog) =>
        {
            DateWindow asked = DateWindow.Parse(window);
            foreach (TimeRelation relation in Enum.GetValues<TimeRelation>())
            {
                foreach (Certainty certainty in (Certainty[])[Certainty.Possible, Certainty.Certain])
                {
                    Query<Milestone> query = memory.Milestones.Where(new TimeFilter<Milestone>(relation, certainty, asked));
                    (await catalog.IdsAsync(query)).Should().Equal(query.Select(milestone => milestone.Id.Value), $"{certainty} {relation} {window}");
                }
            }
        });

    // A generic plan, which PostgreSQL may take for a prepared statement, is wrong for most values: 366 ms instead of 0.2.
    [Fact]
    public async Task No_statement_is_prepared()
    {
        DataSet[] data = new RandomData(71).Create(100);
        SpaceTalksCatalog memory = SpaceTalksCatalog.Create(data);
        (NpgsqlDataSource source, _) = await server.CreateCatalogAsync(data);
        await using NpgsqlDataSource disposal = source;
        await using NpgsqlDataSource single = NpgsqlDataSource.Create(source.ConnectionString + ";Maximum Pool Size=1;No Reset On Close=true");
        PostgresCatalog catalog = await PostgresCatalog.OpenAsync(single, Token);
        Query<Milestone> query = memory.Milestones.InvolvingAny(new("alpha"), new Id<Organization>("beta")).NewestFirst().Take(10);
        for (int time = 0; time < 10; time++)
        {
            (await catalog.IdsAsync(query)).Should().Equal(query.Select(milestone => milestone.Id.Value));
            (await catalog.CountAsync(query, Token)).Should().Be(10);
            await catalog.CountByYearAsync(query, Token);
        }
        await using NpgsqlCommand prepared = single.CreateCommand("SELECT count(*) FROM pg_prepared_statements");
        (await prepared.ExecuteScalarAsync(Token)).Should().Be(0L);
    }

    // Undated milestones are in every window, possibly; they come last, whatever the order of dates.
    [Fact]
    public Task Milestones_without_a_date_are_possible_everywhere_and_come_last() => WithAsync(
        [("a", "-", ""), ("b", "-", "Y170000002"), ("c", "-", "2025"), ("d", "-", "")],
        async (memory, catalog) =>
        {
            foreach (string text in (string[])["", "sort:newest", "sort:upcoming:2025-01-01", "possibly-before:-9000", "possibly-after:9998", "certainly-before:9998", "certainly-within:2025", "possibly-within:2025",
                "-certainly-within:2025", "-possibly-within:2025", "upcoming:2025-01-01", "overdue:2030-01-01", "possibly-overdue:2030-01-01"])
            {
                if (Query.TryParse(text, memory, out Query<Milestone>? query, out _))
                {
                    (await catalog.IdsAsync(query)).Should().Equal(query.Select(milestone => milestone.Id.Value), text);
                }
            }
            (await catalog.IdsAsync(catalog.Milestones.NewestFirst())).Should().EndWith(["a", "d"]);
            (await catalog.IdsAsync(catalog.Milestones)).Should().EndWith(["a", "d"]);
        });

    // No word finds it.
    [Fact]
    public Task A_title_without_words_names_its_milestone() => WithAsync(
        [("a", "🚀", "2025"), ("b", "🚀🚀", "2024"), ("e", "Ⓐ", "2025"), ("c", new string('!', 200), "2026"), ("d", new string('!', 201), "2025")],
        async (memory, catalog) =>
        {
            foreach (string title in (string[])["🚀", "🚀🚀", "ⓐ", "Ⓐ", new string('!', 200), new string('!', 201)])
            {
                string text = "id:\"" + title + "\"";
                (await catalog.ParseAsync(text, Token)).ToString().Should().Be(Query.Parse<Milestone>(text, memory).ToString());
            }
            Func<Task> parse = () => catalog.ParseAsync("id:\"!!\"", Token);
            await parse.Should().ThrowAsync<NodaTime.Text.UnparsableValueException>();
        });

    // Counting millions for each visitor of a page would be too slow, so that the numbers are kept.
    [Fact]
    public async Task The_years_of_everything_are_kept()
    {
        (NpgsqlDataSource source, PostgresCatalog catalog) = await server.CreateCatalogAsync(DataSet.Parse(TestData.Small, "small"));
        await using NpgsqlDataSource disposal = source;
        (await catalog.CountByYearAsync(catalog.Milestones, Token)).Should().Equal(TestData.SmallCatalog.Milestones.CountByYear());
        await using NpgsqlCommand command = source.CreateCommand("UPDATE spacetalks.tally_year SET possible = 1000");
        await command.ExecuteNonQueryAsync(Token);
        (await catalog.CountByYearAsync(catalog.Milestones, Token)).Should().OnlyContain(tally => tally.Possible == 1000);
        (await catalog.CountByYearAsync(catalog.Milestones.Mentioning("audit"), Token)).Should().Equal(TestData.SmallCatalog.Milestones.Mentioning("audit").CountByYear());
    }

    private Task WithAsync((string Id, string Title, string When)[] milestones, Func<SpaceTalksCatalog, PostgresCatalog, Task> test) =>
        WithAsync([.. milestones.Select(milestone => (milestone.Id, milestone.Title, milestone.When, "-"))], test);

    private async Task WithAsync((string Id, string Title, string When, string Summary)[] milestones, Func<SpaceTalksCatalog, PostgresCatalog, Task> test)
    {
        string texts = string.Join(",", milestones.Select(milestone => string.Create(CultureInfo.InvariantCulture,
            $$"""{"id": "{{milestone.Id}}", "title": {{JsonSerializer.Serialize(milestone.Title)}}, "summary": {{JsonSerializer.Serialize(milestone.Summary)}}, "kind": "review", "reports": [{{TestData.Report("planned", milestone.When)}}]}""")));
        DataSet data = DataSet.Parse(TestData.WithoutMilestones[..^1] + ", \"milestones\": [" + texts + "]}", "trap", new DataSetOptions { TextLimit = int.MaxValue });
        (NpgsqlDataSource source, PostgresCatalog catalog) = await server.CreateCatalogAsync(data);
        await using NpgsqlDataSource disposal = source;
        await test(SpaceTalksCatalog.Create(data), catalog);
    }
}
