namespace SpaceTalks;

// A cell of a table, and its position.
internal readonly struct CsvCell
{
    public CsvCell(string text, int offset)
    {
        Text = text;
        Offset = offset;
    }

    public string Text { get; }

    public int Offset { get; }
}
