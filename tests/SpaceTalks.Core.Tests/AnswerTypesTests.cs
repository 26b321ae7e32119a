using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>Answers: a client shows them without knowing a rule of ours.</summary>
public sealed class AnswerTypesTests
{
    private static readonly SpaceTalksCatalog Embedded = SpaceTalksCatalog.Embedded;

    [Fact]
    public void What_prevails_of_every_milestone_stands_at_its_top()
    {
        foreach (Milestone milestone in Embedded.Milestones)
        {
            JsonElement answer = Answer(milestone);
            string why = milestone.Id.Value;

            Text(answer, "status").Should().Be(Words.ReportStatuses.Get(milestone.Status), why);
            (answer.TryGetProperty("when", out JsonElement when) ? Text(when, "edtf") : null).Should().Be(milestone.When?.ToString(), why);
            if (milestone.When is { } date)
            {
                Text(when, "words").Should().Be(date.ToString("E", null), why);
                Text(when, "earliest").Should().Be(Day(date.Earliest), why);
                Text(when, "latest").Should().Be(Day(date.Latest), why);
                when.TryGetProperty("bounded", out _).Should().Be(milestone.IsBounded, why);
            }
            Links(answer, "places", milestone.Places is { AreAlternatives: true } ? "oneOf" : "allOf")
                .Should().Equal(milestone.Places?.Select(place => (place.Id.Value, place.Name)) ?? [], why);
            Items(answer, "participants").Select(item => Text(item.GetProperty("organization"), "name"))
                .Should().Equal(milestone.Participants.Select(participant => participant.Organization.Name), why);
            Items(answer, "participants").Select(item => item.TryGetProperty("office", out JsonElement office) ? office.GetString() : null)
                .Should().Equal(milestone.Participants.Select(participant => participant.Office), why);
            Items(answer, "agenda").Select(item => Text(item, "title")).Should().Equal(milestone.Agenda.Select(point => point.Title), why);
            Items(answer, "organizations").Select(item => (Text(item, "id"), Text(item, "name")))
                .Should().Equal(milestone.Organizations.Select(organization => (organization.Id.Value, organization.Name))!, why);
            Items(answer, "reports").Should().HaveCount(milestone.Reports.Count, why);
        }
    }

    [Theory]
    [InlineData("2025-08-25", "2025-08-25", null, "2025-08-25", null)]
    [InlineData("[2031..]", "2031-01-01", null, null, "unknown")]
    [InlineData("2000/..", "2000-01-01", null, null, "open")]
    [InlineData("/2030", null, "unknown", "2030-12-31", null)]
    [InlineData("Y17000", null, "beyond-calendar", null, "beyond-calendar")]
    public void A_date_has_its_first_and_last_day_or_says_why_not(string date, string? earliest, string? earliestKind, string? latest, string? latestKind)
    {
        SpaceTalksCatalog catalog = TestData.Catalog(TestData.Small.Replace("\"when\": \"2025-10\"", $"\"when\": \"{date}\"", StringComparison.Ordinal));
        Milestone milestone = catalog.Milestones.Single(milestone => milestone.Title == "Audit");

        JsonElement when = Answer(milestone).GetProperty("when");

        (Text(when, "earliest"), Text(when, "earliestKind"), Text(when, "latest"), Text(when, "latestKind")).Should().Be((earliest, earliestKind, latest, latestKind));
    }

    [Fact]
    public void One_of_several_places_is_told_from_all_of_them()
    {
        Milestone planned = Embedded.AccordingTo(SourceIds.Brief).Milestones[MilestoneIds.HeadsMeeting2025];

        JsonSerializer.Serialize(planned.Places!, Info<Places>()).Should().Be("""{"oneOf":[{"id":"vienna","name":"Vienna"},{"id":"geneva","name":"Geneva"}]}""");
    }

    [Fact]
    public void Findings_slips_incumbents_tallies_plans_and_hits_have_answers()
    {
        FindingCollection findings = Embedded.Review(new LocalDate(2026, 11, 28));
        JsonElement finding = JsonElement.Parse(JsonSerializer.Serialize(findings[0], Info<Finding>()));
        (Text(finding, "rule"), Text(finding, "message")).Should().Be((findings[0].Rule.Id, findings[0].Message));
        Items(finding, "statements").Should().HaveCount(findings[0].Statements.Count);

        Slip slip = Embedded.Milestones.SelectMany(milestone => milestone.Slips).First();
        Text(JsonElement.Parse(JsonSerializer.Serialize(slip, Info<Slip>())).GetProperty("from"), "edtf").Should().Be(slip.From.When!.ToString());

        Incumbent head = Embedded.Agencies[AgencyIds.Nasa].HeadOn(new LocalDate(2018, 10, 11));
        Text(JsonElement.Parse(JsonSerializer.Serialize(head, Info<Incumbent>())).GetProperty("official"), "name").Should().Be("Jim Bridenstine");

        JsonSerializer.Serialize(Embedded.Milestones.CountByStatus()[0], Info<Tally<ReportStatus>>()).Should().StartWith("{\"key\":\"");
        JsonSerializer.Serialize(Embedded.Milestones.CountByTopic()[0], Info<Tally<Topic>>()).Should().StartWith("{\"key\":{\"id\":\"");
        Text(JsonElement.Parse(JsonSerializer.Serialize(Embedded.Meetings.Explain(), Info<QueryPlan>())), "query").Should().Be("kind:meeting");
        Text(JsonElement.Parse(JsonSerializer.Serialize(Embedded.Search("vienna")[0], Info<SearchHit>())), "id").Should().Be("vienna");
    }

    [Fact]
    public void A_query_is_the_list_of_what_it_finds()
    {
        JsonSerializerOptions options = new JsonSerializerOptions { TypeInfoResolver = new NoTypes() }.ConfigureForSpaceTalks();

        string query = JsonSerializer.Serialize(Embedded.Meetings.Take(2), options.GetTypeInfo(typeof(Query<Milestone>)));

        query.Should().Be(JsonSerializer.Serialize(Embedded.Meetings.Take(2).ToList(), options.GetTypeInfo(typeof(List<Milestone>))));
    }

    /// <summary>What people configure, before ours or after.</summary>
    public static TheoryData<string, Func<JsonSerializerOptions>> Configurations => new()
    {
        { "nothing", () => new JsonSerializerOptions() },
        { "ours", () => new JsonSerializerOptions().ConfigureForSpaceTalks() },
        { "words of enumerations first", () => new JsonSerializerOptions { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } }.ConfigureForSpaceTalks() },
        { "a naming policy", () => new JsonSerializerOptions(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper }.ConfigureForSpaceTalks() },
        { "another resolver after ours", () => With(new JsonSerializerOptions().ConfigureForSpaceTalks(), options => options.TypeInfoResolverChain.Insert(0, new DefaultJsonTypeInfoResolver())) },
        { "another resolver before ours", () => new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.ConfigureForSpaceTalks() },
        { "the converters of NodaTime before", () => With(new JsonSerializerOptions(), options => NodaTime.Serialization.SystemTextJson.Extensions.ConfigureForNodaTime(options, DateTimeZoneProviders.Tzdb)).ConfigureForSpaceTalks() },
        { "the converters of NodaTime after", () => With(new JsonSerializerOptions().ConfigureForSpaceTalks(), options => NodaTime.Serialization.SystemTextJson.Extensions.ConfigureForNodaTime(options, DateTimeZoneProviders.Tzdb)) },
    };

    [Theory, MemberData(nameof(Configurations))]
    public void A_value_has_one_text_whatever_is_configured(string name, Func<JsonSerializerOptions> configure)
    {
        JsonSerializerOptions options = configure();

        JsonSerializer.Serialize(
            new { When = When.Parse("2026-33"), Day = (When?)When.Parse("2000/.."), Window = DateWindow.Year(2026), Id = AgencyIds.Nasa, Kind = MilestoneKind.WorkingGroup, Certainty = Certainty.Possible }, options)
            .ToUpperInvariant().Should().Be("""{"WHEN":"2026-33","DAY":"2000/..","WINDOW":"2026","ID":"NASA","KIND":"WORKING-GROUP","CERTAINTY":"POSSIBLE"}""", name);
        JsonSerializer.Deserialize<MilestoneKind>("\"working-group\"", options).Should().Be(MilestoneKind.WorkingGroup);
        JsonSerializer.Deserialize<DateWhen>("\"2026-33\"", options).Should().Be(When.Parse("2026-33"));
        ((Action)(() => JsonSerializer.Serialize(default(Id<Topic>), options))).Should().Throw<JsonException>().WithMessage("*identifies nothing*");
    }

    [Fact]
    public void An_entity_without_configuration_says_what_to_call()
    {
        Action write = () => JsonSerializer.Serialize(Embedded.Meetings.First());

        write.Should().Throw<NotSupportedException>().WithMessage("*ConfigureForSpaceTalks()*");
    }

    private static JsonSerializerOptions With(JsonSerializerOptions options, Action<JsonSerializerOptions> configure)
    {
        configure(options);
        return options;
    }

    [Fact]
    public void An_answer_is_not_read()
    {
        Action read = () => JsonSerializer.Deserialize("{}", Info<Milestone>());

        read.Should().Throw<NotSupportedException>().WithMessage("*DataSet.Parse*");
    }

    private static JsonElement Answer(Milestone milestone) => JsonElement.Parse(JsonSerializer.Serialize(milestone, Info<Milestone>()));

    private static JsonTypeInfo<T> Info<T>() =>
        (JsonTypeInfo<T>)new JsonSerializerOptions { TypeInfoResolver = new NoTypes(), Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.ConfigureForSpaceTalks().GetTypeInfo(typeof(T));

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static string? Day(LocalDate? day) => day?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement list) ? list.EnumerateArray() : [];

    private static IEnumerable<(string, string)> Links(JsonElement element, string name, string inner) =>
        element.TryGetProperty(name, out JsonElement owner) ? Items(owner, inner).Select(item => (Text(item, "id")!, Text(item, "name")!)) : [];

    // A type that is not in the resolver cannot be converted.
    private sealed class NoTypes : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => null;
    }
}
