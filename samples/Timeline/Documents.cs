using System.Text;

namespace SpaceTalks.Samples;

/// <summary>Documents that the user names: read, checked and joined with the embedded data.</summary>
internal static class Documents
{
    private const string StandardInput = "-";

    /// <summary>Joins documents with the embedded data, unless they are to stand alone.</summary>
    /// <exception cref="DataSetException">
    /// A document has faults. They name it as it was named on the command line, and count columns in characters.
    /// </exception>
    public static SpaceTalksCatalog Join(IReadOnlyList<string> files, DocumentSettings settings)
    {
        using TemporaryFolder folder = new();
        if (files.FirstOrDefault(Directory.Exists) is { } directory)
        {
            throw new IOException($"\"{directory}\" is a folder: expected a document, such as {Path.Combine(directory, "my.json")}.");
        }
        string[] paths = [.. files.Distinct().Select(file => file == StandardInput ? folder.Keep(Terminal.OpenInput()) : file)];
        try
        {
            DataSetOptions options = new() { FaultLimit = int.MaxValue, Catalog = settings.Alone ? null : SpaceTalksCatalog.Embedded };
            DataSet data = DataSet.LoadAll(paths, options);
            return settings.Alone ? SpaceTalksCatalog.Create(data) : SpaceTalksCatalog.Embedded.With(data, settings.Merge);
        }
        catch (DataSetException exception)
        {
            throw new DataSetException([.. exception.Faults.Select(fault => Placed(fault, paths, folder))]);
        }
    }

    // The library names a document by its file name where that is unique, and by its path otherwise.
    private static DataFault Placed(DataFault fault, string[] paths, TemporaryFolder folder)
    {
        string? path = paths.FirstOrDefault(path => path == fault.Document) ?? paths.FirstOrDefault(path => Path.GetFileName(path) == fault.Document);
        return path is null
            ? fault
            : new DataFault(path == folder.Kept ? "stdin" : path, fault.Line, ColumnInCharacters(path, fault), fault.Path, fault.Message);
    }

    // Editors count characters, the library bytes.
    private static int ColumnInCharacters(string path, DataFault fault)
    {
        byte[] line = LineOf(File.ReadAllBytes(path), fault.Line);
        return fault.Column > line.Length + 1 ? fault.Column : Encoding.UTF8.GetCharCount(line, 0, fault.Column - 1) + 1;
    }

    private static byte[] LineOf(byte[] text, int number)
    {
        ReadOnlySpan<byte> rest = text.AsSpan(text.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
        for (int line = 1; line < number; line++)
        {
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        }
        int end = rest.IndexOf((byte)'\n');
        return (end < 0 ? rest : rest[..end]).ToArray();
    }

    // The library reads files together, and the standard input is none.
    private sealed class TemporaryFolder : IDisposable
    {
        private DirectoryInfo? _folder;

        public string? Kept { get; private set; }

        public string Keep(Stream stream)
        {
            _folder = Directory.CreateTempSubdirectory("spacetalks-");
            Kept = Path.Combine(_folder.FullName, "stdin");
            using FileStream file = File.Create(Kept);
            stream.CopyTo(file);
            return Kept;
        }

        public void Dispose() => _folder?.Delete(recursive: true);
    }
}
