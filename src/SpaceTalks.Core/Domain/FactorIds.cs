namespace SpaceTalks;

/// <summary>The identifiers of the embedded factors. A released one is never reused, nor dropped without a major version.</summary>
public static class FactorIds
{
    /// <summary>The part of American companies.</summary>
    public static readonly Id<Factor> AmericanCompanies = new("american-companies");

    /// <summary>A more cooperative age in space.</summary>
    public static readonly Id<Factor> CollaborativeSpaceAge = new("collaborative-space-age");

    /// <summary>An example for regions in conflict.</summary>
    public static readonly Id<Factor> ConflictZonePrecedent = new("conflict-zone-precedent");

    /// <summary>Deep space and systems that fit together.</summary>
    public static readonly Id<Factor> DeepSpaceAndInteroperability = new("deep-space-and-interoperability");

    /// <summary>A possible new start in space diplomacy.</summary>
    public static readonly Id<Factor> DiplomaticReset = new("diplomatic-reset");

    /// <summary>Ground for later joint projects.</summary>
    public static readonly Id<Factor> FutureJointProjects = new("future-joint-projects");

    /// <summary>Strain from geopolitics.</summary>
    public static readonly Id<Factor> GeopoliticalStrain = new("geopolitical-strain");

    /// <summary>The ISS partnership beyond 2030.</summary>
    public static readonly Id<Factor> IssPartnershipExtension = new("iss-partnership-extension");

    /// <summary>Work together on the ISS.</summary>
    public static readonly Id<Factor> JointIssWork = new("joint-iss-work");

    /// <summary>Cooperation at the Moon.</summary>
    public static readonly Id<Factor> LunarMissionParticipation = new("lunar-mission-participation");

    /// <summary>Science of the Moon and Mars.</summary>
    public static readonly Id<Factor> MarsAndLunarScience = new("mars-and-lunar-science");

    /// <summary>What the meeting is expected to bring.</summary>
    public static readonly Id<Factor> MeetingExpectations = new("meeting-expectations");

    /// <summary>Why the leaders stopped meeting.</summary>
    public static readonly Id<Factor> PauseInHighLevelTalks = new("pause-in-high-level-talks");

    /// <summary>Doubts in politics and among the public.</summary>
    public static readonly Id<Factor> PoliticalScepticism = new("political-scepticism");

    /// <summary>Other powers rise in space.</summary>
    public static readonly Id<Factor> RiseOfOtherSpacePowers = new("rise-of-other-space-powers");

    /// <summary>A young commercial sector in Russia.</summary>
    public static readonly Id<Factor> RussianCommercialSector = new("russian-commercial-sector");

    /// <summary>Sanctions and legal barriers.</summary>
    public static readonly Id<Factor> SanctionsAndLegalBarriers = new("sanctions-and-legal-barriers");

    /// <summary>Scientists ask for cooperation.</summary>
    public static readonly Id<Factor> ScientificCommunityPressure = new("scientific-community-pressure");

    /// <summary>Crews on Soyuz and on commercial spacecraft.</summary>
    public static readonly Id<Factor> SoyuzAndCommercialCrew = new("soyuz-and-commercial-crew");

    /// <summary>Space connects adversaries.</summary>
    public static readonly Id<Factor> SpaceAsABridge = new("space-as-a-bridge");

    /// <summary>Steadier governance of space.</summary>
    public static readonly Id<Factor> SpaceGovernance = new("space-governance");

    /// <summary>Each side needs the other on the ISS.</summary>
    public static readonly Id<Factor> TechnicalInterdependence = new("technical-interdependence");

    /// <summary>Technical paths part.</summary>
    public static readonly Id<Factor> TechnologicalDivergence = new("technological-divergence");

    /// <summary>Both agencies look for common ground.</summary>
    public static readonly Id<Factor> WillingnessForCommonGround = new("willingness-for-common-ground");
}
