using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Benchmarks.Scale;

/// <summary>The library, each query as the documentation would write it: every call to it that is measured stands here.</summary>
/// <param name="catalog">The catalog.</param>
/// <param name="readsTitles">
/// Whether it also reads the title of each milestone, which the databases do not: what it costs beyond finding it.
/// </param>
internal sealed class LibraryPeer(ScaleCatalog catalog, bool readsTitles = false) : IScalePeer
{
    private readonly EntityCollection<Milestone, Milestone> _milestones = catalog.Catalog.Milestones;

    public string Name => readsTitles ? "ours, titles read" : "ours";

    /// <summary>The last milestone that was read, and the letters of all titles: what is read has to go somewhere.</summary>
    public Milestone? Last { get; private set; }

    public long Letters { get; private set; }

    public Func<List<long>?, int> Prepare(ScaleQuestion question)
    {
        switch (question)
        {
            case ScaleQuestion.NextPlanned(var day, true):
                Query<Milestone> held = NextPlanned(day);
                return rows => Read(held, rows);
            case ScaleQuestion.NextPlanned(var day, false):
                return rows => Read(NextPlanned(day), rows);
            case ScaleQuestion.WithinQuarter(var year, var quarter):
                return rows => Read(_milestones.PossiblyWithin(DateWindow.Quarter(year, quarter)), rows);
            case ScaleQuestion.TopicInYear(var number, var year):
                Id<Topic> topic = new(SyntheticTopics.IdOf(number));
                return rows => Read(_milestones.CertainlyWithin(DateWindow.Year(year)).About(topic), rows);
            case ScaleQuestion.NewestOfTwo(var first, var second):
                Id<Organization> one = new(SyntheticCatalog.OrganizationOf(first));
                Id<Organization> other = new(SyntheticCatalog.OrganizationOf(second));
                return rows => Read(_milestones.Involving(one, other).NewestFirst().Take(10), rows);
            case ScaleQuestion.CountByYear:
                return ReadYears;
            case ScaleQuestion.Overdue(var day):
                return rows => Read(_milestones.Overdue(day).Take(50), rows);
            case ScaleQuestion.Phrase phrase:
                string text = phrase.Text;
                return rows => Read(Mentioning(text), rows);
            case ScaleQuestion.NeitherInMonth neither:
                Id<Topic> about = new(SyntheticTopics.IdOf(neither.Topic));
                Id<Organization> involving = new(SyntheticCatalog.OrganizationOf(neither.Organization));
                return rows => Read(
                    _milestones.Where(!(MilestoneFilter.About(about) | MilestoneFilter.Involving(involving)))
                        .PossiblyWithin(DateWindow.Month(neither.Year, neither.Month)),
                    rows);
            default:
                throw new ArgumentOutOfRangeException(nameof(question), question, "There are eight queries.");
        }
    }

    public void Dispose()
    {
    }

    /// <summary>
    /// STAND-IN until the library has an index: makes ready, unmeasured, all that building needs, and answers with what builds the index
    /// without words and returns it, so that it stays alive. What is built is not to have been built before.
    /// </summary>
    public static readonly Func<ScaleCatalog, Func<object>>? BuildWithoutWords = null;

    /// <summary>STAND-IN: the same for the words alone; the index without words is there already.</summary>
    public static readonly Func<ScaleCatalog, Func<object>>? BuildWords = null;

    private Query<Milestone> NextPlanned(LocalDate day) =>
        _milestones.WithStatus(ReportStatus.Planned).CertainlyWithin(DateWindow.From(day)).Take(3);

    // STAND-IN until the library has it: _milestones.Mentioning(text).
    private Query<Milestone> Mentioning(string text) =>
        _milestones.Satisfying(milestone => (" " + milestone.Title + " ").Contains(" " + text + " ", StringComparison.OrdinalIgnoreCase));

    private int Read(Query<Milestone> query, List<long>? rows)
    {
        int count = 0;
        foreach (Milestone milestone in query)
        {
            count++;
            Last = milestone;
            if (readsTitles)
            {
                Letters += milestone.Title.Length;
            }
            rows?.Add(catalog.RowOf(milestone));
        }
        return count;
    }

    // STAND-IN until the library has it: foreach (Tally<int> year in _milestones.CountByYear()) with year.Key, year.Certain, year.Possible.
    // Years within which nothing can lie are left out of the comparison, so leave them out here where the library lists them.
    private int ReadYears(List<long>? rows)
    {
        int count = 0;
        for (int year = SyntheticDate.FirstYear; year <= SyntheticDate.LastYear + 1; year++)
        {
            DateWindow window = DateWindow.Year(year);
            int possible = _milestones.PossiblyWithin(window).Count();
            if (possible > 0)
            {
                count++;
                rows?.AddRange([year, _milestones.CertainlyWithin(window).Count(), possible]);
            }
        }
        return count;
    }
}
