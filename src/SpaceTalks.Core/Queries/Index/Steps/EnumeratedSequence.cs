using System;
using System.Collections.Generic;

namespace SpaceTalks;

internal sealed class EnumeratedSequence : RowSequence
{
    private readonly IEnumerator<int> _rows;

    public EnumeratedSequence(IEnumerable<int> rows) => _rows = rows.GetEnumerator();

    public override int Fill(Span<int> rows)
    {
        if (!_rows.MoveNext())
        {
            return 0;
        }
        rows[0] = _rows.Current;
        return 1;
    }

    public override void Dispose() => _rows.Dispose();
}
