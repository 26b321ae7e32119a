using System;

namespace SpaceTalks;

// Walks through the rows whose dates are in a relation to a window.
internal sealed class DateCursor : RowCursor
{
    private readonly DateStep _step;

    // For each list of wide rows, the place of the next row.
    private readonly int[] _places;

    // The row at which the last batch stopped, for which the places are valid.
    private int _resumed = RowSet.None;

    public DateCursor(DateStep step)
    {
        _step = step;
        _places = step.Wide.Length == 0 ? [] : new int[step.Wide.Length];
        for (int list = 0; list < _places.Length; list++)
        {
            _places[list] = step.Wide[list].First;
        }
    }

    public override int Find(int row, int step)
    {
        while ((row = Skip(row, step)) != RowSet.None && !Matches(row))
        {
            row += step;
        }
        return row;
    }

    public override bool Matches(int row)
    {
        Tests++;
        return _step.Matches(row);
    }

    public override int Skip(int row, int step) => step > 0 ? SkipUp(row) : SkipDown(row);

    public override int Fill(ref int row, Span<int> rows)
    {
        int count = 0;
        if (row < _step.RunFrom)
        {
            if (row != _resumed)
            {
                Seek(row);
            }
            count = FillWide(rows);
            if (count == rows.Length)
            {
                _resumed = row = rows[count - 1] + 1;
                return count;
            }
            row = _step.RunFrom;
        }
        if (row < _step.RunTo)
        {
            int before = row;
            count += _step.Fill(ref row, rows.Slice(count));
            Tests += row - before;
            if (row < _step.RunTo)
            {
                return count;
            }
        }
        row = Math.Max(row, _step.UndatedFrom);
        while (row < _step.Universe && count < rows.Length)
        {
            rows[count++] = row++;
        }
        row = row < _step.Universe ? row : RowSet.None;
        return count;
    }

    public override int Keep(Span<int> rows)
    {
        Tests += rows.Length;
        return _step.Keep(rows);
    }

    private int SkipUp(int row)
    {
        if (row < _step.RunFrom)
        {
            Seek(row);
            int next = int.MaxValue;
            for (int list = 0; list < _places.Length; list++)
            {
                next = Math.Min(next, _step.Wide[list].RowAt(_places[list]));
            }
            if (next != int.MaxValue)
            {
                return next;
            }
            row = _step.RunFrom;
        }
        if (row < _step.RunTo)
        {
            return row;
        }
        row = Math.Max(row, _step.UndatedFrom);
        return row < _step.Universe ? row : RowSet.None;
    }

    private int SkipDown(int row)
    {
        if (row >= _step.UndatedFrom)
        {
            return row < _step.Universe ? row : RowSet.None;
        }
        row = Math.Min(row, _step.RunTo - 1);
        if (row >= _step.RunFrom)
        {
            return row;
        }
        Seek(row + 1);
        int last = RowSet.None;
        for (int list = 0; list < _places.Length; list++)
        {
            WideRows wide = _step.Wide[list];
            last = _places[list] > wide.First ? Math.Max(last, wide.RowAt(_places[list] - 1)) : last;
        }
        return last;
    }

    private int FillWide(Span<int> rows)
    {
        Span<int> next = stackalloc int[_places.Length];
        for (int list = 0; list < next.Length; list++)
        {
            next[list] = FindWide(list);
        }
        int count = 0;
        while (count < rows.Length)
        {
            int least = int.MaxValue;
            int from = 0;
            for (int list = 0; list < next.Length; list++)
            {
                if (next[list] < least)
                {
                    least = next[list];
                    from = list;
                }
            }
            if (least == int.MaxValue)
            {
                break;
            }
            rows[count++] = least;
            _places[from]++;
            next[from] = FindWide(from);
        }
        return count;
    }

    private int FindWide(int list)
    {
        int place = _places[list];
        int found = _step.FindWide(_step.Wide[list], ref _places[list]);
        Tests += _places[list] - place;
        return found;
    }

    // Moves to the first row of each list that is not before a row, which usually is the current or the next one.
    private void Seek(int row)
    {
        _resumed = RowSet.None;
        for (int list = 0; list < _places.Length; list++)
        {
            WideRows wide = _step.Wide[list];
            int place = _places[list];
            if (wide.RowAt(place) < row)
            {
                place++;
            }
            _places[list] = (place > wide.First && wide.RowAt(place - 1) >= row) || wide.RowAt(place) < row
                ? RowSet.LowerBound(wide.Dates.Rows!, row, wide.First, wide.End)
                : place;
        }
    }
}
