namespace SpaceTalks;

/// <summary>The identifiers of the embedded milestones. A released one is never reused, nor dropped without a major version.</summary>
public static class MilestoneIds
{
    /// <summary>Cooperative ventures are suspended.</summary>
    public static readonly Id<Milestone> CooperativeVenturesSuspension = new("cooperative-ventures-suspension");

    /// <summary>Crew Dragon begins to fly.</summary>
    public static readonly Id<Milestone> CrewDragonFlights = new("crew-dragon-flights");

    /// <summary>Top-level talks of 2018.</summary>
    public static readonly Id<Milestone> HeadsMeeting2018 = new("heads-meeting-2018");

    /// <summary>Heads of NASA and Roscosmos meet.</summary>
    public static readonly Id<Milestone> HeadsMeeting2025 = new("heads-meeting-2025");

    /// <summary>Leaders of the agencies do not meet.</summary>
    public static readonly Id<Milestone> HighLevelPause = new("high-level-pause");

    /// <summary>Announcement on the future of the ISS.</summary>
    public static readonly Id<Milestone> IssExtensionAnnouncement2026 = new("iss-extension-announcement-2026");

    /// <summary>Americans and Russians work together on the ISS.</summary>
    public static readonly Id<Milestone> IssJointOperation = new("iss-joint-operation");

    /// <summary>Joint ISS review and audit.</summary>
    public static readonly Id<Milestone> JointIssReview2025 = new("joint-iss-review-2025");

    /// <summary>Working group on the Moon and Mars.</summary>
    public static readonly Id<Milestone> MoonMarsWorkingGroup2026 = new("moon-mars-working-group-2026");

    /// <summary>Western sanctions.</summary>
    public static readonly Id<Milestone> Sanctions2022 = new("sanctions-2022");

    /// <summary>Seats are shared now and then.</summary>
    public static readonly Id<Milestone> SeatSharingArrangements = new("seat-sharing-arrangements");

    /// <summary>NASA astronauts depend on Soyuz.</summary>
    public static readonly Id<Milestone> SoyuzReliance = new("soyuz-reliance");

    /// <summary>Retirement of the Space Shuttle.</summary>
    public static readonly Id<Milestone> SpaceShuttleRetirement = new("space-shuttle-retirement");

    /// <summary>Russia announces top-level talks.</summary>
    public static readonly Id<Milestone> TalksAnnouncement2025 = new("talks-announcement-2025");

    /// <summary>Technical teams stay in touch.</summary>
    public static readonly Id<Milestone> TechnicalContact = new("technical-contact");

    /// <summary>Invasion of Ukraine.</summary>
    public static readonly Id<Milestone> UkraineInvasion2022 = new("ukraine-invasion-2022");
}
