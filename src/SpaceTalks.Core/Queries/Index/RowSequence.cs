namespace SpaceTalks;

/// <summary>Rows, one after the other, for one run.</summary>
internal abstract class RowSequence
{
    /// <summary>The next row, or <see cref="RowSet.None"/>, which is asked for once.</summary>
    public abstract int Next();
}
