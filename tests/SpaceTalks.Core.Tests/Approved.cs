using System.Text;

namespace SpaceTalks.Tests;

/// <summary>
/// Texts that a person has read and approved. A difference fails the test; with SPACETALKS_APPROVE in the environment (see
/// <see cref="Approval"/>) the text is written, so that the change shows in the diff of the repository.
/// </summary>
internal static class Approved
{
    /// <param name="path">The path of the approved text, below the folder of the tests.</param>
    /// <param name="text">The text, with line feeds.</param>
    /// <param name="approval">What lets it be written anew.</param>
    public static void Check(string path, string text, Approval approval = Approval.Data)
    {
        string file = FileOf(path, Encoding.UTF8.GetBytes(text), approval);
        string[] approved = File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n');
        text.Split('\n').Should().Equal(approved, "{0} holds the approved text; {1}", path, HowToApprove(approval));
    }

    /// <summary>Not read by a person, but derived from approved content.</summary>
    public static void Check(string path, byte[] bytes) =>
        bytes.AsSpan().SequenceEqual(File.ReadAllBytes(FileOf(path, bytes, Approval.Data))).Should().BeTrue(path + ": " + HowToApprove(Approval.Data));

    private static string FileOf(string path, byte[] content, Approval approval)
    {
        string file = RepositoryFolder.Of("tests", typeof(Approved).Assembly.GetName().Name!, path);
        string? said = Environment.GetEnvironmentVariable("SPACETALKS_APPROVE");
        bool isApproved = approval == Approval.Api ? said == "api" : said == "1" && (approval == Approval.Data || !File.Exists(file));
        if (isApproved)
        {
            File.WriteAllBytes(file, content);
        }
        File.Exists(file).Should().BeTrue(path + ": " + HowToApprove(approval));
        return file;
    }

    private static string HowToApprove(Approval approval) => approval switch
    {
        Approval.Data => "SPACETALKS_APPROVE=1 writes a new one",
        Approval.Api => "SPACETALKS_APPROVE=api writes a new one",
        _ => "what has been released is read as it was; a new version adds a fixture",
    };
}
