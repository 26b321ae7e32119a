using System;
using System.Linq;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// A factory of all filters of milestones: their own, and those that they share with other kinds of entity (see <see cref="Filter"/>).
/// </summary>
public static class MilestoneFilter
{
    /// <summary>Creates a filter for milestones that are about a topic or a narrower one.</summary>
    /// <param name="topic">The topic.</param>
    public static Filter<Milestone> About(Id<Topic> topic) => Filter.About<Milestone>(topic);

    /// <summary>Creates a filter for milestones that involve all of the given organizations.</summary>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="ArgumentException">No organization is given.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static Filter<Milestone> Involving(params Id<Organization>[] organizations) => Filter.Involving<Milestone>(organizations);

    /// <summary>Creates a filter for milestones that involve at least one of the given organizations.</summary>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="ArgumentException">No organization is given.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static Filter<Milestone> InvolvingAny(params Id<Organization>[] organizations) => Filter.InvolvingAny<Milestone>(organizations);

    /// <summary>Creates a filter for milestones of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of the enumeration.</exception>
    public static Filter<Milestone> OfKind(MilestoneKind kind) => Filter.Word<Milestone, MilestoneKind>(QueryKeys.Kind, Words.MilestoneKinds, kind, static (milestone, word) => Words.MilestoneKinds.Get(milestone.Kind) == word);

    /// <summary>Creates a filter for milestones at a level: meetings or calls of people at that level.</summary>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a member of the enumeration.</exception>
    public static Filter<Milestone> AtLevel(MeetingLevel level) => Filter.Word<Milestone, MeetingLevel>(QueryKeys.Level, Words.MeetingLevels, level, static (milestone, word) => milestone.Level is { } own && Words.MeetingLevels.Get(own) == word);

    /// <summary>Creates a filter for milestones whose prevailing report gives a status.</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not a member of the enumeration.</exception>
    public static Filter<Milestone> WithStatus(ReportStatus status) => Filter.Word<Milestone, ReportStatus>(QueryKeys.Status, Words.ReportStatuses, status, static (milestone, word) => Words.ReportStatuses.Get(milestone.Status) == word);

    /// <summary>Creates a filter for milestones that belong to a programme.</summary>
    /// <param name="programme">The programme.</param>
    public static Filter<Milestone> InProgramme(Id<Programme> programme) => new TermFilter<Milestone>(
        QueryKeys.Programme, programme.Value, static (milestone, value) => milestone.Programmes.Any(programme => programme.Id.Value == value));

    /// <summary>Creates a filter for milestones with an official among the prevailing participants.</summary>
    /// <param name="official">The official.</param>
    public static Filter<Milestone> WithParticipant(Id<Official> official) => new TermFilter<Milestone>(
        QueryKeys.Participant, official.Value, static (milestone, value) => milestone.Participants.Any(participant => participant.Official is { } official && official.Id.Value == value));

    /// <summary>
    /// Creates a filter for milestones with an official among the participants that any report names, whether or not the report prevails.
    /// </summary>
    /// <param name="official">The official.</param>
    public static Filter<Milestone> Naming(Id<Official> official) => new TermFilter<Milestone>(
        QueryKeys.Naming, official.Value, static (milestone, value) => milestone.Names(Id<Official>.Of(value)));

    /// <summary>
    /// Creates a filter for milestones that are possibly at a place or at one within it: at least one of the prevailing places is.
    /// </summary>
    /// <param name="place">The place.</param>
    public static Filter<Milestone> PossiblyAt(Id<Place> place) => new TermFilter<Milestone>(
        QueryKeys.At, place.Value, static (milestone, value) => milestone.Places?.ArePossiblyWithin(Id<Place>.Of(value)) == true);

    /// <summary>
    /// Creates a filter for milestones that are certainly at a place or at one within it: the prevailing places allow no other.
    /// </summary>
    /// <param name="place">The place.</param>
    public static Filter<Milestone> CertainlyAt(Id<Place> place) => new TermFilter<Milestone>(
        QueryKeys.CertainlyAt, place.Value, static (milestone, value) => milestone.Places?.AreCertainlyWithin(Id<Place>.Of(value)) == true);

    /// <summary>Creates a filter for milestones of which any report, whether or not it prevails, names a place or one within it.</summary>
    /// <param name="place">The place.</param>
    public static Filter<Milestone> NamingPlace(Id<Place> place) => new TermFilter<Milestone>(
        QueryKeys.NamingPlace, place.Value, static (milestone, value) => milestone.Reports.Any(report => report.Places?.ArePossiblyWithin(Id<Place>.Of(value)) == true));

    /// <summary>Creates a filter for milestones that a source reports.</summary>
    /// <param name="source">The source.</param>
    public static Filter<Milestone> ReportedBy(Id<Source> source) => new TermFilter<Milestone>(
        QueryKeys.Source, source.Value, static (milestone, value) => milestone.Reports.Any(report => report.Source.Id.Value == value));

    /// <summary>Creates a filter for milestones that are proposed or planned, and that may still start on or after a day.</summary>
    /// <param name="day">The day.</param>
    public static Filter<Milestone> Upcoming(LocalDate day) => new DayFilter<Milestone>(QueryKeys.Upcoming, day, Schedule.IsUpcoming);

    /// <summary>Creates a filter for milestones that are proposed or planned, and whose date certainly lies before a day.</summary>
    /// <param name="day">The day.</param>
    public static Filter<Milestone> Overdue(LocalDate day) => new DayFilter<Milestone>(QueryKeys.Overdue, day, Schedule.IsOverdue);

    /// <summary>
    /// Creates a filter for milestones that are proposed or planned, and whose date possibly, but not certainly, lies before a day.
    /// </summary>
    /// <param name="day">The day.</param>
    public static Filter<Milestone> PossiblyOverdue(LocalDate day) =>
        new DayFilter<Milestone>(QueryKeys.PossiblyOverdue, day, Schedule.IsPossiblyOverdue);

    /// <summary>Creates a filter for milestones that possibly end before a window begins.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> PossiblyBefore(DateWindow window) => Filter.PossiblyBefore<Milestone>(window);

    /// <summary>Creates a filter for milestones that possibly begin after a window ends.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> PossiblyAfter(DateWindow window) => Filter.PossiblyAfter<Milestone>(window);

    /// <summary>Creates a filter for milestones that possibly lie entirely within a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> PossiblyWithin(DateWindow window) => Filter.PossiblyWithin<Milestone>(window);

    /// <summary>Creates a filter for milestones that possibly share a day with a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> PossiblyIntersecting(DateWindow window) => Filter.PossiblyIntersecting<Milestone>(window);

    /// <summary>Creates a filter for milestones that possibly cover a whole window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> PossiblyCovering(DateWindow window) => Filter.PossiblyCovering<Milestone>(window);

    /// <summary>Creates a filter for milestones that certainly end before a window begins.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> CertainlyBefore(DateWindow window) => Filter.CertainlyBefore<Milestone>(window);

    /// <summary>Creates a filter for milestones that certainly begin after a window ends.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> CertainlyAfter(DateWindow window) => Filter.CertainlyAfter<Milestone>(window);

    /// <summary>Creates a filter for milestones that certainly lie entirely within a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> CertainlyWithin(DateWindow window) => Filter.CertainlyWithin<Milestone>(window);

    /// <summary>Creates a filter for milestones that certainly share a day with a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> CertainlyIntersecting(DateWindow window) => Filter.CertainlyIntersecting<Milestone>(window);

    /// <summary>Creates a filter for milestones that certainly cover a whole window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Milestone> CertainlyCovering(DateWindow window) => Filter.CertainlyCovering<Milestone>(window);

    /// <summary>
    /// Creates a filter for milestones with the given words, one after the other, in one of their texts or in the name of an entity that
    /// they link to. Case and accents make no difference. A single word matches its singular and plural too, unless it is in quotation
    /// marks (see <see cref="PhraseFilter{T}"/>).
    /// </summary>
    /// <param name="phrase">The words.</param>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> contains no word.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    public static Filter<Milestone> Mentioning(string phrase) => Filter.Mentioning<Milestone>(phrase);
}
