using System.Linq;

namespace SpaceTalks;

// Walks through the rows that meet at least one of several conditions.
internal sealed class OrCursor : RowCursor
{
    private readonly RowCursor[] _operands;

    // What each operand found, and from where and in which direction, so that it need not search again.
    private readonly int[] _found;
    private readonly int[] _from;
    private int _step;

    public OrCursor(RowCursor[] operands)
    {
        _operands = operands;
        _found = new int[operands.Length];
        _from = new int[operands.Length];
    }

    public override int Tests => _operands.Sum(operand => operand.Tests);

    public override int Find(int row, int step)
    {
        bool isFirst = step != _step;
        _step = step;
        int nearest = RowSet.None;
        for (int index = 0; index < _operands.Length; index++)
        {
            if (isFirst || !IsKnown(index, row, step))
            {
                _found[index] = _operands[index].Find(row, step);
                _from[index] = row;
            }
            int found = _found[index];
            if (found != RowSet.None && (nearest == RowSet.None || (step > 0 ? found < nearest : found > nearest)))
            {
                nearest = found;
            }
        }
        return nearest;
    }

    public override bool Matches(int row)
    {
        foreach (RowCursor operand in _operands)
        {
            if (operand.Matches(row))
            {
                return true;
            }
        }
        return false;
    }

    public override int Skip(int row, int step)
    {
        int nearest = RowSet.None;
        foreach (RowCursor operand in _operands)
        {
            int candidate = operand.Skip(row, step);
            if (candidate != RowSet.None && (nearest == RowSet.None || (step > 0 ? candidate < nearest : candidate > nearest)))
            {
                nearest = candidate;
            }
        }
        return nearest;
    }

    private bool IsKnown(int index, int row, int step)
    {
        int found = _found[index];
        return step > 0
            ? _from[index] <= row && (found == RowSet.None || row <= found)
            : _from[index] >= row && (found == RowSet.None || row >= found);
    }
}
