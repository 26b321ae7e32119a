namespace SpaceTalks.Tests;

public sealed class EventOutsideProgrammeRuleTests
{
    /// <summary>The kind of an event, its programmes, its reports, and what is found.</summary>
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "launch", "shuttle", "record completed 2011-07-22", "error, event-outside-programme: \"Event\" (22 July 2011) is outside the lifetime of Shuttle (from 12 April 1981 to 21 July 2011). | record" },
        { "landing", "shuttle", "record completed 2011-07-21", "" },
        { "docking", "shuttle station", "record completed 1995-06-29", "error, event-outside-programme: \"Event\" (29 June 1995) is outside the lifetime of Station (from 20 November 1998 to 12 April 2026 or later). | record" },
        // A vague date may lie inside; what goes on may do so for ever.
        { "launch", "shuttle", "record completed 2011", "" },
        { "launch", "shuttle", "record completed 2012", "error, event-outside-programme: \"Event\" (2012) is outside the lifetime of Shuttle (from 12 April 1981 to 21 July 2011). | record" },
        { "launch", "station", "record completed 2040-01-01", "" },
        { "launch", "shuttle", "record completed 2011-07-22?", "error (possibly), event-outside-programme: \"Event\" (possibly 22 July 2011) is outside the lifetime of Shuttle (from 12 April 1981 to 21 July 2011). | record" },
        { "launch", "taxi", "record completed 2011-07-22", "error (possibly), event-outside-programme: \"Event\" (22 July 2011) is outside the lifetime of Taxi (since circa 2020). | record" },
        // It is agreed upon before it begins, and looked back upon afterwards.
        { "agreement", "station", "record completed 1998-01-29", "" },
        { "decision", "shuttle", "record completed 1972-01-05", "" },
        { "announcement", "shuttle", "record completed 2015-01-05", "" },
        { "meeting", "station", "record completed 1993-09-02", "" },
        // Plans, what was called off and what has no date are not judged, nor are programmes without one.
        { "launch", "shuttle", "record planned 2012", "" },
        { "launch", "shuttle", "record cancelled 2012", "" },
        { "launch", "shuttle", "record completed -", "" },
        { "launch", "undated", "record completed 1912", "" },
        { "launch", "", "record completed 1912", "" },
        { "test", "shuttle", "record completed -; page completed 2012-01-01", "error, event-outside-programme: \"Event\" (1 January 2012) is outside the lifetime of Shuttle (from 12 April 1981 to 21 July 2011). | page" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_done_when_there_is_no_such_programme_is_found(string kind, string programmes, string reports, string found) =>
        ReviewData.Lines(ReviewData.Catalog(ReviewData.Milestone("event", reports, kind, programmes: programmes)), "event-outside-programme").Should().Be(found);
}
