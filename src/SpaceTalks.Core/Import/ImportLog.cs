using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SpaceTalks;

// The faults of a document, and notes on what cannot be imported.
internal sealed class ImportLog
{
    private readonly List<Note> _notes = [];
    private readonly Dictionary<string, Note> _grouped = new(StringComparer.Ordinal);

    private int _noteCount;
    private int _entities;

    public ImportLog(string name, DataSetOptions options)
    {
        Document = new DataDocument(name);
        Options = options;
        Faults = new FaultList(options.FaultLimit);
    }

    public DataDocument Document { get; }

    public DataSetOptions Options { get; }

    public FaultList Faults { get; }

    // True if further notes are only counted.
    private bool IsFull => _notes.Count >= ImportResult.NoteLimit;

    public void AddFault(int offset, string path, string message) => Faults.Add(Document.FaultAt(offset, path, message));

    public void AddNote(int offset, string path, string message)
    {
        _noteCount++;
        if (!IsFull)
        {
            _notes.Add(new Note(offset, path, message));
        }
    }

    // Adds a note that represents all places with the same message.
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
        _noteCount++;
        if (!IsFull)
        {
            Note note = new(offset, path, message);
            _grouped.Add(message, note);
            _notes.Add(note);
        }
    }

    // Records the position of a record, for faults found when it is linked. Throws DocumentFaultException if there are too many records.
    public void SetOrigin(Record record, int offset, string path)
    {
        if (++_entities > Options.EntityLimit)
        {
            throw DocumentFaultException.OfEntityLimit(Options, offset, path);
        }
        record.SetOrigin(new DocumentList(Document, path), DocumentList.NoIndex, offset);
    }

    // Builds the result of an import. Throws DataSetException if there are faults.
    public ImportResult Read(Action<DataContent> read)
    {
        DataContent content = new();
        try
        {
            read(content);
        }
        catch (DocumentFaultException exception)
        {
            AddFault(exception.Offset, exception.Path ?? "$", exception.Message);
        }
        Faults.ThrowIfAny([]);
        content.DocumentName = Document.Name;
        return new ImportResult(
            new DataSet(Document.Name, [content]), [.. _notes.OrderBy(note => note.Offset).Select(note => note.In(Document))], _noteCount);
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
