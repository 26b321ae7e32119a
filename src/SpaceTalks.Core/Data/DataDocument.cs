using System;
using System.Collections.Generic;

namespace SpaceTalks;

// A document during reading and linking: its name, the starts of its lines, and its faults.
internal sealed class DataDocument
{
    private readonly List<int> _lineStarts = [0];

    public DataDocument(string name) => Name = name;

    public string Name { get; }

    // Records the starts of lines in the next part of the document.
    public void AddLines(ReadOnlySpan<byte> utf8, int offset)
    {
        for (int length = utf8.IndexOf((byte)'\n'); length >= 0; length = utf8.IndexOf((byte)'\n'))
        {
            offset += length + 1;
            _lineStarts.Add(offset);
            utf8 = utf8.Slice(length + 1);
        }
    }

    // Records the start of a line in a document whose lines can end with something other than a line feed.
    public void AddLine(int offset) => _lineStarts.Add(offset);

    public DataFault FaultAt(int offset, string path, string message)
    {
        int line = _lineStarts.BinarySearch(offset);
        line = line >= 0 ? line : ~line - 1;
        return new DataFault(Name, line + 1, offset - _lineStarts[line] + 1, path, message);
    }
}
