using System;
using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// A builder of a milestone (see <see cref="DataSetBuilder.Milestone"/>). Each method adds to the milestone. The builder must be used by
/// one thread at a time, and not after the data set has been built.
/// </summary>
public sealed class MilestoneBuilder
{
    private readonly List<ReportRecord> _reports = [];

    internal MilestoneBuilder(MilestoneRecord record) => Record = record;

    internal MilestoneRecord Record { get; }

    /// <summary>Sets the summary: a sentence or two on what the milestone is. Without it, the title is used.</summary>
    /// <param name="summary">The text.</param>
    /// <exception cref="ArgumentException"><paramref name="summary"/> is not valid Unicode.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    public MilestoneBuilder Summary(string summary)
    {
        Record.Summary = BuilderArguments.Text(summary, nameof(summary));
        return this;
    }

    /// <summary>Sets the level of the people who meet or talk. Only a meeting or a call has one.</summary>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a member of the enumeration.</exception>
    public MilestoneBuilder AtLevel(MeetingLevel level)
    {
        Record.Level = Words.MeetingLevels.WordOf(level, nameof(level));
        return this;
    }

    /// <summary>Adds topics that the milestone is about.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="others">The other topics.</param>
    /// <exception cref="ArgumentException">An identifier is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="others"/> is null.</exception>
    public MilestoneBuilder About(Id<Topic> topic, params Id<Topic>[] others)
    {
        Record.Subjects = BuilderArguments.Add(Record.Subjects, topic, nameof(topic), others, nameof(others));
        return this;
    }

    /// <summary>Adds organizations that the milestone involves.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="others">The other organizations.</param>
    /// <exception cref="ArgumentException">An identifier is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="others"/> is null.</exception>
    public MilestoneBuilder Involving(Id<Organization> organization, params Id<Organization>[] others)
    {
        Record.Organizations = BuilderArguments.Add(Record.Organizations, organization, nameof(organization), others, nameof(others));
        return this;
    }

    /// <summary>Adds programmes that the milestone belongs to.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="others">The other programmes.</param>
    /// <exception cref="ArgumentException">An identifier is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="others"/> is null.</exception>
    public MilestoneBuilder InProgramme(Id<Programme> programme, params Id<Programme>[] others)
    {
        Record.Programmes = BuilderArguments.Add(Record.Programmes, programme, nameof(programme), others, nameof(others));
        return this;
    }

    /// <summary>Adds a report: one source's statement about the milestone. A milestone needs at least one.</summary>
    /// <param name="source">The source.</param>
    /// <param name="status">The stage that the milestone has reached, according to the source.</param>
    /// <param name="when">The date or interval that the source gives; null if it gives none.</param>
    /// <param name="more">A delegate that adds the rest of what the source says; null if there is nothing more.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not a member of the enumeration.</exception>
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
