using System.Text;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SpaceTalks.PackageTests;

/// <summary>Links from one document of the repository to another lead somewhere, with and without a site.</summary>
public sealed class RelativeLinkTests
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    public static TheoryData<string> Documents =>
    [
        DocumentCode.Readme, DocumentCode.PostgresReadme, "CONTRIBUTING.md", "CHANGELOG.md", .. DocumentCode.Guides,
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, ".github"), "*.md").Select(file => ".github/" + Path.GetFileName(file)),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_relative_link_leads_to_a_file_and_a_heading_in_it(string document)
    {
        string folder = Path.GetDirectoryName(Path.Combine(Repository.Root, document))!;
        IEnumerable<string> links = Parse(document).Descendants<LinkInline>()
            .Select(link => link.Url!)
            .Where(url => !url.StartsWith("https://", StringComparison.Ordinal) && !url.StartsWith("http://", StringComparison.Ordinal));
        foreach (string link in links)
        {
            string[] parts = link.Split('#', 2);
            string target = parts[0].Length == 0 ? document : Path.GetRelativePath(Repository.Root, Path.Combine(folder, parts[0]));
            (File.Exists(Path.Combine(Repository.Root, target)) || Directory.Exists(Path.Combine(Repository.Root, target)))
                .Should().BeTrue("{0} links to {1}", document, link);
            if (parts.Length == 2)
            {
                Parse(target).Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id).Should().Contain(parts[1], "{0} links to {1}", document, link);
            }
        }
    }

    [Fact]
    public void No_line_of_the_guides_is_longer_than_a_screen_is_wide() =>
        // The output of the library has its own line lengths.
        DocumentCode.Guides.Where(document => !document.StartsWith(".docs/data/", StringComparison.Ordinal)).Append(DocumentCode.Readme).SelectMany(document => ProseOf(document).Where(line => line.Length > 140).Select(line => document + ": " + line))
            .Should().BeEmpty();

    // Tables and output have their own line lengths.
    private static IEnumerable<string> ProseOf(string document)
    {
        bool isCode = false;
        foreach (string line in File.ReadLines(Path.Combine(Repository.Root, document), Encoding.UTF8))
        {
            isCode ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!isCode && !line.StartsWith('|') && !line.StartsWith('!'))
            {
                yield return line;
            }
        }
    }

    private static MarkdownDocument Parse(string document) => Markdown.Parse(File.ReadAllText(Path.Combine(Repository.Root, document)), Pipeline);
}
