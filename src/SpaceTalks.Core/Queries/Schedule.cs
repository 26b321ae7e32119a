using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// Judges which milestones are upcoming or overdue on a day.
internal static class Schedule
{
    public static bool IsUpcoming(Milestone milestone, LocalDate day) => IsOpen(milestone.Status) && Takes(UpcomingDates(day), milestone.When);

    public static bool IsOverdue(Milestone milestone, LocalDate day) => IsOpen(milestone.Status) && Takes(OverdueDates(day), milestone.When);

    public static bool IsPossiblyOverdue(Milestone milestone, LocalDate day) =>
        IsOpen(milestone.Status) && Takes(PossiblyOverdueDates(day), milestone.When);

    // True if, as far as is reported, the event is still to come.
    public static bool IsOpen(ReportStatus status) => status is ReportStatus.Proposed or ReportStatus.Planned;

    // The condition on the date that is equivalent to a judgement; null if the judgement is not about a schedule.
    public static DateCondition? DatesOf(DayFilter<Milestone> filter) => filter.Key switch
    {
        QueryKeys.Upcoming => UpcomingDates(filter.Day),
        QueryKeys.Overdue => OverdueDates(filter.Day),
        QueryKeys.PossiblyOverdue => PossiblyOverdueDates(filter.Day),
        _ => null,
    };

    // An event that may start on the day or later may also lie entirely in the time from then on.
    private static DateCondition UpcomingDates(LocalDate day) => new(TimeRelation.Within, DateWindow.From(day), Certainty.Possible);

    private static DateCondition OverdueDates(LocalDate day) => new(TimeRelation.Before, day, Certainty.Certain);

    private static DateCondition PossiblyOverdueDates(LocalDate day) => new(TimeRelation.Before, day, Certainty.Possible, Certainty.Possible);

    private static bool Takes(in DateCondition condition, When? when) =>
        condition.Takes(Judgement.Of(when, condition.Relation, condition.Window));
}
