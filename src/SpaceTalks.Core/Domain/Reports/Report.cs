using System;
using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// A source's statement about one subject, a milestone or a tenure. Anything that it does not state is null or empty. Immutable; equality
/// is by reference.
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

    internal Entities Catalog => _entities;

    /// <summary>The source and the place in it where the statement is found.</summary>
    public Citation Citation => new(Source, Record.Locator);

    /// <summary>The source.</summary>
    public Source Source => _entities.Sources.At(Record.Source);

    /// <summary>The stage that the subject has reached, according to the source.</summary>
    public ReportStatus Status => Record.Status;

    /// <summary>The position of the report among those on its subject, counted from 0, in the order of the documents.</summary>
    public int Position { get; }

    /// <summary>The date on which the source made the statement; null if only the date of the source is known, or neither.</summary>
    public When? Reported => Record.Reported;

    /// <summary>The date or interval that the report gives for the subject.</summary>
    public When? When => Record.When;

    /// <summary>The places that the report gives.</summary>
    public Places? Places => Record.Places is { } places ? _places ??= new Places(places, _entities) : null;

    /// <summary>The participants that the report names.</summary>
    public IReadOnlyList<Participant> Participants =>
        _participants ??= PartList.Of(Record.Participants, record => new Participant(record, _entities));

    /// <summary>The points on the agenda that the report gives.</summary>
    public IReadOnlyList<AgendaPoint> Agenda => _agenda ??= PartList.Of(Record.Agenda, record => new AgendaPoint(record, _entities));

    /// <summary>The date since which the event is the first of its kind, that is, the date of the previous one.</summary>
    public When? FirstSince => Record.FirstSince;

    /// <summary>The statement, paraphrased; null if the other properties say everything.</summary>
    public string? Summary => Record.Summary;

    internal ReportRecord Record { get; }

    internal KnownSource KnownSource => _entities.KnownSourceOf(Record.Source);

    // The reporting date of the report itself or, failing that, the date of its source.
    internal When? Day => Record.Reported ?? KnownSource.Date;

    /// <summary>Returns the source, the date and the content of the statement.</summary>
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

// A report, as in a document.
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

    // Tests the texts of the report itself, without the names of linked entities.
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

    public ReportRecord Copy() => (ReportRecord)MemberwiseClone();
}
