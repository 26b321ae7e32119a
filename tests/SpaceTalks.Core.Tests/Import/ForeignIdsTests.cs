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
    public void Two_identifiers_are_never_one()
    {
        ForeignIds ids = new("x-");
        string[] foreign = ["a/b", "a b", "A-B", "a_b", "a/b"];

        string[] made = [.. foreign.Select(ids.Of)];

        made[0].Should().Be("x-a-b").And.Be(made[4]);
        made.Distinct().Should().HaveCount(4).And.OnlyContain(id => Slug.IsValid(id));
    }
}
