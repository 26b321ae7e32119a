using System;
using System.IO;

namespace SpaceTalks;

// Writes files atomically: the content goes to a temporary file beside the target, which then replaces the target.
internal static class WholeFile
{
    // Throws IOException or UnauthorizedAccessException if the file cannot be written; the earlier file is kept.
    public static void Write(string path, Action<Stream> write)
    {
        string whole = Path.GetFullPath(path ?? throw new ArgumentNullException(nameof(path)));
        string beside = Path.Combine(Path.GetDirectoryName(whole) ?? string.Empty, "." + Path.GetFileName(whole) + "." + Guid.NewGuid().ToString("N") + ".tmp");
        try
        {
            using (FileStream stream = new(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                write(stream);
                // The content must be on the disk before the file is renamed.
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
