using CsCheck;

namespace SpaceTalks.Tests;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("spce", "space")]
    [InlineData("sapce", "space")]
    [InlineData("spacee", "space")]
    [InlineData("taks", "talks")]
    [InlineData("space", "space")]
    [InlineData("spec", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_found(string word, string? nearest) => Spelling.Nearest(word, ["talks", "space"]).Should().Be(nearest);

    [Fact]
    public void Of_equally_near_words_it_is_the_first_ordinally() => Spelling.Nearest("moo", ["moon", "mood", "mop"]).Should().Be("mood");

    [Fact]
    public void What_others_there_are_does_not_change_how_near_a_word_is() =>
        Gen.Select(Word, Word, Word).Sample((word, one, other) =>
        {
            string? nearest = Spelling.Nearest(word, [one, other]);

            Spelling.Nearest(word, [other, one]).Should().Be(nearest);
            if (nearest is null)
            {
                Spelling.Nearest(word, [one]).Should().BeNull();
                Spelling.Nearest(word, [other]).Should().BeNull();
            }
            else
            {
                int least = new[] { one, other }.Min(candidate => Distance(word, candidate));
                Distance(word, nearest).Should().Be(least);
            }
        });

    private static Gen<string> Word => Gen.String[Gen.Char["abc"], 0, 6];

    // By the definition of optimal string alignment, step by step back from the end.
    private static int Distance(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length + right.Length;
        }
        string leftRest = left[..^1];
        string rightRest = right[..^1];
        return left[^1] == right[^1]
            ? Distance(leftRest, rightRest)
            : 1 + new[]
            {
                Distance(leftRest, rightRest),
                Distance(leftRest, right),
                Distance(left, rightRest),
                left.Length > 1 && right.Length > 1 && left[^1] == right[^2] && left[^2] == right[^1] ? Distance(left[..^2], right[..^2]) : int.MaxValue - 1,
            }.Min();
    }
}
