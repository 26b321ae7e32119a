using System;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>The records of milestones in date order, each with the date that prevails. The arrays are not written to.</summary>
internal sealed class MilestoneRows
{
    public MilestoneRows(MilestoneRecord[] records, Entities entities)
    {
        Records = (MilestoneRecord[])records.Clone();
        Dates = new When?[records.Length];
        for (int row = 0; row < records.Length; row++)
        {
            Dates[row] = PrevailingReports.When(entities.Prevailing(records[row].Reports));
        }
        DateKeys.Sort(Records, Dates);
    }

    public MilestoneRecord[] Records { get; }

    public When?[] Dates { get; }
}
