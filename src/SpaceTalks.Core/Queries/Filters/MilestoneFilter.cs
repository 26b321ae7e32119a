using System;
using System.Linq;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>Conditions on milestones.</summary>
public static class MilestoneFilter
{
    /// <summary>About a topic, or one narrower than it.</summary>
    /// <param name="topic">The topic.</param>
    public static Filter<Milestone> About(Id<Topic> topic) => Filters.About<Milestone>(topic);

    /// <summary>Involving all of some organizations.</summary>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="ArgumentException">There is no organization.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static Filter<Milestone> Involving(params Id<Organization>[] organizations) => Filters.Involving<Milestone>(organizations);

    /// <summary>Involving at least one of some organizations.</summary>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="ArgumentException">There is no organization.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static Filter<Milestone> InvolvingAny(params Id<Organization>[] organizations) => Filters.InvolvingAny<Milestone>(organizations);

    /// <summary>Of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no member of its enumeration.</exception>
    public static Filter<Milestone> OfKind(MilestoneKind kind) => Filters.Word<Milestone, MilestoneKind>("kind", Words.MilestoneKinds, kind, static (milestone, word) => Words.MilestoneKinds.Get(milestone.Kind) == word);

    /// <summary>At a level: a meeting or a call of such people.</summary>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is no member of its enumeration.</exception>
    public static Filter<Milestone> AtLevel(MeetingLevel level) => Filters.Word<Milestone, MeetingLevel>("level", Words.MeetingLevels, level, static (milestone, word) => milestone.Level is { } own && Words.MeetingLevels.Get(own) == word);

    /// <summary>With a status, by the prevailing report.</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is no member of its enumeration.</exception>
    public static Filter<Milestone> WithStatus(ReportStatus status) => Filters.Word<Milestone, ReportStatus>("status", Words.ReportStatuses, status, static (milestone, word) => Words.ReportStatuses.Get(milestone.Status) == word);

    /// <summary>Belonging to a programme.</summary>
    /// <param name="programme">The programme.</param>
    public static Filter<Milestone> InProgramme(Id<Programme> programme) => new TermFilter<Milestone>(
        "programme", programme.Value, static (milestone, value) => milestone.Programmes.Any(programme => programme.Id.Value == value));

    /// <summary>With an official among the participants.</summary>
    /// <param name="official">The official.</param>
    public static Filter<Milestone> WithParticipant(Id<Official> official) => new TermFilter<Milestone>(
        "participant", official.Value, static (milestone, value) => milestone.Participants.Any(participant => participant.Official is { } official && official.Id.Value == value));

    /// <summary>Reported by a source.</summary>
    /// <param name="source">The source.</param>
    public static Filter<Milestone> ReportedBy(Id<Source> source) => new TermFilter<Milestone>(
        "source", source.Value, static (milestone, value) => milestone.Reports.Any(report => report.Source.Id.Value == value));

    /// <summary>Proposed or planned, and starting on or after a day is not impossible.</summary>
    /// <param name="day">The day.</param>
    public static Filter<Milestone> Upcoming(LocalDate day) => new DayFilter<Milestone>(Schedule.Upcoming, day, Schedule.IsUpcoming);

    /// <summary>Proposed or planned, and certainly before a day.</summary>
    /// <param name="day">The day.</param>
    public static Filter<Milestone> Overdue(LocalDate day) => new DayFilter<Milestone>(Schedule.Overdue, day, Schedule.IsOverdue);

    /// <summary>Proposed or planned, and possibly, but not certainly, before a day.</summary>
    /// <param name="day">The day.</param>
    public static Filter<Milestone> PossiblyOverdue(LocalDate day) =>
        new DayFilter<Milestone>(Schedule.PossiblyOverdue, day, Schedule.IsPossiblyOverdue);

    /// <summary>Where possibly it ends before a window begins.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> PossiblyBefore(DateWindow window) =>
        Filters.Time<Milestone>(TimeRelation.Before, Certainty.Possible, window);

    /// <summary>Where possibly it begins after a window ends.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> PossiblyAfter(DateWindow window) =>
        Filters.Time<Milestone>(TimeRelation.After, Certainty.Possible, window);

    /// <summary>Where possibly all of it lies inside a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> PossiblyWithin(DateWindow window) =>
        Filters.Time<Milestone>(TimeRelation.Within, Certainty.Possible, window);

    /// <summary>Where possibly it shares a day with a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> PossiblyIntersecting(DateWindow window) =>
        Filters.Time<Milestone>(TimeRelation.Intersects, Certainty.Possible, window);

    /// <summary>Where possibly all of a window lies inside it.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> PossiblyCovering(DateWindow window) =>
        Filters.Time<Milestone>(TimeRelation.Covers, Certainty.Possible, window);

    /// <summary>Where certainly it ends before a window begins.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> CertainlyBefore(DateWindow window) =>
        Filters.Time<Milestone>(TimeRelation.Before, Certainty.Certain, window);

    /// <summary>Where certainly it begins after a window ends.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> CertainlyAfter(DateWindow window) =>
        Filters.Time<Milestone>(TimeRelation.After, Certainty.Certain, window);

    /// <summary>Where certainly all of it lies inside a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> CertainlyWithin(DateWindow window) =>
        Filters.Time<Milestone>(TimeRelation.Within, Certainty.Certain, window);

    /// <summary>Where certainly it shares a day with a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> CertainlyIntersecting(DateWindow window) =>
        Filters.Time<Milestone>(TimeRelation.Intersects, Certainty.Certain, window);

    /// <summary>Where certainly all of a window lies inside it.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> CertainlyCovering(DateWindow window) =>
        Filters.Time<Milestone>(TimeRelation.Covers, Certainty.Certain, window);

    /// <summary>With some words, one after the other, in the title or the summary. Case and accents do not count.</summary>
    /// <param name="phrase">The words.</param>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> has no word.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    public static Filter<Milestone> Mentioning(string phrase) => Filters.Mentioning<Milestone>(phrase);
}
