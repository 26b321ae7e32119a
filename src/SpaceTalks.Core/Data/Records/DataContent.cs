using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>All records of a document, or of several together; a list that is null has none.</summary>
internal sealed class DataContent
{
    public string? DocumentName { get; set; }

    public int? SchemaVersion { get; set; }

    public string? DataVersion { get; set; }

    public When? AsOf { get; set; }

    public List<SourceRecord>? Sources { get; set; }

    public List<PlaceRecord>? Places { get; set; }

    public List<TopicRecord>? Topics { get; set; }

    public List<OrganizationRecord>? Agencies { get; set; }

    public List<OrganizationRecord>? Companies { get; set; }

    public List<ProgrammeRecord>? Programmes { get; set; }

    public List<OfficialRecord>? Officials { get; set; }

    public List<TenureRecord>? Tenures { get; set; }

    public List<MilestoneRecord>? Milestones { get; set; }

    public List<FurtherReportsRecord>? TenureReports { get; set; }

    public List<FurtherReportsRecord>? MilestoneReports { get; set; }

    public List<FactorRecord>? Factors { get; set; }

    public List<QuestionRecord>? Questions { get; set; }

    /// <summary>The same with other subjects of reports.</summary>
    public DataContent With(List<TenureRecord>? tenures, List<MilestoneRecord>? milestones)
    {
        DataContent copy = (DataContent)MemberwiseClone();
        copy.Tenures = tenures;
        copy.Milestones = milestones;
        copy.TenureReports = null;
        copy.MilestoneReports = null;
        return copy;
    }
}
