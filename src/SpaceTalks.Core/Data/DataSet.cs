using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// The contribution of one or more documents to a catalog: sources, statements and everything that they name. It is read completely or not
/// at all. Immutable; safe for use by any number of threads.
/// </summary>
/// <remarks>
/// Links to entities of another data set are allowed; they are resolved when a catalog is made of the data sets (see
/// <see cref="SpaceTalksCatalog.With(DataSet[])"/>).
/// </remarks>
public sealed class DataSet
{
    /// <summary>The newest version of the document schema that this library reads, and the version that it writes.</summary>
    public const int CurrentSchemaVersion = 2;

    internal DataSet(string name, IReadOnlyList<DataContent> contents)
    {
        Name = name;
        Contents = contents;
    }

    /// <summary>The name: that of the file, or the one that was given.</summary>
    public string Name { get; }

    /// <summary>The version of the data; null if no document gives one.</summary>
    public string? DataVersion => FirstOf(content => content.DataVersion);

    /// <summary>The date up to which the documents' sources were consulted; null if no document gives one.</summary>
    public When? AsOf => FirstOf(content => content.AsOf);

    /// <summary>A description of the sources that were consulted up to <see cref="AsOf"/>; null if no document gives one.</summary>
    public string? Coverage => FirstOf(content => content.Coverage);

    internal IReadOnlyList<DataContent> Contents { get; }

    /// <summary>Reads a document from a file.</summary>
    /// <param name="path">
    /// The path of a UTF-8 JSON document or of a snapshot (<see cref="SpaceTalksCatalog.SaveSnapshot(Stream)"/>).
    /// </param>
    /// <param name="options">The options for reading; null for the default.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied, or the path is that of a directory.</exception>
    /// <exception cref="DataSetException">The document has faults, all of which the exception lists.</exception>
    public static DataSet Load(string path, DataSetOptions? options = null) =>
        LoadAll([path ?? throw new ArgumentNullException(nameof(path))], options);

    /// <summary>Reads several documents from files as one data set, and collects the faults of all of them.</summary>
    /// <param name="paths">The paths of UTF-8 JSON documents or snapshots. Files of the same name are referred to by their paths.</param>
    /// <param name="options">The options for reading; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="paths"/> or one of them is empty.</exception>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to a file is denied, or a path is that of a directory.</exception>
    /// <exception cref="DataSetException">A document has faults; the exception lists those of all documents.</exception>
    public static DataSet LoadAll(IReadOnlyList<string> paths, DataSetOptions? options = null)
    {
        if (paths is null || paths.Contains(null!))
        {
            throw new ArgumentNullException(nameof(paths));
        }
        if (paths.Count == 0)
        {
            throw new ArgumentException("Expected at least one path.", nameof(paths));
        }
        ILookup<string, string> byName = paths.ToLookup(Path.GetFileName, StringComparer.Ordinal)!;
        string NameOf(string path) => byName[Path.GetFileName(path)].Skip(1).Any() ? path : Path.GetFileName(path);
        return Read(
            string.Join(", ", paths.Select(NameOf)),
            paths.Select(path => (NameOf(path), (Stream)new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1))),
            options);
    }

    /// <summary>Reads a document from a stream, up to its end.</summary>
    /// <param name="stream">
    /// A stream of a UTF-8 JSON document or of a snapshot (<see cref="SpaceTalksCatalog.SaveSnapshot(Stream)"/>). It is left open.
    /// </param>
    /// <param name="name">The name by which faults refer to the document.</param>
    /// <param name="options">The options for reading; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="DataSetException">The document has faults, all of which the exception lists.</exception>
    public static DataSet Load(Stream stream, string name, DataSetOptions? options = null)
    {
        if (stream is null)
        {
            throw new ArgumentNullException(nameof(stream));
        }
        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }
        return Load(stream, name, options, CancellationToken.None);
    }

    private static DataSet Load(Stream stream, string name, DataSetOptions? options, CancellationToken cancellationToken)
    {
        FaultList faults = new((options ??= DataSetOptions.Default).FaultLimit);
        return Finish(name, [ReadContent(name, stream, faults, new ReadingMemory(options, cancellationToken))], faults, options);
    }

    /// <summary>Reads a document from a file asynchronously.</summary>
    /// <param name="path">
    /// The path of a UTF-8 JSON document or of a snapshot (<see cref="SpaceTalksCatalog.SaveSnapshot(Stream)"/>).
    /// </param>
    /// <param name="options">The options for reading; null for the default.</param>
    /// <param name="cancellationToken">A token to cancel the reading.</param>
    /// <remarks>
    /// Unlike <see cref="Load(string, DataSetOptions?)"/>, this method loads the whole document into memory before parsing it, on a thread
    /// of the pool. The token is checked for every 64 KiB of a document; the resolution of links and the reading of a snapshot are not
    /// cancelled.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied, or the path is that of a directory.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    /// <exception cref="DataSetException">The document has faults, all of which the exception lists.</exception>
    public static async Task<DataSet> LoadAsync(string path, DataSetOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (path is null)
        {
            throw new ArgumentNullException(nameof(path));
        }
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, useAsync: true);
        return await LoadAsync(stream, Path.GetFileName(path), options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a document from a stream asynchronously, up to its end.</summary>
    /// <param name="stream">
    /// A stream of a UTF-8 JSON document or of a snapshot (<see cref="SpaceTalksCatalog.SaveSnapshot(Stream)"/>). It is left open.
    /// </param>
    /// <param name="name">The name by which faults refer to the document.</param>
    /// <param name="options">The options for reading; null for the default.</param>
    /// <param name="cancellationToken">A token to cancel the reading.</param>
    /// <remarks>
    /// Unlike <see cref="Load(Stream, string, DataSetOptions?)"/>, this method loads the whole document into memory before parsing it, on a
    /// thread of the pool. The token is checked for every 64 KiB of a document; the resolution of links and the reading of a snapshot are
    /// not cancelled. The position of the stream shows the progress.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    /// <exception cref="DataSetException">The document has faults, all of which the exception lists.</exception>
    public static async Task<DataSet> LoadAsync(
        Stream stream, string name, DataSetOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (stream is null)
        {
            throw new ArgumentNullException(nameof(stream));
        }
        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }
        using MemoryStream whole = new();
        byte[] piece = new byte[1 << 16];
        int limit = (options ?? DataSetOptions.Default).LengthLimit;
        int count;
        // A document beyond the limit is rejected without reading the rest.
        while (whole.Length <= limit && (count = await stream.ReadAsync(piece, 0, piece.Length, cancellationToken).ConfigureAwait(false)) > 0)
        {
            whole.Write(piece, 0, count);
        }
        whole.Position = 0;
        return await Task.Run(() => Load(whole, name, options, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a document from a string.</summary>
    /// <param name="json">A JSON document.</param>
    /// <param name="name">The name by which faults refer to the document.</param>
    /// <param name="options">The options for reading; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="DataSetException">The document has faults, all of which the exception lists.</exception>
    /// <example><code>DataSet data = DataSet.Parse("""{"places": [{"id": "my-hall", "name": "My hall"}]}""", "mine");</code></example>
    public static DataSet Parse(string json, string name = "data", DataSetOptions? options = null) =>
        Load(new MemoryStream(ToUtf8(json ?? throw new ArgumentNullException(nameof(json)), name)), name, options);

    /// <summary>Builds a data set in code, for tests and tools. It is validated in the same way as a document.</summary>
    /// <param name="define">A delegate that adds entities and reports.</param>
    /// <param name="name">The name of the data set, by which faults refer to it.</param>
    /// <param name="options">The options for validation; null for the default.</param>
    /// <example>
    /// <code>
    /// DataSet data = DataSet.Build(b =&gt; b
    ///     .Source(new("wire"), SourceKind.WireReport)
    ///     .Milestone(new("call"), "The heads talk", MilestoneKind.Call, m =&gt; m
    ///         .Report(new("wire"), ReportStatus.Planned, When.Parse("2026-09"))));
    /// </code>
    /// </example>
    /// <exception cref="ArgumentNullException"><paramref name="define"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="DataSetException">
    /// The data has faults, all of which the exception lists, located by their position in the equivalent document.
    /// </exception>
    public static DataSet Build(Action<DataSetBuilder> define, string name = "data", DataSetOptions? options = null)
    {
        DataSetBuilder builder = new();
        (define ?? throw new ArgumentNullException(nameof(define)))(builder);
        return Load(builder.ToDocument(), name, options);
    }

    // Replacing lone surrogates would change the given text.
    private static byte[] ToUtf8(string json, string name)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetBytes(json);
        }
        catch (EncoderFallbackException exception)
        {
            // A byte order mark does not count as a column.
            string before = json.Substring(0, exception.Index).TrimStart('\uFEFF');
            throw new DataSetException(
            [
                new DataFault(
                    name ?? throw new ArgumentNullException(nameof(name)),
                    before.Count(character => character == '\n') + 1,
                    Encoding.UTF8.GetByteCount(before.Substring(before.LastIndexOf('\n') + 1)) + 1,
                    "$",
                    "The text is not valid Unicode: it has half of a surrogate pair."),
            ]);
        }
    }

    /// <summary>Writes the data set as one indented UTF-8 JSON document, which reads back as the same data.</summary>
    /// <param name="stream">The stream to write to. It is left open.</param>
    /// <exception cref="ArgumentException"><paramref name="stream"/> is not writable.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void Save(Stream stream)
    {
        if (stream is null)
        {
            throw new ArgumentNullException(nameof(stream));
        }
        DataContent content = DataWriting.Merge(Contents);
        // A property of the document that a catalog made from it does not keep.
        content.Schema = FirstOf(part => part.Schema);
        DataWriting.Write(stream, content);
    }

    /// <summary>
    /// Writes the data set to a file as one UTF-8 JSON document, atomically: the file keeps its earlier content until all of the new
    /// content is on the disk.
    /// </summary>
    /// <param name="path">
    /// The path of the file, which is replaced if it exists. A temporary file beside it is written first and then renamed.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied, or the path is that of a directory.</exception>
    public void Save(string path) => WholeFile.Write(path, Save);

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;

    // Reads documents from streams, each up to its end, and closes them.
    internal static DataSet Read(string name, IEnumerable<(string Name, Stream Utf8)> documents, DataSetOptions? options = null)
    {
        options ??= DataSetOptions.Default;
        FaultList faults = new(options.FaultLimit);
        List<DataContent> contents = [];
        ReadingMemory memory = new(options);
        foreach ((string documentName, Stream utf8) in documents)
        {
            using (utf8)
            {
                contents.Add(ReadContent(documentName, utf8, faults, memory));
            }
        }
        return Finish(name, contents, faults, options);
    }

    // Links are checked when a catalog is made of the records, unless that cannot happen any more or an earlier check was requested.
    private static DataSet Finish(string name, IReadOnlyList<DataContent> contents, FaultList faults, DataSetOptions options)
    {
        if (faults.Count > 0 || options.Catalog is not null)
        {
            List<string?> documents = [.. contents.Select(content => content.DocumentName)];
            LinkCheck.Find(DataWriting.Merge(contents), options.Catalog?.Entities.Content, faults, documents);
            faults.ThrowIfAny(documents);
        }
        return new DataSet(name, contents);
    }

    private static DataContent ReadContent(string name, Stream utf8, FaultList faults, ReadingMemory memory)
    {
        DataReader reader = new(new DataDocument(name), utf8, faults, memory);
        try
        {
            reader.Open();
            if (reader.IsSnapshot)
            {
                (byte[] bytes, int length) = reader.ReadWhole();
                return Snapshot.Read(bytes, length, reader.Document, memory.Options);
            }
            reader.ReadFirst();
            EntityDescriptions.Content.TryRead(ref reader, out DataContent content);
            while (reader.Read())
            {
                // The JSON reader reports anything after the value of the document as a fault.
            }
            // The instance for a document that is not an object is shared.
            content = content.Copy();
            content.DocumentName = name;
            content.LinkTargets = memory.Targets.ToParts();
            return content;
        }
        catch (JsonException exception)
        {
            reader.FaultOf(exception);
        }
        catch (DocumentFaultException exception)
        {
            if (exception.Path is { } path)
            {
                faults.Add(reader.Document.FaultAt(exception.Offset, path, exception.Message));
            }
            else
            {
                reader.FaultAt(exception.Offset, exception.Message);
            }
        }
        return new DataContent { DocumentName = name };
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
