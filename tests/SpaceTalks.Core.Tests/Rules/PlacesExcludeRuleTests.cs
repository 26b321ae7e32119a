namespace SpaceTalks.Tests;

public sealed class PlacesExcludeRuleTests
{
    /// <summary>Reports about one meeting, and what is found.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        { "record completed 2025-07-31 in:kennedy; page completed 2025-07-31 in:houston", "error, places-exclude: \"Talks\" has conflicting places: Houston (Page) and Kennedy Space Center (Record). | record page" },
        // One place lies within the other, whichever prevails.
        { "record completed 2025-07-31 in:kennedy; page completed 2025-07-31 in:cape; wire completed 2025-07-31 in:florida", "" },
        { "record completed 2025-07-31 in:florida; page completed 2025-07-31 in:kennedy", "" },
        { "record completed 2025-07-31 in:kennedy; page completed 2025-07-31 in:orlando", "error, places-exclude: \"Talks\" has conflicting places: Orlando (Page) and Kennedy Space Center (Record). | record page" },
        // The prevailing place holds both, and yet they exclude each other.
        { "record completed 2025-07-31 in:florida; wire completed 2025-07-31 in:kennedy; page completed 2025-07-31 in:orlando", "error, places-exclude: \"Talks\" has conflicting places: Orlando (Page) and Kennedy Space Center (Wire). | wire page" },
        // One of several: they overlap, or not.
        { "record completed 2025-07-31 in:vienna|geneva; page completed 2025-07-31 in:geneva|houston", "" },
        { "record completed 2025-07-31 in:vienna|geneva; page completed 2025-07-31 in:houston|florida", "error, places-exclude: \"Talks\" has conflicting places: Houston or Florida (Page) and Vienna or Geneva (Record). | record page" },
        // All of several: one source may name a part.
        { "record completed 2025-07-31 in:houston+kennedy; page completed 2025-07-31 in:florida", "" },
        { "record completed 2025-07-31? in:kennedy; page completed 2025-07-31 in:houston", "error (possibly), places-exclude: \"Talks\" has conflicting places: Houston (Page) and Kennedy Space Center (Record). | record page" },
        { "record completed - in:kennedy; page completed 2025~ in:houston", "error (possibly), places-exclude: \"Talks\" has conflicting places: Houston (Page) and Kennedy Space Center (Record). | record page" },
        // An event that is underway is also in one place.
        { "wire underway - in:kennedy; page underway - in:houston", "error, places-exclude: \"Talks\" has conflicting places: Houston (Page) and Kennedy Space Center (Wire). | wire page" },
        // Plans and cancellations are not facts.
        { "record completed 2025-07-31 in:kennedy; brief planned 2025-07-31 in:vienna; page cancelled 2025-07-31 in:geneva; wire completed 2025-07-31", "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_finds_what_excludes_itself_and_nothing_else(string reports, string found) =>
        ReviewData.Lines(ReviewData.Catalog(ReviewData.Milestone("talks", reports)), "places-exclude").Should().Be(found);
}
