namespace SpaceTalks;

/// <summary>
/// The identifiers of the embedded topics. A released identifier is never reused, and is not removed without a major version.
/// </summary>
public static class TopicIds
{
    /// <summary>Agency leadership and organization.</summary>
    public static Id<Topic> AgencyLeadership => Id<Topic>.Of("agency-leadership");

    /// <summary>Anti-satellite weapon restrictions.</summary>
    public static Id<Topic> AntiSatelliteWeapons => Id<Topic>.Of("anti-satellite-weapons");

    /// <summary>Cooperation beyond Earth orbit.</summary>
    public static Id<Topic> BeyondEarthOrbit => Id<Topic>.Of("beyond-earth-orbit");

    /// <summary>China’s space programme.</summary>
    public static Id<Topic> ChineseSpaceProgramme => Id<Topic>.Of("chinese-space-programme");

    /// <summary>Commercial service models.</summary>
    public static Id<Topic> CommercialModels => Id<Topic>.Of("commercial-models");

    /// <summary>Commercial resupply.</summary>
    public static Id<Topic> CommercialResupply => Id<Topic>.Of("commercial-resupply");

    /// <summary>Commercial space.</summary>
    public static Id<Topic> CommercialSpace => Id<Topic>.Of("commercial-space");

    /// <summary>Commercial space stations.</summary>
    public static Id<Topic> CommercialStations => Id<Topic>.Of("commercial-stations");

    /// <summary>Communications.</summary>
    public static Id<Topic> Communications => Id<Topic>.Of("communications");

    /// <summary>Cooperation in conflict zones.</summary>
    public static Id<Topic> ConflictZoneCooperation => Id<Topic>.Of("conflict-zone-cooperation");

    /// <summary>COVID-19 pandemic.</summary>
    public static Id<Topic> Covid19Pandemic => Id<Topic>.Of("covid-19-pandemic");

    /// <summary>Joint crew exchanges.</summary>
    public static Id<Topic> CrewExchange => Id<Topic>.Of("crew-exchange");

    /// <summary>Crew transport.</summary>
    public static Id<Topic> CrewTransport => Id<Topic>.Of("crew-transport");

    /// <summary>Data sharing.</summary>
    public static Id<Topic> DataSharing => Id<Topic>.Of("data-sharing");

    /// <summary>Space debris.</summary>
    public static Id<Topic> Debris => Id<Topic>.Of("debris");

    /// <summary>Orbital debris mitigation.</summary>
    public static Id<Topic> DebrisMitigation => Id<Topic>.Of("debris-mitigation");

    /// <summary>Deep space missions.</summary>
    public static Id<Topic> DeepSpace => Id<Topic>.Of("deep-space");

    /// <summary>Depoliticisation of space.</summary>
    public static Id<Topic> Depoliticisation => Id<Topic>.Of("depoliticisation");

    /// <summary>Environmental monitoring.</summary>
    public static Id<Topic> EnvironmentalMonitoring => Id<Topic>.Of("environmental-monitoring");

    /// <summary>Export controls.</summary>
    public static Id<Topic> ExportControls => Id<Topic>.Of("export-controls");

    /// <summary>Funding.</summary>
    public static Id<Topic> Funding => Id<Topic>.Of("funding");

    /// <summary>Gateway.</summary>
    public static Id<Topic> Gateway => Id<Topic>.Of("gateway");

    /// <summary>Geopolitics.</summary>
    public static Id<Topic> Geopolitics => Id<Topic>.Of("geopolitics");

    /// <summary>Global disruptions.</summary>
    public static Id<Topic> GlobalDisruptions => Id<Topic>.Of("global-disruptions");

    /// <summary>High-level talks.</summary>
    public static Id<Topic> HighLevelTalks => Id<Topic>.Of("high-level-talks");

    /// <summary>Human spaceflight.</summary>
    public static Id<Topic> HumanSpaceflight => Id<Topic>.Of("human-spaceflight");

    /// <summary>Instrument sharing.</summary>
    public static Id<Topic> InstrumentSharing => Id<Topic>.Of("instrument-sharing");

    /// <summary>Interoperability.</summary>
    public static Id<Topic> Interoperability => Id<Topic>.Of("interoperability");

    /// <summary>Interplanetary missions.</summary>
    public static Id<Topic> InterplanetaryMissions => Id<Topic>.Of("interplanetary-missions");

    /// <summary>Interplanetary probes.</summary>
    public static Id<Topic> InterplanetaryProbes => Id<Topic>.Of("interplanetary-probes");

    /// <summary>International Space Station.</summary>
    public static Id<Topic> Iss => Id<Topic>.Of("iss");

    /// <summary>Long-term ISS agreements.</summary>
    public static Id<Topic> IssAgreements => Id<Topic>.Of("iss-agreements");

    /// <summary>Deorbiting of the ISS.</summary>
    public static Id<Topic> IssDeorbit => Id<Topic>.Of("iss-deorbit");

    /// <summary>ISS extension.</summary>
    public static Id<Topic> IssExtension => Id<Topic>.Of("iss-extension");

    /// <summary>Future of the ISS.</summary>
    public static Id<Topic> IssFuture => Id<Topic>.Of("iss-future");

    /// <summary>ISS operations.</summary>
    public static Id<Topic> IssOperations => Id<Topic>.Of("iss-operations");

    /// <summary>ISS transition.</summary>
    public static Id<Topic> IssTransition => Id<Topic>.Of("iss-transition");

    /// <summary>Joint missions.</summary>
    public static Id<Topic> JointMissions => Id<Topic>.Of("joint-missions");

    /// <summary>Joint research.</summary>
    public static Id<Topic> JointResearch => Id<Topic>.Of("joint-research");

    /// <summary>Launch sites.</summary>
    public static Id<Topic> LaunchSites => Id<Topic>.Of("launch-sites");

    /// <summary>Legal frameworks.</summary>
    public static Id<Topic> LegalFrameworks => Id<Topic>.Of("legal-frameworks");

    /// <summary>Research and life on board.</summary>
    public static Id<Topic> LifeOnBoard => Id<Topic>.Of("life-on-board");

    /// <summary>Life science.</summary>
    public static Id<Topic> LifeScience => Id<Topic>.Of("life-science");

    /// <summary>Lunar power station.</summary>
    public static Id<Topic> LunarPower => Id<Topic>.Of("lunar-power");

    /// <summary>Lunar science.</summary>
    public static Id<Topic> LunarScience => Id<Topic>.Of("lunar-science");

    /// <summary>Lunar soil analysis.</summary>
    public static Id<Topic> LunarSoilAnalysis => Id<Topic>.Of("lunar-soil-analysis");

    /// <summary>Work on the lunar surface.</summary>
    public static Id<Topic> LunarSurface => Id<Topic>.Of("lunar-surface");

    /// <summary>Mars.</summary>
    public static Id<Topic> Mars => Id<Topic>.Of("mars");

    /// <summary>Mars satellite imaging.</summary>
    public static Id<Topic> MarsImaging => Id<Topic>.Of("mars-imaging");

    /// <summary>Weapons of mass destruction in space.</summary>
    public static Id<Topic> MassDestructionWeapons => Id<Topic>.Of("mass-destruction-weapons");

    /// <summary>Joint mission planning.</summary>
    public static Id<Topic> MissionPlanning => Id<Topic>.Of("mission-planning");

    /// <summary>Moon.</summary>
    public static Id<Topic> Moon => Id<Topic>.Of("moon");

    /// <summary>Moon base.</summary>
    public static Id<Topic> MoonBase => Id<Topic>.Of("moon-base");

    /// <summary>Multipolar space.</summary>
    public static Id<Topic> MultipolarSpace => Id<Topic>.Of("multipolar-space");

    /// <summary>National space stations.</summary>
    public static Id<Topic> NationalStations => Id<Topic>.Of("national-stations");

    /// <summary>Orbital operations.</summary>
    public static Id<Topic> OrbitalOperations => Id<Topic>.Of("orbital-operations");

    /// <summary>Scientific payload cooperation.</summary>
    public static Id<Topic> PayloadCooperation => Id<Topic>.Of("payload-cooperation");

    /// <summary>Planetary defence.</summary>
    public static Id<Topic> PlanetaryDefence => Id<Topic>.Of("planetary-defence");

    /// <summary>Planetary exploration.</summary>
    public static Id<Topic> PlanetaryExploration => Id<Topic>.Of("planetary-exploration");

    /// <summary>Political scepticism.</summary>
    public static Id<Topic> PoliticalScepticism => Id<Topic>.Of("political-scepticism");

    /// <summary>Power.</summary>
    public static Id<Topic> Power => Id<Topic>.Of("power");

    /// <summary>Partnerships with private companies.</summary>
    public static Id<Topic> PrivatePartnerships => Id<Topic>.Of("private-partnerships");

    /// <summary>Private-sector cooperation.</summary>
    public static Id<Topic> PrivateSectorCooperation => Id<Topic>.Of("private-sector-cooperation");

    /// <summary>Propulsion.</summary>
    public static Id<Topic> Propulsion => Id<Topic>.Of("propulsion");

    /// <summary>Public opinion.</summary>
    public static Id<Topic> PublicOpinion => Id<Topic>.Of("public-opinion");

    /// <summary>Radio astronomy.</summary>
    public static Id<Topic> RadioAstronomy => Id<Topic>.Of("radio-astronomy");

    /// <summary>Robotics.</summary>
    public static Id<Topic> Robotics => Id<Topic>.Of("robotics");

    /// <summary>Russia-Ukraine conflict.</summary>
    public static Id<Topic> RussiaUkraineConflict => Id<Topic>.Of("russia-ukraine-conflict");

    /// <summary>Russia’s commercial sector.</summary>
    public static Id<Topic> RussianCommercialSector => Id<Topic>.Of("russian-commercial-sector");

    /// <summary>Safety protocols.</summary>
    public static Id<Topic> SafetyProtocols => Id<Topic>.Of("safety-protocols");

    /// <summary>Sanctions.</summary>
    public static Id<Topic> Sanctions => Id<Topic>.Of("sanctions");

    /// <summary>Exemptions from sanctions.</summary>
    public static Id<Topic> SanctionsExemptions => Id<Topic>.Of("sanctions-exemptions");

    /// <summary>Satellite launches.</summary>
    public static Id<Topic> SatelliteLaunches => Id<Topic>.Of("satellite-launches");

    /// <summary>Science diplomacy.</summary>
    public static Id<Topic> ScienceDiplomacy => Id<Topic>.Of("science-diplomacy");

    /// <summary>Global scientific community.</summary>
    public static Id<Topic> ScientificCommunity => Id<Topic>.Of("scientific-community");

    /// <summary>Scientific cooperation.</summary>
    public static Id<Topic> ScientificCooperation => Id<Topic>.Of("scientific-cooperation");

    /// <summary>Scientific missions.</summary>
    public static Id<Topic> ScientificMissions => Id<Topic>.Of("scientific-missions");

    /// <summary>Search for life.</summary>
    public static Id<Topic> SearchForLife => Id<Topic>.Of("search-for-life");

    /// <summary>Seat-sharing.</summary>
    public static Id<Topic> SeatSharing => Id<Topic>.Of("seat-sharing");

    /// <summary>Seat swap.</summary>
    public static Id<Topic> SeatSwap => Id<Topic>.Of("seat-swap");

    /// <summary>Competition in space.</summary>
    public static Id<Topic> SpaceCompetition => Id<Topic>.Of("space-competition");

    /// <summary>Space cooperation.</summary>
    public static Id<Topic> SpaceCooperation => Id<Topic>.Of("space-cooperation");

    /// <summary>Space diplomacy.</summary>
    public static Id<Topic> SpaceDiplomacy => Id<Topic>.Of("space-diplomacy");

    /// <summary>Space exploration.</summary>
    public static Id<Topic> SpaceExploration => Id<Topic>.Of("space-exploration");

    /// <summary>Space governance.</summary>
    public static Id<Topic> SpaceGovernance => Id<Topic>.Of("space-governance");

    /// <summary>Leadership in space.</summary>
    public static Id<Topic> SpaceLeadership => Id<Topic>.Of("space-leadership");

    /// <summary>Space policy.</summary>
    public static Id<Topic> SpacePolicy => Id<Topic>.Of("space-policy");

    /// <summary>Space safety.</summary>
    public static Id<Topic> SpaceSafety => Id<Topic>.Of("space-safety");

    /// <summary>Space stations.</summary>
    public static Id<Topic> SpaceStations => Id<Topic>.Of("space-stations");

    /// <summary>Space tourism.</summary>
    public static Id<Topic> SpaceTourism => Id<Topic>.Of("space-tourism");

    /// <summary>Space traffic management.</summary>
    public static Id<Topic> SpaceTrafficManagement => Id<Topic>.Of("space-traffic-management");

    /// <summary>Space weather.</summary>
    public static Id<Topic> SpaceWeather => Id<Topic>.Of("space-weather");

    /// <summary>Station systems.</summary>
    public static Id<Topic> StationSystems => Id<Topic>.Of("station-systems");

    /// <summary>Technical review and audit.</summary>
    public static Id<Topic> TechnicalAudit => Id<Topic>.Of("technical-audit");

    /// <summary>Technical-level contact.</summary>
    public static Id<Topic> TechnicalContact => Id<Topic>.Of("technical-contact");

    /// <summary>Technical interdependence.</summary>
    public static Id<Topic> TechnicalInterdependence => Id<Topic>.Of("technical-interdependence");

    /// <summary>Technological divergence.</summary>
    public static Id<Topic> TechnologicalDivergence => Id<Topic>.Of("technological-divergence");

    /// <summary>Trust.</summary>
    public static Id<Topic> Trust => Id<Topic>.Of("trust");

    /// <summary>U.S.-Russia relations.</summary>
    public static Id<Topic> UsRussiaRelations => Id<Topic>.Of("us-russia-relations");

    /// <summary>Working groups and joint committees.</summary>
    public static Id<Topic> WorkingGroups => Id<Topic>.Of("working-groups");
}
