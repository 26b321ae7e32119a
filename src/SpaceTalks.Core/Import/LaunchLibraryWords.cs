namespace SpaceTalks;

// Translates the words of Launch Library 2.
internal static class LaunchLibraryWords
{
    // The status of a launch by its number in the service; null if there is none.
    public static ReportStatus? StatusOf(int id) => id switch
    {
        // Go, to be determined, on hold, to be confirmed.
        1 or 2 or 5 or 8 => ReportStatus.Planned,
        6 => ReportStatus.Underway,
        // Success, failure, partial failure, payload deployed.
        3 or 4 or 7 or 9 => ReportStatus.Completed,
        _ => null,
    };

    public static bool IsFailure(int id) => id is 4 or 7;

    // The kind of an event by its type; null if no kind corresponds to it.
    public static MilestoneKind? KindOf(string type) => type.ToLowerInvariant() switch
    {
        "docking" or "berthing" or "spacecraft berthing" => MilestoneKind.Docking,
        "landing" or "spacecraft landing" or "moon landing" or "lunar landing" or "mars landing" or "splashdown" => MilestoneKind.Landing,
        "announcement" or "press event" or "press conference" => MilestoneKind.Announcement,
        "test" or "test flight" or "static fire" or "engine test" or "wet dress rehearsal" => MilestoneKind.Test,
        "launch" or "sounding rocket launch" => MilestoneKind.Launch,
        _ => null,
    };

    // The embedded organizations that correspond to the service's agencies, by their number there.
    public static Id<Organization>? OrganizationOf(int number) => number switch
    {
        16 => AgencyIds.Csa,
        17 => AgencyIds.Cnsa,
        27 => AgencyIds.Esa,
        37 => AgencyIds.Jaxa,
        44 => AgencyIds.Nasa,
        63 => AgencyIds.Roscosmos,
        121 => CompanyIds.Spacex,
        _ => null,
    };

    // True if an organization of a type is a company; null if the type is not known.
    public static bool? IsCompany(string? type) => type switch
    {
        "Commercial" or "Private" => true,
        "Government" or "Multinational" => false,
        _ => null,
    };
}
