using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>What happens to the reports of subjects before entities are made of them: more are added, or some are left out.</summary>
internal static class ReportLists
{
    /// <summary>Adds the further reports that documents have to the subjects that they are about.</summary>
    public static DataContent Gather(DataContent content)
    {
        if (content.TenureReports is null && content.MilestoneReports is null)
        {
            return content;
        }
        ILookup<string, ReportRecord> ofTenures = BySubject(content.TenureReports);
        ILookup<string, ReportRecord> ofMilestones = BySubject(content.MilestoneReports);
        return content.With(
            Map(content.Tenures, tenure => Add(tenure.Reports, ofTenures[tenure.Id]), (tenure, reports) => tenure.With(reports)),
            Map(content.Milestones, milestone => Add(milestone.Reports, ofMilestones[milestone.Id]), (milestone, reports) => milestone.With(reports)));
    }

    /// <summary>Leaves out the reports that a condition does not hold for, and the subjects that have none left.</summary>
    public static DataContent Keep(DataContent content, Func<ReportRecord, bool> isKept) => content.With(
        Map(content.Tenures, tenure => Keep(tenure.Reports, isKept), (tenure, reports) => tenure.With(reports)),
        Map(content.Milestones, milestone => Keep(milestone.Reports, isKept), (milestone, reports) => milestone.With(reports)));

    private static ILookup<string, ReportRecord> BySubject(FurtherReportsRecord[]? records) => (records ?? [])
        .SelectMany(record => record.Reports.Select(report => (record.Subject.Id, report)))
        .ToLookup(pair => pair.Id, pair => pair.report, StringComparer.Ordinal);

    private static ReportRecord[] Add(ReportRecord[] reports, IEnumerable<ReportRecord> further)
    {
        ReportRecord[] all = [.. reports, .. further];
        return all.Length == reports.Length ? reports : all;
    }

    private static ReportRecord[] Keep(ReportRecord[] reports, Func<ReportRecord, bool> isKept) =>
        Array.TrueForAll(reports, report => isKept(report)) ? reports : Array.FindAll(reports, report => isKept(report));

    private static T[]? Map<T>(T[]? subjects, Func<T, ReportRecord[]> reports, Func<T, ReportRecord[], T> with)
        where T : Record
    {
        if (subjects is null)
        {
            return null;
        }
        List<T> mapped = new(subjects.Length);
        foreach (T subject in subjects)
        {
            ReportRecord[] kept = reports(subject);
            if (kept.Length > 0)
            {
                mapped.Add(with(subject, kept));
            }
        }
        return mapped.Count == 0 ? null : mapped.ToArray();
    }
}
