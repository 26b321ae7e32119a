using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>All records of a document, or of several together; a list that is null has none.</summary>
internal sealed class DataContent
{
    public string? DocumentName;

    public string? Schema;

    public int? SchemaVersion;

    public string? DataVersion;

    public When? AsOf;

    public SourceRecord[]? Sources;

    public PlaceRecord[]? Places;

    public TopicRecord[]? Topics;

    public OrganizationRecord[]? Agencies;

    public OrganizationRecord[]? Companies;

    public ProgrammeRecord[]? Programmes;

    public OfficialRecord[]? Officials;

    public TenureRecord[]? Tenures;

    public MilestoneRecord[]? Milestones;

    public FurtherReportsRecord[]? TenureReports;

    public FurtherReportsRecord[]? MilestoneReports;

    public FactorRecord[]? Factors;

    public QuestionRecord[]? Questions;

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
