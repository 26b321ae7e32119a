namespace SpaceTalks;

/// <summary>A milestone as a document has it.</summary>
internal sealed class MilestoneRecord : Record
{
    public string Title = string.Empty;

    public string Summary = string.Empty;

    public MilestoneKind? Kind;

    public MeetingLevel? Level;

    public ListPart<Link> Subjects;

    public ListPart<Link> Organizations;

    public ListPart<Link> Programmes;

    public ClaimCheckRecord[]? Checks;

    public ReportRecord[] Reports = [];

    /// <summary>The same with other reports.</summary>
    public MilestoneRecord With(ReportRecord[] reports)
    {
        if (ReferenceEquals(reports, Reports))
        {
            return this;
        }
        MilestoneRecord copy = (MilestoneRecord)Copy();
        copy.Reports = reports;
        return copy;
    }
}
