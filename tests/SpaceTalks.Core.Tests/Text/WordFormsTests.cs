namespace SpaceTalks.Tests;

/// <summary>Singular finds plural and the other way round, by one folding.</summary>
public sealed class WordFormsTests
{
    [Theory]
    [InlineData("crew", "crews")]
    [InlineData("launch", "launches")]
    [InlineData("box", "boxes")]
    [InlineData("agency", "agencies")]
    [InlineData("sanction", "sanctions")]
    public void Singular_and_plural_are_alike(string singular, string plural)
    {
        WordForms.Of(singular).Should().Contain(plural).And.StartWith(singular);
        WordForms.Of(plural).Should().Contain(singular).And.StartWith(plural);
    }

    [Theory]
    [InlineData("status", "statu")]
    [InlineData("debris", "debri")]
    [InlineData("loss", "los")]
    [InlineData("iss", "is")]
    [InlineData("gas", "ga")]
    public void What_is_no_plural_stays(string word, string other) => WordForms.Of(word).Should().NotContain(other);

    [Fact]
    public void In_quotation_marks_a_word_is_exact()
    {
        SpaceTalksCatalog catalog = SpaceTalksCatalog.Embedded;

        catalog.Milestones.Parse("sanction").Should().Equal(catalog.Milestones.Parse("sanctions"));
        catalog.Milestones.Parse("\"sanction\"").Count().Should().BeLessThan(catalog.Milestones.Parse("sanction").Count());
        catalog.Milestones.Parse("\"sanction\"").ToString().Should().Be("\"sanction\"");
        catalog.Milestones.Mentioning("\"sanction\"").ToString().Should().Be("\"sanction\"");
    }

    [Theory]
    [InlineData("vienna")]
    [InlineData("borisov")]
    [InlineData("debris")]
    [InlineData("\"Kennedy Space Center\"")]
    [InlineData("payload")]
    [InlineData("\"Bill Nelson\"")]
    public void Names_of_what_any_report_names_find_the_meeting(string text) =>
        SpaceTalksCatalog.Embedded.Milestones.Parse(text).Should().Contain(milestone => milestone.Id == MilestoneIds.HeadsMeeting2025);
}
