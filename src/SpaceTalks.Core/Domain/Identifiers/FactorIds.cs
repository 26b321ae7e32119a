namespace SpaceTalks;

/// <summary>
/// The identifiers of the embedded factors. A released identifier is never reused, and is not removed without a major version.
/// </summary>
public static class FactorIds
{
    /// <summary>The part of American companies.</summary>
    public static Id<Factor> AmericanCompanies => Id<Factor>.Of("american-companies");

    /// <summary>A more cooperative age in space.</summary>
    public static Id<Factor> CollaborativeSpaceAge => Id<Factor>.Of("collaborative-space-age");

    /// <summary>An example for regions in conflict.</summary>
    public static Id<Factor> ConflictZonePrecedent => Id<Factor>.Of("conflict-zone-precedent");

    /// <summary>Deep space and systems that fit together.</summary>
    public static Id<Factor> DeepSpaceAndInteroperability => Id<Factor>.Of("deep-space-and-interoperability");

    /// <summary>A possible new start in space diplomacy.</summary>
    public static Id<Factor> DiplomaticReset => Id<Factor>.Of("diplomatic-reset");

    /// <summary>Ground for later joint projects.</summary>
    public static Id<Factor> FutureJointProjects => Id<Factor>.Of("future-joint-projects");

    /// <summary>Strain from geopolitics.</summary>
    public static Id<Factor> GeopoliticalStrain => Id<Factor>.Of("geopolitical-strain");

    /// <summary>The ISS partnership beyond 2030.</summary>
    public static Id<Factor> IssPartnershipExtension => Id<Factor>.Of("iss-partnership-extension");

    /// <summary>Work together on the ISS.</summary>
    public static Id<Factor> JointIssWork => Id<Factor>.Of("joint-iss-work");

    /// <summary>Cooperation at the Moon.</summary>
    public static Id<Factor> LunarMissionParticipation => Id<Factor>.Of("lunar-mission-participation");

    /// <summary>Science of the Moon and Mars.</summary>
    public static Id<Factor> MarsAndLunarScience => Id<Factor>.Of("mars-and-lunar-science");

    /// <summary>What the meeting is expected to bring.</summary>
    public static Id<Factor> MeetingExpectations => Id<Factor>.Of("meeting-expectations");

    /// <summary>Why the leaders stopped meeting.</summary>
    public static Id<Factor> PauseInHighLevelTalks => Id<Factor>.Of("pause-in-high-level-talks");

    /// <summary>Doubts in politics and among the public.</summary>
    public static Id<Factor> PoliticalScepticism => Id<Factor>.Of("political-scepticism");

    /// <summary>Other powers rise in space.</summary>
    public static Id<Factor> RiseOfOtherSpacePowers => Id<Factor>.Of("rise-of-other-space-powers");

    /// <summary>A young commercial sector in Russia.</summary>
    public static Id<Factor> RussianCommercialSector => Id<Factor>.Of("russian-commercial-sector");

    /// <summary>Sanctions and legal barriers.</summary>
    public static Id<Factor> SanctionsAndLegalBarriers => Id<Factor>.Of("sanctions-and-legal-barriers");

    /// <summary>Scientists ask for cooperation.</summary>
    public static Id<Factor> ScientificCommunityPressure => Id<Factor>.Of("scientific-community-pressure");

    /// <summary>Crews on Soyuz and on commercial spacecraft.</summary>
    public static Id<Factor> SoyuzAndCommercialCrew => Id<Factor>.Of("soyuz-and-commercial-crew");

    /// <summary>Space connects adversaries.</summary>
    public static Id<Factor> SpaceAsABridge => Id<Factor>.Of("space-as-a-bridge");

    /// <summary>Steadier governance of space.</summary>
    public static Id<Factor> SpaceGovernance => Id<Factor>.Of("space-governance");

    /// <summary>Each side needs the other on the ISS.</summary>
    public static Id<Factor> TechnicalInterdependence => Id<Factor>.Of("technical-interdependence");

    /// <summary>Technical paths part.</summary>
    public static Id<Factor> TechnologicalDivergence => Id<Factor>.Of("technological-divergence");

    /// <summary>Both agencies look for common ground.</summary>
    public static Id<Factor> WillingnessForCommonGround => Id<Factor>.Of("willingness-for-common-ground");
}
