namespace SpaceTalks.Tests;

public sealed class DatesExcludeRuleTests
{
    /// <summary>Reports about one meeting, and what is found.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        { "record completed 2025-07-31; page completed 2025-07-30", "error, dates-exclude: \"Talks\" has conflicting dates: 30 July 2025 (Page) and 31 July 2025 (Record). | record page" },
        { "record completed 2025-07-31; page completed 2025-07-31", "" },
        { "record completed 2025-07-31; page completed 2025-07", "" },
        { "record completed 2025-07-31; page completed 2025-08", "error, dates-exclude: \"Talks\" has conflicting dates: August 2025 (Page) and 31 July 2025 (Record). | record page" },
        { "record completed 2025-07-31; page completed 2025-07-30?", "error (possibly), dates-exclude: \"Talks\" has conflicting dates: possibly 30 July 2025 (Page) and 31 July 2025 (Record). | record page" },
        { "record completed 2025-07-31~; page completed 2025-07-30", "error (possibly), dates-exclude: \"Talks\" has conflicting dates: 30 July 2025 (Page) and circa 31 July 2025 (Record). | record page" },
        // One of a set that overlaps, and one that does not.
        { "record completed 2025-07-31; page completed [2025-07-30,2025-07-31]", "" },
        { "record completed 2025-07-31; page completed [2025-07-29,2025-07-30]", "error, dates-exclude: \"Talks\" has conflicting dates: 29 July 2025 or 30 July 2025 (Page) and 31 July 2025 (Record). | record page" },
        // A day within the span, a span that may be the same, and one that cannot.
        { "record completed 2025-07-30/2025-08-01; page completed 2025-07-31", "" },
        { "record completed 2021-05-03/2025-01-20; page completed 2021-05/2025-01-20", "" },
        { "record completed 2021-05-03/2025-01-20; page completed 2021-05-03/", "" },
        { "record completed 2021-05-03/2025-01-20; page underway 2021-05-03/2024-12-01..", "" },
        { "record completed 2021-05-03/2025-01-20; page underway 2021-05-03/2025-02-01..", "error, dates-exclude: \"Talks\" has conflicting dates: from 3 May 2021 to 1 February 2025 or later (Page) and from 3 May 2021 to 20 January 2025 (Record). | record page" },
        { "record completed 2021-05-03/2025-01-20; page completed 2021-05-02/2025-01-20", "error, dates-exclude: \"Talks\" has conflicting dates: from 2 May 2021 to 20 January 2025 (Page) and from 3 May 2021 to 20 January 2025 (Record). | record page" },
        // Plans and cancellations are not facts, and a report without a date excludes nothing.
        { "record completed 2025-07-31; brief planned 2025-08-25; wire cancelled 2025-08-25; page completed -", "" },
        { "wire planned 2025-07-31; brief planned 2025-08-25", "" },
        // The prevailing date leaves both open, and yet they exclude each other.
        { "record completed 2025-07; wire completed 2025-07-30; page completed 2025-07-31", "error, dates-exclude: \"Talks\" has conflicting dates: 31 July 2025 (Page) and 30 July 2025 (Wire). | wire page" },
        // One finding for each report that is wrong, not for each pair.
        { "record completed 2025-07-31; wire completed 2025-07-30; page completed 2025-07-29", "error, dates-exclude: \"Talks\" has conflicting dates: 29 July 2025 (Page) and 31 July 2025 (Record). | record page\nerror, dates-exclude: \"Talks\" has conflicting dates: 30 July 2025 (Wire) and 31 July 2025 (Record). | record wire" },
        // A certain contradiction counts for more than a possible one with a better report.
        { "record completed 2025-07-31?; wire completed 2025-07-31; page completed 2025-07-29", "error, dates-exclude: \"Talks\" has conflicting dates: 29 July 2025 (Page) and 31 July 2025 (Wire). | wire page" },
        // A report that is only possibly excluded still counts, and excludes others.
        { "record completed 2025-07-31?; wire completed 2025-07-29; page completed 2025-07-31", "error, dates-exclude: \"Talks\" has conflicting dates: 31 July 2025 (Page) and 29 July 2025 (Wire). | wire page\nerror (possibly), dates-exclude: \"Talks\" has conflicting dates: 29 July 2025 (Wire) and possibly 31 July 2025 (Record). | record wire" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_finds_what_excludes_itself_and_nothing_else(string reports, string found) =>
        ReviewData.Lines(ReviewData.Catalog(ReviewData.Milestone("talks", reports)), "dates-exclude").Should().Be(found);

    [Fact]
    public void Tenures_are_held_against_each_other_too() =>
        ReviewData.Lines(ReviewData.Catalog(ReviewData.Tenure("ann", "record completed 2021-05-03/2025-01-20; page completed 2021-05-03/2025-01-21")), "dates-exclude")
            .Should().Be("error, dates-exclude: Ann as Head of Alpha has conflicting dates: from 3 May 2021 to 21 January 2025 (Page) and from 3 May 2021 to 20 January 2025 (Record). | record page");
}
