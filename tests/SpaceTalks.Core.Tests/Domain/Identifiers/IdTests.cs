namespace SpaceTalks.Tests;

public sealed class IdTests
{
    public static TheoryData<string> Slugs => ["a", "0", "iss-future", "covid-19-pandemic", "s7-space", new string('a', 64), "a-b-c-d", "0-0"];

    public static TheoryData<string> NoSlugs =>
        ["", " ", "A", "a b", "-", "-a", "a-", "a--b", "a_b", "a.b", "é", "а", "a\n", new string('a', 65), "٣", "a\u0000"];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_slug_is_an_identifier(string slug)
    {
        new Id<Topic>(slug).Value.Should().Be(slug);
        new Id<Topic>(slug).ToString().Should().Be(slug);
        Id<Topic>.TryParse(slug, out Id<Topic> id).Should().BeTrue();
        id.Should().Be(new Id<Topic>(slug));
        Slug.IsValid(slug).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(NoSlugs))]
    public void Anything_else_is_refused(string text)
    {
        Action make = () => _ = new Id<Topic>(text);

        make.Should().Throw<ArgumentException>().WithParameterName("value").WithMessage("*slug*");
        Id<Topic>.TryParse(text, out Id<Topic> id).Should().BeFalse();
        id.Should().Be(default(Id<Topic>));
        Slug.IsValid(text).Should().BeFalse();
    }

    [Fact]
    public void Null_is_refused()
    {
        ((Action)(() => _ = new Id<Topic>(null!))).Should().Throw<ArgumentNullException>().WithParameterName("value");
        Id<Topic>.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void The_default_value_identifies_nothing()
    {
        Id<Topic> none = default;

        none.Value.Should().BeEmpty();
        none.ToString().Should().BeEmpty();
        none.GetHashCode().Should().Be(default(Id<Topic>).GetHashCode());
        (none == new Id<Topic>("a")).Should().BeFalse();
        (none < new Id<Topic>("0")).Should().BeTrue();
        SpaceTalksCatalog.Embedded.Topics.TryGet(none, out _).Should().BeFalse();
    }

    [Fact]
    public void Equality_is_that_of_the_slugs()
    {
        Id<Topic> left = new("iss"), same = new(string.Concat("is", "s")), other = new("is");

        (left == same).Should().BeTrue();
        (left != same).Should().BeFalse();
        (left != other).Should().BeTrue();
        left.Equals((object)same).Should().BeTrue();
        left.Equals("iss").Should().BeFalse();
        left.Equals(new Id<Milestone>("iss")).Should().BeFalse();
        left.GetHashCode().Should().Be(same.GetHashCode());
    }

    [Fact]
    public void The_order_is_ordinal()
    {
        string[] slugs = ["a-b", "a", "ab", "a1", "0", "z", "a-a"];

        slugs.Select(slug => new Id<Topic>(slug)).Order().Select(id => id.Value).Should().Equal("0", "a", "a-a", "a-b", "a1", "ab", "z");
        (new Id<Topic>("a") < new Id<Topic>("b")).Should().BeTrue();
        (new Id<Topic>("a") <= new Id<Topic>("a")).Should().BeTrue();
        (new Id<Topic>("b") > new Id<Topic>("a")).Should().BeTrue();
        (new Id<Topic>("b") >= new Id<Topic>("b")).Should().BeTrue();
        (new Id<Topic>("a") >= new Id<Topic>("b")).Should().BeFalse();
    }
}
