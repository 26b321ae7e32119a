using CsCheck;

namespace SpaceTalks.Tests;

public sealed class MarkdownCodeTests
{
    [Theory]
    [InlineData("", "`\"\"`")]
    [InlineData("a", "`a`")]
    [InlineData("**a** [b](c) <i> &amp; # \\", "`**a** [b](c) <i> &amp; # \\`")]
    [InlineData("`", "`` ` ``")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("a``b`c", "```a``b`c```")]
    [InlineData("`a", "`` `a ``")]
    [InlineData(" a", "`  a `")]
    [InlineData("a ", "` a  `")]
    [InlineData("a\nb", "`\"a\\nb\"`")]
    [InlineData("a \"b\"\r\n\n# c", "`\"a \\\"b\\\"\\r\\n\\n# c\"`")]
    [InlineData("Роскосмос → 天宫", "`Роскосмос → 天宫`")]
    public void Text_is_fenced(string text, string expected) => MarkdownCode.Of(text).Should().Be(expected);

    [Fact]
    public void The_fence_is_not_in_the_text_and_the_text_is_one_line() =>
        Gen.String[Gen.Char["ab` \n\r\t\u0085"], 1, 12].Sample(text =>
        {
            string code = MarkdownCode.Of(text);
            string fence = code[..code.TakeWhile(character => character == '`').Count()];
            string inside = code[fence.Length..^fence.Length];

            code.Should().EndWith(fence);
            inside.Any(char.IsControl).Should().BeFalse();
            inside.Split(' ', 'a', 'b', 'n', 'r', 't', '\\', '"').Should().NotContain(run => run.Length == fence.Length && run.All(character => character == '`'));
            inside.Should().NotStartWith("`").And.NotEndWith("`");
        });
}
