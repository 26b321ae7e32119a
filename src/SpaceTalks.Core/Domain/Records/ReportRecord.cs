using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A report as a document has it.</summary>
internal sealed class ReportRecord
{
    public Link Source;

    public string? Locator;

    public When? Reported;

    public ReportStatus? Status;

    public When? When;

    public PlacesRecord? Places;

    public ParticipantRecord[]? Participants;

    public ListPart<Link> Agenda;

    public When? FirstSince;

    public string? Summary;
}
