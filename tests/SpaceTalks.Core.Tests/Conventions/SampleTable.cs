using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>What <see cref="Samples"/> hands out.</summary>
internal static class SampleTable
{
    private static readonly LocalDate Day = new(2025, 8, 25);

    private static SpaceTalksCatalog Catalog => TestData.SmallCatalog;

    private static Milestone Meeting => Catalog.Milestones[new("meeting")];

    private static Agency Alpha => Catalog.Agencies[new("alpha")];

    private static Agency Beta => Catalog.Agencies[new("beta")];

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
        return table;
    }

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
        Add(table, () => new WhenTypeConverter());
        Add(table, () => EdtfPattern.Level2);
        Add(table, () => EnglishPattern.Default);
        Add(table, () => VagueDatePattern.Instance);
        Add(table, () => new EnglishConventions(), () => new EnglishConventions { ByIncludes = false }, () => new EnglishConventions { Seasons = SeasonPlace.Southern });
        Add(
            table,
            () => new LaunchLibraryDate(Instant.FromUtc(2025, 8, 25, 0, 0), LaunchLibraryPrecision.Day),
            () => new LaunchLibraryDate(Instant.FromUtc(2025, 8, 25, 0, 0), LaunchLibraryPrecision.Month));
        Add(table, () => VagueDatePattern.Instance.ParseVagueDate("2025 Aug 25").Value, () => VagueDatePattern.Instance.ParseVagueDate("2025 Aug?").Value);
    }

    private static void AddEntities(Dictionary<Type, Func<object>[]> table)
    {
        Add(table, () => Catalog);
        Add(table, () => Meeting);
        Add(table, () => Alpha);
        Add(table, () => Catalog.Companies.First());
        Add(table, () => Catalog.Officials.First());
        Add(table, () => Catalog.Tenures.First());
        Add(table, () => Catalog.Programmes.First());
        Add(table, () => Crews);
        Add(table, () => Catalog.Places.First());
        Add(table, () => Catalog.Sources.First());
        Add(table, () => Catalog.Factors.First());
        Add(table, () => Catalog.Questions.First());
        AddIds<Milestone>(table, "meeting");
        AddIds<Organization>(table, "alpha");
        AddIds<Official>(table, "ann");
        AddIds<Programme>(table, "station");
        AddIds<Topic>(table, "crews");
        AddIds<Source>(table, "paper");
    }

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
            () => new Places([.. Catalog.Places.Take(2)], true),
            () => new Places([.. Catalog.Places.Take(2)], false),
            () => new Places([.. Catalog.Places.Skip(1)], true));
        Add(table, () => Alpha.HeadOn(Day));
        Add(table, () => new Citation(Catalog.Sources.First(), "page 1"), () => new Citation(Catalog.Sources.First(), null), () => new Citation(Catalog.Sources.Last(), null));
        Add(table, () => new ClaimCheck("a", Verdict.Confirmed, null, "b"), () => new ClaimCheck("a", Verdict.Contradicted, null, "b"));
        Add(table, () => new Contribution(Alpha, "Power", [Crews]), () => new Contribution(Alpha, "Power", []), () => new Contribution(Beta, "Power", [Crews]));
        Add(table, () => new FactorPoint("a", [Crews], [Alpha], []), () => new FactorPoint("a", [Crews], [Beta], []), () => new FactorPoint("b", [], [], []));
        Add(table, () => new OrganizationName("a", null, null, When.Year(2025)), () => new OrganizationName("a", null, "A", When.Year(2025)));
        Add(table, () => new Participant(null, Alpha, "Head"), () => new Participant(Catalog.Officials.First(), Alpha, "Head"));
    }

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
        Add(table, () => Catalog.Milestones.Explain());
        Add(table, () => Catalog.Milestones.About(new("crews")).Explain().Steps[0]);
        Add(table, () => new Tally<Topic>(Crews, 1, 2), () => new Tally<Topic>(Crews, 1, 3), () => new Tally<Topic>(Crews, 0, 2), () => default);
        Add(table, () => ExportFormat.Csv);
        Add(table, () => new ExportOptions(), () => new ExportOptions { Title = "a" }, () => new ExportOptions { Day = Day });
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
        Add(table, () => new DataFault("a", 1, 2, "$", "b"), () => new DataFault("a", 1, 3, "$", "b"));
        Add(table, () => new DataSetException([new DataFault("a", 1, 2, "$", "b")]));
        Add(table, () => new FieldChange("a", ["b"], ["c"]), () => new FieldChange("a", ["b"], ["d"]), () => new FieldChange("a", ["c"], ["b"]));
        Add(table, () => new EntityChange("a", "b", null, ChangeKind.Added, []), () => new EntityChange("a", "b", "c", ChangeKind.Removed, []));
        Add(table, () => Catalog.DiffFrom(TestData.Catalog(TestData.WithoutMilestones)), () => Catalog.DiffFrom(Catalog));
        Add(table, () => new ImportNote("a", 1, 2, "$", "b"), () => new ImportNote("a", 1, 3, "$", "b"));
        Add(table, () => new ImportResult(DataSet.Parse("{}"), []));
        Add(table, () => new CsvMapping(new("paper"), "title"));
        Add(table, () => new LaunchLibraryOptions());
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
