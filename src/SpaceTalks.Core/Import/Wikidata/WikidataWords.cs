using SpaceTalks.Time;

namespace SpaceTalks;

// Maps items of Wikidata to words of the library. Each item has been looked up.
internal static class WikidataWords
{
    public const string Human = "Q5";
    public const string Gregorian = "Q1985727";
    public const string Julian = "Q1985786";
    public const string Acting = "Q4676846";

    // The code of default values for all languages.
    public const string AnyLanguage = "mul";

    public static MilestoneKind? KindOf(string @class) => @class switch
    {
        // Treaty, peace treaty, bilateral treaty, agreement.
        "Q131569" or "Q625298" or "Q9557810" or "Q321839" => MilestoneKind.Agreement,
        // Meeting, summit, conference.
        "Q2761147" or "Q1072326" or "Q625994" => MilestoneKind.Meeting,
        // Rocket launch, space launch.
        "Q797476" or "Q7572593" => MilestoneKind.Launch,
        // Space mission, human spaceflight.
        "Q2133344" or "Q752783" => MilestoneKind.Operation,
        // Resolution of the Security Council of the United Nations.
        "Q877358" => MilestoneKind.Decision,
        // Conflict, war, battle.
        "Q180684" or "Q198" or "Q178561" => MilestoneKind.Conflict,
        _ => null,
    };

    public static OrganizationKind? OrganizationOf(string @class) => @class switch
    {
        // Space agency.
        "Q17505024" => OrganizationKind.Agency,
        // Business, company, enterprise, public company.
        "Q4830453" or "Q783794" or "Q6881511" or "Q891723" => OrganizationKind.Company,
        // Sovereign state, country, state, historical country.
        "Q3624078" or "Q6256" or "Q7275" or "Q3024240" => OrganizationKind.State,
        // International organization, intergovernmental organization, specialized agency of the United Nations.
        "Q484652" or "Q245065" or "Q15925165" => OrganizationKind.InternationalBody,
        _ => null,
    };

    // The organizations of the embedded data.
    public static Id<Organization>? EmbeddedOrganization(string item) => item switch
    {
        "Q23548" => AgencyIds.Nasa,
        "Q42262" => AgencyIds.Esa,
        "Q193701" => CompanyIds.Spacex,
        "Q30" => StateIds.UnitedStates,
        "Q159" => StateIds.Russia,
        "Q15180" => StateIds.SovietUnion,
        "Q148" => StateIds.China,
        "Q16" => StateIds.Canada,
        "Q17" => StateIds.Japan,
        "Q1065" => InternationalBodyIds.UnitedNations,
        _ => null,
    };

    // The qualifier that a circumstance of a statement gives to its date.
    public static Qualifier QualifierOf(string circumstance) => circumstance switch
    {
        // Circa, approximately, near.
        "Q5727902" or "Q60070514" or "Q21818619" => Qualifier.Approximate,
        // Presumably, probably, possibly, hypothetically, allegedly.
        "Q18122778" or "Q56644435" or "Q30230067" or "Q18603603" or "Q32188232" => Qualifier.Uncertain,
        _ => Qualifier.None,
    };
}
