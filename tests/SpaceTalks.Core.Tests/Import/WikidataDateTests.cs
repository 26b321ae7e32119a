using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>Dates of Wikidata: by precision, calendar and era, in entities and in tables, and what qualifies them.</summary>
public sealed class WikidataDateTests
{
    private const string Julian = "A date of the Julian calendar is imported as the same days of the Gregorian calendar.";
    private const string NoTime = "The time of day is not imported.";
    private const string NoYear = "There is no year 0 in that notation: the date is not imported.";
    private const string NoMonth = "The month of the date is missing, or does not exist: only the year is imported.";
    private const string NoDay = "The day of the date is missing, or does not exist: only the month is imported.";
    private const string Beyond = "The year is beyond the calendar: the date is not imported.";
    private const string TooCoarse = "A date with a precision of ten thousand years or more is not imported.";
    private const string NoPrecision = "The date is imported as approximate: its precision is not given.";
    private const string NoCalendar = "The date is imported as approximate: it is not clear whether its calendar is Julian or Gregorian.";

    // What Wikibase's own documentation of its JSON says: the year is signed and has four digits or more, 1 BC is -0001, month and day may be
    // 00; and what its formatter shows as a century, a millennium and ten years.
    [Theory]
    [InlineData("+2025-07-31T00:00:00Z", 11, "2025-07-31", "")]
    [InlineData("+00000002025-07-31T00:00:00Z", 11, "2025-07-31", "")]
    [InlineData("+2025-07-00T00:00:00Z", 10, "2025-07", "")]
    [InlineData("+2025-07-31T00:00:00Z", 10, "2025-07", "")]
    [InlineData("+2025-00-00T00:00:00Z", 9, "2025", "")]
    [InlineData("+2025-07-31T00:00:00Z", 9, "2025", "")]
    [InlineData("+2020-00-00T00:00:00Z", 8, "202X", "")]
    [InlineData("+2029-01-01T00:00:00Z", 8, "202X", "")]
    [InlineData("+0005-00-00T00:00:00Z", 8, "[0001..0009]", "")]
    [InlineData("+2000-00-00T00:00:00Z", 7, "[1901..2000]", "")]
    [InlineData("+1994-00-00T00:00:00Z", 7, "[1901..2000]", "")]
    [InlineData("+2001-00-00T00:00:00Z", 7, "[2001..2100]", "")]
    [InlineData("+1000-00-00T00:00:00Z", 6, "[0001..1000]", "")]
    [InlineData("+2025-00-00T00:00:00Z", 6, "[2001..3000]", "")]
    [InlineData("-0044-03-15T00:00:00Z", 11, "-0043-03-15", "")]
    [InlineData("-0001-00-00T00:00:00Z", 9, "0000", "")]
    [InlineData("-0044-00-00T00:00:00Z", 8, "[-0048..-0039]", "")]
    [InlineData("-0100-00-00T00:00:00Z", 7, "[-0099..0000]", "")]
    [InlineData("-0101-00-00T00:00:00Z", 7, "[-0199..-0100]", "")]
    [InlineData("+12025-00-00T00:00:00Z", 9, "Y12025", "")]
    [InlineData("+0000-00-00T00:00:00Z", 9, null, NoYear)]
    [InlineData("-0000-00-00T00:00:00Z", 7, null, NoYear)]
    [InlineData("+12025-07-31T00:00:00Z", 11, null, Beyond)]
    [InlineData("-13798000000-00-00T00:00:00Z", 3, null, TooCoarse)]
    [InlineData("+2025-07-31T00:00:00Z", 0, null, TooCoarse)]
    [InlineData("+2025-07-31T00:00:00Z", 5, null, TooCoarse)]
    [InlineData("+2025-00-00T00:00:00Z", 10, "2025", NoMonth)]
    [InlineData("+2025-13-01T00:00:00Z", 11, "2025", NoMonth)]
    [InlineData("+2025-07-00T00:00:00Z", 11, "2025-07", NoDay)]
    [InlineData("+2025-02-30T00:00:00Z", 11, "2025-02", NoDay)]
    [InlineData("+2025-07-31T19:00:00Z", 12, "2025-07-31", NoTime)]
    [InlineData("+2025-07-31T19:07:00Z", 14, "2025-07-31", NoTime)]
    [InlineData("+2025-07-31T19:07:00Z", 11, "2025-07-31", NoTime)]
    [InlineData("+2025-07-31T00:00:00Z", 15, "2025-07-31~", "The date is imported as approximate: its precision is not a known one.")]
    [InlineData("+2025-07-00T00:00:00Z", -1, "2025-07~", "The date is imported as approximate: its precision is not a known one.")]
    public void A_date_of_an_entity_is_as_precise_as_it_says(string time, int precision, string? when, string note) =>
        Dated(WikidataFixtures.Time(time, precision), "").Should().Be((when, note));

    [Theory]
    [InlineData("+1917-10-25T00:00:00Z", 11, "1917-11-07", Julian)]
    [InlineData("+1900-02-29T00:00:00Z", 11, "1900-03-13", Julian)]
    [InlineData("+1917-10-00T00:00:00Z", 10, "[1917-10-14..1917-11-13]", Julian)]
    [InlineData("+1492-00-00T00:00:00Z", 9, "[1492-01-10..1493-01-09]", Julian)]
    [InlineData("+1550-00-00T00:00:00Z", 8, "[1550-01-11..1560-01-10]", Julian)]
    [InlineData("+1500-00-00T00:00:00Z", 7, "[1401-01-10..1501-01-10]", Julian)]
    [InlineData("-0044-03-15T00:00:00Z", 11, "-0043-03-13", Julian)]
    [InlineData("-0001-00-00T00:00:00Z", 9, "[-0001-12-30..0000-12-29]", Julian)]
    [InlineData("+1900-02-30T00:00:00Z", 11, "[1900-02-13..1900-03-13]", NoDay + " " + Julian)]
    [InlineData("+99999-00-00T00:00:00Z", 9, null, "The year is beyond the calendar: the date is not imported.")]
    public void A_date_of_the_Julian_calendar_is_the_days_that_it_has(string time, int precision, string? when, string notes) =>
        Dated(WikidataFixtures.Time(time, precision, isJulian: true), "").Should().Be((when, notes));

    // In RDF 1 BC is 0000, where the precision is a year or finer, and days are Gregorian, whatever calendar they are of.
    [Theory]
    [InlineData("2025-07-31T00:00:00Z", "11", null, "2025-07-31", "")]
    [InlineData("2025-07-01T00:00:00Z", "10", null, "2025-07", "")]
    [InlineData("2025-01-01T00:00:00Z", "9", null, "2025", "")]
    [InlineData("2020-01-01T00:00:00Z", "8", null, "202X", "")]
    [InlineData("2000-01-01T00:00:00Z", "7", null, "[1901..2000]", "")]
    [InlineData("2025-01-01T00:00:00Z", null, null, "2025-01-01~", NoPrecision)]
    [InlineData("-0043-03-15T00:00:00Z", "11", null, "-0043-03-15", "")]
    [InlineData("0000-01-01T00:00:00Z", "9", "Q1985727", "0000", "")]
    [InlineData("-0044-01-01T00:00:00Z", "8", "Q1985727", "[-0048..-0039]", "")]
    [InlineData("1917-11-07T00:00:00Z", "11", "Q1985786", "1917-11-07", "")]
    [InlineData("1917-10-01T00:00:00Z", "10", "Q1985786", "[1917-10-14..1917-11-13]", Julian)]
    [InlineData("-0043-01-01T00:00:00Z", "9", "Q1985786", "[-0044-12-30..-0043-12-29]", Julian)]
    [InlineData("0000-01-01T00:00:00Z", "9", "Q1985786", "[-0001-12-30..0000-12-29]", Julian)]
    [InlineData("1917-10-01T00:00:00Z", "10", null, "1917-10~", NoCalendar)]
    [InlineData("1924-01-01T00:00:00Z", "9", null, "1924", "")]
    [InlineData("2025-07-31", "11", null, "2025-07-31", "")]
    public void A_date_of_a_table_is_as_precise_as_its_other_column_says(string time, string? precision, string? calendar, string? when, string notes)
    {
        string row = $$"""{"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q1"}, "itemLabel": {"type": "literal", "value": "Example"}, "date": {"type": "literal", "value": "{{time}}"}"""
            + (precision is null ? string.Empty : $$""", "precision": {"type": "literal", "value": "{{precision}}"}""")
            + (calendar is null ? string.Empty : $$""", "calendar": {"type": "uri", "value": "http://www.wikidata.org/entity/{{calendar}}"}""") + "}";

        ImportResult result = WikidataFixtures.Read(
            "{\"head\": {\"vars\": []}, \"results\": {\"bindings\": [" + row + "]}}", new WikidataOptions { DefaultKind = MilestoneKind.Meeting });

        Said(result).Should().Be((when, notes));
    }

    [Theory]
    [InlineData("P1480", "Q5727902", "2025-07-31~", "")]
    [InlineData("P1480", "Q18122778", "2025-07-31?", "")]
    [InlineData("P5102", "Q30230067", "2025-07-31?", "")]
    [InlineData("P1480", "Q99000001", "2025-07-31", "The circumstance Q99000001 is not imported.")]
    public void What_a_source_is_not_sure_of_is_qualified(string property, string item, string when, string note) =>
        Dated(WikidataFixtures.Time("+2025-07-31T00:00:00Z"), WikidataFixtures.Qualified((property, WikidataFixtures.Item(item)))).Should().Be((when, note));

    [Theory]
    [InlineData("", "+1945-00-00T00:00:00Z", "+1950-00-00T00:00:00Z", "[1945..1950]", "")]
    [InlineData("", "+1945-00-00T00:00:00Z", "", "[1945..]", "")]
    [InlineData("", "", "+1950-00-00T00:00:00Z", "[..1950]", "")]
    [InlineData("+2000-00-00T00:00:00Z", "+1945-00-00T00:00:00Z", "+1950-00-00T00:00:00Z", "[1945..1950]", "")]
    [InlineData("+2000-00-00T00:00:00Z", "+1945-00-00T00:00:00Z", "", "[1945..2000]", "")]
    [InlineData("+2000-00-00T00:00:00Z", "", "+1950-00-00T00:00:00Z", "[1901..1950]", "")]
    [InlineData("+2000-00-00T00:00:00Z", "+2010-00-00T00:00:00Z", "", "[1901..2000]", "The earliest and the latest date of a statement are not imported: there is no day between them.")]
    public void The_earliest_and_the_latest_date_are_bounds(string time, string earliest, string latest, string when, string note)
    {
        List<(string, string)> qualifiers = [];
        if (earliest.Length > 0)
        {
            qualifiers.Add(("P1319", WikidataFixtures.Time(earliest, 9)));
        }
        if (latest.Length > 0)
        {
            qualifiers.Add(("P1326", WikidataFixtures.Time(latest, 9)));
        }

        Dated(time.Length == 0 ? "somevalue" : WikidataFixtures.Time(time, 7), WikidataFixtures.Qualified([.. qualifiers])).Should().Be((when, note));
    }

    [Theory]
    [InlineData(", \"before\": 0, \"after\": 0", "2025-07-31", "")]
    [InlineData(", \"before\": 0, \"after\": 1", "2025-07-31~", "The date is imported as approximate: it may be earlier or later than given.")]
    [InlineData(", \"before\": \"2\"", "2025-07-31~", "The date is imported as approximate: it may be earlier or later than given.")]
    public void What_may_lie_before_or_after_is_approximate(string more, string when, string note) =>
        Dated(WikidataFixtures.Time("+2025-07-31T00:00:00Z", more: more), "").Should().Be((when, note));

    [Fact]
    public void A_date_of_no_calendar_that_is_known_is_a_note() =>
        Dated(WikidataFixtures.Time("+2025-07-31T00:00:00Z").Replace("Q1985727", "Q12138", StringComparison.Ordinal), "")
            .Should().Be((null, "A date is not imported: its calendar is neither Gregorian nor Julian."));

    [Fact]
    public void A_time_zone_is_a_note() =>
        Dated(WikidataFixtures.Time("+2025-07-31T00:00:00Z").Replace("\"timezone\": 0", "\"timezone\": -60", StringComparison.Ordinal), "")
            .Should().Be(("2025-07-31", "The time zone of a date is not imported."));

    [Theory]
    [InlineData("2025")]
    [InlineData("+2025-7-31T00:00:00Z")]
    [InlineData("+2025-07-31T")]
    [InlineData("+2025-07-31T25:00:00Z")]
    [InlineData("+2025-07-31 00:00:00")]
    [InlineData("+12345678901234567-07-31T00:00:00Z")]
    [InlineData("tomorrow")]
    public void What_is_no_time_is_a_fault_at_its_place(string time)
    {
        DataFault fault = ImportFixtures.Faults(() => Dated(WikidataFixtures.Time(time), "")).Should().ContainSingle().Which;

        (fault.Path, fault.Message).Should().Be((
            "$.entities.Q1.claims.P585[0].mainsnak.datavalue.value.time",
            "Expected a time such as \"+2025-07-31T00:00:00Z\", but found \"" + time + "\"."));
    }

    // The date of a treaty with one point in time, and the notes but for that of its status.
    private static (string? When, string Notes) Dated(string value, string qualifiers) => Said(WikidataFixtures.Read(WikidataFixtures.Document(
        ("Q1", WikidataFixtures.Entity("Example", WikidataFixtures.Statement("P31", WikidataFixtures.Item("Q131569")), WikidataFixtures.Statement("P585", value, qualifiers))))));

    private static (string? When, string Notes) Said(ImportResult result)
    {
        // What can be kept can be read.
        TestData.Saved(DataSet.Load(new MemoryStream(TestData.Saved(result.DataSet)), "saved"));
        ReportRecord report = result.DataSet.Contents.Single().Milestones!.Records.Single().Reports.Single();
        return (report.When?.ToString(), string.Join(' ', result.Notes.Select(note => note.Message).Where(note => !note.StartsWith("The status of the event is not given", StringComparison.Ordinal))));
    }
}
