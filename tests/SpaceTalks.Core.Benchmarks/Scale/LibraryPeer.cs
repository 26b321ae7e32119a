using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Benchmarks.Scale;

/// <summary>The library, with each query written as in the documentation; every measured call to it is here.</summary>
internal sealed class LibraryPeer(ScaleCatalog catalog) : IScalePeer
{
    private readonly EntityCollection<Milestone, Milestone> _milestones = catalog.Catalog.Milestones;

    public string Name => "ours";

    /// <summary>The sum of the values read, so that reading them is not optimized away.</summary>
    public long Sum { get; private set; }

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
    /// Makes ready, unmeasured, all that building needs, and answers with what builds the index without words and returns it, so that it
    /// stays alive. The date order of the milestones is part of what is built.
    /// </summary>
    public static Func<object> BuildWithoutWords(ScaleCatalog catalog)
    {
        Entities known = ((ICatalog)catalog.Catalog).Entities;
        return () =>
        {
            MilestoneIndex index = new(new Entities(known.Content, known.Order));
            RowOrders orders = new(index);
            orders.CountEndingBefore(0);
            _ = index.Open;
            _ = index.Years;
            foreach (string key in (string[])["about", "involving", "programme", "participant", "source", "kind", "level", "status"])
            {
                // Created on first use.
                _ = index.Find(key)!.All.Count();
            }
            return (index, orders);
        };
    }

    /// <summary>The same for only the words.</summary>
    public static Func<object> BuildWords(ScaleCatalog catalog) => () => new WordIndex(((ICatalog)catalog.Catalog).Entities.MilestoneRows);

    private Query<Milestone> NextPlanned(LocalDate day) =>
        _milestones.WithStatus(ReportStatus.Planned).CertainlyWithin(DateWindow.From(day)).Take(3);

    private Query<Milestone> Mentioning(string text) => _milestones.Mentioning(text);

    private int Read(Query<Milestone> query, List<long>? rows)
    {
        int count = 0;
        long sum = 0;
        foreach (Milestone milestone in query)
        {
            count++;
            sum += milestone.Title.Length + milestone.When!.Earliest!.Value.Day;
            rows?.Add(catalog.RowOf(milestone));
        }
        Sum += sum;
        return count;
    }

    private int ReadYears(List<long>? rows)
    {
        int count = 0;
        foreach (Tally<int> year in _milestones.CountByYear())
        {
            count++;
            rows?.AddRange([year.Key, year.Certain, year.Possible]);
        }
        return count;
    }
}
