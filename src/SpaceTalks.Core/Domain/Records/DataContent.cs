using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// All records of a document, or of several together; a list that is null has none.
internal sealed class DataContent
{
    public string? DocumentName;

    public string? Schema;

    public int? SchemaVersion;

    public string? DataVersion;

    public When? AsOf;

    // What the links of the records name, and perhaps more; null where nobody has noted it.
    public IReadOnlyCollection<LinkTargets>? LinkTargets;

    // Those of the lists that are known to have each identifier once, in ascending order.
    public IReadOnlyCollection<Record[]> OrderedLists = [];

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

    // The same in another object, of which lists can be set.
    public DataContent Copy() => (DataContent)MemberwiseClone();

    // Adds the reports about subjects of one kind as further ones.
    public void AddReports(IReadOnlyList<ReportedRecord> subjects)
    {
        if (subjects.Count == 0)
        {
            return;
        }
        IEnumerable<FurtherReportsRecord> reports = subjects.Select(FurtherReportsOf);
        if (subjects[0] is TenureRecord)
        {
            TenureReports = [.. TenureReports ?? [], .. reports];
        }
        else
        {
            MilestoneReports = [.. MilestoneReports ?? [], .. reports];
        }
    }

    // The same with other subjects of reports.
    public DataContent With(TenureRecord[]? tenures, MilestoneRecord[]? milestones)
    {
        DataContent copy = Copy();
        copy.Tenures = tenures;
        copy.Milestones = milestones;
        copy.TenureReports = null;
        copy.MilestoneReports = null;
        // What is left of a list in order is in order too, and nothing holds the lists that were replaced.
        copy.OrderedLists = OrderedLists
            .Select(list => list == Tenures ? tenures : list == Milestones ? milestones : list)
            .OfType<Record[]>()
            .ToArray();
        return copy;
    }

    private static FurtherReportsRecord FurtherReportsOf(ReportedRecord subject)
    {
        FurtherReportsRecord reports = new() { Subject = new Link(subject.Id, subject.Offset), Reports = subject.Reports };
        reports.SetOrigin(subject);
        return reports;
    }
}
