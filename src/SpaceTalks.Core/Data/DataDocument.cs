using System;
using System.Collections.Generic;

namespace SpaceTalks;

// A document while it is read and linked: its name, where its lines begin, and its faults.
internal sealed class DataDocument
{
    private readonly List<int> _lineStarts = [0];

    public DataDocument(string name) => Name = name;

    public string Name { get; }

    // Notes where lines begin in the next part of the document.
    public void AddLines(ReadOnlySpan<byte> utf8, int offset)
    {
        for (int length = utf8.IndexOf((byte)'\n'); length >= 0; length = utf8.IndexOf((byte)'\n'))
        {
            offset += length + 1;
            _lineStarts.Add(offset);
            utf8 = utf8.Slice(length + 1);
        }
    }

    // Notes that a line begins at an offset, in a document in which more than line feeds end lines.
    public void AddLine(int offset) => _lineStarts.Add(offset);

    public DataFault FaultAt(int offset, string path, string message)
    {
        int line = _lineStarts.BinarySearch(offset);
        line = line >= 0 ? line : ~line - 1;
        return new DataFault(Name, line + 1, offset - _lineStarts[line] + 1, path, message);
    }
}
