namespace SpaceTalks.Tests;

public sealed class OfficeAtEventRuleTests
{
    private const string Named = "office-at-event: Ann is named as Head of Alpha in \"Talks\", ";
    private const string Held = ", but held the office from 3 May 2021 to 20 January 2025. | ";

    /// <summary>Reports about a meeting that name Ann, who was the head from 3 May 2021 to 20 January 2025, and what is found.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        // A completed event, on its day.
        { "wire completed 2025-01-21 by:ann/alpha/Head", "error, " + Named + "21 January 2025 (Wire)" + Held + "wire record" },
        { "wire completed 2021-05-02 by:ann/alpha/Head", "error, " + Named + "2 May 2021 (Wire)" + Held + "wire record" },
        { "wire completed 2025-01-20 by:ann/alpha/Head", "" },
        { "wire completed 2021-05-03 by:ann/alpha/Head", "" },
        { "wire completed 2025-01 by:ann/alpha/Head", "" },
        { "wire completed 2025-02 by:ann/alpha/Head", "error, " + Named + "February 2025 (Wire)" + Held + "wire record" },
        { "wire completed 2025-01-21? by:ann/alpha/Head", "error (possibly), " + Named + "possibly 21 January 2025 (Wire)" + Held + "wire record" },
        { "wire completed 2025-01-10/2025-02-10 by:ann/alpha/Head", "" },
        { "wire completed 2025-01-21 @2024-12-01 by:ann/alpha/Head", "error, " + Named + "21 January 2025 (Wire)" + Held + "wire record" },
        // A report without a date takes the prevailing one; without any, there is nothing to judge.
        { "record completed 2025-07-31; wire completed - by:ann/alpha/Head", "error, " + Named + "31 July 2025 (Wire)" + Held + "wire record" },
        { "wire completed - by:ann/alpha/Head", "" },
        // A plan: on its day and on the day of the report.
        { "wire planned 2025-08-25 @2025-07-29 by:ann/alpha/Head", "error, " + Named + "25 August 2025 (Wire)" + Held + "wire record" },
        { "wire planned 2025-08-25 @2025-01-20 by:ann/alpha/Head", "" },
        { "wire planned 2025-08-25 @2025-01 by:ann/alpha/Head", "error (possibly), " + Named + "25 August 2025 (Wire)" + Held + "wire record" },
        { "wire planned 2025-08-25 @[..2025-08-25] by:ann/alpha/Head", "error (possibly), " + Named + "25 August 2025 (Wire)" + Held + "wire record" },
        { "wire planned 2025-08-25 @[..2025-01-20] by:ann/alpha/Head", "error (possibly), " + Named + "25 August 2025 (Wire)" + Held + "wire record" },
        { "wire planned 2024-08-25 @2025-07-29 by:ann/alpha/Head", "" },
        { "wire planned 2025-08-25 @2025-07-29~ by:ann/alpha/Head", "error (possibly), " + Named + "25 August 2025 (Wire)" + Held + "wire record" },
        { "brief planned 2025-08-25 by:ann/alpha/Head", "error (possibly), " + Named + "25 August 2025 (Brief)" + Held + "brief record" },
        { "wire cancelled 2025-08-25 @2025-07-29 by:ann/alpha/Head", "" },
        // Not named in an office, for another organization, or not known in any.
        { "wire completed 2025-01-21 by:ann/alpha", "" },
        { "wire completed 2025-01-21 by:ann/beta/Head", "" },
        { "wire completed 2025-01-21 by:bob/alpha/Head", "" },
        { "wire completed 2025-01-21 by:/alpha/Head", "" },
        // The office in other words is an office of the organization's all the same; letters may be of any case.
        { "wire completed 2025-01-21 by:ann/alpha/Chief", "error, office-at-event: Ann is named as Chief of Alpha in \"Talks\", 21 January 2025 (Wire)" + Held + "wire record" },
        { "wire completed 2024-01-21 by:ann/alpha/Chief", "" },
        { "wire completed 2024-01-21 by:ann/alpha/head", "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Who_cannot_have_held_the_office_is_found(string reports, string found) =>
        ReviewData.Lines(
            ReviewData.Catalog(ReviewData.Tenure("ann", "record completed 2021-05-03/2025-01-20"), ReviewData.Milestone("talks", reports)), "office-at-event")
            .Should().Be(found);

    /// <summary>The reports about Ann as head, and whether a meeting planned for 31 July 2025 that names her, reported the day before, is found.</summary>
    public static TheoryData<string, string, string> Tenures => new()
    {
        { "record completed 2021-05-03/", "", "" },
        { "record underway 2021-05-03/2024-12-31..", "", "" },
        { "record completed 2021-05-03/2025-07", "", "" },
        { "record completed 2021-05-03/2025-07-30", "error", "" },
        { "record completed 2021-05-03/2025-07-29", "error", "error" },
        { "record completed 2021-05-03/2025-01-20~", "error (possibly)", "error (possibly)" },
        { "record completed 2025-08-01/", "error", "error" },
        // Held at an unknown time.
        { "record completed -", "", "" },
        // The office that she was to take, or did not take in the end, is not one that she held.
        { "wire planned 2025-01/", "", "" },
        { "wire cancelled 2025-01/", "", "" },
    };

    [Theory]
    [MemberData(nameof(Tenures))]
    public void Open_unknown_and_planned_tenures_are_judged_with_care(string tenure, string asFact, string asPlan)
    {
        Found("wire completed 2025-07-31 by:ann/alpha/Head").Should().Be(asFact);
        Found("wire planned 2025-07-31 @2025-07-30 by:ann/alpha/Head").Should().Be(asPlan);

        string Found(string report) => ReviewData.Lines(
            ReviewData.Catalog(ReviewData.Tenure("ann", tenure), ReviewData.Milestone("talks", report)), "office-at-event").Split(',')[0];
    }

    [Fact]
    public void A_tenure_that_was_called_off_or_only_planned_excuses_no_meeting_that_took_place()
    {
        foreach (string status in new[] { "cancelled", "planned", "proposed" })
        {
            ReviewData.Lines(
                ReviewData.Catalog(
                    ReviewData.Tenure("ann", "record completed 2021-05-03/2025-01-20"),
                    ReviewData.Tenure("ann", "wire " + status + " 2025-06-01/", id: "ann-again"),
                    ReviewData.Milestone("talks", "wire completed 2025-07-31 by:ann/alpha/Head")),
                "office-at-event").Should().Be("error, " + Named + "31 July 2025 (Wire)" + Held + "wire record", status);
        }
    }

    [Fact]
    public void A_plan_may_name_who_is_to_take_the_office() =>
        ReviewData.Lines(
            ReviewData.Catalog(
                ReviewData.Tenure("ann", "record completed 2021-05-03/2025-01-20"),
                ReviewData.Tenure("ann", "wire planned 2025-08-01/", id: "ann-again"),
                ReviewData.Milestone("talks", "wire planned 2025-08-25 @2025-07-29 by:ann/alpha/Head")),
            "office-at-event").Should().BeEmpty();

    [Fact]
    public void A_second_time_at_a_date_that_nobody_gives_leaves_it_open() =>
        ReviewData.Lines(
            ReviewData.Catalog(
                ReviewData.Tenure("ann", "record completed 2021-05-03/2025-01-20"),
                ReviewData.Tenure("ann", "page completed -", id: "ann-again"),
                ReviewData.Milestone("talks", "wire completed 2025-07-31 by:ann/alpha/Head")),
            "office-at-event").Should().BeEmpty();

    [Fact]
    public void Of_two_offices_the_one_that_is_named_is_judged()
    {
        string[] tenures =
        [
            ReviewData.Tenure("ann", "record completed 2018/2020", office: "Deputy", head: false, id: "ann-deputy"),
            ReviewData.Tenure("ann", "record completed 2021-05-03/2025-01-20"),
        ];

        ReviewData.Lines(ReviewData.Catalog([.. tenures, ReviewData.Milestone("talks", "wire completed 2019-07-31 by:ann/alpha/Head")]), "office-at-event")
            .Should().Be("error, " + Named + "31 July 2019 (Wire)" + Held + "wire record");
        ReviewData.Lines(ReviewData.Catalog([.. tenures, ReviewData.Milestone("talks", "wire completed 2019-07-31 by:ann/alpha/Deputy")]), "office-at-event")
            .Should().BeEmpty();
        ReviewData.Lines(ReviewData.Catalog([.. tenures, ReviewData.Milestone("talks", "wire completed 2017-07-31 by:ann/alpha/Chief")]), "office-at-event")
            .Should().Be("error, office-at-event: Ann is named as Chief of Alpha in \"Talks\", 31 July 2017 (Wire), but held the office "
                + "from 2018 to 2020 and from 3 May 2021 to 20 January 2025. | wire record record");
    }
}
