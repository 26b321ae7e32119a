using System;
using System.Collections.Generic;

namespace SpaceTalks;

// Merges the records of several documents, and applies the policy for entities that a catalog already has.
internal static class ContentMerge
{
    // Merges all records, with all reports on each subject. Throws DataSetException if an identifier is used twice, a link names nothing,
    // or broader topics or places form a cycle.
    public static DataContent Join(IReadOnlyList<DataContent> contents, List<string?> documents)
    {
        DataContent content = DataWriting.Merge(contents);
        LinkCheck.Check(content, documents);
        // Merged and checked records have unique identifiers in order.
        foreach (RecordList list in EntityDescriptions.All)
        {
            if (list.Kind is not null)
            {
                list.NoteOrder(content);
            }
        }
        return ReportLists.Gather(content);
    }

    // Removes from both contents what would prevent their merging. Throws DataSetException if the policy requires that both agree, and they
    // do not.
    public static (DataContent Known, DataContent Further) Resolve(
        DataContent known, DataContent further, MergePolicy policy, List<string?> documents)
    {
        switch (policy)
        {
            case MergePolicy.Refuse:
                return (known, further);
            case MergePolicy.Override:
                known = known.Copy();
                RemoveNamed(known, further);
                return (known, further);
            case MergePolicy.Add:
                further = further.Copy();
                TakeOutKnown(known, further, documents);
                return (known, further);
            default:
                throw new ArgumentOutOfRangeException(nameof(policy), policy, "The value is not a merge policy.");
        }
    }

    // The kinds of organizations share their identifiers.
    private static void RemoveNamed(DataContent known, DataContent further)
    {
        foreach (RecordList list in EntityDescriptions.All)
        {
            if (list.Kind is not null)
            {
                HashSet<string> ids = new(StringComparer.Ordinal);
                foreach (RecordList other in EntityDescriptions.All)
                {
                    if (other.Kind == list.Kind)
                    {
                        Array.ForEach(other.Get(further)?.All ?? [], record => ids.Add(record.Id));
                    }
                }
                list.Remove(known, ids);
            }
        }
    }

    private static void TakeOutKnown(DataContent known, DataContent further, List<string?> documents)
    {
        FaultList faults = new(DataSetException.FaultLimit);
        foreach (RecordList list in EntityDescriptions.All)
        {
            if (list.Kind is not null)
            {
                list.TakeOutKnown(known, further, faults);
            }
        }
        faults.ThrowIfAny(documents);
        further.TenureReports = WithoutKnown(further.TenureReports);
        further.MilestoneReports = WithoutKnown(further.MilestoneReports);
    }

    private static RecordTable<FurtherReportsRecord>? WithoutKnown(RecordTable<FurtherReportsRecord>? records) =>
        records?.Map(record => record.WithoutKnown());
}
