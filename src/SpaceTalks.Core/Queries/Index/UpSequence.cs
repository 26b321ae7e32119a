namespace SpaceTalks;

/// <summary>The rows that a cursor finds, upwards, each looked for when it is asked for.</summary>
internal sealed class UpSequence : RowSequence
{
    private readonly RowCursor _cursor;
    private int _row;

    public UpSequence(RowCursor cursor, int from)
    {
        _cursor = cursor;
        _row = from;
    }

    public override int Next()
    {
        int found = _cursor.Find(_row, 1);
        _row = found + 1;
        return found;
    }
}
