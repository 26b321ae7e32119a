using System.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>Real exports: each input is small and represents its kind.</summary>
public sealed class ForeignFormatTests
{
    private const string Status = "\"status\": {\"id\": 3, \"name\": \"Success\"}";
    private const string Net = "\"net\": \"2021-02-15T04:45:06Z\"";
    private const string Precise = Net + ", \"net_precision\": {\"id\": 5}";

    private static readonly SpaceTalksCatalog Embedded = SpaceTalksCatalog.Embedded;

    /// <summary>An agency as the service names it, and who it is.</summary>
    public static TheoryData<string, Id<Organization>> Agencies => new()
    {
        { """{"id": 63, "name": "Russian Federal Space Agency (ROSCOSMOS)", "abbrev": "RFSA"}""", AgencyIds.Roscosmos },
        { """{"id": 44, "name": "Some other spelling", "abbrev": "X"}""", AgencyIds.Nasa },
        { """{"id": 9999, "name": "Some agency (NASA)", "abbrev": "X"}""", AgencyIds.Nasa },
        { """{"id": 9999, "name": "NASA (the one of the United States)", "abbrev": "X"}""", AgencyIds.Nasa },
        { """{"id": 121, "name": "Space Exploration Technologies Corp.", "abbrev": "SX"}""", CompanyIds.Spacex },
    };

    [Theory, MemberData(nameof(Agencies))]
    public void An_agency_is_the_one_that_the_catalog_knows_by_a_number_or_a_name_of_others(string agency, Id<Organization> known)
    {
        SpaceTalksCatalog catalog = Embedded.With(Launches($"{{\"id\": \"a\", \"name\": \"A\", {Status}, {Precise}, \"launch_service_provider\": {agency}}}").DataSet);

        catalog.Milestones[new("ll2-launch-a")].Organizations.Should().ContainSingle().Which.Id.Should().Be(known);
        catalog.Organizations.Count().Should().Be(Embedded.Organizations.Count());
    }

    [Fact]
    public void An_agency_that_the_catalog_does_not_know_is_made_and_noted() =>
        Launches($"{{\"id\": \"a\", \"name\": \"A\", {Status}, {Precise}, \"launch_service_provider\": {{\"id\": 9999, \"name\": \"Nobody\", \"abbrev\": \"NB\", \"type\": \"Private\"}}}}")
            .Notes.Should().ContainSingle().Which.Message.Should().StartWith("\"Nobody\" is new");

    [Theory]
    [InlineData("\"lsp_name\": \"SpaceX\"", "spacex")]
    [InlineData("\"lsp_name\": \"Nobody\"", null)]
    public void A_provider_without_more_than_a_name_is_one_that_the_catalog_knows(string provider, string? id)
    {
        SpaceTalksCatalog catalog = Embedded.With(Launches($"{{\"id\": \"a\", \"name\": \"A\", {Status}, {Precise}, {provider}}}").DataSet);

        catalog.Milestones[new("ll2-launch-a")].Organizations.Select(organization => organization.Id.Value).Should().Equal(id is null ? [] : [id]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(", \"date_precision\": null")]
    [InlineData(", \"date_precision\": {\"id\": 99}")]
    public void A_date_of_unknown_precision_is_approximate_and_never_upcoming(string precision)
    {
        SpaceTalksCatalog catalog = Embedded.With(Launches($"{{\"id\": 2, \"name\": \"Docking\", \"type\": {{\"id\": 2, \"name\": \"Docking\"}}, \"date\": \"2019-03-03T08:30:00Z\"{precision}}}").DataSet);

        catalog.Milestones[new("ll2-event-2")].When!.ToString().Should().Be("2019-03-03~");
        catalog.Milestones.Upcoming(new(2026, 1, 1)).Select(milestone => milestone.Id.Value).Should().NotContain("ll2-event-2");
    }

    [Fact]
    public void What_stands_twice_on_overlapping_pages_is_one()
    {
        string once = $"{{\"id\": \"a\", \"name\": \"A\", {Status}, {Precise}, \"last_updated\": \"2021-02-16T00:00:00Z\"}}";
        string later = once.Replace("2021-02-16", "2021-02-17", StringComparison.Ordinal);

        ImportResult result = Launches(once, once, later);

        Milestone milestone = Embedded.With(result.DataSet).Milestones[new("ll2-launch-a")];
        milestone.Reports.Select(report => report.Reported!.ToString()).Should().BeEquivalentTo("2021-02-16", "2021-02-17");
        result.Notes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"pad\": \"Unknown Pad\", \"location\": \"Sea Launch\"", "Sea Launch")]
    [InlineData("\"pad\": \"Unknown Pad\"", null)]
    public void A_pad_of_a_bare_name_is_no_place(string place, string? name)
    {
        SpaceTalksCatalog catalog = Embedded.With(Launches($"{{\"id\": \"a\", \"name\": \"A\", {Status}, {Precise}, {place}}}").DataSet);

        catalog.Milestones[new("ll2-launch-a")].Places?.ToString().Should().Be(name);
    }

    [Theory]
    [InlineData("\"status\": null")]
    [InlineData("\"slug\": \"a\"")]
    [InlineData("\"status\": {\"id\": 77, \"name\": \"New\"}")]
    [InlineData("\"status\": {\"id\": null}")]
    public void A_status_that_is_missing_or_unknown_costs_no_page(string status)
    {
        ImportResult result = Launches($"{{\"id\": \"a\", \"name\": \"A\", {status}, {Precise}}}", $"{{\"id\": \"b\", \"name\": \"B\", {Status}, {Precise}}}");

        SpaceTalksCatalog catalog = Embedded.With(result.DataSet);
        catalog.Milestones[new("ll2-launch-a")].Status.Should().Be(ReportStatus.Planned);
        catalog.Milestones[new("ll2-launch-b")].Status.Should().Be(ReportStatus.Completed);
        result.Notes.Should().Contain(note => note.Message.Contains("imported as planned", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"id\": null, \"name\": \"A\"")]
    [InlineData("\"id\": \"a\", \"name\": null")]
    public void What_has_no_id_or_name_is_left_out_and_noted(string names)
    {
        ImportResult result = Launches($"{{{names}, {Status}, {Precise}}}", $"{{\"id\": \"b\", \"name\": \"B\", {Status}, {Precise}}}");

        SpaceTalksCatalog.Create(result.DataSet).Milestones.Should().ContainSingle().Which.Id.Value.Should().Be("ll2-launch-b");
        result.Notes.Should().Contain(note => note.Message.Contains("is missing", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("NET November 2022", "[2022-11..]")]
    [InlineData("Now targeting Q1 2023.", "2023-33")]
    [InlineData("Delayed to late 2022", "[2022-09..2022-12]")]
    [InlineData("New image", null)]
    public void A_date_in_the_words_of_an_update_is_that_of_its_report(string comment, string? when)
    {
        ImportResult result = Launches($"{{\"id\": \"a\", \"name\": \"A\", {Status}, {Precise}, \"updates\": [{{\"id\": 1, \"comment\": \"{comment}\", \"created_on\": \"2020-01-01T00:00:00Z\"}}]}}");

        Report update = SpaceTalksCatalog.Create(result.DataSet).Milestones.Single().Reports.Single(report => report.Summary == comment);
        update.When?.ToString().Should().Be(when);
        result.Notes.Count(note => note.Message.Contains("read from its text", StringComparison.Ordinal)).Should().Be(when is null ? 0 : 1);
    }

    [Fact]
    public void A_page_of_programmes_gives_programmes_with_their_agencies()
    {
        ImportResult result = Launches("""{"id": 777, "name": "New Station", "description": "D", "agencies": [{"id": 44, "name": "NASA", "abbrev": "NASA"}, {"id": 63, "name": "R", "abbrev": "R"}], "start_date": "2030-01-01T00:00:00Z"}""");

        Programme programme = Embedded.With(result.DataSet).Programmes[new("ll2-program-777")];
        programme.Organizations.Select(organization => organization.Id).Should().BeEquivalentTo([AgencyIds.Nasa, AgencyIds.Roscosmos]);
        programme.When!.ToString().Should().Be("2030-01-01/");
    }

    /// <summary>A table of titles and dates, and the dates, or how its fault begins.</summary>
    public static TheoryData<string, string[]> Dates => new()
    {
        { "Title,When\nA,31.07.2025\nB,31-Jul-2025\nC,2025/07/31\nD,1.8.2025", ["2025-07-31", "2025-07-31", "2025-07-31", "2025-08-01"] },
        { "Title,When\nA,2025-07-31 14:00:00\nB,2025-07-31T14:00:00Z\nC,2025-07-31T14:00\nD,2025-07-31 14:00:00+03:00", ["2025-07-31T14:00:00", "2025-07-31T14:00:00Z", "2025-07-31T14:00:00", "2025-07-31T14:00:00+03:00"] },
        { "Title,When\nA,2020-03-07T04:50:31.000Z", ["2020-03-07T04:50:31Z"] },
        { "sep=;\nTitle;When\nA;2025-08", ["2025-08"] },
        { "sep=\t\r\nTitle\tWhen\r\nA\t2025-08", ["2025-08"] },
        { "Title,When\nA,2025-08\n,\n , \n,,,\nB,2026", ["2025-08", "2026"] },
    };

    [Theory, MemberData(nameof(Dates))]
    public void What_spreadsheets_write_is_read(string table, string[] dates) =>
        Table(table, Columns()).Select(milestone => milestone.When!.ToString()).Should().Equal(dates);

    [Fact]
    public void A_fraction_of_a_second_is_noted_where_it_is_one()
    {
        Import("Title,When\nA,2020-03-07T04:50:31.000Z", Columns()).Notes.Should().BeEmpty();
        Import("Title,When\nA,2020-03-07T04:50:31.5Z", Columns()).Notes.Should().ContainSingle().Which.Message.Should().Contain("Fractions of a second");
    }

    [Theory]
    [InlineData("Title,When\nA\0B,2025-08", "*U+0000*", "rows[0]")]
    [InlineData("Title,When\nA,31.02.2025", "*", "rows[0].\"When\"")]
    public void What_cannot_be_read_is_said_with_its_place(string table, string message, string path)
    {
        Action import = () => Import(table, Columns());

        DataFault fault = import.Should().Throw<DataSetException>().Which.Faults[0];
        fault.Message.Should().Match(message);
        fault.Path.Should().Be(path);
    }

    [Theory, InlineData(false), InlineData(true)]
    public void A_table_in_utf16_is_called_that(bool isBigEndian)
    {
        UnicodeEncoding encoding = new(isBigEndian, byteOrderMark: true);
        MemoryStream stream = new([.. encoding.GetPreamble(), .. encoding.GetBytes("Title\tWhen\nA\t2025-08\n")]);

        ((Action)(() => CsvImport.Read(stream, "table", Columns()))).Should().Throw<DataSetException>().Which.Faults.Should().ContainSingle().Which.Message.Should().Contain("UTF-16");
    }

    [Fact]
    public void A_date_may_stand_in_columns_of_years_months_and_days_or_of_starts_and_ends()
    {
        Table("Year,Month,Day,End Year,End Month,End Day,Title\n1815,12,10,1852,11,27,A\n1951,,,,,,B\n1952,3,,1953,,,C", new CsvMapping(new Id<Source>("s"), "Title")
        {
            SourceKind = SourceKind.WireReport, DefaultKind = MilestoneKind.Meeting, DefaultStatus = ReportStatus.Completed,
            When = "Year", Month = "Month", Day = "Day", End = "End Year", EndMonth = "End Month", EndDay = "End Day",
        }).Select(milestone => milestone.Reports[0].When!.ToString()).Should().Equal("1815-12-10/1852-11-27", "1951", "1952-03/1953");

        Table("Title,start,end\nA,1998-11-20T00:00:00Z,\nB,1994-02-03T00:00:00Z,1998-06-12T00:00:00Z\nC,,2001", new CsvMapping(new Id<Source>("s"), "Title")
        {
            SourceKind = SourceKind.WireReport, DefaultKind = MilestoneKind.Meeting, DefaultStatus = ReportStatus.Planned, When = "start", End = "end",
        }).Select(milestone => milestone.When!.ToString()).Should().BeEquivalentTo("1998-11-20T00:00:00Z", "1994-02-03/1998-06-12", "/2001");
    }

    private static CsvMapping Columns() =>
        new(new Id<Source>("s"), "Title") { SourceKind = SourceKind.WireReport, DefaultKind = MilestoneKind.Meeting, DefaultStatus = ReportStatus.Planned, When = "When" };

    private static IEnumerable<Milestone> Table(string table, CsvMapping columns) =>
        SpaceTalksCatalog.Create(Import(table, columns).DataSet).Milestones.OrderBy(milestone => milestone.Title, StringComparer.Ordinal);

    private static ImportResult Import(string table, CsvMapping columns) => CsvImport.Read(new MemoryStream(Encoding.UTF8.GetBytes(table)), "table", columns);

    private static ImportResult Launches(params string[] items) => LaunchLibraryImport.Read(
        new MemoryStream(Encoding.UTF8.GetBytes("[" + string.Join(",", items) + "]")), "page", new LaunchLibraryOptions { Catalog = Embedded });
}
