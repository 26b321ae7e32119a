using System;
using System.Collections.Generic;

namespace SpaceTalks;

// Puts the records of several documents together, and says what happens to entities that a catalog has already.
internal static class ContentMerge
{
    // All records of some contents together, each subject with all reports about it.
    // Throws DataSetException: An identifier is used twice, a link names nothing, or broader topics or places run in a circle.
    public static DataContent Join(IReadOnlyList<DataContent> contents, List<string?> documents)
    {
        DataContent content = DataWriting.Merge(contents);
        LinkCheck.Check(content, documents);
        // Whatever has been merged and checked has each identifier once, in order.
        foreach (RecordList list in EntityDescriptions.All)
        {
            if (list.Kind is not null)
            {
                list.NoteOrder(content);
            }
        }
        return ReportLists.Gather(content);
    }

    // Both contents without what stands in the way of joining them.
    // Throws DataSetException: The policy asks that both agree, and they do not.
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
                throw new ArgumentOutOfRangeException(nameof(policy), policy, "There is no such policy.");
        }
    }

    // An identifier of an organization is one among whichever kind of organizations it stands.
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
