using System;
using System.Collections.Generic;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// A builder of a report (see <see cref="DataSet.Build"/>). Each method adds something that the source says. The builder must be used by
/// one thread at a time, and not after the data set has been built.
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

    /// <summary>Sets the day on which the source made the statement.</summary>
    /// <param name="day">The day.</param>
    public ReportBuilder Reported(LocalDate day) => Reported(When.Day(day));

    /// <summary>Sets the date on which the source made the statement.</summary>
    /// <param name="reported">The reporting date, as precisely as it is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reported"/> is null.</exception>
    public ReportBuilder Reported(When reported)
    {
        _record.Reported = reported ?? throw new ArgumentNullException(nameof(reported));
        return this;
    }

    /// <summary>Sets the place in the source where the statement is found.</summary>
    /// <param name="locator">The locator: a heading, a section or a page.</param>
    /// <exception cref="ArgumentException"><paramref name="locator"/> is not valid Unicode.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="locator"/> is null.</exception>
    public ReportBuilder Locator(string locator)
    {
        _record.Locator = BuilderArguments.Text(locator, nameof(locator));
        return this;
    }

    /// <summary>Adds places; the event takes place at all of them.</summary>
    /// <param name="place">The place.</param>
    /// <param name="others">The other places.</param>
    /// <exception cref="ArgumentException">An identifier is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="others"/> is null.</exception>
    public ReportBuilder At(Id<Place> place, params Id<Place>[] others)
    {
        _record.Places ??= new PlacesRecord();
        _record.Places.AllOf = BuilderArguments.Add(_record.Places.AllOf, place, nameof(place), others, nameof(others));
        return this;
    }

    /// <summary>Adds places; the event takes place at one of them, and the source does not say which.</summary>
    /// <param name="place">The place.</param>
    /// <param name="others">The other places.</param>
    /// <exception cref="ArgumentException">An identifier is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="others"/> is null.</exception>
    public ReportBuilder AtOneOf(Id<Place> place, params Id<Place>[] others)
    {
        _record.Places ??= new PlacesRecord();
        _record.Places.OneOf = BuilderArguments.Add(_record.Places.OneOf, place, nameof(place), others, nameof(others));
        return this;
    }

    /// <summary>Adds a participant whom the report names.</summary>
    /// <param name="official">The official.</param>
    /// <param name="organization">The organization that the official represents.</param>
    /// <param name="office">The office, as the report names it; null if it names none.</param>
    /// <exception cref="ArgumentException">
    /// An identifier is the default value, or <paramref name="office"/> is not valid Unicode.
    /// </exception>
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

    /// <summary>Adds a participant of whom the report names only the organization.</summary>
    /// <param name="organization">The organization.</param>
    /// <exception cref="ArgumentException"><paramref name="organization"/> is the default value.</exception>
    public ReportBuilder Participant(Id<Organization> organization)
    {
        _participants.Add(new ParticipantRecord { Organization = BuilderArguments.LinkTo(organization, nameof(organization)) });
        return this;
    }

    /// <summary>Adds a point to the agenda.</summary>
    /// <param name="title">The title of the point, in words.</param>
    /// <param name="topics">The topics that the point touches; null if there are none.</param>
    /// <exception cref="ArgumentException">
    /// An identifier is the default value, or <paramref name="title"/> is not valid Unicode.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public ReportBuilder AgendaPoint(string title, IEnumerable<Id<Topic>>? topics = null)
    {
        _agenda.Add(new AgendaPointRecord { Title = BuilderArguments.Text(title, nameof(title)), Topics = BuilderArguments.LinksTo(topics, nameof(topics)) });
        return this;
    }

    /// <summary>Sets the date since which the event is said to be the first of its kind.</summary>
    /// <param name="when">The date of the previous event of its kind.</param>
    /// <exception cref="ArgumentNullException"><paramref name="when"/> is null.</exception>
    public ReportBuilder FirstSince(When when)
    {
        _record.FirstSince = when ?? throw new ArgumentNullException(nameof(when));
        return this;
    }

    /// <summary>Sets the summary of the statement.</summary>
    /// <param name="summary">The statement, paraphrased.</param>
    /// <exception cref="ArgumentException"><paramref name="summary"/> is not valid Unicode.</exception>
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
