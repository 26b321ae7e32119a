using System;
using System.Collections.Generic;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// A report in the making (<see cref="DataSet.Build"/>): each method adds what the source says. It is used by one thread, and not after the
/// data set has been built.
/// </summary>
public sealed class ReportBuilder
{
    private readonly ReportRecord _record;
    private readonly List<ParticipantRecord> _participants = [];
    private readonly List<AgendaPointRecord> _agenda = [];

    internal ReportBuilder(Id<Source> source, ReportStatus status, When? when)
    {
        _record = new ReportRecord
        {
            Source = BuilderArguments.LinkTo(source, nameof(source)),
            StatusWord = Words.ReportStatuses.WordOf(status, nameof(status)),
            When = when,
        };
    }

    /// <summary>Says on which day the source said so.</summary>
    /// <param name="day">The day.</param>
    public ReportBuilder Reported(LocalDate day) => Reported(When.Day(day));

    /// <summary>Says when the source said so.</summary>
    /// <param name="reported">As much as is known of the day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reported"/> is null.</exception>
    public ReportBuilder Reported(When reported)
    {
        _record.Reported = reported ?? throw new ArgumentNullException(nameof(reported));
        return this;
    }

    /// <summary>Says where in the source the statement stands.</summary>
    /// <param name="locator">A heading, a section, a page.</param>
    /// <exception cref="ArgumentNullException"><paramref name="locator"/> is null.</exception>
    public ReportBuilder Locator(string locator)
    {
        _record.Locator = BuilderArguments.Text(locator, nameof(locator));
        return this;
    }

    /// <summary>Adds places in each of which it happens.</summary>
    /// <param name="place">The place.</param>
    /// <param name="others">Further ones.</param>
    /// <exception cref="ArgumentException">An identifier is the default.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="others"/> is null.</exception>
    public ReportBuilder At(Id<Place> place, params Id<Place>[] others)
    {
        _record.Places ??= new PlacesRecord();
        _record.Places.AllOf = BuilderArguments.Add(_record.Places.AllOf, place, nameof(place), others, nameof(others));
        return this;
    }

    /// <summary>Adds places in one of which it happens; the source does not say in which.</summary>
    /// <param name="place">The place.</param>
    /// <param name="others">Further ones.</param>
    /// <exception cref="ArgumentException">An identifier is the default.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="others"/> is null.</exception>
    public ReportBuilder AtOneOf(Id<Place> place, params Id<Place>[] others)
    {
        _record.Places ??= new PlacesRecord();
        _record.Places.OneOf = BuilderArguments.Add(_record.Places.OneOf, place, nameof(place), others, nameof(others));
        return this;
    }

    /// <summary>Adds a participant who is named.</summary>
    /// <param name="official">The person.</param>
    /// <param name="organization">The organization that the person speaks for.</param>
    /// <param name="office">The office, as the report names it; null where it names none.</param>
    /// <exception cref="ArgumentException">An identifier is the default.</exception>
    public ReportBuilder Participant(Id<Official> official, Id<Organization> organization, string? office = null)
    {
        _participants.Add(new ParticipantRecord
        {
            Official = BuilderArguments.LinkTo(official, nameof(official)),
            Organization = BuilderArguments.LinkTo(organization, nameof(organization)),
            Office = BuilderArguments.OptionalText(office, nameof(office)),
        });
        return this;
    }

    /// <summary>Adds a participant of whom the report names the organization alone.</summary>
    /// <param name="organization">The organization.</param>
    /// <exception cref="ArgumentException"><paramref name="organization"/> is the default.</exception>
    public ReportBuilder Participant(Id<Organization> organization)
    {
        _participants.Add(new ParticipantRecord { Organization = BuilderArguments.LinkTo(organization, nameof(organization)) });
        return this;
    }

    /// <summary>Adds a point of the agenda.</summary>
    /// <param name="title">The point, in words.</param>
    /// <param name="topics">The topics that it touches; null for none.</param>
    /// <exception cref="ArgumentException">An identifier is the default.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public ReportBuilder AgendaPoint(string title, IEnumerable<Id<Topic>>? topics = null)
    {
        _agenda.Add(new AgendaPointRecord { Title = BuilderArguments.Text(title, nameof(title)), Topics = BuilderArguments.LinksTo(topics, nameof(topics)) });
        return this;
    }

    /// <summary>Says that it is called the first since a time.</summary>
    /// <param name="when">The date of the last of its kind.</param>
    /// <exception cref="ArgumentNullException"><paramref name="when"/> is null.</exception>
    public ReportBuilder FirstSince(When when)
    {
        _record.FirstSince = when ?? throw new ArgumentNullException(nameof(when));
        return this;
    }

    /// <summary>Says in words what the source says.</summary>
    /// <param name="summary">The statement, in words of one's own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    public ReportBuilder Summary(string summary)
    {
        _record.Summary = BuilderArguments.Text(summary, nameof(summary));
        return this;
    }

    /// <summary>Returns the source and the status.</summary>
    public override string ToString() => "a report of " + _record.Source.Id + ": " + Words.ReportStatuses.Get(_record.Status);

    internal static ReportRecord Build(Id<Source> source, ReportStatus status, When? when, Action<ReportBuilder>? more)
    {
        ReportBuilder builder = new(source, status, when);
        more?.Invoke(builder);
        builder._record.Participants = builder._participants.Count == 0 ? null : [.. builder._participants];
        builder._record.Agenda = builder._agenda.Count == 0 ? null : [.. builder._agenda];
        return builder._record;
    }
}
