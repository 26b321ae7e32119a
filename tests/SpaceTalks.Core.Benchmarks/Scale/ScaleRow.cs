using System.Globalization;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Benchmarks.Scale;

/// <summary>
/// What a database keeps of a milestone: numbers that are ready to be compared. Whoever loads a database for these queries would work
/// them out once, so no peer has to do it when it is asked.
/// </summary>
internal readonly struct ScaleRow
{
    /// <summary>An open end; later than an unknown one.</summary>
    public const int Never = int.MaxValue;

    /// <summary>An end whose day is unknown.</summary>
    public const int SomeDay = int.MaxValue - 1;

    public const int YearsOfCode = 10_000;

    private const int EndOfTime = 9999;

    public ScaleRow(Milestone milestone, int row, int newestFirst)
    {
        When when = milestone.When!;
        Row = row;
        NewestFirst = newestFirst;
        Milestone = milestone;
        EarliestStart = NumberOf(when.EarliestStart!.Value);
        LatestStart = when.LatestStart is { } latestStart ? NumberOf(latestStart) : SomeDay;
        LatestEnd = when.LatestEnd is { } latestEnd ? NumberOf(latestEnd) : when.EndKind == BoundKind.Open ? Never : SomeDay;
        EarliestEnd = when.EarliestEnd is { } earliestEnd ? NumberOf(earliestEnd) : LatestEnd;

        // Where it starts and ends within one year, that year is one of these: a span has to do both in it.
        int firstYear = Math.Max(when.EarliestStart!.Value.Year, when.EarliestEnd?.Year ?? EndOfTime);
        int lastYear = Math.Min(when.LatestStart?.Year ?? EndOfTime, when.LatestEnd?.Year ?? EndOfTime);
        bool isWithinYear = when.LatestEnd is { } last && last.Year == when.EarliestStart.Value.Year;
        Years = (((firstYear * YearsOfCode) + lastYear) * 2) + (isWithinYear ? 1 : 0);
    }

    /// <summary>The place in date order: earliest day, latest day, identifier.</summary>
    public int Row { get; }

    /// <summary>The place in the order with the newest first: later days first, identifiers of the same days ascending.</summary>
    public int NewestFirst { get; }

    public Milestone Milestone { get; }

    public int EarliestStart { get; }

    public int LatestStart { get; }

    public int EarliestEnd { get; }

    public int LatestEnd { get; }

    /// <summary>
    /// The years within which all of it may lie, in one number, which databases group by faster than by three: (first ×
    /// <see cref="YearsOfCode"/> + last) × 2, and 1 more where it certainly lies within its year. Where there is no such year, the
    /// first is later than the last.
    /// </summary>
    public int Years { get; }

    public int Status => (int)Milestone.Status;

    /// <summary>Proposed or planned.</summary>
    public bool IsToCome => Milestone.Status is ReportStatus.Proposed or ReportStatus.Planned;

    /// <summary>The numbers of the topics and of all that are broader but the root, each once.</summary>
    public int[] Topics =>
    [
        .. Milestone.Subjects.SelectMany(WithBroader).Where(topic => topic.Broader is not null)
            .Select(topic => NumberOf(topic.Id.Value)).Distinct(),
    ];

    public int[] Organizations => [.. Milestone.Organizations.Select(organization => NumberOf(organization.Id.Value))];

    /// <summary>The words of the title in lower case.</summary>
    public string[] Words => Milestone.Title.ToLowerInvariant().Split(' ');

    public static int NumberOf(LocalDate day) => day.ToDateOnly().DayNumber;

    private static IEnumerable<Topic> WithBroader(Topic topic)
    {
        for (Topic? step = topic; step is not null; step = step.Broader)
        {
            yield return step;
        }
    }

    // "topic-012" is topic 11.
    private static int NumberOf(string id) => int.Parse(id.AsSpan(id.LastIndexOf('-') + 1), CultureInfo.InvariantCulture) - 1;
}
