using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>All records of a document, or of several together; a list that is null has none.</summary>
internal sealed class DataContent
{
    public string? DocumentName { get; set; }

    public int? SchemaVersion { get; set; }

    public string? DataVersion { get; set; }

    public When? AsOf { get; set; }

    public SourceRecord[]? Sources { get; set; }

    public PlaceRecord[]? Places { get; set; }

    public TopicRecord[]? Topics { get; set; }

    public OrganizationRecord[]? Agencies { get; set; }

    public OrganizationRecord[]? Companies { get; set; }

    public ProgrammeRecord[]? Programmes { get; set; }

    public OfficialRecord[]? Officials { get; set; }

    public TenureRecord[]? Tenures { get; set; }

    public MilestoneRecord[]? Milestones { get; set; }

    public FurtherReportsRecord[]? TenureReports { get; set; }

    public FurtherReportsRecord[]? MilestoneReports { get; set; }

    public FactorRecord[]? Factors { get; set; }

    public QuestionRecord[]? Questions { get; set; }

    /// <summary>The same with other subjects of reports.</summary>
    public DataContent With(TenureRecord[]? tenures, MilestoneRecord[]? milestones)
    {
        DataContent copy = (DataContent)MemberwiseClone();
        copy.Tenures = tenures;
        copy.Milestones = milestones;
        copy.TenureReports = null;
        copy.MilestoneReports = null;
        return copy;
    }
}
