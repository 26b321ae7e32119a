using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>Rows that something enumerates.</summary>
internal sealed class EnumeratedSequence : RowSequence
{
    private readonly IEnumerator<int> _rows;

    public EnumeratedSequence(IEnumerable<int> rows) => _rows = rows.GetEnumerator();

    public override int Next() => _rows.MoveNext() ? _rows.Current : RowSet.None;

    public override void Dispose() => _rows.Dispose();
}
