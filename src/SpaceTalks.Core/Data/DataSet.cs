using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// What one document, or several together, contribute to a catalog: sources, statements and all that they name. It is read whole or
/// not at all. Immutable; safe for use by any number of threads.
/// </summary>
/// <remarks>
/// Links to what another data set has are allowed; they are looked up when a catalog is made of data sets
/// (<see cref="SpaceTalksCatalog.With(DataSet[])"/>).
/// </remarks>
public sealed class DataSet
{
    /// <summary>The newest version of the documents' schema that this library reads, and the one that it writes.</summary>
    public const int CurrentSchemaVersion = 1;

    private DataSet(string name, IReadOnlyList<DataContent> contents)
    {
        Name = name;
        Contents = contents;
    }

    /// <summary>Its name: that of the file, or the one that was given.</summary>
    public string Name { get; }

    /// <summary>The version of the data; null where no document says.</summary>
    public string? DataVersion => FirstOf(content => content.DataVersion);

    /// <summary>Until when the documents' sources were consulted; null where no document says.</summary>
    public When? AsOf => FirstOf(content => content.AsOf);

    internal IReadOnlyList<DataContent> Contents { get; }

    /// <summary>Reads a document from a file.</summary>
    /// <param name="path">The path of a UTF-8 JSON document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="DataSetException">The document has faults; the exception has them all.</exception>
    public static DataSet Load(string path)
    {
        if (path is null)
        {
            throw new ArgumentNullException(nameof(path));
        }
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        return Load(stream, Path.GetFileName(path));
    }

    /// <summary>Reads a document from a stream, to its end.</summary>
    /// <param name="stream">A stream of a UTF-8 JSON document.</param>
    /// <param name="name">What faults call the document.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DataSetException">The document has faults; the exception has them all.</exception>
    public static DataSet Load(Stream stream, string name)
    {
        if (stream is null)
        {
            throw new ArgumentNullException(nameof(stream));
        }
        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }
        return Read(name, [(name, stream)]);
    }

    /// <summary>Reads a document from a text.</summary>
    /// <param name="json">A JSON document.</param>
    /// <param name="name">What faults call the document.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DataSetException">The document has faults; the exception has them all.</exception>
    public static DataSet Parse(string json, string name = "data")
    {
        if (json is null)
        {
            throw new ArgumentNullException(nameof(json));
        }
        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }
        return Read(name, [(name, new MemoryStream(Encoding.UTF8.GetBytes(json)))]);
    }

    /// <summary>Writes it as one UTF-8 JSON document, indented, which reads back to the same data.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void Save(Stream stream)
    {
        if (stream is null)
        {
            throw new ArgumentNullException(nameof(stream));
        }
        DataContent content = DataWriting.Merge(Contents);
        // A matter of the document, which a catalog made of it does not keep.
        content.Schema = FirstOf(part => part.Schema);
        DataWriting.Write(stream, content);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>Reads documents from streams, each to its end.</summary>
    internal static DataSet Read(string name, IReadOnlyList<(string Name, Stream Utf8)> documents)
    {
        List<DataFault> faults = [];
        List<DataContent> contents = [];
        ReadingMemory memory = new();
        foreach ((string documentName, Stream utf8) in documents)
        {
            contents.Add(ReadContent(documentName, utf8, faults, memory));
        }
        return faults.Count == 0 ? new DataSet(name, contents) : throw new DataSetException(faults);
    }

    private static DataContent ReadContent(string name, Stream utf8, List<DataFault> faults, ReadingMemory memory)
    {
        DataReader reader = new(new DataDocument(name), utf8, faults, memory);
        try
        {
            reader.Read();
            RecordLists.Content.TryRead(ref reader, out DataContent content);
            content.DocumentName = name;
            while (reader.Read())
            {
                // Whatever follows the document's value is a fault that the JSON reader reports.
            }
            return content;
        }
        catch (JsonException exception)
        {
            faults.Add(new DataFault(
                name,
                (int)(exception.LineNumber ?? 0) + 1,
                (int)(exception.BytePositionInLine ?? 0) + 1,
                reader.Path,
                "The document is not JSON from here on: " + WithoutPlace(exception.Message)));
            return new DataContent();
        }
    }

    // The reader's message ends with a place that counts from 0; the fault has the place.
    private static string WithoutPlace(string message)
    {
        int place = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return place < 0 ? message : message.Substring(0, place);
    }

    private T? FirstOf<T>(Func<DataContent, T?> field)
        where T : class
    {
        foreach (DataContent content in Contents)
        {
            if (field(content) is { } value)
            {
                return value;
            }
        }
        return null;
    }
}
