namespace SpaceTalks;

/// <summary>
/// The identifiers of the embedded factors. A released identifier is never reused, and is not removed without a major version.
/// </summary>
public static class FactorIds
{
    /// <summary>Role of American companies.</summary>
    public static Id<Factor> AmericanCompanies => Id<Factor>.Of("american-companies");

    /// <summary>A more cooperative space age.</summary>
    public static Id<Factor> CollaborativeSpaceAge => Id<Factor>.Of("collaborative-space-age");

    /// <summary>An example for conflict-prone regions.</summary>
    public static Id<Factor> ConflictZonePrecedent => Id<Factor>.Of("conflict-zone-precedent");

    /// <summary>Deep space and interoperability.</summary>
    public static Id<Factor> DeepSpaceAndInteroperability => Id<Factor>.Of("deep-space-and-interoperability");

    /// <summary>A possible new start in space diplomacy.</summary>
    public static Id<Factor> DiplomaticReset => Id<Factor>.Of("diplomatic-reset");

    /// <summary>Groundwork for future joint projects.</summary>
    public static Id<Factor> FutureJointProjects => Id<Factor>.Of("future-joint-projects");

    /// <summary>Ties strained by geopolitics.</summary>
    public static Id<Factor> GeopoliticalStrain => Id<Factor>.Of("geopolitical-strain");

    /// <summary>The ISS partnership beyond 2030.</summary>
    public static Id<Factor> IssPartnershipExtension => Id<Factor>.Of("iss-partnership-extension");

    /// <summary>Joint work on the ISS.</summary>
    public static Id<Factor> JointIssWork => Id<Factor>.Of("joint-iss-work");

    /// <summary>Cooperation on lunar missions.</summary>
    public static Id<Factor> LunarMissionParticipation => Id<Factor>.Of("lunar-mission-participation");

    /// <summary>Moon and Mars science.</summary>
    public static Id<Factor> MarsAndLunarScience => Id<Factor>.Of("mars-and-lunar-science");

    /// <summary>What the meeting should achieve.</summary>
    public static Id<Factor> MeetingExpectations => Id<Factor>.Of("meeting-expectations");

    /// <summary>Why the leaders stopped meeting.</summary>
    public static Id<Factor> PauseInHighLevelTalks => Id<Factor>.Of("pause-in-high-level-talks");

    /// <summary>Political and public scepticism.</summary>
    public static Id<Factor> PoliticalScepticism => Id<Factor>.Of("political-scepticism");

    /// <summary>Rise of other space powers.</summary>
    public static Id<Factor> RiseOfOtherSpacePowers => Id<Factor>.Of("rise-of-other-space-powers");

    /// <summary>Russia’s young commercial sector.</summary>
    public static Id<Factor> RussianCommercialSector => Id<Factor>.Of("russian-commercial-sector");

    /// <summary>Sanctions and legal barriers.</summary>
    public static Id<Factor> SanctionsAndLegalBarriers => Id<Factor>.Of("sanctions-and-legal-barriers");

    /// <summary>Scientists call for cooperation.</summary>
    public static Id<Factor> ScientificCommunityPressure => Id<Factor>.Of("scientific-community-pressure");

    /// <summary>Crews on Soyuz and commercial spacecraft.</summary>
    public static Id<Factor> SoyuzAndCommercialCrew => Id<Factor>.Of("soyuz-and-commercial-crew");

    /// <summary>Space connects adversaries.</summary>
    public static Id<Factor> SpaceAsABridge => Id<Factor>.Of("space-as-a-bridge");

    /// <summary>More stable space governance.</summary>
    public static Id<Factor> SpaceGovernance => Id<Factor>.Of("space-governance");

    /// <summary>Each side needs the other on the ISS.</summary>
    public static Id<Factor> TechnicalInterdependence => Id<Factor>.Of("technical-interdependence");

    /// <summary>Technical paths diverge.</summary>
    public static Id<Factor> TechnologicalDivergence => Id<Factor>.Of("technological-divergence");

    /// <summary>Both agencies seek common ground.</summary>
    public static Id<Factor> WillingnessForCommonGround => Id<Factor>.Of("willingness-for-common-ground");
}
