using System;
using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// A milestone in the making (<see cref="DataSetBuilder.Milestone"/>): each method adds to it. It is used by one thread, and not after the data
/// set has been built.
/// </summary>
public sealed class MilestoneBuilder
{
    private readonly List<ReportRecord> _reports = [];

    internal MilestoneBuilder(MilestoneRecord record) => Record = record;

    internal MilestoneRecord Record { get; }

    /// <summary>Says what it is, in a sentence or two; without it, the title does.</summary>
    /// <param name="summary">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    public MilestoneBuilder Summary(string summary)
    {
        Record.Summary = BuilderArguments.Text(summary, nameof(summary));
        return this;
    }

    /// <summary>Says who meets or talks; for a meeting or a call alone.</summary>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is no member of the enumeration.</exception>
    public MilestoneBuilder AtLevel(MeetingLevel level)
    {
        Record.Level = Words.MeetingLevels.WordOf(level, nameof(level));
        return this;
    }

    /// <summary>Adds topics that it is about.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="others">Further ones.</param>
    /// <exception cref="ArgumentException">An identifier is the default.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="others"/> is null.</exception>
    public MilestoneBuilder About(Id<Topic> topic, params Id<Topic>[] others)
    {
        Record.Subjects = BuilderArguments.Add(Record.Subjects, topic, nameof(topic), others, nameof(others));
        return this;
    }

    /// <summary>Adds organizations that it involves.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="others">Further ones.</param>
    /// <exception cref="ArgumentException">An identifier is the default.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="others"/> is null.</exception>
    public MilestoneBuilder Involving(Id<Organization> organization, params Id<Organization>[] others)
    {
        Record.Organizations = BuilderArguments.Add(Record.Organizations, organization, nameof(organization), others, nameof(others));
        return this;
    }

    /// <summary>Adds programmes that it belongs to.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="others">Further ones.</param>
    /// <exception cref="ArgumentException">An identifier is the default.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="others"/> is null.</exception>
    public MilestoneBuilder InProgramme(Id<Programme> programme, params Id<Programme>[] others)
    {
        Record.Programmes = BuilderArguments.Add(Record.Programmes, programme, nameof(programme), others, nameof(others));
        return this;
    }

    /// <summary>Adds a report: what one source says of it. A milestone needs one at least.</summary>
    /// <param name="source">The source.</param>
    /// <param name="status">The stage that it has reached, as the source says.</param>
    /// <param name="when">The date or time span that the source gives; null where it gives none.</param>
    /// <param name="more">Adds the rest of what the source says; null where that is all.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is the default.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is no member of the enumeration.</exception>
    public MilestoneBuilder Report(Id<Source> source, ReportStatus status, When? when = null, Action<ReportBuilder>? more = null)
    {
        _reports.Add(ReportBuilder.Build(source, status, when, more));
        return this;
    }

    /// <summary>Returns the identifier.</summary>
    public override string ToString() => "the milestone " + Record.Id;

    internal MilestoneRecord Build()
    {
        Record.Reports = [.. _reports];
        return Record;
    }
}
