using CsCheck;

namespace SpaceTalks.Tests;

public sealed class CsvFormatTests
{
    [Fact]
    public void A_milestone_is_a_row() =>
        TestData.SmallCatalog.Milestones.Text(ExportFormat.Csv).Split("\r\n")[1..].Should().Equal(
            "meeting,Meeting,meeting,heads,planned,2025-08-25,2025-08-25,2025-08-25,25 August 2025,vienna,\"alpha; beta\",talks,,They meet.,\"Ann Able, Head (Alpha Agency); Beta Agency\",Crews,\"paper; rumour\"",
            "audit,Audit,review,,planned,2025-10,2025-10-01,2025-10-31,October 2025,,beta,flight,station,An audit.,,,paper",
            "some-day,Some day,launch,,proposed,,,,,,gamma,,taxi,Undated.,,,paper",
            "");

    [Fact]
    public void A_mark_tells_a_spreadsheet_that_it_is_UTF_8()
    {
        using StringWriter with = new();
        TestData.SmallCatalog.Milestones.Export(ExportFormat.Csv, with, new ExportOptions { HasByteOrderMark = true });

        with.ToString().Should().Be("\uFEFF" + TestData.SmallCatalog.Milestones.Text(ExportFormat.Csv));
    }

    [Fact]
    public void Who_takes_part_what_is_on_the_agenda_and_who_says_so_are_columns()
    {
        Dictionary<string, string> row = Rows(SpaceTalksCatalog.Embedded).Single(row => row["id"] == "heads-meeting-2025");
        Milestone milestone = SpaceTalksCatalog.Embedded.Milestones[MilestoneIds.HeadsMeeting2025];

        row["participants"].Should().Be(string.Join("; ", milestone.Participants)).And.Contain("Bakanov");
        row["agenda"].Should().Be(string.Join("; ", milestone.Agenda.Select(point => point.Title)));
        row["sources"].Split("; ").Should().Contain("brief");
    }

    [Fact]
    public void Alternative_places_are_joined_by_or() =>
        Rows(TestData.Milestones(("example", TestData.Report("planned", more: "\"places\": {\"oneOf\": [\"vienna\", \"europe\"]}"))))
            .Single()["places"].Should().Be("vienna or europe");

    [Theory]
    [InlineData("2000/", "2000-01-01", "")]
    [InlineData("../2011", "", "2011-12-31")]
    [InlineData("Y12345", "", "")]
    [InlineData("-0044-03-15", "-0044-03-15", "-0044-03-15")]
    public void A_bound_that_is_no_day_is_empty(string when, string earliest, string latest)
    {
        Dictionary<string, string> row = Rows(TestData.Planned(when)).Single();

        row["when"].Should().Be(when);
        row["earliest"].Should().Be(earliest);
        row["latest"].Should().Be(latest);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("＠A1", "'＠A1")]
    [InlineData("\uFEFF=1", "'\uFEFF=1")]
    [InlineData("'=1", "''=1")]
    [InlineData("'tis so", "'tis so")]
    [InlineData("1=1", "1=1")]
    [InlineData("\"quoted\", and\r\nbroken", "\"quoted\", and\r\nbroken")]
    public void A_text_that_begins_like_a_formula_gets_an_apostrophe(string title, string expected)
    {
        Dictionary<string, string> row = Rows(Exports.Titled(title)).Single();

        row["title"].Should().Be(expected);
        row["summary"].Should().Be(expected);
        Unguarded(row["title"]).Should().Be(title);
    }

    [Fact]
    public void A_field_with_quotes_or_commas_is_quoted() =>
        Exports.Titled("a \"b\", c").Milestones.Text(ExportFormat.Csv).Should().Contain("example,\"a \"\"b\"\", c\",launch");

    // A spreadsheet that parts fields at another sign makes fields of the parts of a text, quoted or not.
    [Theory]
    [InlineData("Meeting;=1+1;end", "Meeting;'=1+1;end")]
    [InlineData("Meeting|=1+1", "Meeting|'=1+1")]
    [InlineData("Meeting\t@A1", "Meeting\t'@A1")]
    [InlineData("Meeting\r\n-1", "Meeting\r\n'-1")]
    [InlineData("a; \"+1", "a;' \"\"+1")]
    [InlineData("a;'=1", "a;''=1")]
    [InlineData("=1;=2", "'=1;'=2")]
    [InlineData("a; b = c", "a; b = c")]
    public void A_field_with_another_separator_is_quoted_and_guarded(string title, string expected)
    {
        Exports.Titled(title).Milestones.Text(ExportFormat.Csv).Should().Contain("\"" + expected + "\"");
        FormulaGuard.Remove(expected.Replace("\"\"", "\"", StringComparison.Ordinal)).Should().Be(title);
    }

    [Fact]
    public void Guards_are_taken_away_as_they_were_put() =>
        Gen.Char["=+-@'; |\t\r\n\"\0a\uFEFF\uFF1D"].Array[0, 12].Select(letters => new string(letters)).Sample(text => FormulaGuard.Remove(FormulaGuard.Add(text)) == text);

    [Fact]
    public void A_reader_gets_the_values_back()
    {
        Milestone[] milestones = [.. SpaceTalksCatalog.Embedded.Milestones];
        Dictionary<string, string>[] rows = [.. Rows(SpaceTalksCatalog.Embedded)];

        rows.Select(row => row["id"]).Should().Equal(milestones.Select(milestone => milestone.Id.Value));
        rows.Select(row => Unguarded(row["title"])).Should().Equal(milestones.Select(milestone => milestone.Title));
        rows.Select(row => Unguarded(row["summary"])).Should().Equal(milestones.Select(milestone => milestone.Summary));
        rows.Select(row => row["when"]).Should().Equal(milestones.Select(milestone => milestone.When?.ToString() ?? ""));
        rows.Select(row => Unguarded(row["words"])).Should().Equal(milestones.Select(milestone => milestone.When?.ToString("E", null) ?? ""));
        rows.Select(row => row["organizations"]).Should().Equal(milestones.Select(milestone => string.Join("; ", milestone.Organizations.Select(o => o.Id))));
    }

    // The rule that the documentation gives.
    private static string Unguarded(string field) =>
        field.StartsWith('\'') && field.TrimStart('\'', '\0', '\u200B', '\uFEFF') is [var first, ..] && "=+-@\t\r\n＝＋－＠".Contains(first) ? field[1..] : field;

    private static List<Dictionary<string, string>> Rows(SpaceTalksCatalog catalog)
    {
        using CsvHelper.CsvReader reader = CsvHelper.CsvReader.FromText(catalog.Milestones.Text(ExportFormat.Csv));
        reader.ReadHeader();
        List<Dictionary<string, string>> rows = [];
        while (reader.Read())
        {
            rows.Add(reader.Headers.ToDictionary(name => name, name => reader.GetString(name)));
        }
        return rows;
    }
}
