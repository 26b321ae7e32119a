using System;

namespace SpaceTalks;

// The rows that a cursor finds, the newest first: the dates go down, and the rows of one date go up; what has no date comes last.
internal sealed class NewestSequence : RowSequence
{
    private const int Unknown = -2;

    private readonly DateColumns _dates;
    private readonly RowCursor _cursor;

    // The next row of the date that is being walked through, and the last; the dates before it are still to come.
    private int _row;
    private int _last;
    private int _before;

    // The last row of the date that comes next, where it has been found.
    private int _known = Unknown;

    public NewestSequence(DateColumns dates, RowCursor cursor, int row, int last, int before)
    {
        _dates = dates;
        _cursor = cursor;
        _row = row;
        _last = last;
        _before = before;
    }

    // All rows.
    public static NewestSequence All(DateColumns dates, RowCursor cursor) => new(dates, cursor, 0, RowSet.None, dates.DatedCount);

    public override int Fill(Span<int> rows)
    {
        int count = 0;
        for (int row; count < rows.Length && (row = Next()) != RowSet.None; count++)
        {
            rows[count] = row;
        }
        return count;
    }

    private int Next()
    {
        while (true)
        {
            if (_row <= _last)
            {
                int found = _cursor.Find(_row, 1);
                if (found != RowSet.None && found <= _last)
                {
                    _row = found + 1;
                    return found;
                }
                _row = _last + 1;
            }
            if (_before <= 0)
            {
                if (_last == _dates.Count)
                {
                    return RowSet.None;
                }
                // Last of all what has no date.
                _row = _dates.DatedCount;
                _last = _dates.Count;
                continue;
            }
            int last = _known == Unknown ? _cursor.Find(_before - 1, -1) : _known;
            if (last == RowSet.None)
            {
                _before = 0;
                continue;
            }
            _before = _dates.FirstOfDate(last);
            _known = _cursor.Find(last - 1, -1);
            if (_known < _before)
            {
                // The only row of its date, as most are; and the last of the next date is found already.
                return last;
            }
            _known = Unknown;
            _row = _before;
            _last = last;
        }
    }
}
