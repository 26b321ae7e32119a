using System.Diagnostics;

namespace SpaceTalks.Tests;

public sealed class MarkupTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData("<b>bo</b>ld <i>x</i>", "bold x")]
    [InlineData("<p>one</p><p>two</p>", "one two")]
    [InlineData("one<br/>two<BR>three", "one two three")]
    [InlineData("<ul>\n <li>a</li>\n <li>b</li></ul>", "a b")]
    [InlineData("a &amp; b &lt;b&gt; &#8211; &#x2014; &nbsp;c", "a & b <b> – — c")]
    [InlineData("3 < 4 and 5 > 4", "3 < 4 and 5 > 4")]
    [InlineData("<3 of us", "<3 of us")]
    [InlineData("a<!-- <b>not</b> this -->b", "a b")]
    [InlineData("<script>let a = '<b>';</script>text<style>p {}</style>", "text")]
    [InlineData("<a title=\"1 > 0\" href='x'>in</a>", "in")]
    [InlineData("<p don't>all</p> <p>said", "all said")]
    [InlineData("cut <a href=\"", "cut <a href=\"")]
    [InlineData("a <b", "a <b")]
    [InlineData("<", "<")]
    [InlineData("<!--", "<!--")]
    [InlineData("</", "</")]
    [InlineData("<script>never closed", "")]
    [InlineData("a&#0;b&#xD800;", "a\uFFFDb&#xD800;")]
    [InlineData(" \r\n\t ", "")]
    public void The_text_of_a_piece_of_HTML_is_what_stands_between_its_tags(string html, string text) => MarkupText.Read(html).Text.Should().Be(text);

    [Theory]
    [InlineData("<a href=\"https://example.org/a?b=1&amp;c=2\">x</a>", "https://example.org/a?b=1&c=2")]
    [InlineData("<a class=x href=https://example.org/b>x</a>", "https://example.org/b")]
    [InlineData("<A HREF = 'c' target=_blank>x</A><img alt=\"\" src=\"d.png\"/>", "c|d.png")]
    [InlineData("<a href>x</a><a href=>x</a><a name=\"href\">x</a>", "")]
    public void The_addresses_in_it_are_noted(string html, string addresses)
    {
        ImportLog log = new("doc", DataSetOptions.Imports);

        MarkupText.Read(html).NoteAddresses(log, 0, "$");

        log.Read(_ => { }).Notes.Select(note => note.Message.Split('"')[1]).Should().Equal(addresses.Split('|', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("Short", "Short")]
    [InlineData("This is one sentence. Another.", "This is one sentence")]
    [InlineData("Is this only a question? Yes.", "Is this only a question?")]
    [InlineData("Its version is called 2.5 now. It flies.", "Its version is called 2.5 now")]
    [InlineData("This is all that it says.", "This is all that it says")]
    [InlineData("Dr. A. Example met them. They talked.", "Dr. A. Example met them")]
    [InlineData("It ends.", "It ends.")]
    [InlineData(".", ".")]
    public void A_title_is_the_first_sentence(string text, string title) => MarkupText.BeginningOf(text).Should().Be(title);

    [Fact]
    public void A_title_of_a_long_text_ends_between_words_and_within_no_character()
    {
        MarkupText.BeginningOf(string.Concat(Enumerable.Repeat("word ", 50)).Trim()).Should().EndWith("word…").And.HaveLength(100);
        MarkupText.BeginningOf(new string('a', 99) + string.Concat(Enumerable.Repeat("😀", 50))).Should().Be(new string('a', 99) + "…");
    }

    [Theory]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("<a href=\"")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("</p")]
    [InlineData("&")]
    [InlineData("&#")]
    [InlineData("<b>")]
    [InlineData("<a href=x>")]
    [InlineData("<a b='>")]
    public void It_takes_one_walk_whatever_it_is(string piece)
    {
        Stopwatch clock = Stopwatch.StartNew();

        MarkupText.Read(string.Concat(Enumerable.Repeat(piece, 200_000)));

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }
}
