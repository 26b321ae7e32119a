using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A report as a document has it.</summary>
internal sealed class ReportRecord
{
    public Link Source { get; set; }

    public string? Locator { get; set; }

    public When? Reported { get; set; }

    public ReportStatus? Status { get; set; }

    public When? When { get; set; }

    public PlacesRecord? Places { get; set; }

    public ParticipantRecord[]? Participants { get; set; }

    public ListPart<Link> Agenda { get; set; }

    public When? FirstSince { get; set; }

    public string? Summary { get; set; }
}
