using System.Reflection;
using System.Globalization;
using System.Text;
using NodaTime;

namespace SpaceTalks.Tests;

public sealed class ExportFormatTests
{
    public static TheoryData<string> Names => [.. ExportFormat.All.Select(format => format.Name)];

    [Theory]
    [InlineData("csv", "text/csv", ".csv")]
    [InlineData("json", "application/json", ".json")]
    [InlineData("json-lines", "application/jsonl", ".jsonl")]
    [InlineData("markdown", "text/markdown", ".md")]
    [InlineData("mermaid", "text/vnd.mermaid", ".mmd")]
    [InlineData("schema-org", "application/ld+json", ".jsonld")]
    [InlineData("svg", "image/svg+xml", ".svg")]
    public void A_format_is_found_by_its_name_in_any_case(string name, string mediaType, string fileExtension)
    {
        ExportFormat.TryFind(name.ToUpperInvariant(), out ExportFormat? format).Should().BeTrue();

        format!.ToString().Should().Be(name);
        format.MediaType.Should().Be(mediaType);
        format.FileExtension.Should().Be(fileExtension);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("pdf")]
    public void Other_names_name_no_format(string? name)
    {
        ExportFormat.TryFind(name, out ExportFormat? format).Should().BeFalse();
        format.Should().BeNull();
    }

    [Fact]
    public void All_has_each_format_once() => ExportFormat.All.Should().BeEquivalentTo(
        typeof(ExportFormat).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == typeof(ExportFormat)).Select(property => property.GetValue(null)))
        .And.HaveCountGreaterThan(6);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_stream_gets_the_characters_of_a_writer_without_a_mark_and_stays_open(string name)
    {
        ExportFormat.TryFind(name, out ExportFormat? format);
        using MemoryStream stream = new();

        SpaceTalksCatalog.Embedded.Milestones.Export(format!, stream, Exports.Options);

        stream.CanWrite.Should().BeTrue();
        stream.ToArray().Should().Equal(Encoding.UTF8.GetBytes(SpaceTalksCatalog.Embedded.Milestones.Text(format!, Exports.Options)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_culture_changes_nothing(string name)
    {
        ExportFormat.TryFind(name, out ExportFormat? format);
        Query<Milestone> query = TestData.Planned("-0044-03-15", "2025-08", "[2025-08,2025-12]", "2000/").Milestones;
        ExportOptions options = new() { Day = new LocalDate(2025, 10, 15) };
        string expected = query.Text(format!, options);
        CultureInfo before = CultureInfo.CurrentCulture;
        // The tests run under invariant globalization, where no culture has data: this one has what could do harm.
        CultureInfo changed = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        changed.NumberFormat.NegativeSign = "minus";
        changed.NumberFormat.NumberDecimalSeparator = ",";
        changed.DateTimeFormat.DateSeparator = "/";
        changed.DateTimeFormat.MonthNames = [.. Enumerable.Range(1, 13).Select(month => "M" + month)];
        CultureInfo.CurrentCulture = changed;
        try
        {
            query.Text(format!, options).Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("csv", "id,title,kind,level,status,when,earliest,latest,words,places,organizations,subjects,programmes,summary,participants,agenda,sources\r\n")]
    [InlineData("json", "[]\n")]
    [InlineData("json-lines", "")]
    [InlineData("markdown", "| When | What | Status | Where | Organizations |\n| --- | --- | --- | --- | --- |\n")]
    [InlineData("mermaid", "timeline\n    title Examples\n")]
    [InlineData("schema-org", "{\"@context\":\"https://schema.org\",\"@graph\":[]}\n")]
    public void Nothing_found_is_an_empty_document(string name, string expected)
    {
        ExportFormat.TryFind(name, out ExportFormat? format);

        TestData.SmallCatalog.Milestones.Take(0).Text(format!, Exports.Options).Should().Be(expected);
    }

    [Fact]
    public void Arguments_are_checked()
    {
        Query<Milestone> query = TestData.SmallCatalog.Milestones;
        using StringWriter writer = new();

        ((Action)(() => ((Query<Milestone>)null!).Export(ExportFormat.Csv, writer))).Should().Throw<ArgumentNullException>().WithParameterName("query");
        ((Action)(() => query.Export(null!, writer))).Should().Throw<ArgumentNullException>().WithParameterName("format");
        ((Action)(() => query.Export(ExportFormat.Csv, (TextWriter)null!))).Should().Throw<ArgumentNullException>().WithParameterName("writer");
        ((Action)(() => query.Export(ExportFormat.Csv, (Stream)null!))).Should().Throw<ArgumentNullException>().WithParameterName("stream");
        ((Action)(() => _ = new ExportOptions { Conventions = null! })).Should().Throw<ArgumentNullException>();
        ((Action)(() => _ = new ExportOptions { Conventions = new() { EarlyMonthLastDay = 26 } })).Should().Throw<ArgumentException>();
    }
}
