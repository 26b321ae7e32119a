using System;
using System.IO;

namespace SpaceTalks;

// Files that are written whole or not at all: what is written goes to a file beside the one that is wanted, which then takes its place.
internal static class WholeFile
{
    // Throws IOException, UnauthorizedAccessException: The file cannot be written; what was there before still is.
    public static void Write(string path, Action<Stream> write)
    {
        string whole = Path.GetFullPath(path ?? throw new ArgumentNullException(nameof(path)));
        string beside = Path.Combine(Path.GetDirectoryName(whole) ?? string.Empty, "." + Path.GetFileName(whole) + "." + Guid.NewGuid().ToString("N") + ".tmp");
        try
        {
            using (FileStream stream = new(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                write(stream);
                // On the disk, before the name says so.
                stream.Flush(flushToDisk: true);
            }
            Move(beside, whole);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private static void Move(string from, string to)
    {
#if NET
        File.Move(from, to, overwrite: true);
#else
        if (File.Exists(to))
        {
            File.Replace(from, to, null);
        }
        else
        {
            File.Move(from, to);
        }
#endif
    }
}
