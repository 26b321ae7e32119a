using System;
using System.Threading;
using SpaceTalks.Time;

namespace SpaceTalks;

// The records of milestones in date order, with those properties of their reports that are needed for all of them.
internal sealed class MilestoneRows
{
    private readonly Entities _entities;
    private When?[]? _dates;

    public MilestoneRows(RecordTable<MilestoneRecord>? milestones, Entities entities)
    {
        _entities = entities;
        MilestoneRecord[] records = milestones?.Records ?? [];
        int[]? memoryOrder = milestones?.MemoryOrder;
        When?[] dates = new When?[records.Length];
        Word[] statuses = new Word[records.Length];
        for (int step = 0; step < records.Length; step++)
        {
            int place = memoryOrder is null ? step : memoryOrder[step];
            (ReportRecord first, ReportRecord? dated) = PrevailingReports.FirstAndDated(entities, records[place].Reports);
            dates[place] = BoundedDate.Of(dated, entities);
            statuses[place] = first.StatusWord;
        }
        Places = DateKeys.Order(dates);
        if (memoryOrder is not null && memoryOrder.AsSpan().SequenceEqual(Places))
        {
            Places = memoryOrder;
        }
        if (milestones is { MustBeLaidOut: true })
        {
            TextPages pages = new();
            records = milestones.LayOut(Places, record => record.Touch(), record => record.CopyTo(pages));
        }
        Records = new MilestoneRecord[records.Length];
        StatusWords = new Word[records.Length];
        _dates = new When?[records.Length];
        for (int row = 0; row < Places.Length; row++)
        {
            Records[row] = records[Places[row]];
            StatusWords[row] = statuses[Places[row]];
            _dates[row] = dates[Places[row]];
        }
    }

    // The records, which usually lie in memory in this order. Neither this nor the other arrays may be written to.
    public readonly MilestoneRecord[] Records;

    // The place of each milestone in the order of identifiers.
    public readonly int[] Places;

    // The status of each milestone, from the prevailing report.
    public readonly Word[] StatusWords;

    // Null if the date is not known.
    public When? DateOf(int row) => DateOf(Records[row]);

    // The dates of all rows. They are not kept: the first caller gets those by which the rows were sorted.
    public When?[] TakeDates() => Interlocked.Exchange(ref _dates, null) ?? Array.ConvertAll(Records, DateOf);

    private When? DateOf(MilestoneRecord record) => BoundedDate.Of(PrevailingReports.Dated(_entities, record.Reports), _entities);
}
