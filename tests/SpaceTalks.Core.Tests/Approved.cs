using System.Text;

namespace SpaceTalks.Tests;

/// <summary>
/// Texts that a person has read and approved. A difference fails the test; with SPACETALKS_APPROVE=1 in the environment the text is
/// written, so that the change shows in the diff of the repository.
/// </summary>
internal static class Approved
{
    /// <param name="path">The path of the approved text, below the folder of the tests.</param>
    /// <param name="text">The text, with line feeds.</param>
    public static void Check(string path, string text)
    {
        string file = FileOf(path, Encoding.UTF8.GetBytes(text));
        string[] approved = File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n');
        text.Split('\n').Should().Equal(approved, "{0} holds the approved text; SPACETALKS_APPROVE=1 writes a new one", path);
    }

    /// <summary>What no person reads, but is made of what was read.</summary>
    public static void Check(string path, byte[] bytes) =>
        bytes.AsSpan().SequenceEqual(File.ReadAllBytes(FileOf(path, bytes))).Should().BeTrue(path + " is written with SPACETALKS_APPROVE=1");

    private static string FileOf(string path, byte[] content)
    {
        string file = RepositoryFolder.Of("tests", "SpaceTalks.Core.Tests", path);
        if (Environment.GetEnvironmentVariable("SPACETALKS_APPROVE") == "1")
        {
            File.WriteAllBytes(file, content);
        }
        File.Exists(file).Should().BeTrue(path + " is approved with SPACETALKS_APPROVE=1");
        return file;
    }
}
