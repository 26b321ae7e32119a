using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;

namespace SpaceTalks.Samples;

/// <summary>
/// Milestones in iCalendar format: exact days as events, and vague dates as tentative events over all possible days, with the date in words
/// in the title.
/// </summary>
internal sealed class TalksCalendar
{
    private readonly Calendar _calendar = new() { ProductId = "-//SpaceTalks//SpaceTalks.Core sample//EN" };
    private readonly List<Milestone> _leftOut = [];

    public TalksCalendar(SpaceTalksCatalog catalog, Query<Milestone> query)
    {
        // The day of the data, so that the same data gives the same calendar.
        LocalDate stamp = catalog.AsOf ?? throw new InvalidOperationException("The data has no date (AsOf).");
        foreach (Milestone milestone in query)
        {
            if (milestone.When is { Earliest: { } first, Latest: { } last })
            {
                _calendar.Events.Add(EventOf(milestone, first, last, stamp));
            }
            else
            {
                _leftOut.Add(milestone);
            }
        }
    }

    public int Count => _calendar.Events.Count;

    /// <summary>The milestones without a first or a last day.</summary>
    public IReadOnlyList<Milestone> LeftOut => _leftOut;

    public string ToText() => new CalendarSerializer().SerializeToString(_calendar)!;

    private static CalendarEvent EventOf(Milestone milestone, LocalDate first, LocalDate last, LocalDate stamp)
    {
        bool isExact = milestone.When!.IsPrecise && !milestone.When.IsQualified;
        CalendarEvent one = new()
        {
            Uid = milestone.Id + "@spacetalks.core",
            DtStamp = new CalDateTime(stamp.Year, stamp.Month, stamp.Day, 0, 0, 0, "UTC"),
            // Many calendars drop the status or do not show it.
            Summary = Prefix(milestone.Status) + (isExact ? milestone.Title : $"{milestone.Title} ({milestone.When:E})"),
            Description = milestone.Summary + "\n\n" + string.Join("\n", milestone.Reports.Select(report => "Source: " + report.Source).Distinct()),
            Start = DateOf(first),
            // The end of an all-day event is the day after the last.
            End = DateOf(last.PlusDays(1)),
            Status = milestone.Status == ReportStatus.Cancelled ? EventStatus.Cancelled
                : isExact && milestone.Status is (ReportStatus.Completed or ReportStatus.Underway) ? EventStatus.Confirmed
                : EventStatus.Tentative,
            // The events must not block anybody's time, least of all a whole month in which something may happen on one day.
            Transparency = TransparencyType.Transparent,
            Location = milestone.Places?.ToString(),
        };
        one.Categories = [.. milestone.Subjects.Select(topic => topic.Name)];
        if (milestone.Reports.Prevailing.Source.Address is { } address)
        {
            one.Url = address;
        }
        return one;
    }

    private static string Prefix(ReportStatus status) => status switch
    {
        ReportStatus.Cancelled => "Cancelled: ",
        ReportStatus.Proposed => "Proposed: ",
        _ => string.Empty,
    };

    private static CalDateTime DateOf(LocalDate day) => new(day.Year, day.Month, day.Day);
}
