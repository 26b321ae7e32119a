using System.Threading;
using SpaceTalks.Time;

namespace SpaceTalks;

// The records of milestones in date order, and what of their reports is asked for of all of them.
// Whoever looks at all milestones had better do so in the order of their identifiers: so they mostly lie in memory, and in date order
// nearly each step would wait for it.
internal sealed class MilestoneRows
{
    private readonly Entities _entities;
    private When?[]? _dates;

    public MilestoneRows(MilestoneRecord[] records, Entities entities)
    {
        _entities = entities;
        RecordsById = records;
        When?[] dates = new When?[records.Length];
        Word[] statuses = new Word[records.Length];
        for (int index = 0; index < records.Length; index++)
        {
            (ReportRecord first, ReportRecord? dated) = PrevailingReports.FirstAndDated(entities, records[index].Reports);
            dates[index] = dated?.When;
            statuses[index] = first.StatusWord;
        }
        int[] order = DateKeys.Order(dates);
        Records = new MilestoneRecord[records.Length];
        StatusWords = new Word[records.Length];
        RowsById = new int[records.Length];
        _dates = new When?[records.Length];
        for (int row = 0; row < order.Length; row++)
        {
            Records[row] = records[order[row]];
            StatusWords[row] = statuses[order[row]];
            _dates[row] = dates[order[row]];
            RowsById[order[row]] = row;
        }
    }

    // The records. Neither these nor the other lists are written to.
    public readonly MilestoneRecord[] Records;

    // The same in the order of their identifiers.
    public readonly MilestoneRecord[] RecordsById;

    // The row of each of those.
    public readonly int[] RowsById;

    // How far each has come, by the prevailing report.
    public readonly Word[] StatusWords;

    // The date of a row; null where it is not known.
    public When? DateOf(int row) => DateOf(Records[row]);

    // The dates of all rows, which are not kept: whoever takes them first gets those that the rows were sorted by.
    public When?[] TakeDates() => Interlocked.Exchange(ref _dates, null) ?? System.Array.ConvertAll(Records, DateOf);

    private When? DateOf(MilestoneRecord record) => PrevailingReports.Dated(_entities, record.Reports)?.When;
}
