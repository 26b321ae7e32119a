using System;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>What happens to entities that a catalog has already, before a data set is joined to it.</summary>
internal static class ContentMerge
{
    /// <summary>Both contents without what stands in the way of joining them.</summary>
    /// <exception cref="DataSetException">The policy asks that both agree, and they do not.</exception>
    public static (DataContent Known, DataContent Further) Resolve(DataContent known, DataContent further, MergePolicy policy)
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
                TakeOutKnown(known, further);
                return (known, further);
            default:
                throw new ArgumentOutOfRangeException(nameof(policy), policy, "There is no such policy.");
        }
    }

    // An identifier of an organization is one whether it stands among the agencies or the companies.
    private static void RemoveNamed(DataContent known, DataContent further)
    {
        foreach (RecordList list in RecordLists.All)
        {
            if (list.Kind is not null)
            {
                HashSet<string> ids = new(StringComparer.Ordinal);
                foreach (RecordList other in RecordLists.All)
                {
                    if (other.Kind == list.Kind)
                    {
                        Array.ForEach(other.Get(further), record => ids.Add(record.Id));
                    }
                }
                list.Remove(known, ids);
            }
        }
    }

    private static void TakeOutKnown(DataContent known, DataContent further)
    {
        FaultList faults = new(DataSetException.FaultLimit);
        foreach (RecordList list in RecordLists.All)
        {
            if (list.Kind is not null)
            {
                list.TakeOutKnown(known, further, faults);
            }
        }
        faults.ThrowIfAny([]);
    }
}
