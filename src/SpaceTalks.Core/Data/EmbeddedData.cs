using System.IO;

namespace SpaceTalks;

// The data that the assembly carries: a snapshot of the documents in Data/Embedded, which the tests write and compare with them.
internal static class EmbeddedData
{
    public const string ResourceName = "spacetalks.snapshot";

    public static DataContent Open() => Snapshot.Open(ReadSnapshot(), new DataDocument("the embedded data"));

    public static byte[] ReadSnapshot()
    {
        using Stream stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream(ResourceName)!;
        byte[] bytes = new byte[stream.Length];
        for (int filled = 0; filled < bytes.Length;)
        {
            filled += stream.Read(bytes, filled, bytes.Length - filled);
        }
        return bytes;
    }
}
