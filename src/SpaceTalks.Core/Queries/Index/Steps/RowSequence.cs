using System;

namespace SpaceTalks;

// Rows in some order, for one run.
internal abstract class RowSequence : IDisposable
{
    // The next rows.
    public abstract int Fill(Span<int> rows);

    // Gives back what it took.
    public virtual void Dispose()
    {
    }
}
