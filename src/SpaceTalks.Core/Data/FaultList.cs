using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

// The faults found so far. A limited number is kept, and all are counted.
internal sealed class FaultList
{
    private readonly List<DataFault> _kept = [];
    private readonly int _limit;

    public FaultList(int limit) => _limit = limit;

    public int Count { get; private set; }

    // True if further faults are only counted, so that their messages need not be built.
    public bool IsFull => _kept.Count >= _limit;

    public void Add(DataDocument document, int offset, JsonPath path, string root, string message)
    {
        Count++;
        if (!IsFull)
        {
            _kept.Add(document.FaultAt(offset, path.ToText(root), message));
        }
    }

    // Throws DataSetException if there are faults.
    public void ThrowIfAny(List<string?> documents)
    {
        if (Count > 0)
        {
            Throw(documents);
        }
    }

    // Adds a fault of a whole record.
    public void Add(Record record, string message)
    {
        Count++;
        if (!IsFull)
        {
            _kept.Add(record.Document().FaultAt(record.Offset, record.Path, message));
        }
    }

    // Adds a fault that already has its position.
    public void Add(DataFault fault)
    {
        Count++;
        if (!IsFull)
        {
            _kept.Add(fault);
        }
    }

    private void Throw(List<string?> documents) => throw new DataSetException(
        [.. _kept.OrderBy(fault => documents.IndexOf(fault.Document)).ThenBy(fault => fault.Line).ThenBy(fault => fault.Column)], Count);
}
