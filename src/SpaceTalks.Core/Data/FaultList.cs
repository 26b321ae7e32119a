using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>The faults that have been found: so many are kept, and all are counted.</summary>
internal sealed class FaultList
{
    private readonly List<DataFault> _kept = [];
    private readonly int _limit;

    public FaultList(int limit) => _limit = limit;

    public int Count { get; private set; }

    /// <summary>Whether further faults are counted alone, so that nobody has to find words for them.</summary>
    public bool IsFull => _kept.Count >= _limit;

    /// <summary>Counts a fault, and keeps it where there is room.</summary>
    /// <param name="document">The document.</param>
    /// <param name="offset">Where in it, in bytes.</param>
    /// <param name="path">The JSON path to the value from where the walk began.</param>
    /// <param name="root">Where the walk began.</param>
    /// <param name="message">What is wrong.</param>
    public void Add(DataDocument document, int offset, JsonPath path, string root, string message)
    {
        Count++;
        if (!IsFull)
        {
            _kept.Add(document.FaultAt(offset, path.ToText(root), message));
        }
    }

    /// <summary>Ends what was begun, where there are faults.</summary>
    /// <param name="documents">The names of the documents, in the order in which their faults are listed.</param>
    /// <exception cref="DataSetException">There are faults.</exception>
    public void ThrowIfAny(List<string?> documents)
    {
        if (Count > 0)
        {
            Throw(documents);
        }
    }

    /// <summary>Counts a fault of a whole record, and keeps it where there is room.</summary>
    public void Add(Record record, string message)
    {
        Count++;
        if (!IsFull)
        {
            _kept.Add(record.Document().FaultAt(record.Offset, record.Path, message));
        }
    }

    /// <summary>Counts a fault that has its place, and keeps it where there is room.</summary>
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
