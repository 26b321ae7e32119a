using System;

namespace SpaceTalks;

/// <summary>Rows in some order, for one run.</summary>
internal abstract class RowSequence : IDisposable
{
    /// <summary>The next rows.</summary>
    /// <param name="rows">Takes them, as many as it has room for.</param>
    /// <returns>How many there are; 0 where there are no more.</returns>
    public abstract int Fill(Span<int> rows);

    /// <summary>Gives back what it took.</summary>
    public virtual void Dispose()
    {
    }
}
