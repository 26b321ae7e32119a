using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Data.Serialization;

public sealed class ConfigureForSpaceTalksTests
{
    private static readonly JsonSerializerOptions Reflecting = Used(new JsonSerializerOptions().ConfigureForSpaceTalks());

    // A chain without the resolver by reflection: what is not in ours cannot be converted.
    private static readonly JsonSerializerOptions Bare =
        Used(new JsonSerializerOptions { TypeInfoResolver = new NoTypes() }.ConfigureForSpaceTalks());

    public static readonly TheoryData<object, string> Values = new()
    {
        { When.Parse("2026-33"), "\"2026-33\"" },
        { When.Parse("2025-07-31T19:07:00Z"), "\"2025-07-31T19:07:00Z\"" },
        { When.Parse("2000/"), "\"2000/\"" },
        { When.Parse("[2031..]"), "\"[2031..]\"" },
        { When.Parse("{2025-08,2025-10}"), "\"{2025-08,2025-10}\"" },
        { When.Parse("-0043-03-15?"), "\"-0043-03-15?\"" },
        { DateWindow.Quarter(2026, 1), "\"2026-33\"" },
        { DateWindow.Year(2026), "\"2026\"" },
        { DateWindow.From(new LocalDate(2026, 1, 2)), "\"2026-01-02/..\"" },
        { DateWindow.Through(new LocalDate(2026, 1, 2)), "\"../2026-01-02\"" },
        { DateWindow.Always, "\"../..\"" },
        { AgencyIds.Nasa, "\"nasa\"" },
        { TopicIds.IssFuture, "\"iss-future\"" },
        { SourceKind.WireReport, "\"wire-report\"" },
        { ReportStatus.Completed, "\"completed\"" },
        { MilestoneKind.WorkingGroup, "\"working-group\"" },
        { MeetingLevel.Heads, "\"heads\"" },
        { ProgrammeKind.Station, "\"station\"" },
        { FactorKind.Driver, "\"driver\"" },
        { Verdict.PartlyConfirmed, "\"partly-confirmed\"" },
        { SlipKind.Narrowed, "\"narrowed\"" },
        { Severity.Warning, "\"warning\"" },
        { Certainty.Possible, "\"possible\"" },
        { TimeRelation.Within, "\"within\"" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_a_text_and_back(object value, string json)
    {
        foreach (JsonSerializerOptions options in new[] { Reflecting, Bare })
        {
            foreach (Type type in new[] { value.GetType(), value is When ? typeof(When) : value.GetType() })
            {
                JsonTypeInfo info = options.GetTypeInfo(type);
                Unescaped(JsonSerializer.Serialize(value, info)).Should().Be(json);
                JsonSerializer.Deserialize(json, info).Should().Be(value);
            }
        }
    }

    [Fact]
    public void Values_of_every_form_round_trip() =>
        Time.Text.RandomTexts.AnyWhens.Sample(
            when => JsonSerializer.Deserialize(
                JsonSerializer.Serialize(when, (JsonTypeInfo<When>)Bare.GetTypeInfo(typeof(When))), (JsonTypeInfo<When>)Bare.GetTypeInfo(typeof(When))) == when,
            iter: 2_000);

    [Fact]
    public void Lists_arrays_and_nullable_values_round_trip()
    {
        foreach (JsonSerializerOptions options in new[] { Reflecting, Bare })
        {
            RoundTrips<When[]>(options, [When.Year(2025), When.Parse("2000/")], "[\"2025\",\"2000/\"]");
            RoundTrips<List<When>>(options, [When.Year(2025)], "[\"2025\"]");
            RoundTrips<IReadOnlyList<When>>(options, new List<When> { When.Year(2025) }, "[\"2025\"]");
            RoundTrips<List<DateWhen>>(options, [When.Year(2025)], "[\"2025\"]");
            RoundTrips<DateWindow[]>(options, [DateWindow.Year(2025)], "[\"2025\"]");
            RoundTrips<List<Id<Topic>>>(options, [TopicIds.IssFuture], "[\"iss-future\"]");
            RoundTrips<DateWindow?>(options, null, "null");
            RoundTrips<DateWindow?>(options, DateWindow.Year(2025), "\"2025\"");
            RoundTrips<Id<Organization>?>(options, AgencyIds.Nasa, "\"nasa\"");
            RoundTrips<MeetingLevel?>(options, null, "null");
            RoundTrips<MeetingLevel?>(options, MeetingLevel.Heads, "\"heads\"");
            RoundTrips<When?>(options, null, "null");
            RoundTrips<List<When?>>(options, [null, When.Year(2025)], "[null,\"2025\"]");
        }
    }

    [Fact]
    public void Values_are_keys_of_dictionaries()
    {
        Dictionary<When, int> byWhen = new() { [When.Parse("2026-33")] = 1, [When.Parse("2000/")] = 2 };
        string json = JsonSerializer.Serialize(byWhen, Reflecting);
        json.Should().Be("{\"2026-33\":1,\"2000/\":2}");
        JsonSerializer.Deserialize<Dictionary<When, int>>(json, Reflecting).Should().Equal(byWhen);
        Dictionary<Id<Organization>, MeetingLevel> byId = new() { [AgencyIds.Nasa] = MeetingLevel.Heads };
        json = JsonSerializer.Serialize(byId, Reflecting);
        json.Should().Be("{\"nasa\":\"heads\"}");
        JsonSerializer.Deserialize<Dictionary<Id<Organization>, MeetingLevel>>(json, Reflecting).Should().Equal(byId);
        JsonSerializer.Deserialize<Dictionary<MilestoneKind, DateWindow>>("{\"launch\":\"2025\"}", Reflecting)
            .Should().Equal(new Dictionary<MilestoneKind, DateWindow> { [MilestoneKind.Launch] = DateWindow.Year(2025) });
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Dictionary<When, int>>("{\"soon\":1}", Reflecting))
            .Should().Throw<JsonException>().WithMessage("*Expected a date*");
    }

    [Fact]
    public void Values_stand_in_types_of_the_caller()
    {
        Plan plan = new()
        {
            When = When.Parse("2026-33"),
            Day = When.Day(2025, 8, 25),
            Span = (IntervalWhen)When.Parse("2000/"),
            Window = DateWindow.Year(2026),
            By = AgencyIds.Nasa,
            Level = null,
            Status = ReportStatus.Planned,
            Others = [When.Year(2030)],
        };
        string json = JsonSerializer.Serialize(plan, Reflecting);
        json.Should().Be("{\"When\":\"2026-33\",\"Day\":\"2025-08-25\",\"Span\":\"2000/\",\"Window\":\"2026\",\"By\":\"nasa\",\"Level\":null,\"Status\":\"planned\",\"Others\":[\"2030\"]}");
        JsonSerializer.Deserialize<Plan>(json, Reflecting).Should().BeEquivalentTo(plan);
    }

    [Fact]
    public void A_value_of_another_form_is_refused()
    {
        foreach (JsonSerializerOptions options in new[] { Reflecting, Bare })
        {
            Refuses<DateWhen>(options, "\"2000/\"", "*a different form of date*");
            Refuses<IntervalWhen>(options, "\"2025\"", "*a different form of date*");
            Refuses<OneOfWhen>(options, "\"{2025}\"", "*a different form of date*");
            Refuses<AllOfWhen>(options, "\"[2025]\"", "*a different form of date*");
            Refuses<DateTimeWhen>(options, "\"2025\"", "*a different form of date*");
            Refuses<DateWhen>(options, "\"soon\"", "*Expected a date at position 0*");
        }
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Plan>("{\"Span\":\"2025\"}", Reflecting)).Should().Throw<JsonException>().WithMessage("*a different form*");
    }

    [Fact]
    public void Bad_text_is_refused_with_a_helpful_message()
    {
        foreach (JsonSerializerOptions options in new[] { Reflecting, Bare })
        {
            Refuses<When>(options, "\"2025-02-29\"", "*a day that exists at position 8*not a leap year*");
            Refuses<When>(options, "2025", "*a date or time span in EDTF*");
            Refuses<When>(options, "{}", "*a date or time span in EDTF*");
            Refuses<DateWindow>(options, "\"2025-XX-15\"", "*");
            Refuses<DateWindow>(options, "\"2000/\"", "*");
            Refuses<DateWindow>(options, "null", "*");
            Refuses<Id<Topic>>(options, "\"ISS Future\"", "*slug*ISS Future*");
            Refuses<MeetingLevel>(options, "\"Heads\"", "*one of heads, deputies, technical, political*Heads*");
            Refuses<MeetingLevel>(options, "1", "*one of heads*");
            Refuses<When[]>(options, "[\"2025\",\"soon\"]", "*Expected a date*");
        }
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Plan>("{\"When\":\"soon\"}", Reflecting))
            .Should().Throw<JsonException>().Which.Path.Should().Be("$.When");
    }

    [Fact]
    public void Entities_are_written_with_links_that_say_what_they_name()
    {
        Milestone milestone = SpaceTalksCatalog.Embedded.Milestones[MilestoneIds.HeadsMeeting2025];
        foreach (JsonSerializerOptions options in new[] { Reflecting, Bare })
        {
            using JsonDocument written = JsonDocument.Parse(JsonSerializer.Serialize(milestone, options.GetTypeInfo(typeof(Milestone))));
            written.RootElement.GetProperty("id").GetString().Should().Be(MilestoneIds.HeadsMeeting2025.Value);
            JsonElement report = written.RootElement.GetProperty("reports")[0];
            report.GetProperty("source").EnumerateObject().Select(part => part.Name).Should().Equal("id", "name");
            Agency nasa = SpaceTalksCatalog.Embedded.Agencies[AgencyIds.Nasa];
            foreach (Type type in new[] { typeof(Agency), typeof(Organization) })
            {
                using JsonDocument agency = JsonDocument.Parse(JsonSerializer.Serialize(nasa, options.GetTypeInfo(type)));
                agency.RootElement.GetProperty("id").GetString().Should().Be("nasa");
            }
            using JsonDocument list = JsonDocument.Parse(JsonSerializer.Serialize(new List<Milestone> { milestone }, options.GetTypeInfo(typeof(List<Milestone>))));
            list.RootElement.GetArrayLength().Should().Be(1);
        }
    }

    [Fact]
    public void Every_entity_of_the_catalog_is_written()
    {
        SpaceTalksCatalog catalog = SpaceTalksCatalog.Embedded;
        foreach ((object entity, Type type) in new[]
        {
            ((object)catalog.Milestones.ToArray(), typeof(Milestone[])),
            (catalog.Officials.ToArray(), typeof(Official[])),
            (catalog.Agencies.ToArray(), typeof(Agency[])),
            (catalog.Companies.ToArray(), typeof(Company[])),
            (catalog.Organizations.ToArray(), typeof(Organization[])),
            (catalog.Programmes.ToArray(), typeof(Programme[])),
            (catalog.Topics.ToArray(), typeof(Topic[])),
            (catalog.Factors.ToArray(), typeof(Factor[])),
            (catalog.Questions.ToArray(), typeof(Question[])),
            (catalog.Sources.ToArray(), typeof(Source[])),
        })
        {
            using JsonDocument document = JsonDocument.Parse(JsonSerializer.Serialize(entity, Bare.GetTypeInfo(type)));
            document.RootElement.GetArrayLength().Should().Be(((Array)entity).Length);
        }
    }

    [Fact]
    public void An_entity_cannot_be_read()
    {
        foreach (JsonSerializerOptions options in new[] { Reflecting, Bare })
        {
            FluentActions.Invoking(() => JsonSerializer.Deserialize("{\"id\":\"nasa\"}", options.GetTypeInfo(typeof(Agency))))
                .Should().Throw<NotSupportedException>().WithMessage("*DataSet.Parse*");
        }
    }

    [Fact]
    public void Options_are_checked_and_returned()
    {
        JsonSerializerOptions options = new();
        options.ConfigureForSpaceTalks().Should().BeSameAs(options);
        FluentActions.Invoking(() => JsonSerializerOptionsExtensions.ConfigureForSpaceTalks(null!)).Should().Throw<ArgumentNullException>().WithParameterName("options");
        _ = JsonSerializer.Serialize(When.Year(2025), options);
        options.Invoking(used => used.ConfigureForSpaceTalks()).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void A_chain_of_the_caller_goes_on_behind_ours()
    {
        JsonSerializerOptions options = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.ConfigureForSpaceTalks();
        JsonSerializer.Serialize(new Dictionary<string, When> { ["a"] = When.Year(2025) }, options).Should().Be("{\"a\":\"2025\"}");
        JsonSerializer.Deserialize<Plan>("{\"When\":\"2026-33\",\"Window\":\"2026\"}", options)!.Window.Should().Be(DateWindow.Year(2026));
    }

    private static void RoundTrips<T>(JsonSerializerOptions options, T value, string json)
    {
        JsonTypeInfo info = options.GetTypeInfo(typeof(T));
        JsonSerializer.Serialize(value, info).Should().Be(json);
        JsonSerializer.Deserialize(json, info).Should().BeEquivalentTo(value);
    }

    private static void Refuses<T>(JsonSerializerOptions options, string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, options.GetTypeInfo(typeof(T))))
            .Should().Throw<JsonException>(typeof(T).Name + " " + json).WithMessage(message);

    // As the first call of the serializer leaves them.
    private static JsonSerializerOptions Used(JsonSerializerOptions options)
    {
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    private static string Unescaped(string json) => System.Text.RegularExpressions.Regex.Unescape(json);

    private sealed class NoTypes : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => null;
    }

    private sealed class Plan
    {
        public When? When { get; set; }

        public DateWhen? Day { get; set; }

        public IntervalWhen? Span { get; set; }

        public DateWindow Window { get; set; }

        public Id<Organization> By { get; set; }

        public MeetingLevel? Level { get; set; }

        public ReportStatus Status { get; set; }

        public List<When> Others { get; set; } = [];
    }
}
