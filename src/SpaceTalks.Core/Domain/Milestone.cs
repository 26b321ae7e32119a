using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// A dated event. What is known of it comes from reports: each property that a report can state is taken from the prevailing report
/// that states it (<see cref="PrevailingOrder"/>). Immutable; equality is by reference.
/// </summary>
public sealed class Milestone : IDated, ITopical, IInvolving
{
    internal Milestone(Id<Milestone> id, string title, MilestoneKind kind, Reports reports)
    {
        Id = id;
        Title = title;
        Kind = kind;
        Reports = reports;
        Status = reports.Prevailing.Status;
        When = reports.When;
        Places = reports.Places;
        FirstSince = reports.FirstSince;
        Participants = reports.Participants;
        Agenda = reports.Agenda;
    }

    /// <summary>The identifier.</summary>
    public Id<Milestone> Id { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>What kind of event it is.</summary>
    public MilestoneKind Kind { get; }

    /// <summary>Who meets or talks; null where it is neither a meeting nor a call.</summary>
    public MeetingLevel? Level { get; internal set; }

    /// <summary>What it is, in a sentence or two.</summary>
    public string Summary { get; internal set; } = string.Empty;

    /// <summary>The topics that it is about.</summary>
    public IReadOnlyList<Topic> Subjects { get; internal set; } = [];

    /// <summary>The organizations that it involves.</summary>
    public IReadOnlyList<Organization> Organizations { get; internal set; } = [];

    /// <summary>The programmes that it belongs to.</summary>
    public IReadOnlyList<Programme> Programmes { get; internal set; } = [];

    /// <summary>Claims about it that were held against other sources.</summary>
    public IReadOnlyList<ClaimCheck> Checks { get; internal set; } = [];

    /// <summary>The reports about it, the prevailing one first; at least one.</summary>
    public Reports Reports { get; }

    /// <summary>How far it has come, by the prevailing report.</summary>
    public ReportStatus Status { get; }

    /// <summary>
    /// When it happens; null where no report gives a date. Once a report says that it has happened, plans no longer count.
    /// </summary>
    public When? When { get; }

    /// <summary>Where it happens; null where no report names a place. Once a report says that it has happened, plans no longer count.</summary>
    public Places? Places { get; }

    /// <summary>Who takes part.</summary>
    public IReadOnlyList<Participant> Participants { get; }

    /// <summary>What is on the agenda.</summary>
    public IReadOnlyList<Topic> Agenda { get; }

    /// <summary>"The first since": when the last of its kind was; null where no report says so.</summary>
    public When? FirstSince { get; }

    /// <summary>The reports about it in the order in which they were made, those of unknown day first.</summary>
    public IReadOnlyList<Report> History => Reports.History;

    /// <summary>How its plans changed, from one to the next, up to what came of them.</summary>
    public IReadOnlyList<Slip> Slips => Slip.Between(Reports);

    /// <summary>Whether its subjects or its agenda hold a topic, or one narrower than it.</summary>
    /// <param name="topic">The topic.</param>
    public bool IsAbout(Id<Topic> topic) => Subjects.HaveWithin(topic) || Agenda.HaveWithin(topic);

    /// <inheritdoc/>
    public bool Involves(Id<Organization> organization) => Organizations.Have(organization);

    /// <summary>What a document says of it: how it is written.</summary>
    internal MilestoneRecord Record { get; set; } = null!;

    /// <summary>The date, in English, and the title.</summary>
    public override string ToString() => When is null ? Title : When.ToString("E", null) + ": " + Title;
}
