namespace SpaceTalks;

/// <summary>The identifiers of the embedded topics. A released one is never reused, nor dropped without a major version.</summary>
public static class TopicIds
{
    /// <summary>Leadership and set-up of the agencies.</summary>
    public static readonly Id<Topic> AgencyLeadership = new("agency-leadership");

    /// <summary>Anti-satellite weapon restrictions.</summary>
    public static readonly Id<Topic> AntiSatelliteWeapons = new("anti-satellite-weapons");

    /// <summary>Cooperation beyond Earth orbit.</summary>
    public static readonly Id<Topic> BeyondEarthOrbit = new("beyond-earth-orbit");

    /// <summary>Space programme of China.</summary>
    public static readonly Id<Topic> ChineseSpaceProgramme = new("chinese-space-programme");

    /// <summary>Commercial service models.</summary>
    public static readonly Id<Topic> CommercialModels = new("commercial-models");

    /// <summary>Commercial resupply.</summary>
    public static readonly Id<Topic> CommercialResupply = new("commercial-resupply");

    /// <summary>Commercial space.</summary>
    public static readonly Id<Topic> CommercialSpace = new("commercial-space");

    /// <summary>Commercial space stations.</summary>
    public static readonly Id<Topic> CommercialStations = new("commercial-stations");

    /// <summary>Communications.</summary>
    public static readonly Id<Topic> Communications = new("communications");

    /// <summary>Cooperation in conflict zones.</summary>
    public static readonly Id<Topic> ConflictZoneCooperation = new("conflict-zone-cooperation");

    /// <summary>COVID-19 pandemic.</summary>
    public static readonly Id<Topic> Covid19Pandemic = new("covid-19-pandemic");

    /// <summary>Joint crew exchanges.</summary>
    public static readonly Id<Topic> CrewExchange = new("crew-exchange");

    /// <summary>Crew transport.</summary>
    public static readonly Id<Topic> CrewTransport = new("crew-transport");

    /// <summary>Data sharing.</summary>
    public static readonly Id<Topic> DataSharing = new("data-sharing");

    /// <summary>Space debris.</summary>
    public static readonly Id<Topic> Debris = new("debris");

    /// <summary>Orbital debris mitigation.</summary>
    public static readonly Id<Topic> DebrisMitigation = new("debris-mitigation");

    /// <summary>Deep space missions.</summary>
    public static readonly Id<Topic> DeepSpace = new("deep-space");

    /// <summary>Depoliticisation of space.</summary>
    public static readonly Id<Topic> Depoliticisation = new("depoliticisation");

    /// <summary>Environmental monitoring.</summary>
    public static readonly Id<Topic> EnvironmentalMonitoring = new("environmental-monitoring");

    /// <summary>Export controls.</summary>
    public static readonly Id<Topic> ExportControls = new("export-controls");

    /// <summary>Funding.</summary>
    public static readonly Id<Topic> Funding = new("funding");

    /// <summary>Gateway.</summary>
    public static readonly Id<Topic> Gateway = new("gateway");

    /// <summary>Geopolitics.</summary>
    public static readonly Id<Topic> Geopolitics = new("geopolitics");

    /// <summary>Global disruptions.</summary>
    public static readonly Id<Topic> GlobalDisruptions = new("global-disruptions");

    /// <summary>High-level talks.</summary>
    public static readonly Id<Topic> HighLevelTalks = new("high-level-talks");

    /// <summary>Human spaceflight.</summary>
    public static readonly Id<Topic> HumanSpaceflight = new("human-spaceflight");

    /// <summary>Instrument sharing.</summary>
    public static readonly Id<Topic> InstrumentSharing = new("instrument-sharing");

    /// <summary>Interoperability.</summary>
    public static readonly Id<Topic> Interoperability = new("interoperability");

    /// <summary>Interplanetary missions.</summary>
    public static readonly Id<Topic> InterplanetaryMissions = new("interplanetary-missions");

    /// <summary>Interplanetary probes.</summary>
    public static readonly Id<Topic> InterplanetaryProbes = new("interplanetary-probes");

    /// <summary>International Space Station.</summary>
    public static readonly Id<Topic> Iss = new("iss");

    /// <summary>Long-term ISS agreements.</summary>
    public static readonly Id<Topic> IssAgreements = new("iss-agreements");

    /// <summary>Deorbiting of the ISS.</summary>
    public static readonly Id<Topic> IssDeorbit = new("iss-deorbit");

    /// <summary>ISS extension.</summary>
    public static readonly Id<Topic> IssExtension = new("iss-extension");

    /// <summary>Future of the ISS.</summary>
    public static readonly Id<Topic> IssFuture = new("iss-future");

    /// <summary>ISS operations.</summary>
    public static readonly Id<Topic> IssOperations = new("iss-operations");

    /// <summary>ISS transition.</summary>
    public static readonly Id<Topic> IssTransition = new("iss-transition");

    /// <summary>Joint missions.</summary>
    public static readonly Id<Topic> JointMissions = new("joint-missions");

    /// <summary>Joint research.</summary>
    public static readonly Id<Topic> JointResearch = new("joint-research");

    /// <summary>Launch sites.</summary>
    public static readonly Id<Topic> LaunchSites = new("launch-sites");

    /// <summary>Legal frameworks.</summary>
    public static readonly Id<Topic> LegalFrameworks = new("legal-frameworks");

    /// <summary>Research and life on board.</summary>
    public static readonly Id<Topic> LifeOnBoard = new("life-on-board");

    /// <summary>Life science.</summary>
    public static readonly Id<Topic> LifeScience = new("life-science");

    /// <summary>Lunar power station.</summary>
    public static readonly Id<Topic> LunarPower = new("lunar-power");

    /// <summary>Lunar science.</summary>
    public static readonly Id<Topic> LunarScience = new("lunar-science");

    /// <summary>Lunar soil analysis.</summary>
    public static readonly Id<Topic> LunarSoilAnalysis = new("lunar-soil-analysis");

    /// <summary>Work on the lunar surface.</summary>
    public static readonly Id<Topic> LunarSurface = new("lunar-surface");

    /// <summary>Mars.</summary>
    public static readonly Id<Topic> Mars = new("mars");

    /// <summary>Mars satellite imaging.</summary>
    public static readonly Id<Topic> MarsImaging = new("mars-imaging");

    /// <summary>Weapons of mass destruction in space.</summary>
    public static readonly Id<Topic> MassDestructionWeapons = new("mass-destruction-weapons");

    /// <summary>Joint mission planning.</summary>
    public static readonly Id<Topic> MissionPlanning = new("mission-planning");

    /// <summary>Moon.</summary>
    public static readonly Id<Topic> Moon = new("moon");

    /// <summary>Moon base.</summary>
    public static readonly Id<Topic> MoonBase = new("moon-base");

    /// <summary>Multipolar space.</summary>
    public static readonly Id<Topic> MultipolarSpace = new("multipolar-space");

    /// <summary>National space stations.</summary>
    public static readonly Id<Topic> NationalStations = new("national-stations");

    /// <summary>Orbital operations.</summary>
    public static readonly Id<Topic> OrbitalOperations = new("orbital-operations");

    /// <summary>Scientific payload cooperation.</summary>
    public static readonly Id<Topic> PayloadCooperation = new("payload-cooperation");

    /// <summary>Planetary defence.</summary>
    public static readonly Id<Topic> PlanetaryDefence = new("planetary-defence");

    /// <summary>Planetary exploration.</summary>
    public static readonly Id<Topic> PlanetaryExploration = new("planetary-exploration");

    /// <summary>Political scepticism.</summary>
    public static readonly Id<Topic> PoliticalScepticism = new("political-scepticism");

    /// <summary>Power.</summary>
    public static readonly Id<Topic> Power = new("power");

    /// <summary>Partnerships with private companies.</summary>
    public static readonly Id<Topic> PrivatePartnerships = new("private-partnerships");

    /// <summary>Private-sector cooperation.</summary>
    public static readonly Id<Topic> PrivateSectorCooperation = new("private-sector-cooperation");

    /// <summary>Propulsion.</summary>
    public static readonly Id<Topic> Propulsion = new("propulsion");

    /// <summary>Public opinion.</summary>
    public static readonly Id<Topic> PublicOpinion = new("public-opinion");

    /// <summary>Radio astronomy.</summary>
    public static readonly Id<Topic> RadioAstronomy = new("radio-astronomy");

    /// <summary>Robotics.</summary>
    public static readonly Id<Topic> Robotics = new("robotics");

    /// <summary>Russia-Ukraine conflict.</summary>
    public static readonly Id<Topic> RussiaUkraineConflict = new("russia-ukraine-conflict");

    /// <summary>Commercial sector of Russia.</summary>
    public static readonly Id<Topic> RussianCommercialSector = new("russian-commercial-sector");

    /// <summary>Safety protocols.</summary>
    public static readonly Id<Topic> SafetyProtocols = new("safety-protocols");

    /// <summary>Sanctions.</summary>
    public static readonly Id<Topic> Sanctions = new("sanctions");

    /// <summary>Exemptions from sanctions.</summary>
    public static readonly Id<Topic> SanctionsExemptions = new("sanctions-exemptions");

    /// <summary>Satellite launches.</summary>
    public static readonly Id<Topic> SatelliteLaunches = new("satellite-launches");

    /// <summary>Science diplomacy.</summary>
    public static readonly Id<Topic> ScienceDiplomacy = new("science-diplomacy");

    /// <summary>Global scientific community.</summary>
    public static readonly Id<Topic> ScientificCommunity = new("scientific-community");

    /// <summary>Scientific cooperation.</summary>
    public static readonly Id<Topic> ScientificCooperation = new("scientific-cooperation");

    /// <summary>Scientific missions.</summary>
    public static readonly Id<Topic> ScientificMissions = new("scientific-missions");

    /// <summary>Search for life.</summary>
    public static readonly Id<Topic> SearchForLife = new("search-for-life");

    /// <summary>Seat-sharing.</summary>
    public static readonly Id<Topic> SeatSharing = new("seat-sharing");

    /// <summary>Seat swap.</summary>
    public static readonly Id<Topic> SeatSwap = new("seat-swap");

    /// <summary>Competition in space.</summary>
    public static readonly Id<Topic> SpaceCompetition = new("space-competition");

    /// <summary>Space cooperation.</summary>
    public static readonly Id<Topic> SpaceCooperation = new("space-cooperation");

    /// <summary>Space diplomacy.</summary>
    public static readonly Id<Topic> SpaceDiplomacy = new("space-diplomacy");

    /// <summary>Space exploration.</summary>
    public static readonly Id<Topic> SpaceExploration = new("space-exploration");

    /// <summary>Space governance.</summary>
    public static readonly Id<Topic> SpaceGovernance = new("space-governance");

    /// <summary>Leadership in space.</summary>
    public static readonly Id<Topic> SpaceLeadership = new("space-leadership");

    /// <summary>Space policy.</summary>
    public static readonly Id<Topic> SpacePolicy = new("space-policy");

    /// <summary>Space safety.</summary>
    public static readonly Id<Topic> SpaceSafety = new("space-safety");

    /// <summary>Space stations.</summary>
    public static readonly Id<Topic> SpaceStations = new("space-stations");

    /// <summary>Space tourism.</summary>
    public static readonly Id<Topic> SpaceTourism = new("space-tourism");

    /// <summary>Space traffic management.</summary>
    public static readonly Id<Topic> SpaceTrafficManagement = new("space-traffic-management");

    /// <summary>Space weather.</summary>
    public static readonly Id<Topic> SpaceWeather = new("space-weather");

    /// <summary>Station systems.</summary>
    public static readonly Id<Topic> StationSystems = new("station-systems");

    /// <summary>Technical review and audit.</summary>
    public static readonly Id<Topic> TechnicalAudit = new("technical-audit");

    /// <summary>Technical-level contact.</summary>
    public static readonly Id<Topic> TechnicalContact = new("technical-contact");

    /// <summary>Technical interdependence.</summary>
    public static readonly Id<Topic> TechnicalInterdependence = new("technical-interdependence");

    /// <summary>Technological divergence.</summary>
    public static readonly Id<Topic> TechnologicalDivergence = new("technological-divergence");

    /// <summary>Trust.</summary>
    public static readonly Id<Topic> Trust = new("trust");

    /// <summary>U.S.-Russia relations.</summary>
    public static readonly Id<Topic> UsRussiaRelations = new("us-russia-relations");

    /// <summary>Working groups and joint committees.</summary>
    public static readonly Id<Topic> WorkingGroups = new("working-groups");
}
