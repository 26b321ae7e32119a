using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>A milestone as a document has it.</summary>
internal sealed class MilestoneRecord : Record
{
    public string Title { get; set; } = string.Empty;

    public string Summary { get; set; } = string.Empty;

    public MilestoneKind? Kind { get; set; }

    public MeetingLevel? Level { get; set; }

    public List<Link?>? Subjects { get; set; }

    public List<Link?>? Organizations { get; set; }

    public List<Link?>? Programmes { get; set; }

    public List<ClaimCheckRecord>? Checks { get; set; }

    public List<ReportRecord> Reports { get; set; } = [];

    /// <summary>The same with other reports.</summary>
    public MilestoneRecord With(List<ReportRecord> reports)
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
