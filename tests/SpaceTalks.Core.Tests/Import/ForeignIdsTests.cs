namespace SpaceTalks.Tests;

public sealed class ForeignIdsTests
{
    [Theory]
    [InlineData("term/8", "x-term-8")]
    [InlineData("Q12", "x-q12")]
    [InlineData("party/zanu_pf", "x-party-zanu-pf")]
    [InlineData("https://example.org/a?b=1", "x-https-example-org-a-b-1")]
    [InlineData("Борисов", "x-borisov")]
    public void An_identifier_is_made_of_letters_and_digits(string foreign, string id) => new ForeignIds("x-").Of(foreign).Should().Be(id);

    [Theory]
    [InlineData("")]
    [InlineData("!")]
    [InlineData("示例")]
    [InlineData("a-very-long-identifier-a-very-long-identifier-a-very-long-identifier")]
    public void What_has_none_or_too_many_has_a_number_that_is_the_same_in_every_import(string foreign)
    {
        string id = new ForeignIds("x-").Of(foreign);

        Slug.IsValid(id).Should().BeTrue(id);
        id.Should().Be(new ForeignIds("x-").Of(foreign)).And.NotBe(new ForeignIds("x-").Of(foreign + "?"));
    }

    [Fact]
    public void What_is_called_by_some_of_its_words_has_a_number_whatever_was_there_before()
    {
        ForeignIds ids = new("x-");
        string[] foreign = ["https://example.org/a", "https://example.org/A", "https://example.org/a/"];

        string[] made = [.. foreign.Select(address => ids.Of(address, "example.org"))];

        made.Distinct().Should().HaveCount(3).And.OnlyContain(id => Slug.IsValid(id) && id.StartsWith("x-example-org-", StringComparison.Ordinal));
        new ForeignIds("x-").Of(foreign[2], "example.org").Should().Be(made[2]).And.Be(ids.Of(foreign[2], "example.org"));
    }

    [Fact]
    public void Two_identifiers_are_never_one()
    {
        ForeignIds ids = new("x-");
        string[] foreign = ["a/b", "a b", "A-B", "a_b", "a/b"];

        string[] made = [.. foreign.Select(ids.Of)];

        made[0].Should().Be("x-a-b").And.Be(made[4]);
        made.Distinct().Should().HaveCount(4).And.OnlyContain(id => Slug.IsValid(id));
    }
}
