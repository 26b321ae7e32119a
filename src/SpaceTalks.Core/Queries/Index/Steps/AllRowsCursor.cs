namespace SpaceTalks;

internal sealed class AllRowsCursor : RowCursor
{
    private readonly int _universe;

    public AllRowsCursor(int universe) => _universe = universe;

    public override int Find(int row, int step) => row >= 0 && row < _universe ? row : RowSet.None;

    public override bool Matches(int row) => true;

    public override int Skip(int row, int step) => Find(row, step);
}
