using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

// Adds or removes reports of subjects before entities are made of them.
internal static class ReportLists
{
    // Adds the further reports of documents to their subjects.
    public static DataContent Gather(DataContent content)
    {
        if (content.TenureReports is null && content.MilestoneReports is null)
        {
            return content;
        }
        ILookup<string, FurtherReportsRecord> ofTenures = BySubject(content.TenureReports);
        ILookup<string, FurtherReportsRecord> ofMilestones = BySubject(content.MilestoneReports);
        return content.With(
            content.Tenures?.Map(tenure => With(tenure, Add(tenure.Reports, ofTenures[tenure.Id]))),
            content.Milestones?.Map(milestone => With(milestone, Add(milestone.Reports, ofMilestones[milestone.Id]))));
    }

    // Removes the reports that fail a test, and the subjects that have none left.
    public static DataContent Keep(DataContent content, StatementTest test) => content.With(
        content.Tenures?.Map(tenure => With(tenure, Keep(tenure.Reports, test))),
        content.Milestones?.Map(milestone => With(milestone, Keep(milestone.Reports, test))));

    private static ILookup<string, FurtherReportsRecord> BySubject(RecordTable<FurtherReportsRecord>? records) =>
        (records?.Records ?? []).ToLookup(record => record.Subject.Id, StringComparer.Ordinal);

    private static ReportRecord[] Add(ReportRecord[] reports, IEnumerable<FurtherReportsRecord> further)
    {
        List<ReportRecord>? all = null;
        HashSet<string>? known = null;
        HashSet<ReportRecord>? present = null;
        foreach (FurtherReportsRecord record in further)
        {
            all ??= [.. reports];
            present ??= [.. all];
            known ??= record.MayRepeat ? new(all.Select(ReportDescription.Report.ToText), StringComparer.Ordinal) : null;
            foreach (ReportRecord report in record.Reports)
            {
                if (known is null || known.Add(ReportDescription.Report.ToText(report)) || !record.MayRepeat)
                {
                    // A report that is stated twice becomes two reports, each with a position of its own.
                    all.Add(present.Add(report) ? report : report.Copy());
                }
            }
        }
        return all is null || all.Count == reports.Length ? reports : all.ToArray();
    }

    private static ReportRecord[] Keep(ReportRecord[] reports, StatementTest test)
    {
        ReportRecord[] kept = reports;
        int count = 0;
        for (int index = 0; index < reports.Length; index++)
        {
            if (!test.Keeps(reports[index]))
            {
                continue;
            }
            // As long as none has been removed, the list is the same.
            if (count < index && kept == reports)
            {
                kept = new ReportRecord[reports.Length - 1];
                Array.Copy(reports, kept, count);
            }
            if (kept != reports)
            {
                kept[count] = reports[index];
            }
            count++;
        }
        if (count == 0)
        {
            return [];
        }
        if (count < reports.Length)
        {
            kept = kept == reports ? (ReportRecord[])reports.Clone() : kept;
            Array.Resize(ref kept, count);
        }
        return kept;
    }

    // A copy of the subject with other reports; null if there are none.
    private static T? With<T>(T subject, ReportRecord[] reports)
        where T : ReportedRecord => reports.Length == 0 ? null : (T)subject.With(reports);
}
