namespace SpaceTalks;

// A word of a WordTable, or true or false, as records keep it, in one byte; none by default.
internal readonly struct Word
{
    private readonly byte _place;

    private Word(int index) => _place = (byte)(index + 1);

    public bool IsMissing => _place == 0;

    // The index in its table, counted from 0.
    public int Index => _place - 1;

    public bool IsTrue => Index == 1;

    public static Word Of(bool flag) => new(flag ? 1 : 0);

    public static Word At(int index) => new(index);
}
