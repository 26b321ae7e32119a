using System.Xml.Linq;
using CsCheck;
using NodaTime;

namespace SpaceTalks.Tests;

public sealed class SvgFormatTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    // The axis of a year has its months at both ends of 740 units, beginning at 410.
    [Theory]
    [InlineData("2025-01-01/2025-12-31", "certain", "410-1150")]
    [InlineData("2025", "possible", "410-1150")]
    [InlineData("2025-07-31?", "possible", "837.2-840.2")]
    [InlineData("{2025-01-01,2025-12-31}", "certain", "410-416 1144-1150")]
    [InlineData("[2025-01,2025-12]", "possible", "410-472.8 1087.1-1150")]
    [InlineData("{2025-01,2025-12-31}", "certain", "1144-1150")]
    [InlineData("{2025-01,2025-12-31}", "possible", "410-472.8 1147-1150")]
    [InlineData("2025-01/2025-12", "certain", "470.8-1089.1")]
    public void Certain_days_are_solid_and_possible_ones_faded(string when, string kind, string expected) =>
        string.Join(" ", Bars(Row(Picture(TestData.Planned("2025-01-01", "2025-12-31", when)), "m2"), kind)).Should().Be(expected);

    [Theory]
    [InlineData("../2025", "open left")]
    [InlineData("2025/..", "open right")]
    [InlineData("2025/", "unknown right")]
    [InlineData("/2025", "unknown left")]
    [InlineData("[2025..]", "unknown right")]
    [InlineData("-9998", "outside left")]
    [InlineData("-9998/2025", "outside left")]
    [InlineData("Y12345", "outside right")]
    // Far from all others it is not on the axis, and no arrow says that it has no end.
    [InlineData("9999", "outside right")]
    [InlineData("../-9000", "outside left")]
    [InlineData("9000/..", "outside right")]
    [InlineData("2025", "")]
    [InlineData("2025-01/2025-06..", "unknown right")]
    public void An_end_that_is_no_day_says_why(string when, string expected) =>
        string.Join(", ", Ends(Row(Picture(TestData.Planned("2025-01-01", "2025-12-31", "2025-06-01", "2025-06-02", "2025-06-03", when)), "m5"))).Should().Be(expected);

    [Fact]
    public void A_milestone_without_a_date_says_so()
    {
        XElement row = Row(Picture(TestData.Planned("2025", "")), "m1");

        row.Element(Svg + "title")!.Value.Should().Be("m1 · no date · planned");
        Of(row, "none").Should().ContainSingle();
        row.Elements(Svg + "rect").Should().BeEmpty();
    }

    [Fact]
    public void A_narrow_picture_has_each_bar_below_its_texts()
    {
        XElement picture = Picture(TestData.Planned("2025-01-01", "2025-12-31", "2025"), new() { Width = 340, Day = new(2025, 1, 2) });

        picture.Attribute("viewBox")!.Value.Should().StartWith("0 0 340 ");
        foreach (XElement bar in picture.Descendants(Svg + "rect").Where(bar => bar.Attribute("x") is not null))
        {
            (Number(bar, "x") + Number(bar, "width")).Should().BeLessThanOrEqualTo(340);
        }
        XElement row = Row(picture, "m2");
        Number(Of(row, "possible").Single(), "y").Should().BeGreaterThan(Number(Of(row, "detail").Last(), "y"), "the bar stands below the date");
        Bars(row, "possible").Should().Equal("34-306");
        Number(Of(picture, "day").Single(), "x").Should().BeGreaterThanOrEqualTo(50, "its label is not cut off");

        static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData(319)]
    [InlineData(4001)]
    public void A_picture_has_a_width_that_somebody_can_see(int width) =>
        ((Action)(() => _ = new ExportOptions { Width = width })).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Width");

    [Fact]
    public void A_milestone_links_to_where_it_is_told()
    {
        XElement picture = Picture(
            TestData.Planned("2025", "2026"), new() { LinkTo = milestone => milestone.Id.Value == "m0" ? new Uri("/milestones/m0?a=1&b=\"2\"", UriKind.Relative) : null });

        Row(picture, "m0").Elements(Svg + "a").Should().ContainSingle().Which.Attribute("href")!.Value.Should().Be("/milestones/m0?a=1&b=\"2\"");
        Row(picture, "m1").Elements(Svg + "a").Should().BeEmpty();
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("a b")]
    public void A_link_is_not_active(string address) =>
        ((Action)(() => Picture(TestData.Planned("2025"), new() { LinkTo = _ => new Uri(address, UriKind.RelativeOrAbsolute) })))
            .Should().Throw<InvalidOperationException>().WithMessage("*http and https*");

    [Theory]
    [InlineData("https://example.org/a:b")]
    [InlineData("http://example.org/")]
    [InlineData("a/b:c")]
    [InlineData("?q=a:b")]
    [InlineData("#part")]
    public void Other_links_are_written(string address) =>
        Row(Picture(TestData.Planned("2025"), new() { LinkTo = _ => new Uri(address, UriKind.RelativeOrAbsolute) }), "m0")
            .Element(Svg + "a")!.Attribute("href")!.Value.Should().Be(address);

    [Fact]
    public void A_day_is_a_line_with_a_label()
    {
        XElement with = Picture(TestData.Planned("2025"), new() { Day = new LocalDate(2026, 3, 1) });
        XElement without = Picture(TestData.Planned("2025"));

        Of(with, "day").Single().Value.Should().Be("1 March 2026");
        Of(with, "now").Should().ContainSingle();
        Of(without, "now").Should().BeEmpty();
    }

    [Fact]
    public void The_day_may_be_of_any_calendar()
    {
        LocalDate day = new(2026, 1, 7);

        Picture(TestData.Planned(""), new() { Day = day.WithCalendar(CalendarSystem.Julian) }).ToString().Should().Be(Picture(TestData.Planned(""), new() { Day = day }).ToString());
    }

    [Theory]
    [InlineData("2025-07-31", "Jul 2025,Aug 2025")]
    [InlineData("2025", "Jan 2025,Apr 2025,Jul 2025,Oct 2025")]
    [InlineData("2011/2020", "2011,2012,2013,2014,2015,2016,2017,2018,2019,2020")]
    [InlineData("-0044/0500", "-0100,0000,0100,0200,0300,0400,0500")]
    [InlineData("9999", "Jan 9999,Apr 9999,Jul 9999,Oct 9999")]
    public void The_axis_has_ticks_by_its_range(string when, string expected) =>
        string.Join(",", Of(Picture(TestData.Planned(when)), "tick").Select(tick => tick.Value).Distinct()).Should().Be(expected);

    [Theory]
    [InlineData("<script>&\"'")]
    [InlineData(Exports.OddText)]
    public void Text_stays_text(string title)
    {
        XElement picture = Picture(Exports.Titled(title), new() { Title = title });

        picture.Element(Svg + "title")!.Value.Should().Be(title);
        string.Join(" ", Of(picture, "title").Select(line => line.Value)).Should().Be(title);
    }

    [Fact]
    public void What_XML_forbids_is_replaced() =>
        Picture(Nothing, new() { Title = "a\u0001b\uD800c\uFFFFd\te" }).Element(Svg + "title")!.Value.Should().Be("a\uFFFDb\uFFFDc\uFFFDd\te");

    [Fact]
    public void A_long_title_is_broken_into_lines()
    {
        string words = string.Join(' ', Enumerable.Repeat("example", 40));
        string word = string.Concat(Enumerable.Repeat("🚀", 100));

        Of(Row(Picture(Exports.Titled(words)), words), "title").Should().HaveCountGreaterThan(5);
        string.Concat(Of(Row(Picture(Exports.Titled(word)), word), "title").Select(line => line.Value)).Should().Be(word);
    }

    [Theory]
    [InlineData('Ш')]
    [InlineData('Ю')]
    [InlineData('Њ')]
    [InlineData('Œ')]
    public void Wide_letters_are_broken_into_more_lines(char letter)
    {
        string wide = new(letter, 100), narrow = new('a', 100);

        Of(Row(Picture(Exports.Titled(wide)), wide), "title").Count()
            .Should().BeGreaterThan(Of(Row(Picture(Exports.Titled(narrow)), narrow), "title").Count());
    }

    [Fact]
    public void Pictures_on_one_page_have_identifiers_of_their_own()
    {
        IEnumerable<string> Ids(XElement picture) => picture.Descendants().Attributes("id").Select(id => id.Value);
        XElement one = Picture(TestData.Planned("2025")), other = Picture(TestData.Planned("2025", "2026"));

        Ids(one).Should().HaveCount(2).And.NotIntersectWith(Ids(other));
        (one.Attribute("aria-labelledby")!.Value + " " + one.Attribute("aria-describedby")!.Value).Split(' ').Should().Equal(Ids(one));
    }

    [Fact]
    public void The_picture_is_approved() =>
        Approved.Check("Export/Picture.approved.svg", TestData.SmallCatalog.Milestones.Text(ExportFormat.Svg, new() { Title = "Examples", Day = new LocalDate(2025, 9, 1) }));

    [Fact]
    public void Nothing_found_is_a_picture_without_rows() => Rows(Picture(Nothing)).Should().BeEmpty();

    [Fact]
    public void Every_catalog_is_a_well_formed_picture_with_all_its_milestones_on_it() =>
        RandomCatalogs.Catalogs.Sample(
            catalog =>
            {
                XElement picture = Picture(catalog);
                Rows(picture).Should().HaveCount(catalog.Milestones.Count());
                foreach (XElement bar in Rows(picture).Elements(Svg + "rect"))
                {
                    (Number(bar, "x") >= 410 && Number(bar, "x") + Number(bar, "width") <= 1150.05).Should().BeTrue();
                }
                int height = (int)Number(picture, "height");
                picture.Descendants(Svg + "text").Should().OnlyContain(text => Number(text, "y") < height);
            },
            iter: 200);

    [Fact]
    public void The_embedded_catalog_is_a_picture_with_a_row_for_each_milestone() =>
        Rows(Picture(SpaceTalksCatalog.Embedded)).Should().HaveCount(SpaceTalksCatalog.Embedded.Milestones.Count());

    private static Query<Milestone> Nothing => TestData.SmallCatalog.Milestones.Take(0);

    private static XElement Picture(SpaceTalksCatalog catalog, ExportOptions? options = null) => Picture(catalog.Milestones, options);

    private static XElement Picture(Query<Milestone> query, ExportOptions? options = null) =>
        XDocument.Parse(query.Text(ExportFormat.Svg, options), LoadOptions.PreserveWhitespace).Root!;

    private static IEnumerable<XElement> Rows(XElement picture) =>
        picture.Descendants().Where(element => (string?)element.Attribute("role") == "listitem");

    private static XElement Row(XElement picture, string title) =>
        Rows(picture).Single(row => row.Element(Svg + "title")!.Value.StartsWith(title + " · ", StringComparison.Ordinal));

    private static IEnumerable<XElement> Of(XElement element, string kind) =>
        element.Descendants().Where(descendant => (string?)descendant.Attribute("class") == "st-" + kind);

    private static double Number(XElement element, string name) => (double)element.Attribute(name)!;

    private static IEnumerable<string> Bars(XElement row, string kind) => Of(row, kind).Select(bar =>
        FormattableString.Invariant($"{Number(bar, "x"):0.#}-{Number(bar, "x") + Number(bar, "width"):0.#}"));

    private static IEnumerable<string> Ends(XElement row)
    {
        string Side(string data) => data[1..].Split(' ')[0] is var x && double.Parse(x, System.Globalization.CultureInfo.InvariantCulture) < 780 ? "left" : "right";
        return Of(row, "open").Select(path => "open " + Side(path.Attribute("d")!.Value))
            .Concat(Of(row, "dot").Select(dot => "unknown " + (Number(dot, "cx") < 780 ? "left" : "right")).Distinct())
            .Concat(Of(row, "outside").Select(path => "outside " + Side(path.Attribute("d")!.Value)));
    }

    // A family, a flag, a letter with marks: each is one to whoever reads it.
    [Theory]
    [InlineData("\U0001F468\u200D\U0001F469\u200D\U0001F467")]
    [InlineData("\U0001F1F7\U0001F1FA")]
    [InlineData("e\u0301\u0302")]
    [InlineData("\U0001F680")]
    public void A_line_breaks_between_what_people_see_as_one(string element)
    {
        string text = string.Concat(Enumerable.Repeat(element, 40));

        string[] lines = [.. SvgText.Lines(text, 60, 12)];

        lines.Length.Should().BeGreaterThan(2);
        string.Concat(lines).Should().Be(text);
        lines.Should().OnlyContain(line => line.Length % element.Length == 0);
    }

    [Fact]
    public void The_labels_of_the_axis_stand_again_in_a_long_picture()
    {
        string all = SpaceTalksCatalog.Embedded.Milestones.Text(ExportFormat.Svg);
        string few = SpaceTalksCatalog.Embedded.Milestones.Take(10).Text(ExportFormat.Svg);

        Labels(few).Should().Be(2);
        Labels(all).Should().BeGreaterThan(5);

        static int Labels(string picture) => System.Text.RegularExpressions.Regex.Count(picture, @"class=""st-tick""[^>]*>2000<");
    }
}
