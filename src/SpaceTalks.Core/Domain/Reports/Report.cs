using System;
using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// One source's statement about one subject, a milestone or a tenure. What it does not state is null or empty. Immutable; equality is
/// by reference.
/// </summary>
public sealed class Report
{
    private readonly Entities _entities;
    private Places? _places;
    private IReadOnlyList<Participant>? _participants;
    private IReadOnlyList<AgendaPoint>? _agenda;

    internal Report(ReportRecord record, int position, Entities entities)
    {
        Record = record;
        Position = position;
        _entities = entities;
    }

    // The catalog that it belongs to.
    internal Entities Catalog => _entities;

    /// <summary>The source, and where in it the statement stands.</summary>
    public Citation Citation => new(Source, Record.Locator);

    /// <summary>The source.</summary>
    public Source Source => _entities.Sources.At(Record.Source);

    /// <summary>The stage that the subject has reached, as the source says.</summary>
    public ReportStatus Status => Record.Status;

    /// <summary>The position of the report among those of its subject, from 0, in the order of the documents.</summary>
    public int Position { get; }

    /// <summary>The day on which the source said so; null where only the date of the source tells, or nothing.</summary>
    public When? Reported => Record.Reported;

    /// <summary>The date or time span that it gives the subject.</summary>
    public When? When => Record.When;

    /// <summary>The places that it gives.</summary>
    public Places? Places => Record.Places is { } places ? _places ??= new Places(places, _entities) : null;

    /// <summary>The participants.</summary>
    public IReadOnlyList<Participant> Participants =>
        _participants ??= PartList.Of(Record.Participants, record => new Participant(record, _entities));

    /// <summary>The points on the agenda.</summary>
    public IReadOnlyList<AgendaPoint> Agenda => _agenda ??= PartList.Of(Record.Agenda, record => new AgendaPoint(record, _entities));

    /// <summary>"The first since": when the last of its kind was.</summary>
    public When? FirstSince => Record.FirstSince;

    /// <summary>The statement in our words; null where the other parts say it all.</summary>
    public string? Summary => Record.Summary;

    internal ReportRecord Record { get; }

    internal KnownSource KnownSource => _entities.KnownSourceOf(Record.Source);

    // When the source said so: its own day, or that of its source.
    internal When? Day => Record.Reported ?? KnownSource.Date;

    /// <summary>Returns who said what, and when.</summary>
    public override string ToString()
    {
        string text = Source + ": " + Words.ReportStatuses.Get(Status);
        if (When is not null)
        {
            text += ", " + When.ToString("E", null);
        }
        return Reported is null ? text : text + " (reported " + Reported.ToString("E", null) + ")";
    }
}

// A report as a document has it.
internal sealed class ReportRecord
{
    public Link Source;

    public string? Locator;

    public When? Reported;

    public Word StatusWord;

    public When? When;

    public PlacesRecord? Places;

    public ParticipantRecord[]? Participants;

    public AgendaPointRecord[]? Agenda;

    public When? FirstSince;

    public string? Summary;

    public ReportStatus Status => Words.ReportStatuses[StatusWord];

    // Of what the report itself says, without the names of what it links to.
    public bool AnyText(TextTest test)
    {
        if (Summary is not null && test(Summary.AsSpan()))
        {
            return true;
        }
        foreach (AgendaPointRecord point in Agenda ?? [])
        {
            if (point.Title is not null && test(point.Title.AsSpan()))
            {
                return true;
            }
        }
        foreach (ParticipantRecord participant in Participants ?? [])
        {
            if (participant.Office is not null && test(participant.Office.AsSpan()))
            {
                return true;
            }
        }
        return false;
    }

    // The same in another object.
    public ReportRecord Copy() => (ReportRecord)MemberwiseClone();
}
