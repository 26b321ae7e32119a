namespace SpaceTalks.Tests;

public sealed class IdFuzzTests(ITestOutputHelper output)
{
    private static readonly string[] Seeds = ["a", "0", "heads-meeting-2025", "ll2-launch-44", new('a', 64), new('a', 65), "a-b", "-"];

    private static readonly string[] Pieces = ["-", "--", "a", "A", "é", "\u0131", "\uFF41", "٣", "_", " ", "\0", "\ud800"];

    [Fact]
    public void A_slug_is_an_identifier_and_nothing_else_is() => Fuzz.Run(output, random => Fuzz.Mutated(random, Seeds, Pieces, 4), text =>
    {
        bool isSlug = text.Length is > 0 and <= 64 && text.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-')
            && !text.StartsWith('-') && !text.EndsWith('-') && !text.Contains("--", StringComparison.Ordinal);

        (Id<Milestone>.TryParse(text, out Id<Milestone> id) == isSlug).Should().BeTrue();
        id.ToString().Should().Be(isSlug ? text : "");
        if (!isSlug)
        {
            FluentActions.Invoking(() => new Id<Milestone>(text)).Should().ThrowExactly<ArgumentException>().WithParameterName("value");
        }
        return isSlug;
    });
}
