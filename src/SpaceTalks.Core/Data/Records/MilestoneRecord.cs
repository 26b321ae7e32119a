namespace SpaceTalks;

/// <summary>A milestone as a document has it.</summary>
internal sealed class MilestoneRecord : Record
{
    public string Title { get; set; } = string.Empty;

    public string Summary { get; set; } = string.Empty;

    public MilestoneKind? Kind { get; set; }

    public MeetingLevel? Level { get; set; }

    public ListPart<Link> Subjects { get; set; }

    public ListPart<Link> Organizations { get; set; }

    public ListPart<Link> Programmes { get; set; }

    public ClaimCheckRecord[]? Checks { get; set; }

    public ReportRecord[] Reports { get; set; } = [];

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
