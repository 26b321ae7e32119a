using System;
using System.Linq;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>Makes all filters of milestones: their own, and those that they share with other kinds of entity (<see cref="Filter"/>).</summary>
public static class MilestoneFilter
{
    /// <summary>About a topic, or one narrower than it.</summary>
    /// <param name="topic">The topic.</param>
    public static Filter<Milestone> About(Id<Topic> topic) => Filter.About<Milestone>(topic);

    /// <summary>Involving all of some organizations.</summary>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="ArgumentException">There is no organization.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static Filter<Milestone> Involving(params Id<Organization>[] organizations) => Filter.Involving<Milestone>(organizations);

    /// <summary>Involving at least one of some organizations.</summary>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="ArgumentException">There is no organization.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static Filter<Milestone> InvolvingAny(params Id<Organization>[] organizations) => Filter.InvolvingAny<Milestone>(organizations);

    /// <summary>Of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no member of its enumeration.</exception>
    public static Filter<Milestone> OfKind(MilestoneKind kind) => Filter.Word<Milestone, MilestoneKind>(QueryKeys.Kind, Words.MilestoneKinds, kind, static (milestone, word) => Words.MilestoneKinds.Get(milestone.Kind) == word);

    /// <summary>At a level: a meeting or a call of such people.</summary>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is no member of its enumeration.</exception>
    public static Filter<Milestone> AtLevel(MeetingLevel level) => Filter.Word<Milestone, MeetingLevel>(QueryKeys.Level, Words.MeetingLevels, level, static (milestone, word) => milestone.Level is { } own && Words.MeetingLevels.Get(own) == word);

    /// <summary>With a status, by the prevailing report.</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is no member of its enumeration.</exception>
    public static Filter<Milestone> WithStatus(ReportStatus status) => Filter.Word<Milestone, ReportStatus>(QueryKeys.Status, Words.ReportStatuses, status, static (milestone, word) => Words.ReportStatuses.Get(milestone.Status) == word);

    /// <summary>Belonging to a programme.</summary>
    /// <param name="programme">The programme.</param>
    public static Filter<Milestone> InProgramme(Id<Programme> programme) => new TermFilter<Milestone>(
        QueryKeys.Programme, programme.Value, static (milestone, value) => milestone.Programmes.Any(programme => programme.Id.Value == value));

    /// <summary>With an official among the participants.</summary>
    /// <param name="official">The official.</param>
    public static Filter<Milestone> WithParticipant(Id<Official> official) => new TermFilter<Milestone>(
        QueryKeys.Participant, official.Value, static (milestone, value) => milestone.Participants.Any(participant => participant.Official is { } official && official.Id.Value == value));

    /// <summary>Takes milestones with an official among the participants that any report names, whether it prevails or not.</summary>
    /// <param name="official">The official.</param>
    public static Filter<Milestone> Naming(Id<Official> official) => new TermFilter<Milestone>(
        QueryKeys.Naming, official.Value, static (milestone, value) => milestone.Names(Id<Official>.Of(value)));

    /// <summary>Takes what is possibly in a place, or in one that lies in it: one of the prevailing places is.</summary>
    /// <param name="place">The place.</param>
    public static Filter<Milestone> PossiblyAt(Id<Place> place) => new TermFilter<Milestone>(
        QueryKeys.At, place.Value, static (milestone, value) => milestone.Places?.ArePossiblyWithin(Id<Place>.Of(value)) == true);

    /// <summary>Takes what is certainly in a place, or in one that lies in it: the prevailing places leave no other.</summary>
    /// <param name="place">The place.</param>
    public static Filter<Milestone> CertainlyAt(Id<Place> place) => new TermFilter<Milestone>(
        QueryKeys.CertainlyAt, place.Value, static (milestone, value) => milestone.Places?.AreCertainlyWithin(Id<Place>.Of(value)) == true);

    /// <summary>Takes milestones with a place, or one that lies in it, that any report names, whether it prevails or not.</summary>
    /// <param name="place">The place.</param>
    public static Filter<Milestone> NamingPlace(Id<Place> place) => new TermFilter<Milestone>(
        QueryKeys.NamingPlace, place.Value, static (milestone, value) => milestone.Reports.Any(report => report.Places?.ArePossiblyWithin(Id<Place>.Of(value)) == true));

    /// <summary>Reported by a source.</summary>
    /// <param name="source">The source.</param>
    public static Filter<Milestone> ReportedBy(Id<Source> source) => new TermFilter<Milestone>(
        QueryKeys.Source, source.Value, static (milestone, value) => milestone.Reports.Any(report => report.Source.Id.Value == value));

    /// <summary>Proposed or planned, and starting on or after a day is not impossible.</summary>
    /// <param name="day">The day.</param>
    public static Filter<Milestone> Upcoming(LocalDate day) => new DayFilter<Milestone>(QueryKeys.Upcoming, day, Schedule.IsUpcoming);

    /// <summary>Proposed or planned, and certainly before a day.</summary>
    /// <param name="day">The day.</param>
    public static Filter<Milestone> Overdue(LocalDate day) => new DayFilter<Milestone>(QueryKeys.Overdue, day, Schedule.IsOverdue);

    /// <summary>Proposed or planned, and possibly, but not certainly, before a day.</summary>
    /// <param name="day">The day.</param>
    public static Filter<Milestone> PossiblyOverdue(LocalDate day) =>
        new DayFilter<Milestone>(QueryKeys.PossiblyOverdue, day, Schedule.IsPossiblyOverdue);

    /// <summary>Takes what possibly ends before a window begins.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> PossiblyBefore(DateWindow window) => Filter.PossiblyBefore<Milestone>(window);

    /// <summary>Takes what possibly begins after a window ends.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> PossiblyAfter(DateWindow window) => Filter.PossiblyAfter<Milestone>(window);

    /// <summary>Takes what possibly lies wholly inside a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> PossiblyWithin(DateWindow window) => Filter.PossiblyWithin<Milestone>(window);

    /// <summary>Takes what possibly shares a day with a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> PossiblyIntersecting(DateWindow window) => Filter.PossiblyIntersecting<Milestone>(window);

    /// <summary>Takes what possibly covers all of a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> PossiblyCovering(DateWindow window) => Filter.PossiblyCovering<Milestone>(window);

    /// <summary>Takes what certainly ends before a window begins.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> CertainlyBefore(DateWindow window) => Filter.CertainlyBefore<Milestone>(window);

    /// <summary>Takes what certainly begins after a window ends.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> CertainlyAfter(DateWindow window) => Filter.CertainlyAfter<Milestone>(window);

    /// <summary>Takes what certainly lies wholly inside a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> CertainlyWithin(DateWindow window) => Filter.CertainlyWithin<Milestone>(window);

    /// <summary>Takes what certainly shares a day with a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> CertainlyIntersecting(DateWindow window) => Filter.CertainlyIntersecting<Milestone>(window);

    /// <summary>Takes what certainly covers all of a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> CertainlyCovering(DateWindow window) => Filter.CertainlyCovering<Milestone>(window);

    /// <summary>With some words, one after the other, in the title or the summary. Case and accents do not count.</summary>
    /// <param name="phrase">The words.</param>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> has no word.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    public static Filter<Milestone> Mentioning(string phrase) => Filter.Mentioning<Milestone>(phrase);
}
