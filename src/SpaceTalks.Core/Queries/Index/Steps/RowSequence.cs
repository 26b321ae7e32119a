using System;

namespace SpaceTalks;

// Rows in some order, for a single run.
internal abstract class RowSequence : IDisposable
{
    public abstract int Fill(Span<int> rows);

    public virtual void Dispose()
    {
    }
}
