using System.Text.RegularExpressions;

namespace SpaceTalks.Tests;

/// <summary>Titles and summaries say only what does not change with time: what does is a report, a tenure, a dated name or a check.</summary>
public sealed partial class LastingTextTests
{
    private static readonly SpaceTalksCatalog Catalog = SpaceTalksCatalog.Embedded;

    public static TheoryData<string, string> Texts
    {
        get
        {
            TheoryData<string, string> texts = [];
            foreach (Milestone milestone in Catalog.Milestones)
            {
                texts.Add("milestone " + milestone.Id, milestone.Title + " | " + milestone.Summary);
            }
            foreach (Official official in Catalog.Officials)
            {
                texts.Add("official " + official.Id, official.Summary);
            }
            foreach (Organization organization in Catalog.Organizations)
            {
                texts.Add("organization " + organization.Id, organization.Summary);
            }
            foreach (Programme programme in Catalog.Programmes)
            {
                texts.Add("programme " + programme.Id, programme.Summary);
            }
            foreach (Topic topic in Catalog.Topics)
            {
                texts.Add("topic " + topic.Id, topic.Summary);
            }
            foreach (Factor factor in Catalog.Factors)
            {
                texts.Add("factor " + factor.Id, factor.Title + " | " + factor.Summary);
            }
            return texts;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_says_nothing_that_changes_with_time(string entity, string text) => Passing().Matches(text).Should().BeEmpty(entity + ": " + text);

    [Theory]
    [InlineData("Administrator of NASA since December 2025.")]
    [InlineData("The next Russian lunar mission is put off to 2028.")]
    [InlineData("Isaacman and Bakanov are to meet.")]
    [InlineData("The station has been inhabited ever since.")]
    [InlineData("They have talked regularly since 2018.")]
    [InlineData("The station is now meant for another orbit.")]
    [InlineData("The invitation was withdrawn.")]
    [InlineData("No source says that he went.")]
    public void What_changes_is_told(string text) => Passing().IsMatch(text).Should().BeTrue();

    // What holds on one day and not on another, what is yet to come, and what a source may still add.
    [GeneratedRegex(
        @"\bnow\b(?! and then)|\b(currently?|presently|at present|today|so far|to date|not yet|until now|ever since|lately|recently|soon|upcoming|next(?! day)|latest|newest|incumbent|no longer)\b"
        + @"|\b(is|are|was|were) (to|planned to|expected to|due to|scheduled to)\b|\b(put off|postponed|delayed|withdrawn|called off)\b|\bsince (\w+ )?\d{4}\b(?<!first since 2018|soil since 2011)"
        + @"|\bno(thing| source| page)\b.*\b(says|shows|tells)\b|\bnot known\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Passing();
}
