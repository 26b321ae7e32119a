using System;

namespace SpaceTalks;

/// <summary>Walks through the rows whose dates stand in a relation to a window.</summary>
internal sealed class DateCursor : RowCursor
{
    private readonly DateRange _range;

    // The places of the wide rows that come next.
    private int _yearsPlace;
    private int _monthsPlace;

    public DateCursor(DateRange range)
    {
        _range = range;
        _yearsPlace = range.YearsLong.First;
        _monthsPlace = range.MonthsLong.First;
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
        return _range.Matches(row);
    }

    public override int Skip(int row, int step) => step > 0 ? SkipUp(row) : SkipDown(row);

    public override int Fill(ref int row, Span<int> rows)
    {
        int count = 0;
        if (row < _range.From)
        {
            Seek(row);
            int places = _yearsPlace + _monthsPlace;
            count = _range.FillWide(ref _yearsPlace, ref _monthsPlace, rows);
            Tests += _yearsPlace + _monthsPlace - places;
            if (count == rows.Length)
            {
                row = rows[count - 1] + 1;
                return count;
            }
            row = _range.From;
        }
        if (row < _range.To)
        {
            int before = row;
            count += _range.Fill(ref row, rows.Slice(count));
            Tests += row - before;
            if (row < _range.To)
            {
                return count;
            }
        }
        row = Math.Max(row, _range.UndatedFrom);
        while (row < _range.Universe && count < rows.Length)
        {
            rows[count++] = row++;
        }
        row = row < _range.Universe ? row : RowSet.None;
        return count;
    }

    public override int Keep(Span<int> rows)
    {
        Tests += rows.Length;
        return _range.Keep(rows);
    }

    private int SkipUp(int row)
    {
        if (row < _range.From)
        {
            Seek(row);
            int years = _yearsPlace < _range.YearsLong.End ? _range.YearsLongDates.Rows![_yearsPlace] : int.MaxValue;
            int months = _monthsPlace < _range.MonthsLong.End ? _range.MonthsLongDates.Rows![_monthsPlace] : int.MaxValue;
            if (years != months)
            {
                return Math.Min(years, months);
            }
            row = _range.From;
        }
        if (row < _range.To)
        {
            return row;
        }
        row = Math.Max(row, _range.UndatedFrom);
        return row < _range.Universe ? row : RowSet.None;
    }

    private int SkipDown(int row)
    {
        if (row >= _range.UndatedFrom)
        {
            return row < _range.Universe ? row : RowSet.None;
        }
        row = Math.Min(row, _range.To - 1);
        if (row >= _range.From)
        {
            return row;
        }
        Seek(row + 1);
        int years = _yearsPlace > _range.YearsLong.First ? _range.YearsLongDates.Rows![_yearsPlace - 1] : RowSet.None;
        int months = _monthsPlace > _range.MonthsLong.First ? _range.MonthsLongDates.Rows![_monthsPlace - 1] : RowSet.None;
        return Math.Max(years, months);
    }

    private void Seek(int row)
    {
        _yearsPlace = Seek(_range.YearsLongDates.Rows!, row, _range.YearsLong, _yearsPlace);
        _monthsPlace = Seek(_range.MonthsLongDates.Rows!, row, _range.MonthsLong, _monthsPlace);
    }

    // To the place of the first row that is not before a row; mostly that is this one or the next.
    private static int Seek(int[] rows, int row, (int First, int End) places, int place)
    {
        if (place < places.End && rows[place] < row)
        {
            place++;
        }
        return (place > places.First && rows[place - 1] >= row) || (place < places.End && rows[place] < row)
            ? RowSet.LowerBound(rows, row, places.First, places.End)
            : place;
    }
}
