using System;
using System.Collections.Generic;

namespace SpaceTalks;

// Collects rows in any order, in which the same row may occur repeatedly in succession, and builds the most compact set of them.
internal sealed class RowSetBuilder
{
    private readonly int _universe;
    private readonly int _mostAsRows;
    private readonly List<int> _rows = [];
    private ulong[]? _bits;
    private int _last = RowSet.None;
    private bool _isAscending = true;

    public RowSetBuilder(int universe, int rowsForOneAsBits = 128)
    {
        _universe = universe;
        _mostAsRows = universe / rowsForOneAsBits;
    }

    public void Add(int row)
    {
        if (row == _last)
        {
            return;
        }
        _isAscending &= row > _last;
        _last = row;
        if (_bits is not null)
        {
            _bits[row >> 6] |= 1UL << row;
            return;
        }
        _rows.Add(row);
        if (_rows.Count > _mostAsRows)
        {
            _bits = new ulong[(_universe + 63) >> 6];
            foreach (int earlier in _rows)
            {
                _bits[earlier >> 6] |= 1UL << earlier;
            }
            _rows.Clear();
            _rows.TrimExcess();
        }
    }

    public RowSet ToRowSet()
    {
        if (_bits is not null)
        {
            return RowSet.OfBits(_bits);
        }
        int[] rows = _rows.ToArray();
        if (!_isAscending)
        {
            Array.Sort(rows);
        }
        return RowSet.OfRows(rows);
    }
}
