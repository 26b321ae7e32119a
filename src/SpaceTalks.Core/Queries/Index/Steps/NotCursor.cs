namespace SpaceTalks;

internal sealed class NotCursor : RowCursor
{
    private readonly RowCursor _operand;
    private readonly int _universe;

    public NotCursor(RowCursor operand, int universe)
    {
        _operand = operand;
        _universe = universe;
    }

    public override int Tests => _operand.Tests;

    public override int Find(int row, int step)
    {
        while (row >= 0 && row < _universe)
        {
            if (!Matches(row))
            {
                row += step;
                continue;
            }
            return row;
        }
        return RowSet.None;
    }

    public override bool Matches(int row) => !_operand.Matches(row);
}
