using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SpaceTalks;

// What an import found in a document: what is wrong, and what cannot be carried.
internal sealed class ImportLog
{
    private readonly List<Note> _notes = [];
    private readonly Dictionary<string, Note> _grouped = new(StringComparer.Ordinal);

    public ImportLog(string name) => Document = new DataDocument(name);

    public DataDocument Document { get; }

    public FaultList Faults { get; } = new(DataSetException.FaultLimit);

    public void AddFault(int offset, string path, string message) => Faults.Add(Document.FaultAt(offset, path, message));

    public void AddNote(int offset, string path, string message) => _notes.Add(new Note(offset, path, message));

    // Adds a note that stands for every place with the same message.
    public void AddGroupedNote(int offset, string path, string message)
    {
        if (_grouped.TryGetValue(message, out Note? known))
        {
            known.Places++;
            if (offset < known.Offset)
            {
                known.Offset = offset;
                known.Path = path;
            }
            return;
        }
        Note note = new(offset, path, message);
        _grouped.Add(message, note);
        _notes.Add(note);
    }

    // Notes where a record stands, for what is found wrong with it once it is linked.
    public void SetOrigin(Record record, int offset, string path) => record.SetOrigin(new DocumentList(Document, path), DocumentList.NoIndex, offset);

    // Throws DataSetException: There are faults.
    public ImportResult ToResult(DataContent content)
    {
        Faults.ThrowIfAny([]);
        content.DocumentName = Document.Name;
        return new ImportResult(
            new DataSet(Document.Name, [content]), [.. _notes.OrderBy(note => note.Offset).Select(note => note.In(Document))]);
    }

    private sealed class Note(int offset, string path, string message)
    {
        public int Offset = offset;
        public string Path = path;
        public int Places = 1;

        public ImportNote In(DataDocument document)
        {
            string places = Places == 1
                ? string.Empty
                : " This is the first of " + Places.ToString(CultureInfo.InvariantCulture) + " places.";
            DataFault place = document.FaultAt(Offset, Path, message + places);
            return new ImportNote(place.Document, place.Line, place.Column, place.Path, place.Message);
        }
    }
}
