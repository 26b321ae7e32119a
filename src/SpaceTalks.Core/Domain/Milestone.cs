using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// A dated event. What is known of it comes from reports: each property that a report can state is taken from the prevailing report
/// that states it (<see cref="PrevailingOrder"/>). Immutable.
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

    /// <summary>What kind of event it is.</summary>
    public MilestoneKind Kind => Words.MilestoneKinds[Record.Kind];

    /// <summary>Who meets or talks; null where it is neither a meeting nor a call.</summary>
    public MeetingLevel? Level => Words.MeetingLevels.GetOptional(Record.Level);

    /// <summary>What it is, in a sentence or two.</summary>
    public string Summary => Record.Summary.Get();

    /// <summary>The topics that it is about.</summary>
    public IReadOnlyList<Topic> Subjects => _subjects ??= _entities.Topics.At(Record.Subjects);

    /// <summary>The organizations that it involves.</summary>
    public IReadOnlyList<Organization> Organizations => _organizations ??= _entities.Organizations.At(Record.Organizations);

    /// <summary>The programmes that it belongs to.</summary>
    public IReadOnlyList<Programme> Programmes => _programmes ??= _entities.Programmes.At(Record.Programmes);

    /// <summary>Claims about it that were held against other sources.</summary>
    public IReadOnlyList<ClaimCheck> Checks => PartList.Of(Record.Checks, record => new ClaimCheck(record, _entities));

    /// <summary>The reports about it, the prevailing one first; at least one.</summary>
    public Reports Reports { get; }

    /// <summary>How far it has come, by the prevailing report.</summary>
    public ReportStatus Status => Reports.Status;

    /// <summary>
    /// When it happens; null where no report gives a date. Once a report says that it has happened, plans no longer count, and a date without a
    /// last day ends on the last day on which that report can have been made (<see cref="IsBounded"/>).
    /// </summary>
    public When? When { get; }

    /// <summary>
    /// A value indicating whether <see cref="When"/> ends on the day on which a report was made at the latest, and not on one that the report gives: what is
    /// reported to have happened in 2022 or later, by a page of August 2025, happened by then.
    /// </summary>
    public bool IsBounded => !ReferenceEquals(When, Reports.When);

    /// <summary>Where it happens; null where no report names a place. Once a report says that it has happened, plans no longer count.</summary>
    public Places? Places => Reports.Places;

    /// <summary>
    /// The participants, by the prevailing report that names anybody. An office that it leaves out is taken from the first of the others that
    /// gives it (<see cref="Participant.OfficeReport"/>).
    /// </summary>
    public IReadOnlyList<Participant> Participants => Reports.Participants;

    /// <summary>
    /// The agenda: the points of all reports, those of the prevailing one first. No report outvotes another here.
    /// </summary>
    public IReadOnlyList<UnitedAgendaPoint> Agenda => Reports.Agenda;

    /// <summary>"The first since": when the last of its kind was; null where no report says so.</summary>
    public When? FirstSince => Reports.FirstSince;

    /// <summary>The reports about it in the order in which they were made, those of unknown day first.</summary>
    public IReadOnlyList<Report> History => Reports.History;

    /// <summary>The date on which the newest report was made, the last in <see cref="History"/>; null where nothing says.</summary>
    public When? LastReported => History[History.Count - 1] is var last ? last.Reported ?? last.Source.Date : null;

    /// <summary>How its plans changed, from one to the next, up to what came of them.</summary>
    public IReadOnlyList<Slip> Slips => Slip.Between(Reports);

    /// <summary>Determines whether its subjects, or the agenda that any report gives, hold a topic or one narrower than it.</summary>
    /// <param name="topic">The topic.</param>
    public bool IsAbout(Id<Topic> topic) =>
        Subjects.HaveWithin(topic) || Reports.Any(report => report.Agenda.Any(point => point.Topics.HaveWithin(topic)));

    /// <summary>Determines whether any report names an official among those who take part.</summary>
    /// <param name="official">The official.</param>
    public bool Names(Id<Official> official) =>
        Reports.Any(report => report.Participants.Any(participant => participant.Official?.Id == official));

    /// <inheritdoc/>
    public bool Involves(Id<Organization> organization) => Organizations.Have(organization);

    /// <summary>The further words by which it is found: single terms that its other texts do not have.</summary>
    public IReadOnlyList<string> Keywords => PartList.Of(Record.Keywords);

    private protected override IEnumerable<string?> AllNames => [Title];

    private protected override bool AnyText(TextTest test) => Record.AnyText(test)
        || LinkedTexts.Any(Subjects, test) || LinkedTexts.Any(Organizations, test) || LinkedTexts.Any(Programmes, test)
        || Reports.Any(report => LinkedTexts.Any(report, test));

    internal new MilestoneRecord Record => (MilestoneRecord)base.Record;

    /// <summary>The date, in English, and the title.</summary>
    public override string ToString() => When is null ? Title : When.ToString("E", null) + ": " + Title;
}

// A milestone as a document has it.
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

    // Something of the first text.
    public int Touch() => Title.TryGetUtf8(out System.ReadOnlySpan<byte> utf8) ? utf8[0] | utf8[utf8.Length - 1] : 0;

    // A copy whose texts stand at the end of some pages.
    public MilestoneRecord CopyTo(TextPages pages)
    {
        MilestoneRecord copy = (MilestoneRecord)Copy();
        copy.Title = pages.Add(Title);
        copy.Summary = pages.Add(Summary);
        return copy;
    }

    // Of an entity, or of a record that has none yet.
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
