using System;

namespace SpaceTalks;

/// <summary>Rows, one after the other, for one run.</summary>
internal abstract class RowSequence : IDisposable
{
    /// <summary>The next row, or <see cref="RowSet.None"/>, after which none is asked for.</summary>
    public abstract int Next();

    /// <summary>Gives back what it took.</summary>
    public virtual void Dispose()
    {
    }
}
