using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// A dated event. Everything known about it comes from reports: each property that a report can state is taken from the prevailing report
/// that states it (see <see cref="PrevailingOrder"/>). Immutable.
/// </summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EntityJsonConverter))]
public sealed class Milestone : Entity<Milestone>, IDated, ITopical, IInvolving
{
    private readonly Entities _entities;
    private IReadOnlyList<Topic>? _subjects;
    private IReadOnlyList<Organization>? _organizations;
    private IReadOnlyList<Programme>? _programmes;

    internal override Entities? Catalog => _entities;

    internal Milestone(MilestoneRecord record, Entities entities)
        : base(record)
    {
        _entities = entities;
        Reports = new Reports(record, entities);
        When = Reports.BoundedWhen;
    }

    /// <summary>The title.</summary>
    public string Title => Record.Title.Get();

    /// <summary>The kind of event.</summary>
    public MilestoneKind Kind => Words.MilestoneKinds[Record.Kind];

    /// <summary>The level of the people who meet or talk; null if the milestone is neither a meeting nor a call.</summary>
    public MeetingLevel? Level => Words.MeetingLevels.GetOptional(Record.Level);

    /// <summary>A description of the milestone, in a sentence or two.</summary>
    public string Summary => Record.Summary.Get();

    /// <summary>The topics that the milestone is about.</summary>
    public IReadOnlyList<Topic> Subjects => _subjects ??= _entities.Topics.At(Record.Subjects);

    /// <summary>The organizations that the milestone involves.</summary>
    public IReadOnlyList<Organization> Organizations => _organizations ??= _entities.Organizations.At(Record.Organizations);

    /// <summary>The programmes that the milestone belongs to.</summary>
    public IReadOnlyList<Programme> Programmes => _programmes ??= _entities.Programmes.At(Record.Programmes);

    /// <summary>The claims about the milestone that were checked against other sources.</summary>
    public IReadOnlyList<ClaimCheck> Checks => PartList.Of(Record.Checks, record => new ClaimCheck(record, _entities));

    /// <summary>The reports on the milestone, the prevailing one first; at least one.</summary>
    public Reports Reports { get; }

    /// <summary>The stage that the milestone has reached, according to the prevailing report.</summary>
    public ReportStatus Status => Reports.Status;

    /// <summary>
    /// The date of the milestone; null if no report gives one. Once a report says that the event has happened, plans are disregarded, and a
    /// date without a last day ends on the last day on which that report can have been made (see <see cref="IsBounded"/>).
    /// </summary>
    public When? When { get; }

    /// <summary>
    /// A value indicating whether the end of <see cref="When"/> is the latest day on which a report can have been made, and not one that
    /// the report gives: an event that a page of August 2025 reports to have happened in 2022 or later had happened by then.
    /// </summary>
    public bool IsBounded => !ReferenceEquals(When, Reports.When);

    /// <summary>
    /// The places of the event; null if no report names any. Once a report says that the event has happened, plans are disregarded.
    /// </summary>
    public Places? Places => Reports.Places;

    /// <summary>
    /// The participants, from the prevailing report that names any. An office that it omits is taken from the first of the other reports
    /// that gives it (see <see cref="Participant.OfficeReport"/>).
    /// </summary>
    public IReadOnlyList<Participant> Participants => Reports.Participants;

    /// <summary>
    /// The agenda: the points of all reports, those of the prevailing report first. Reports do not override each other here.
    /// </summary>
    public IReadOnlyList<UnitedAgendaPoint> Agenda => Reports.Agenda;

    /// <summary>
    /// The date since which the event is the first of its kind, that is, the date of the previous one; null if no report gives it.
    /// </summary>
    public When? FirstSince => Reports.FirstSince;

    /// <summary>The reports on the milestone in the order in which they were made; those of unknown reporting date come first.</summary>
    public IReadOnlyList<Report> History => Reports.History;

    /// <summary>
    /// The reporting date of the latest report, the last in <see cref="History"/>, or the date of its source; null if neither is known.
    /// </summary>
    public When? LastReported => History[History.Count - 1] is var last ? last.Reported ?? last.Source.Date : null;

    /// <summary>The changes of the plans, from each plan to the next and finally to the outcome.</summary>
    public IReadOnlyList<Slip> Slips => Slip.Between(Reports);

    /// <summary>Determines whether the milestone's subjects, or the agenda in any report, include a topic or a narrower one.</summary>
    /// <param name="topic">The topic.</param>
    public bool IsAbout(Id<Topic> topic) =>
        Subjects.HaveWithin(topic) || Reports.Any(report => report.Agenda.Any(point => point.Topics.HaveWithin(topic)));

    /// <summary>Determines whether any report names an official among the participants.</summary>
    /// <param name="official">The official.</param>
    public bool Names(Id<Official> official) =>
        Reports.Any(report => report.Participants.Any(participant => participant.Official?.Id == official));

    /// <inheritdoc/>
    public bool Involves(Id<Organization> organization) => Organizations.Have(organization);

    /// <summary>Additional words by which the milestone can be found: single terms that its other texts do not contain.</summary>
    public IReadOnlyList<string> Keywords => PartList.Of(Record.Keywords);

    private protected override IEnumerable<string?> AllNames => [Title];

    private protected override bool AnyText(TextTest test) => Record.AnyText(test)
        || LinkedTexts.Any(Subjects, test) || LinkedTexts.Any(Organizations, test) || LinkedTexts.Any(Programmes, test)
        || Reports.Any(report => LinkedTexts.Any(report, test));

    internal new MilestoneRecord Record => (MilestoneRecord)base.Record;

    /// <summary>Returns the date, in English, and the title.</summary>
    public override string ToString() => When is null ? Title : When.ToString("E", null) + ": " + Title;
}

// A milestone, as in a document.
internal sealed class MilestoneRecord : ReportedRecord
{
    public StoredText Title;

    public StoredText Summary;

    public Word Kind;

    public Word Level;

    public ListPart<Link> Subjects;

    public ListPart<Link> Organizations;

    public ListPart<Link> Programmes;

    public string[]? Keywords;

    public ClaimCheckRecord[]? Checks;

    // Reads a little of the first text, so that the processor fetches it.
    public int Touch() => Title.TryGetUtf8(out System.ReadOnlySpan<byte> utf8) ? utf8[0] | utf8[utf8.Length - 1] : 0;

    // Copies the record and appends its texts to pages.
    public MilestoneRecord CopyTo(TextPages pages)
    {
        MilestoneRecord copy = (MilestoneRecord)Copy();
        copy.Title = pages.Add(Title);
        copy.Summary = pages.Add(Summary);
        return copy;
    }

    // Of an entity, or of a record without one.
    public bool AnyText(TextTest test)
    {
        if (Title.Passes(test) || Summary.Passes(test))
        {
            return true;
        }
        foreach (string keyword in Keywords ?? [])
        {
            if (test(keyword.AsSpan()))
            {
                return true;
            }
        }
        foreach (ReportRecord report in Reports)
        {
            if (report.AnyText(test))
            {
                return true;
            }
        }
        return false;
    }
}
