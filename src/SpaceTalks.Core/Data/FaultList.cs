using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

// The faults that have been found: so many are kept, and all are counted.
internal sealed class FaultList
{
    private readonly List<DataFault> _kept = [];
    private readonly int _limit;

    public FaultList(int limit) => _limit = limit;

    public int Count { get; private set; }

    // Whether further faults are counted alone, so that nobody has to find words for them.
    public bool IsFull => _kept.Count >= _limit;

    // Counts a fault, and keeps it where there is room.
    public void Add(DataDocument document, int offset, JsonPath path, string root, string message)
    {
        Count++;
        if (!IsFull)
        {
            _kept.Add(document.FaultAt(offset, path.ToText(root), message));
        }
    }

    // Ends what was begun, where there are faults.
    // Throws DataSetException: There are faults.
    public void ThrowIfAny(List<string?> documents)
    {
        if (Count > 0)
        {
            Throw(documents);
        }
    }

    // Counts a fault of a whole record, and keeps it where there is room.
    public void Add(Record record, string message)
    {
        Count++;
        if (!IsFull)
        {
            _kept.Add(record.Document().FaultAt(record.Offset, record.Path, message));
        }
    }

    // Counts a fault that has its place, and keeps it where there is room.
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
