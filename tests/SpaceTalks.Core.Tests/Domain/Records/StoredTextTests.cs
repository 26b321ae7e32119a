using System.Text;

namespace SpaceTalks.Tests;

public sealed class StoredTextTests
{
    public static TheoryData<string> Texts => ["", "a", "Heads meet", "Встреча глав", "Baikonur → Москва", new string('x', 600), new string('x', 511) + "é"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_is_the_same_text_in_a_page_and_as_a_string(string text)
    {
        byte[] page = Encoding.UTF8.GetBytes("before" + text + "after");
        StoredText stored = new(page, 6, Encoding.UTF8.GetByteCount(text));

        stored.ToString().Should().Be(text);
        stored.Passes(span => span.SequenceEqual(text)).Should().BeTrue();
        stored.TryGetUtf8(out ReadOnlySpan<byte> utf8).Should().BeTrue();
        Encoding.UTF8.GetString(utf8).Should().Be(text);

        stored.Get().Should().Be(text);
        stored.Get().Should().BeSameAs(stored.Get(), "it is made once");
        stored.TryGetUtf8(out _).Should().BeFalse("it is a string now");
        stored.Passes(span => span.SequenceEqual(text)).Should().BeTrue();
    }

    [Fact]
    public void By_default_there_is_none()
    {
        default(StoredText).IsMissing.Should().BeTrue();
        default(StoredText).ToString().Should().BeEmpty();
        ((StoredText)"a").IsMissing.Should().BeFalse();
        ((StoredText)"a").Get().Should().Be("a");
    }

    [Theory]
    [InlineData("\" a\"")]
    [InlineData("\"a \"")]
    [InlineData("\"\"")]
    [InlineData("\"\\ta\"")]
    [InlineData("\"a\\u0085\"")]
    [InlineData("\"\u00A0a\"")]
    public void A_title_that_is_blank_at_an_end_is_refused_like_every_text(string title) =>
        ((Action)(() => DataSet.Parse("{\"milestones\": [{\"id\": \"m\", \"title\": " + title + ", \"summary\": \"s\", \"kind\": \"test\", \"reports\": [{\"source\": \"s\", \"status\": \"planned\"}]}]}")))
            .Should().Throw<DataSetException>().Which.Faults.Should().ContainSingle(fault => fault.Path == "$.milestones[0].title")
            .Which.Message.Should().StartWith("Expected a text that is not empty and has no white space at either end");

    [Fact]
    public void Titles_of_any_letters_are_read_saved_and_found()
    {
        SpaceTalksCatalog catalog = TestData.Catalog(
            """{"sources": [{"id": "s", "kind": "wire-report"}], "milestones": [{"id": "m", "title": "Встреча \u0433лав \"R\"", "summary": "plain", "kind": "test", "reports": [{"source": "s", "status": "planned"}]}]}""");
        using MemoryStream saved = new();
        catalog.Save(saved);

        catalog.Milestones.Mentioning("глав").Single().Title.Should().Be("Встреча глав \"R\"");
        catalog.Milestones.Mentioning("plain").Count().Should().Be(1);
        SpaceTalksCatalog.Create(DataSet.Parse(Encoding.UTF8.GetString(saved.ToArray()))).ContentHash.Should().Be(catalog.ContentHash);
    }
}
