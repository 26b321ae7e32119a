namespace SpaceTalks;

/// <summary>A milestone as a document has it.</summary>
internal sealed class MilestoneRecord : ReportedRecord
{
    public string Title = string.Empty;

    public string Summary = string.Empty;

    public MilestoneKind? Kind;

    public MeetingLevel? Level;

    public ListPart<Link> Subjects;

    public ListPart<Link> Organizations;

    public ListPart<Link> Programmes;

    public ClaimCheckRecord[]? Checks;
}
