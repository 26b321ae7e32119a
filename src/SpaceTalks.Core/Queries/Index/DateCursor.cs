namespace SpaceTalks;

/// <summary>Walks through the rows whose dates stand in a relation to a window.</summary>
internal sealed class DateCursor : RowCursor
{
    private readonly DateRange _range;

    // The place of the long row that was found last.
    private int _place;

    public DateCursor(DateRange range) => _range = range;

    public override int Find(int row, int step)
    {
        if (step > 0)
        {
            return FindUp(row);
        }
        while ((row = SkipDown(row)) != RowSet.None && !Matches(row))
        {
            row--;
        }
        return row;
    }

    public override bool Matches(int row)
    {
        Tests++;
        return _range.Matches(row);
    }

    public override int Skip(int row, int step) => step > 0 ? SkipUp(row) : SkipDown(row);

    private int FindUp(int row)
    {
        if (row < _range.From)
        {
            SeekLong(row);
            for (; _place < _range.LongCount; _place++)
            {
                Tests++;
                if (_range.MatchesLong(_place))
                {
                    return _range.LongRows[_place];
                }
            }
            row = _range.From;
        }
        if (row < _range.To)
        {
            int found = _range.FindUp(row);
            Tests += found - row + 1;
            if (found < _range.To)
            {
                return found;
            }
        }
        return Undated(row);
    }

    private int SkipUp(int row)
    {
        if (row < _range.From)
        {
            SeekLong(row);
            if (_place < _range.LongCount)
            {
                return _range.LongRows[_place];
            }
            row = _range.From;
        }
        return row < _range.To ? row : Undated(row);
    }

    private int SkipDown(int row)
    {
        if (row >= _range.UndatedFrom)
        {
            return row < _range.Universe ? row : RowSet.None;
        }
        row = row >= _range.To ? _range.To - 1 : row;
        if (row >= _range.From)
        {
            return row;
        }
        SeekLong(row + 1);
        return _place > 0 ? _range.LongRows[--_place] : RowSet.None;
    }

    private int Undated(int row)
    {
        row = row < _range.UndatedFrom ? _range.UndatedFrom : row;
        return row < _range.Universe ? row : RowSet.None;
    }

    // To the first long row that is not before a row; mostly that is the next.
    private void SeekLong(int row)
    {
        int[] rows = _range.LongRows;
        if (_place < _range.LongCount && rows[_place] < row)
        {
            _place++;
        }
        if ((_place > 0 && rows[_place - 1] >= row) || (_place < _range.LongCount && rows[_place] < row))
        {
            _place = RowSet.LowerBound(rows, row, 0, _range.LongCount);
        }
    }
}
