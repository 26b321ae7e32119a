using System;

namespace SpaceTalks;

// The rows that a cursor finds, newest first: dates descend, and rows of the same date ascend; rows without a date come last.
internal sealed class NewestSequence : RowSequence
{
    private const int Unknown = -2;

    private readonly DateColumns _dates;
    private readonly RowCursor _cursor;

    // The next and the last row of the current date; the preceding dates are still to come.
    private int _row;
    private int _last;
    private int _before;

    // The last row of the next date, if it has been found already.
    private int _known = Unknown;

    public NewestSequence(DateColumns dates, RowCursor cursor, int row, int last, int before)
    {
        _dates = dates;
        _cursor = cursor;
        _row = row;
        _last = last;
        _before = before;
    }

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
                // Rows without a date come last.
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
                // Usually the only row of its date, and the last row of the next date has been found already.
                return last;
            }
            _known = Unknown;
            _row = _before;
            _last = last;
        }
    }
}
