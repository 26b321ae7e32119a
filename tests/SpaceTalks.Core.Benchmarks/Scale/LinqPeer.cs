using SpaceTalks.Time;

namespace SpaceTalks.Benchmarks.Scale;

/// <summary>LINQ over the same milestones in two arrays, in date order and newest first, so that nothing needs sorting.</summary>
internal sealed class LinqPeer(ScaleCatalog catalog) : IScalePeer
{
    private readonly Milestone[] _milestones = catalog.Milestones;
    private readonly Milestone[] _newestFirst = [.. catalog.FromTheNewest()];

    public string Name => "LINQ";

    public Func<List<long>?, int> Prepare(ScaleQuestion question)
    {
        if (question is ScaleQuestion.CountByYear)
        {
            return ReadYears;
        }
        IEnumerable<Milestone> milestones = Ask(question);
        return rows => Read(milestones, rows);
    }

    public void Dispose()
    {
    }

    /// <summary>The sum of the values read, so that reading them is not optimized away.</summary>
    public long Sum { get; private set; }

    private IEnumerable<Milestone> Ask(ScaleQuestion question)
    {
        switch (question)
        {
            case ScaleQuestion.NextPlanned(var day, _):
                DateWindow from = DateWindow.From(day);
                return _milestones
                    .Where(milestone => milestone.Status == ReportStatus.Planned && milestone.When!.Within(from) == Certainty.Certain)
                    .Take(3);
            case ScaleQuestion.WithinQuarter(var year, var number):
                DateWindow quarter = DateWindow.Quarter(year, number);
                return _milestones.Where(milestone => milestone.When!.Within(quarter) >= Certainty.Possible);
            case ScaleQuestion.TopicInYear(var number, var year):
                Id<Topic> topic = new(SyntheticTopics.IdOf(number));
                DateWindow window = DateWindow.Year(year);
                return _milestones.Where(milestone => milestone.When!.Within(window) == Certainty.Certain && milestone.IsAbout(topic));
            case ScaleQuestion.NewestOfTwo(var first, var second):
                Id<Organization> one = new(SyntheticCatalog.OrganizationOf(first));
                Id<Organization> other = new(SyntheticCatalog.OrganizationOf(second));
                return _newestFirst.Where(milestone => milestone.Involves(other) && milestone.Involves(one)).Take(10);
            case ScaleQuestion.Overdue(var day):
                return _milestones
                    .Where(milestone => milestone.Status is ReportStatus.Proposed or ReportStatus.Planned
                        && milestone.When!.Before(day) == Certainty.Certain)
                    .Take(50);
            case ScaleQuestion.Phrase phrase:
                string text = phrase.Text;
                return _milestones.Where(milestone => HasPhrase(milestone.Title, text));
            case ScaleQuestion.NeitherInMonth neither:
                DateWindow month = neither.Window;
                Id<Topic> about = new(SyntheticTopics.IdOf(neither.Topic));
                Id<Organization> involving = new(SyntheticCatalog.OrganizationOf(neither.Organization));
                return _milestones.Where(milestone =>
                    milestone.When!.Within(month) >= Certainty.Possible && !(milestone.IsAbout(about) || milestone.Involves(involving)));
            default:
                throw new ArgumentOutOfRangeException(nameof(question), question, "There are eight queries.");
        }
    }

    private int Read(IEnumerable<Milestone> milestones, List<long>? rows)
    {
        int count = 0;
        foreach (Milestone milestone in milestones)
        {
            count++;
            Sum += milestone.Title.Length + milestone.When!.Earliest!.Value.Day;
            rows?.Add(catalog.RowOf(milestone));
        }
        return count;
    }

    private int ReadYears(List<long>? rows)
    {
        IEnumerable<(int Year, int Certain, int Possible)> years =
            from milestone in _milestones
            from year in YearsOf(milestone.When!)
            let certainty = milestone.When!.Within(DateWindow.Year(year))
            where certainty >= Certainty.Possible
            group certainty by year into certainties
            orderby certainties.Key
            select (Year: certainties.Key, Certain: certainties.Count(certainty => certainty == Certainty.Certain), Possible: certainties.Count());
        int count = 0;
        foreach ((int year, int certain, int possible) in years)
        {
            count++;
            rows?.AddRange([year, certain, possible]);
        }
        return count;
    }

    // A date within a year starts in it.
    private static IEnumerable<int> YearsOf(When when)
    {
        int first = when.Earliest!.Value.Year;
        return Enumerable.Range(first, when.LatestStart!.Value.Year - first + 1);
    }

    private static bool HasPhrase(string title, string phrase)
    {
        for (int start = 0; ; start++)
        {
            start = title.IndexOf(phrase, start, StringComparison.OrdinalIgnoreCase);
            if (start < 0)
            {
                return false;
            }
            int end = start + phrase.Length;
            if ((start == 0 || !char.IsLetterOrDigit(title[start - 1])) && (end == title.Length || !char.IsLetterOrDigit(title[end])))
            {
                return true;
            }
        }
    }
}
