namespace SpaceTalks.Tests;

public sealed class ParticipantIsNoPartyRuleTests
{
    /// <summary>Reports about a meeting of Alpha and Beta, and what is found.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        { "wire completed 2025-07-31 by:ann/gone/Head", "warning, participant-is-no-party: \"Talks\": Ann, Head (Gone) takes part (Wire), but Gone is not a party. | wire" },
        { "wire completed 2025-07-31 by:ann/alpha/Head by:/beta", "" },
        { "wire completed 2025-07-31 by:/gone", "warning, participant-is-no-party: \"Talks\": Gone takes part (Wire), but Gone is not a party. | wire" },
        { "wire completed 2025-07-31", "" },
        // A report without a day, or with an uncertain one, may be about something else.
        { "wire completed - by:ann/gone", "warning (possibly), participant-is-no-party: \"Talks\": Ann (Gone) takes part (Wire), but Gone is not a party. | wire" },
        { "wire planned 2025~ by:ann/gone", "warning (possibly), participant-is-no-party: \"Talks\": Ann (Gone) takes part (Wire), but Gone is not a party. | wire" },
        // Not only the prevailing report.
        { "record completed 2025-07-31 by:/alpha; brief planned 2025-08-25 by:bob/vague/Head", "warning, participant-is-no-party: \"Talks\": Bob, Head (Vague) takes part (Brief), but Vague is not a party. | brief" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Who_takes_part_for_no_party_is_found(string reports, string found) =>
        ReviewData.Lines(ReviewData.Catalog(ReviewData.Milestone("talks", reports)), "participant-is-no-party").Should().Be(found);
}
