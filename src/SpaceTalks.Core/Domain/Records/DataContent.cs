using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// All records of one or more documents; a list that is null is empty.
internal sealed class DataContent
{
    public string? DocumentName;

    public string? Schema;

    public int? SchemaVersion;

    public string? DataVersion;

    public When? AsOf;

    public string? Coverage;

    // Tells whoever asks for milestones where they are; null if they are here.
    public string? MilestonesElsewhere;

    // The entities that links of the records name, possibly with others; null if they were not collected.
    public IReadOnlyCollection<LinkTargets>? LinkTargets;

    public RecordTable<SourceRecord>? Sources;

    public RecordTable<PlaceRecord>? Places;

    public RecordTable<TopicRecord>? Topics;

    public RecordTable<OrganizationRecord>? Agencies;

    public RecordTable<OrganizationRecord>? Companies;

    public RecordTable<OrganizationRecord>? States;

    public RecordTable<OrganizationRecord>? InternationalBodies;

    public RecordTable<ProgrammeRecord>? Programmes;

    public RecordTable<OfficialRecord>? Officials;

    public RecordTable<TenureRecord>? Tenures;

    public RecordTable<MilestoneRecord>? Milestones;

    public RecordTable<FurtherReportsRecord>? TenureReports;

    public RecordTable<FurtherReportsRecord>? MilestoneReports;

    public RecordTable<FactorRecord>? Factors;

    public RecordTable<QuestionRecord>? Questions;

    // A shallow copy, whose lists can be replaced.
    public DataContent Copy() => (DataContent)MemberwiseClone();

    // Adds the reports on subjects of one kind as further reports.
    public void AddReports(IReadOnlyList<ReportedRecord> subjects)
    {
        if (subjects.Count == 0)
        {
            return;
        }
        IEnumerable<FurtherReportsRecord> reports = subjects.Select(FurtherReportsOf);
        if (subjects[0] is TenureRecord)
        {
            TenureReports = new RecordTable<FurtherReportsRecord>([.. TenureReports?.Records ?? [], .. reports]);
        }
        else
        {
            MilestoneReports = new RecordTable<FurtherReportsRecord>([.. MilestoneReports?.Records ?? [], .. reports]);
        }
    }

    // A copy with other subjects of reports.
    public DataContent With(RecordTable<TenureRecord>? tenures, RecordTable<MilestoneRecord>? milestones)
    {
        DataContent copy = Copy();
        copy.Tenures = tenures;
        copy.Milestones = milestones;
        copy.TenureReports = null;
        copy.MilestoneReports = null;
        return copy;
    }

    private static FurtherReportsRecord FurtherReportsOf(ReportedRecord subject)
    {
        FurtherReportsRecord reports = new() { Subject = new Link(subject.Id, subject.Offset), Reports = subject.Reports };
        reports.SetOrigin(subject);
        return reports;
    }
}
