using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// One source's statement about one subject, a milestone or a tenure. What it does not state is null or empty. Immutable; equality is
/// by reference.
/// </summary>
public sealed class Report
{
    internal Report(Citation citation, ReportStatus status, int position)
    {
        Citation = citation;
        Status = status;
        Position = position;
    }

    /// <summary>The source, and where in it the statement stands.</summary>
    public Citation Citation { get; }

    /// <summary>The source.</summary>
    public Source Source => Citation.Source;

    /// <summary>How far the source says that the subject has come.</summary>
    public ReportStatus Status { get; }

    /// <summary>Where the report stands among those of its subject, from 0, in the order of the documents.</summary>
    public int Position { get; }

    /// <summary>The day on which the source said so; null where it is not known.</summary>
    public When? Reported { get; internal set; }

    /// <summary>The date or time span that it gives the subject.</summary>
    public When? When { get; internal set; }

    /// <summary>The places that it gives.</summary>
    public Places? Places { get; internal set; }

    /// <summary>Who takes part.</summary>
    public IReadOnlyList<Participant> Participants { get; internal set; } = [];

    /// <summary>What is on the agenda.</summary>
    public IReadOnlyList<Topic> Agenda { get; internal set; } = [];

    /// <summary>"The first since": when the last of its kind was.</summary>
    public When? FirstSince { get; internal set; }

    /// <summary>What the source says, in our words; null where the other parts say it all.</summary>
    public string? Summary { get; internal set; }

    /// <summary>Who said what, and when.</summary>
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
