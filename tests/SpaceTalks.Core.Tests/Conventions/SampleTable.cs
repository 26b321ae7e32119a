using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>What <see cref="Samples"/> hands out.</summary>
internal static partial class SampleTable
{
    private static readonly LocalDate Day = new(2025, 8, 25);

    private static SpaceTalksCatalog Catalog => TestData.SmallCatalog;

    private static Milestone Meeting => Catalog.Milestones[new("meeting")];

    private static Agency Alpha => Catalog.Agencies[new("alpha")];

    private static Topic Crews => Catalog.Topics[new("crews")];

    public static Dictionary<Type, Func<object>[]> Make()
    {
        Dictionary<Type, Func<object>[]> table = [];
        AddFramework(table);
        AddTime(table);
        AddEntities(table);
        AddParts(table);
        AddQueries(table);
        AddReview(table);
        AddData(table);
        AddOwn(table);
        return table;
    }

    /// <summary>Skips the calling test where something is missing that the samples need.</summary>
    public static void Require() => RequireOwn();

    // What tests of another library have besides.
    static partial void AddOwn(Dictionary<Type, Func<object>[]> table);

    static partial void RequireOwn();

    private static void Add<T>(Dictionary<Type, Func<object>[]> table, params Func<T>[] ways)
        where T : notnull =>
        table[typeof(T)] = [.. ways.Select(way => (Func<object>)(() => way()))];

    private static void AddFramework(Dictionary<Type, Func<object>[]> table)
    {
        Add(table, () => "example");
        Add(table, () => '|');
        Add(table, () => true);
        Add(table, () => 2);
        Add(table, () => 2L);
        Add<object>(table, () => "2025");
        Add(table, () => typeof(string));
        Add<Exception>(table, () => new InvalidOperationException());
        Add(table, () => new Uri("https://example.org/"));
        Add(table, () => new StringBuilder());
        Add<Stream>(table, () => new MemoryStream());
        Add<TextWriter>(table, () => new StringWriter(CultureInfo.InvariantCulture));
        Add(table, () => new JsonSerializerOptions());
        Add(table, () => Day);
        Add(table, () => Day.AtMidnight());
        Add(table, () => Day.AtMidnight().WithOffset(Offset.Zero));
        Add(table, () => Instant.FromUtc(2025, 8, 25, 0, 0));
        Add(table, () => new DateInterval(Day, Day));
        Add(table, () => new YearMonth(2025, 8));
        Add(table, () => new DateOnly(2025, 8, 25));
    }

    private static void AddTime(Dictionary<Type, Func<object>[]> table)
    {
        Add(table, () => When.Day(Day), () => When.Year(2025), () => When.Day(Day).Qualified(Qualifier.Uncertain), () => When.Decade(2020));
        Add(table, () => When.DateTime(Day.AtMidnight()), () => When.DateTime(Day.AtMidnight().WithOffset(Offset.Zero)));
        Add(table, () => When.Interval(When.Year(2025), IntervalEnd.Open), () => When.Interval(When.Year(2025), IntervalEnd.Unknown));
        Add(table, () => When.OneOf(When.Year(2025), When.Year(2027)), () => When.OneOf(When.Year(2025)));
        Add(table, () => When.AllOf(When.Year(2025), When.Year(2027)), () => When.AllOf(When.Year(2025)));
        Add(table, () => When.Year(2025).Date, () => When.Day(Day).Date, () => default);
        Add(table, () => SetItem.Of(When.Year(2025)), () => SetItem.OnOrAfter(When.Year(2025)), () => SetItem.Range(When.Year(2025), When.Year(2026)));
        Add(table, () => IntervalEnd.On(When.Year(2025)), () => IntervalEnd.OnOrAfter(When.Year(2025)), () => IntervalEnd.Open, () => IntervalEnd.Unknown);
        Add(table, () => DateWindow.Year(2025), () => DateWindow.From(Day), () => DateWindow.Through(Day), () => DateWindow.Always);
        Add(table, () => WhenComparer.Instance);
        Add(table, () => EdtfPattern.Level2);
        Add(table, () => EnglishPattern.Default);
        Add(table, () => DatePattern.Default);
        Add(table, () => RussianPattern.Default);
        Add(table, () => VagueDatePattern.Instance);
        Add(table, () => new DateConventions(), () => new DateConventions { ByIncludes = false }, () => new DateConventions { Seasons = SeasonPlace.Southern });
        Add(
            table,
            () => new LaunchLibraryDate(Instant.FromUtc(2025, 8, 25, 0, 0), LaunchLibraryPrecision.Day),
            () => new LaunchLibraryDate(Instant.FromUtc(2025, 8, 25, 0, 0), LaunchLibraryPrecision.Month));
        Add(table, () => VagueDatePattern.Instance.ParseVagueDate("2025 Aug 25").Value, () => VagueDatePattern.Instance.ParseVagueDate("2025 Aug?").Value);
    }

    private static void AddEntities(Dictionary<Type, Func<object>[]> table)
    {
        Add(table, () => Catalog);
        AddEntities(table, catalog => catalog.Milestones);
        AddEntities(table, catalog => catalog.Agencies);
        AddEntities(table, catalog => catalog.Companies);
        AddEntities(table, catalog => catalog.States);
        AddEntities(table, catalog => catalog.InternationalBodies);
        AddEntities(table, catalog => catalog.Officials);
        AddEntities(table, catalog => catalog.Tenures);
        AddEntities(table, catalog => catalog.Programmes);
        AddEntities(table, catalog => catalog.Topics);
        AddEntities(table, catalog => catalog.Places);
        AddEntities(table, catalog => catalog.Sources);
        AddEntities(table, catalog => catalog.Factors);
        AddEntities(table, catalog => catalog.Questions);
        AddIds<Milestone>(table, "meeting");
        AddIds<Organization>(table, "alpha");
        AddIds<Official>(table, "ann");
        AddIds<Programme>(table, "station");
        AddIds<Topic>(table, "crews");
        AddIds<Source>(table, "paper");
        AddIds<Place>(table, "vienna");
        AddIds<Tenure>(table, "example");
        AddIds<Factor>(table, "example");
        AddIds<Question>(table, "example");
    }

    // Each time from another catalog: they are equal all the same.
    private static void AddEntities<T>(Dictionary<Type, Func<object>[]> table, Func<SpaceTalksCatalog, IEnumerable<T>> entities)
        where T : class =>
        Add(table, () => entities(Catalog.WithPrevailing(PrevailingOrder.Default)).First(), () => entities(SpaceTalksCatalog.Embedded).First());

    private static void AddIds<T>(Dictionary<Type, Func<object>[]> table, string id)
        where T : class =>
        Add(table, () => new Id<T>(id), () => new Id<T>("example"), () => default);

    private static void AddParts(Dictionary<Type, Func<object>[]> table)
    {
        Add(table, () => Meeting.Reports);
        Add(table, () => Meeting.Reports[0]);
        Add(table, () => Meeting.Slips[0]);
        Add(
            table,
            () => new Places(new PlacesRecord { OneOf = Links("europe", "vienna") }, Entities),
            () => new Places(new PlacesRecord { AllOf = Links("europe", "vienna") }, Entities),
            () => new Places(new PlacesRecord { AllOf = Links("vienna") }, Entities));
        Add(table, () => Alpha.HeadOn(Day));
        Add(table, () => new Citation(Catalog.Sources.First(), "page 1"), () => new Citation(Catalog.Sources.First(), null), () => new Citation(Catalog.Sources.First(), "page 1", "part 1"), () => new Citation(Catalog.Sources.Last(), null));
        Add(table, () => Check(Verdict.Confirmed), () => Check(Verdict.Contradicted));
        Add(table, () => Contribution("alpha", "crews"), () => Contribution("alpha"), () => Contribution("beta", "crews"));
        Add(table, () => Point("a", "alpha"), () => Point("a", "beta"), () => Point("b"));
        Add(table, () => Name(null), () => Name("A"));
        Add(table, () => Participant(default), () => Participant(Link("ann")));
        Add(table, () => TestData.SmallCatalog.Search("meeting")[0]);
        Add(table, () => AgendaPoint("Crews"), () => AgendaPoint("Stations"));
        Add(table, () => TestData.SmallCatalog.Milestones[new("meeting")].Agenda[0], () => SpaceTalksCatalog.Embedded.Milestones[MilestoneIds.HeadsMeeting2025].Agenda[0]);
    }

    private static ClaimCheck Check(Verdict verdict) =>
        new(new ClaimCheckRecord { Claim = "a", Verdict = Words.Verdicts.WordOf(verdict), Summary = "b" }, Entities);

    private static Contribution Contribution(string organization, params string[] topics) =>
        new(new ContributionRecord { Organization = Link(organization), Provides = "Power", Subjects = Links(topics) }, Entities);

    private static FactorPoint Point(string text, params string[] organizations) =>
        new(new FactorPointRecord { Text = text, Subjects = Links("crews"), Organizations = Links(organizations) }, Entities);

    private static OrganizationName Name(string? abbreviation) =>
        new(new OrganizationNameRecord { Name = "a", Abbreviation = abbreviation, When = When.Year(2025) }, Entities);

    private static AgendaPoint AgendaPoint(string title) =>
        new(new AgendaPointRecord { Title = title, Topics = Links("crews") }, Entities);

    private static Participant Participant(Link official) =>
        new(new ParticipantRecord { Official = official, Organization = Link("alpha"), Office = "Head" }, Entities);

    private static Entities Entities => ((ICatalog)Catalog).Entities;

    private static Link Link(string id) => new(id, 0);

    private static ListPart<Link> Links(params string[] ids) => new([.. ids.Select(Link)], 0, ids.Length);

    private static void AddQueries(Dictionary<Type, Func<object>[]> table)
    {
        Filter<Milestone> about = MilestoneFilter.About(new("crews"));
        Func<Milestone, bool> always = _ => true;
        Func<Milestone, bool> never = _ => false;

        Add(table, () => Catalog.Milestones);
        Add<Query<Milestone>>(
            table,
            () => Catalog.Milestones.About(new("crews")),
            () => Catalog.Milestones.Satisfying(always),
            () => Catalog.Milestones.NewestFirst(),
            () => Catalog.Milestones.NewestFirst().After(Meeting),
            () => Catalog.Milestones.Skip(1),
            () => Catalog.Milestones.Take(1));
        Add<Query<Factor>>(table, () => Catalog.Factors);
        Add<Query<Official>>(table, () => Catalog.Officials);
        Add<Query<Programme>>(table, () => Catalog.Programmes);
        Add<Query<Source>>(table, () => Catalog.Sources);
        Add<Query<Topic>>(table, () => Catalog.Topics);
        Add<Query<Agency>>(table, () => Catalog.Agencies);
        Add(table, () => (AndFilter<Milestone>)(MilestoneFilter.About(new("crews")) & MilestoneFilter.Mentioning("a")), () => (AndFilter<Milestone>)(about & !about));
        Add(table, () => (OrFilter<Milestone>)(MilestoneFilter.About(new("crews")) | MilestoneFilter.Mentioning("a")), () => (OrFilter<Milestone>)(about | !about));
        Add(table, () => (NotFilter<Milestone>)!MilestoneFilter.About(new("crews")), () => (NotFilter<Milestone>)!MilestoneFilter.Mentioning("a"));
        Add(table, () => (EverythingFilter<Milestone>)Filter<Milestone>.Everything);
        Add(table, () => (TermFilter<Milestone>)MilestoneFilter.About(new("crews")), () => (TermFilter<Milestone>)MilestoneFilter.OfKind(MilestoneKind.Call));
        Add(
            table,
            () => (TimeFilter<Milestone>)MilestoneFilter.CertainlyWithin(DateWindow.Year(2025)),
            () => (TimeFilter<Milestone>)MilestoneFilter.PossiblyWithin(DateWindow.Year(2025)),
            () => (TimeFilter<Milestone>)MilestoneFilter.CertainlyBefore(DateWindow.Year(2025)));
        Add(table, () => (DayFilter<Milestone>)MilestoneFilter.Upcoming(Day), () => (DayFilter<Milestone>)MilestoneFilter.Overdue(Day));
        Add(table, () => (PhraseFilter<Milestone>)MilestoneFilter.Mentioning("joint crew"), () => (PhraseFilter<Milestone>)MilestoneFilter.Mentioning("crew joint"));
        Add(table, () => (PredicateFilter<Milestone>)Catalog.Milestones.Satisfying(always).Filter, () => (PredicateFilter<Milestone>)Catalog.Milestones.Satisfying(never).Filter);
        Add(table, () => always);
        Add<IFilterVisitor<Milestone, Milestone>>(table, () => new VisitorOfMilestones());
        Add(table, () => Catalog.Milestones.NewestFirst().Order!, () => Catalog.Milestones.ByTitle().Order!, () => Catalog.Milestones.Upcoming(Day).Order!);
        Add(table, () => Query.Pattern<Milestone>(Catalog));
        Add(table, () => Catalog.Milestones.GetEnumerator());
        Add(table, () => Catalog.Meetings, () => SpaceTalksCatalog.Embedded.Meetings);
        Add(table, () => Catalog.Milestones.Explain());
        Add(table, () => Catalog.Milestones.About(new("crews")).Explain().Steps[0]);
        Add(table, () => new Tally<Topic>(Crews, 1, 2), () => new Tally<Topic>(Crews, 1, 3), () => new Tally<Topic>(Crews, 0, 2), () => default);
        Add(table, () => ExportFormat.Csv);
        Add(table, () => new ExportOptions(), () => new ExportOptions { Title = "a" }, () => new ExportOptions { Day = Day }, () => new ExportOptions { Width = 340 });
    }

    private static void AddReview(Dictionary<Type, Func<object>[]> table)
    {
        foreach (ReviewRule rule in ReviewRules.All)
        {
            table[rule.GetType()] = [() => rule];
        }
        Add(table, () => new ReviewContext(Day, Catalog.Milestones, Catalog.Tenures, Catalog.Organizations));
        Add(table, () => new Finding(ReviewRules.All[0], Certainty.Certain, "a", Meeting.Reports[0]));
        FindingCollection findings = Catalog.Review(Day);
        Add(table, () => findings);
        Add<Query<Finding>>(table, () => findings);
        Add(table, () => PrevailingOrder.Default);
    }

    private static void AddData(Dictionary<Type, Func<object>[]> table)
    {
        Add(table, () => DataSet.Parse("""{"places": [{"id": "example", "name": "Example"}]}"""));
        Add(table, () => new DataSetOptions());
        Add(table, () => new DataSetBuilder());
        Add(table, () => new MilestoneBuilder(new MilestoneRecord { Id = "example" }));
        Add(table, () => new ReportBuilder(new("paper"), ReportStatus.Planned, null));
        Add<Action<DataSetBuilder>>(table, () => builder => builder.Place(new("example"), "Example"));
        Add<Action<MilestoneBuilder>>(table, () => milestone => milestone.Report(new("paper"), ReportStatus.Planned));
        Add<Action<ReportBuilder>>(table, () => report => report.At(new("vienna")));
        Add(table, () => new DataFault("a", 1, 2, "$", "b"), () => new DataFault("a", 1, 3, "$", "b"));
        Add(table, () => new DataSetException([new DataFault("a", 1, 2, "$", "b")]));
        Add(table, () => new FieldChange("a", ["b"], ["c"]), () => new FieldChange("a", ["b"], ["d"]), () => new FieldChange("a", ["c"], ["b"]));
        Add(table, () => new EntityChange("a", "b", null, ChangeKind.Added, []), () => new EntityChange("a", "b", "c", ChangeKind.Removed, []));
        Add(table, () => Catalog.DiffFrom(TestData.Catalog(TestData.WithoutMilestones)), () => Catalog.DiffFrom(Catalog));
        Add(table, () => new ImportNote("a", 1, 2, "$", "b"), () => new ImportNote("a", 1, 3, "$", "b"));
        Add(table, () => new ImportResult(DataSet.Parse("{}"), [], 0));
        Add(table, () => new CsvMapping(new("paper"), "title"));
        Add(table, () => new LaunchLibraryOptions());
        Add(table, () => new TimelineJsOptions());
        Add(table, () => new PopoloOptions());
        Add(table, () => new WikidataOptions());
        Add(table, () => new WikidataColumns());
        Add<IReadOnlyDictionary<string, MilestoneKind>>(table, () => new Dictionary<string, MilestoneKind> { ["Q1"] = MilestoneKind.Call });
        Add<IReadOnlyDictionary<string, OrganizationKind>>(table, () => new Dictionary<string, OrganizationKind> { ["a"] = OrganizationKind.Company });
        Add<IReadOnlyDictionary<string, Id<Organization>>>(table, () => new Dictionary<string, Id<Organization>> { ["Q1"] = new("alpha") });
        Add<IReadOnlyDictionary<string, Id<Official>>>(table, () => new Dictionary<string, Id<Official>> { ["Q1"] = new("ann") });
        Add<IReadOnlyDictionary<string, Id<Place>>>(table, () => new Dictionary<string, Id<Place>> { ["Q1"] = new("here") });
        Add<IReadOnlyDictionary<int, Id<Organization>>>(table, () => new Dictionary<int, Id<Organization>> { [1] = new("alpha") });
    }

    /// <summary>Is there to be visited.</summary>
    private sealed class VisitorOfMilestones : IFilterVisitor<Milestone, Milestone>
    {
        public Milestone Visit(EverythingFilter<Milestone> filter) => Meeting;

        public Milestone Visit(AndFilter<Milestone> filter) => Meeting;

        public Milestone Visit(OrFilter<Milestone> filter) => Meeting;

        public Milestone Visit(NotFilter<Milestone> filter) => Meeting;

        public Milestone Visit(TermFilter<Milestone> filter) => Meeting;

        public Milestone Visit(TimeFilter<Milestone> filter) => Meeting;

        public Milestone Visit(DayFilter<Milestone> filter) => Meeting;

        public Milestone Visit(PhraseFilter<Milestone> filter) => Meeting;

        public Milestone Visit(PredicateFilter<Milestone> filter) => Meeting;
    }
}
