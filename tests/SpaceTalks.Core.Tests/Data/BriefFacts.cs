using static SpaceTalks.Tests.BriefLookups;

namespace SpaceTalks.Tests;

/// <summary>Every fact of the brief, in its order, and how the catalog is asked for it.</summary>
internal static class BriefFacts
{
    public static IReadOnlyList<BriefFact> All { get; } =
    [
        new(1, "Introduction", "Russia, through officials of its space agency, announced the talks", c =>
            c.Fact(MilestoneIds.TalksAnnouncement2025, m => m.Kind == MilestoneKind.Announcement)
            && c.Reported(MilestoneIds.TalksAnnouncement2025, r =>
                r.Status == ReportStatus.Completed && r.Participants.Any(p => p.Organization.Id == AgencyIds.Roscosmos))),
        new(2, "Introduction", "The talks are the first at top level, in person, since 2018", c =>
            c.Fact(MilestoneIds.HeadsMeeting2025, m => m.Kind == MilestoneKind.Meeting && m.Level == MeetingLevel.Heads)
            && c.Reported(MilestoneIds.HeadsMeeting2025, r => r.FirstSince?.ToString() == "2018" && r.Citation.Locator == "The Significance of the 2025 Meeting")),
        new(3, "Introduction", "They follow years of political tension and limited collaboration", c =>
            c.Point(FactorIds.GeopoliticalStrain, "little cooperation", TopicIds.Geopolitics)),
        new(4, "Introduction", "The meeting is expected to revitalise joint efforts", c =>
            c.Fact(FactorIds.MeetingExpectations, f => Says(f.Summary, "new life"))),
        new(5, "Introduction", "A focus is the future of the ISS", c =>
            c.Point(FactorIds.MeetingExpectations, "future of the station", TopicIds.IssFuture)),
        new(6, "Introduction", "A focus is scientific missions", c =>
            c.Point(FactorIds.MeetingExpectations, "scientific missions", TopicIds.ScientificMissions)),
        new(7, "Introduction", "A focus is broader space policy", c =>
            c.Point(FactorIds.MeetingExpectations, "space policy at large", TopicIds.SpacePolicy)),
        new(8, "Introduction", "Geopolitical challenges have disrupted many channels", c =>
            c.Summary(FactorIds.GeopoliticalStrain, FactorKind.Challenge, "disrupted many channels")
            && c.Reported(MilestoneIds.TalksAnnouncement2025, r => Says(r.Summary, "disrupted many channels"))),
        new(9, "Introduction", "Both agencies are willing to find common ground", c =>
            c.Fact(FactorIds.WillingnessForCommonGround, f => Says(f.Summary, "common ground")
                && f.Organizations.Has(AgencyIds.Nasa) && f.Organizations.Has(AgencyIds.Roscosmos))),
        new(10, "Introduction", "Cooperation in space has thrived amid global tension", c =>
            c.Point(FactorIds.SpaceAsABridge, "even in times of worldwide tension", TopicIds.SpaceCooperation)),

        new(11, "2018: The Last Face-to-Face", "The last top-level talks in person were in 2018", c =>
            c.Fact(MilestoneIds.HeadsMeeting2018, m => m.Kind == MilestoneKind.Meeting && m.Level == MeetingLevel.Heads)
            && c.Reported(MilestoneIds.HeadsMeeting2018, r => r.On("2018") && r.Status == ReportStatus.Completed)),
        new(12, "2018: The Last Face-to-Face", "Cooperation was relatively stable then", c =>
            c.Fact(MilestoneIds.HeadsMeeting2018, m => Says(m.Summary, "fairly stable"))),
        new(13, "2018: The Last Face-to-Face", "The talks of 2018 were about collaboration aboard the ISS", c =>
            c.Agenda(MilestoneIds.HeadsMeeting2018, TopicIds.IssOperations)),
        new(14, "2018: The Last Face-to-Face", "The talks of 2018 were about joint crew transport with Soyuz", c =>
            c.Agenda(MilestoneIds.HeadsMeeting2018, TopicIds.CrewTransport)
            && c.Fact(MilestoneIds.HeadsMeeting2018, m => m.Programmes.Any(p => p.Id == ProgrammeIds.Soyuz))),
        new(15, "2018: The Last Face-to-Face", "The talks of 2018 were about science beyond Earth orbit", c =>
            c.Agenda(MilestoneIds.HeadsMeeting2018, TopicIds.BeyondEarthOrbit)),
        new(16, "2018: The Last Face-to-Face", "Contact at technical levels persisted", c =>
            c.Reported(MilestoneIds.TechnicalContact, r => r.On("2018/") && r.Status == ReportStatus.Underway)),
        new(17, "2018: The Last Face-to-Face", "No high-level summit has occurred since", c =>
            c.Reported(MilestoneIds.HighLevelPause, r => r.On("2018/") && r.Status == ReportStatus.Underway)
            && c.Fact(MilestoneIds.HighLevelPause, m => Says(m.Summary, "no high-level summit"))),
        new(18, "2018: The Last Face-to-Face", "A cause was deteriorating political relations", c =>
            c.Point(FactorIds.PauseInHighLevelTalks, "relations became worse", TopicIds.UsRussiaRelations)),
        new(19, "2018: The Last Face-to-Face", "A cause was the COVID-19 pandemic, a global disruption", c =>
            c.Point(FactorIds.PauseInHighLevelTalks, "COVID-19", TopicIds.Covid19Pandemic)),
        new(20, "2018: The Last Face-to-Face", "A cause was the Russia-Ukraine conflict", c =>
            c.Point(FactorIds.PauseInHighLevelTalks, "Russia and Ukraine", TopicIds.RussiaUkraineConflict)),

        new(21, "Impact of Geopolitical Tensions", "Ukraine was invaded in 2022", c =>
            c.Fact(MilestoneIds.UkraineInvasion2022, m => m.Kind == MilestoneKind.Conflict)
            && c.Reported(MilestoneIds.UkraineInvasion2022, r => r.On("2022"))),
        new(22, "Impact of Geopolitical Tensions", "Western sanctions followed", c =>
            c.Fact(MilestoneIds.Sanctions2022, m => m.Kind == MilestoneKind.Sanctions)
            && c.Reported(MilestoneIds.Sanctions2022, r => r.On("[2022..]"))
            && c.Point(FactorIds.GeopoliticalStrain, "Western sanctions", TopicIds.Sanctions)),
        new(23, "Impact of Geopolitical Tensions", "Several cooperative ventures were suspended", c =>
            c.Reported(MilestoneIds.CooperativeVenturesSuspension, r => r.On("[2022..]"))
            && c.Point(FactorIds.GeopoliticalStrain, "ventures were suspended", TopicIds.SpaceCooperation)),
        new(24, "Impact of Geopolitical Tensions", "The ties between NASA and Roscosmos were strained", c =>
            c.Summary(FactorIds.GeopoliticalStrain, FactorKind.Challenge, "strained the ties")
            && c.Reported(MilestoneIds.Sanctions2022, r => Says(r.Summary, "strained the ties"))),
        new(25, "Impact of Geopolitical Tensions", "The ISS went on: long-term agreements and mutual dependency", c =>
            c.Reported(MilestoneIds.IssJointOperation, r => Says(r.Summary, "long-term agreements") && Says(r.Summary, "dependence of each side"))
            && c.Point(FactorIds.TechnicalInterdependence, "long-term agreements", TopicIds.IssAgreements)),
        new(26, "Impact of Geopolitical Tensions", "New joint missions were halted", c =>
            c.Point(FactorIds.GeopoliticalStrain, "joint missions came to a halt", TopicIds.JointMissions)),
        new(27, "Impact of Geopolitical Tensions", "New dialogues were halted", c =>
            c.Point(FactorIds.GeopoliticalStrain, "dialogues came to a halt", TopicIds.SpaceDiplomacy)),

        new(28, "A Turning Point in Space Diplomacy?", "The talks are scheduled for late August 2025", c =>
            c.Reported(MilestoneIds.HeadsMeeting2025, r => r.On("[2025-08-21..2025-08-31]") && r.Status == ReportStatus.Planned)),
        new(29, "A Turning Point in Space Diplomacy?", "The place is reportedly Vienna or Geneva", c =>
            c.Reported(MilestoneIds.HeadsMeeting2025, r => r.Places is { AreAlternatives: true, Count: 2 } places
                && places.Any(p => p.Id == PlaceIds.Vienna) && places.Any(p => p.Id == PlaceIds.Geneva))),
        new(30, "A Turning Point in Space Diplomacy?", "It is a neutral European city", c =>
            c.Reported(MilestoneIds.HeadsMeeting2025, r => Says(r.Summary, "neutral city in Europe"))
            && c.Places.TryGet(PlaceIds.Vienna, out Place? vienna) && vienna.Within?.Id == PlaceIds.Europe
            && c.Places.TryGet(PlaceIds.Geneva, out Place? geneva) && geneva.Within?.Id == PlaceIds.Europe),
        new(31, "A Turning Point in Space Diplomacy?", "Yuri Borisov, Director General of Roscosmos, takes part", c =>
            c.TakesPart(OfficialIds.YuriBorisov, "Director General", AgencyIds.Roscosmos)),
        new(32, "A Turning Point in Space Diplomacy?", "Bill Nelson, Administrator of NASA, takes part", c =>
            c.TakesPart(OfficialIds.BillNelson, "Administrator", AgencyIds.Nasa)),
        new(33, "A Turning Point in Space Diplomacy?", "They are the heads of both agencies", c =>
            c.Heads(TenureIds.BorisovRoscosmos, OfficialIds.YuriBorisov, AgencyIds.Roscosmos)
            && c.Heads(TenureIds.NelsonNasa, OfficialIds.BillNelson, AgencyIds.Nasa)),
        new(34, "A Turning Point in Space Diplomacy?", "The summit is viewed as a possible reset in space diplomacy", c =>
            c.Point(FactorIds.DiplomaticReset, "reset", TopicIds.SpaceDiplomacy)),
        new(35, "A Turning Point in Space Diplomacy?", "It is a rare opportunity for two nations at odds, in a shared domain", c =>
            c.Summary(FactorIds.DiplomaticReset, FactorKind.Opportunity, "rare chance for two states in political conflict")),

        new(36, "Topics on the Agenda", "Officials have confirmed the issues", c =>
            c.Reported(MilestoneIds.HeadsMeeting2025, r => Says(r.Summary, "officials have confirmed"))),
        new(37, "Topics on the Agenda", "On the agenda: the future of the ISS beyond 2030", c =>
            c.Agenda(MilestoneIds.HeadsMeeting2025, TopicIds.IssFuture)
            && c.Reported(MilestoneIds.HeadsMeeting2025, r => r.Agenda.Any(point => Says(point.Title, "after 2030")))),
        new(38, "Topics on the Agenda", "On the agenda: joint crew exchanges and seat-sharing", c =>
            c.Agenda(MilestoneIds.HeadsMeeting2025, TopicIds.CrewExchange, TopicIds.SeatSharing)),
        new(39, "Topics on the Agenda", "On the agenda: cooperation on scientific payloads", c =>
            c.Agenda(MilestoneIds.HeadsMeeting2025, TopicIds.PayloadCooperation)),
        new(40, "Topics on the Agenda", "On the agenda: planetary exploration, the Moon and Mars", c =>
            c.Agenda(MilestoneIds.HeadsMeeting2025, TopicIds.PlanetaryExploration, TopicIds.Moon, TopicIds.Mars)),
        new(41, "Topics on the Agenda", "On the agenda: debris management and safety protocols", c =>
            c.Agenda(MilestoneIds.HeadsMeeting2025, TopicIds.Debris, TopicIds.SafetyProtocols)),

        new(42, "Technical Interdependence on the ISS", "The agencies depend on each other, technically, for the ISS", c =>
            c.Summary(FactorIds.TechnicalInterdependence, FactorKind.Driver, "cannot run the station without each other")),
        new(43, "Technical Interdependence on the ISS", "Russia controls critical propulsion systems", c =>
            c.Contributes(AgencyIds.Roscosmos, "propulsion", TopicIds.Propulsion)
            && c.Point(FactorIds.TechnicalInterdependence, "critical to the station", TopicIds.Propulsion)),
        new(44, "Technical Interdependence on the ISS", "NASA handles communications", c =>
            c.Contributes(AgencyIds.Nasa, "communications", TopicIds.Communications)
            && c.Point(FactorIds.TechnicalInterdependence, "NASA looks after communications", TopicIds.Communications)),
        new(45, "Technical Interdependence on the ISS", "NASA handles power", c =>
            c.Contributes(AgencyIds.Nasa, "power", TopicIds.Power)
            && c.Point(FactorIds.TechnicalInterdependence, "NASA looks after power", TopicIds.Power)),
        new(46, "Technical Interdependence on the ISS", "NASA handles other key subsystems", c =>
            c.Contributes(AgencyIds.Nasa, "other key subsystems", TopicIds.StationSystems)
            && c.Point(FactorIds.TechnicalInterdependence, "further key subsystems", TopicIds.StationSystems)),
        new(47, "Technical Interdependence on the ISS", "Technical cooperation went on when diplomacy failed", c =>
            c.Fact(FactorIds.TechnicalInterdependence, f => Says(f.Summary, "technical cooperation went on when diplomacy did not"))),

        new(48, "Pressure from the Global Scientific Community", "Scientists and astronauts call for depoliticisation", c =>
            c.Point(FactorIds.ScientificCommunityPressure, "politics kept out of space", TopicIds.Depoliticisation)),
        new(49, "Pressure from the Global Scientific Community", "They urge cooperative research and missions", c =>
            c.Point(FactorIds.ScientificCommunityPressure, "keep up joint research", TopicIds.JointResearch)
            && c.Point(FactorIds.ScientificCommunityPressure, "keep up joint missions", TopicIds.JointMissions)),
        new(50, "Pressure from the Global Scientific Community", "The community sees the dialogue as a response", c =>
            c.Summary(FactorIds.ScientificCommunityPressure, FactorKind.Driver, "answer to its appeals")),

        new(51, "The Rise of Other Space Powers", "China rapidly expands its space programme", c =>
            c.Point(FactorIds.RiseOfOtherSpacePowers, "China is enlarging its space programme", TopicIds.ChineseSpaceProgramme)),
        new(52, "The Rise of Other Space Powers", "That includes the Tiangong station", c =>
            c.Point(FactorIds.RiseOfOtherSpacePowers, "Tiangong", TopicIds.NationalStations)
            && c.Fact(ProgrammeIds.Tiangong, p => p.Kind == ProgrammeKind.Station && p.Organizations.Has(StateIds.China))),
        new(53, "The Rise of Other Space Powers", "The U.S. and Russia have an incentive to retain leadership in orbital operations", c =>
            c.Point(FactorIds.RiseOfOtherSpacePowers, "keeping their lead", TopicIds.SpaceLeadership, TopicIds.OrbitalOperations)
            && c.Summary(FactorIds.RiseOfOtherSpacePowers, FactorKind.Driver, "strategic reason")),
        new(54, "The Rise of Other Space Powers", "As partners they compete better in multipolar space", c =>
            c.Point(FactorIds.RiseOfOtherSpacePowers, "compete better", TopicIds.MultipolarSpace)),

        new(55, "Joint Work on the International Space Station", "The ISS is perhaps the most enduring symbol of collaboration", c =>
            c.Summary(FactorIds.JointIssWork, FactorKind.Achievement, "most lasting symbol")),
        new(56, "Joint Work on the International Space Station", "They have worked there together continuously since 2000", c =>
            c.Reported(MilestoneIds.IssJointOperation, r => r.On("2000/") && r.Status == ReportStatus.Underway)
            && c.Fact(FactorIds.JointIssWork, f => f.When?.ToString() == "2000/")
            && c.Point(FactorIds.JointIssWork, "without interruption since 2000", TopicIds.IssOperations)),
        new(57, "Joint Work on the International Space Station", "They conduct research and support life on board", c =>
            c.Point(FactorIds.JointIssWork, "carry out research", TopicIds.LifeOnBoard)
            && c.Point(FactorIds.JointIssWork, "support life on board", TopicIds.LifeOnBoard)),

        new(58, "Soyuz and Commercial Crew Programs", "From 2011 to 2020 NASA relied entirely on Soyuz for the ISS", c =>
            c.Reported(MilestoneIds.SoyuzReliance, r => r.On("2011/2020"))
            && c.Point(FactorIds.SoyuzAndCommercialCrew, "no way to the station but Soyuz", TopicIds.CrewTransport)),
        new(59, "Soyuz and Commercial Crew Programs", "That was after the retirement of the Space Shuttle", c =>
            c.Fact(MilestoneIds.SpaceShuttleRetirement, m => m.Kind == MilestoneKind.Retirement && m.Programmes.Any(p => p.Id == ProgrammeIds.SpaceShuttle))
            && c.Reported(MilestoneIds.SpaceShuttleRetirement, r => r.On("[..2011]"))
            && c.Point(FactorIds.SoyuzAndCommercialCrew, "retirement of the Space Shuttle")),
        new(60, "Soyuz and Commercial Crew Programs", "SpaceX’s Crew Dragon began flights", c =>
            c.Reported(MilestoneIds.CrewDragonFlights, r => r.On("[..2020]"))
            && c.Fact(ProgrammeIds.CrewDragon, p => p.Kind == ProgrammeKind.Vehicle && p.Organizations.Has(CompanyIds.Spacex))),
        new(61, "Soyuz and Commercial Crew Programs", "The relationship continued, with occasional seat-sharing", c =>
            c.Fact(MilestoneIds.SeatSharingArrangements, m => Says(m.Summary, "shared from time to time") && m.Subjects.Any(t => t.Id == TopicIds.SeatSharing))
            && c.Point(FactorIds.SoyuzAndCommercialCrew, "lasted beyond the first flights", TopicIds.CrewTransport)
            && c.Point(FactorIds.SoyuzAndCommercialCrew, "shared from time to time", TopicIds.SeatSharing)),

        new(62, "Mars and Lunar Science Cooperation", "To a limited extent, data were shared on interplanetary missions", c =>
            c.Summary(FactorIds.MarsAndLunarScience, FactorKind.Achievement, "limited extent")
            && c.Point(FactorIds.MarsAndLunarScience, "data were shared", TopicIds.DataSharing)),
        new(63, "Mars and Lunar Science Cooperation", "Instruments were shared", c =>
            c.Point(FactorIds.MarsAndLunarScience, "instruments were shared", TopicIds.InstrumentSharing)),
        new(64, "Mars and Lunar Science Cooperation", "They include lunar soil analysis", c =>
            c.Point(FactorIds.MarsAndLunarScience, "soil from the Moon", TopicIds.LunarSoilAnalysis)),
        new(65, "Mars and Lunar Science Cooperation", "They include Mars satellite imaging", c =>
            c.Point(FactorIds.MarsAndLunarScience, "imaging of Mars", TopicIds.MarsImaging)),

        new(66, "Sanctions and Legal Barriers", "There are U.S. sanctions on Russian institutions", c =>
            c.Summary(FactorIds.SanctionsAndLegalBarriers, FactorKind.Challenge, "American sanctions on Russian institutions")),
        new(67, "Sanctions and Legal Barriers", "They have affected funding", c =>
            c.Point(FactorIds.SanctionsAndLegalBarriers, "funding", TopicIds.Funding)),
        new(68, "Sanctions and Legal Barriers", "They have affected legal frameworks", c =>
            c.Point(FactorIds.SanctionsAndLegalBarriers, "legal frameworks", TopicIds.LegalFrameworks)),
        new(69, "Sanctions and Legal Barriers", "Narrow carve-outs or legal workarounds are needed", c =>
            c.Point(FactorIds.SanctionsAndLegalBarriers, "narrow exceptions", TopicIds.SanctionsExemptions)),

        new(70, "Political Skepticism and Public Opinion", "Public sentiment is sceptical in both countries", c =>
            c.Point(FactorIds.PoliticalScepticism, "public feeling in both countries", TopicIds.PublicOpinion)),
        new(71, "Political Skepticism and Public Opinion", "Political narratives are sceptical", c =>
            c.Point(FactorIds.PoliticalScepticism, "political narratives", TopicIds.PoliticalScepticism)),
        new(72, "Political Skepticism and Public Opinion", "Nationalist rhetoric in Russia may hinder trust", c =>
            c.Point(FactorIds.PoliticalScepticism, "nationalist rhetoric in Russia", TopicIds.Trust)),
        new(73, "Political Skepticism and Public Opinion", "Bipartisan criticism in the U.S. may hinder trust", c =>
            c.Point(FactorIds.PoliticalScepticism, "both parties in the United States", TopicIds.Trust)),

        new(74, "Technological Divergence", "NASA partners more and more with SpaceX and Blue Origin", c =>
            c.Fact(FactorIds.TechnologicalDivergence, f => f.Points.Any(p => Says(p.Text, "more and more with private companies")
                && p.Organizations.Has(CompanyIds.Spacex) && p.Organizations.Has(CompanyIds.BlueOrigin)))),
        new(75, "Technological Divergence", "The commercial layer is absent from Roscosmos", c =>
            c.Point(FactorIds.TechnologicalDivergence, "no such commercial layer", TopicIds.CommercialSpace)),
        new(76, "Technological Divergence", "The divergence could complicate joint mission planning", c =>
            c.Point(FactorIds.TechnologicalDivergence, "complicate joint mission planning", TopicIds.MissionPlanning)),

        new(77, "Extending the ISS Partnership", "Extension beyond 2030 is among the most critical discussions", c =>
            c.Fact(FactorIds.IssPartnershipExtension, f => f.Kind == FactorKind.Opportunity
                && f.When?.ToString() == "/2031.." && Says(f.Summary, "most critical"))),
        new(78, "Extending the ISS Partnership", "The U.S. wants to shift to commercial stations", c =>
            c.Point(FactorIds.IssPartnershipExtension, "commercial stations", TopicIds.CommercialStations)),
        new(79, "Extending the ISS Partnership", "Russia has floated its own station, the ROS", c =>
            c.Point(FactorIds.IssPartnershipExtension, "a station of its own", TopicIds.NationalStations)
            && c.Fact(ProgrammeIds.RussianOrbitalStation, p => p.Abbreviation == "ROS" && p.Kind == ProgrammeKind.Station)),
        new(80, "Extending the ISS Partnership", "A joint transition strategy may emerge", c =>
            c.Point(FactorIds.IssPartnershipExtension, "common strategy for the transition", TopicIds.IssTransition)),

        new(81, "Participation in Lunar Missions", "NASA leads Artemis with international partners", c =>
            c.Point(FactorIds.LunarMissionParticipation, "NASA leads Artemis", TopicIds.Moon)
            && c.Fact(ProgrammeIds.Artemis, p => p.Organizations.Has(AgencyIds.Nasa) && Says(p.Summary, "international partners"))),
        new(82, "Participation in Lunar Missions", "Russia partners with China on a Moon base", c =>
            c.Point(FactorIds.LunarMissionParticipation, "partner of China", TopicIds.MoonBase)
            && c.Fact(ProgrammeIds.RussiaChinaMoonBase, p => p.Kind == ProgrammeKind.Base && p.Organizations.Has(AgencyIds.Roscosmos))),
        new(83, "Participation in Lunar Missions", "Data sharing is possible", c =>
            c.Point(FactorIds.LunarMissionParticipation, "data could be shared", TopicIds.DataSharing)),
        new(84, "Participation in Lunar Missions", "Robotics is possible", c =>
            c.Point(FactorIds.LunarMissionParticipation, "robotics", TopicIds.Robotics)),
        new(85, "Participation in Lunar Missions", "Environmental monitoring on the lunar surface is possible", c =>
            c.Point(FactorIds.LunarMissionParticipation, "monitoring of the environment", TopicIds.EnvironmentalMonitoring)),

        new(86, "Deep Space Missions and Interoperability", "There is potential for interplanetary probes", c =>
            c.Point(FactorIds.DeepSpaceAndInteroperability, "probes", TopicIds.InterplanetaryProbes)),
        new(87, "Deep Space Missions and Interoperability", "There is potential for radioastronomy missions", c =>
            c.Point(FactorIds.DeepSpaceAndInteroperability, "radio astronomy", TopicIds.RadioAstronomy)),
        new(88, "Deep Space Missions and Interoperability", "There is potential for space weather monitoring", c =>
            c.Point(FactorIds.DeepSpaceAndInteroperability, "space weather", TopicIds.SpaceWeather)),
        new(89, "Deep Space Missions and Interoperability", "Interoperable systems benefit both and enhance the scientific return", c =>
            c.Point(FactorIds.DeepSpaceAndInteroperability, "raise the scientific yield", TopicIds.Interoperability)),

        new(90, "The Role of American Companies", "NASA’s embrace of commercial spaceflight has revolutionised missions", c =>
            c.Summary(FactorIds.AmericanCompanies, FactorKind.Opportunity, "from the ground up")),
        new(91, "The Role of American Companies", "It came through Commercial Crew", c =>
            c.Point(FactorIds.AmericanCompanies, "Commercial Crew", TopicIds.CommercialModels)
            && c.Fact(ProgrammeIds.CommercialCrew, p => p.Organizations.Has(AgencyIds.Nasa))),
        new(92, "The Role of American Companies", "It came through Commercial Resupply Services (CRS)", c =>
            c.Point(FactorIds.AmericanCompanies, "Commercial Resupply Services", TopicIds.CommercialResupply)
            && c.Fact(ProgrammeIds.CommercialResupplyServices, p => p.Abbreviation == "CRS" && p.Organizations.Has(AgencyIds.Nasa))),
        new(93, "The Role of American Companies", "Roscosmos could engage with such models", c =>
            c.Point(FactorIds.AmericanCompanies, "take part in such models", TopicIds.CommercialModels)),
        new(94, "The Role of American Companies", "Or it could emulate them", c =>
            c.Point(FactorIds.AmericanCompanies, "copy them", TopicIds.CommercialModels)),

        new(95, "Russia’s Emerging Commercial Sector", "Russia has slowly opened up to private ventures", c =>
            c.Summary(FactorIds.RussianCommercialSector, FactorKind.Opportunity, "if slowly")),
        new(96, "Russia’s Emerging Commercial Sector", "S7 Space and Kosmokurs enter the scene", c =>
            c.Point(FactorIds.RussianCommercialSector, "S7 Space and Kosmokurs", TopicIds.RussianCommercialSector)
            && c.Companies.TryGet(CompanyIds.S7Space, out Company? s7) && s7.Country == "Russia"
            && c.Companies.TryGet(CompanyIds.Kosmokurs, out Company? kosmokurs) && kosmokurs.Country == "Russia"),
        new(97, "Russia’s Emerging Commercial Sector", "Talks may include frameworks for the private sector of both", c =>
            c.Point(FactorIds.RussianCommercialSector, "private firms of both countries", TopicIds.PrivateSectorCooperation)),
        new(98, "Russia’s Emerging Commercial Sector", "For example satellite launches", c =>
            c.Point(FactorIds.RussianCommercialSector, "satellite launches", TopicIds.SatelliteLaunches)),
        new(99, "Russia’s Emerging Commercial Sector", "For example joint research", c =>
            c.Point(FactorIds.RussianCommercialSector, "joint research", TopicIds.JointResearch)),

        new(100, "Influence on International Space Governance", "Success could stabilise the governance of space", c =>
            c.Summary(FactorIds.SpaceGovernance, FactorKind.Impact, "more stable")),
        new(101, "Influence on International Space Governance", "Around space traffic management", c =>
            c.Point(FactorIds.SpaceGovernance, "space traffic management", TopicIds.SpaceTrafficManagement)),
        new(102, "Influence on International Space Governance", "Around orbital debris mitigation", c =>
            c.Point(FactorIds.SpaceGovernance, "mitigation of debris", TopicIds.DebrisMitigation)),
        new(103, "Influence on International Space Governance", "Around restrictions of anti-satellite weapons", c =>
            c.Point(FactorIds.SpaceGovernance, "anti-satellite weapons", TopicIds.AntiSatelliteWeapons)),

        new(104, "Setting a Precedent for Conflict-Zone Cooperation", "It could be a precedent for scientific diplomacy in conflict-prone regions", c =>
            c.Summary(FactorIds.ConflictZonePrecedent, FactorKind.Impact, "science diplomacy for other regions prone to conflict")),
        new(105, "Setting a Precedent for Conflict-Zone Cooperation", "Even adversaries can collaborate for humanity", c =>
            c.Point(FactorIds.ConflictZonePrecedent, "adversaries, too", TopicIds.ConflictZoneCooperation)),

        new(106, "Timeline of Upcoming Events", "25 August 2025: the first top-level meeting since 2018", c =>
            c.Reported(MilestoneIds.HeadsMeeting2025, r => r.On("2025-08-25") && r.FirstSince?.ToString() == "2018"
                && r.Citation.Locator == "Timeline of Upcoming Events")),
        new(107, "Timeline of Upcoming Events", "October 2025: joint ISS review and technical audit", c =>
            c.Reported(MilestoneIds.JointIssReview2025, r => r.On("2025-10") && r.Status == ReportStatus.Planned)
            && c.Fact(MilestoneIds.JointIssReview2025, m => m.Kind == MilestoneKind.Review && m.Subjects.Any(t => t.Id == TopicIds.TechnicalAudit))),
        new(108, "Timeline of Upcoming Events", "First quarter of 2026: announcement on ISS extension or transition", c =>
            c.Reported(MilestoneIds.IssExtensionAnnouncement2026, r => r.On("2026-33") && r.Status == ReportStatus.Planned)
            && c.Fact(MilestoneIds.IssExtensionAnnouncement2026, m => m.Kind == MilestoneKind.Announcement
                && m.Subjects.Any(t => t.Id == TopicIds.IssExtension) && m.Subjects.Any(t => t.Id == TopicIds.IssTransition))),
        new(109, "Timeline of Upcoming Events", "Mid-2026: a potential working group on the Moon and Mars", c =>
            c.Reported(MilestoneIds.MoonMarsWorkingGroup2026, r => r.On("[2026-05..2026-08]") && r.Status == ReportStatus.Proposed)
            && c.Fact(MilestoneIds.MoonMarsWorkingGroup2026, m => m.Kind == MilestoneKind.WorkingGroup
                && m.Subjects.Any(t => t.Id == TopicIds.Moon) && m.Subjects.Any(t => t.Id == TopicIds.Mars))),

        new(110, "Conclusion", "The resumption of top-level talks is a turning point", c =>
            c.Point(FactorIds.DiplomaticReset, "turning point", TopicIds.HighLevelTalks)),
        new(111, "Conclusion", "There is willingness in spite of division and diplomatic silence", c =>
            c.Point(FactorIds.WillingnessForCommonGround, "years without diplomacy", TopicIds.SpaceDiplomacy)),
        new(112, "Conclusion", "Space exploration is a bridge between adversaries", c =>
            c.Summary(FactorIds.SpaceAsABridge, FactorKind.Driver, "a bridge between opponents")),
        new(113, "Conclusion", "They prepare to discuss joint missions and safety protocols", c =>
            c.Point(FactorIds.MeetingExpectations, "joint missions", TopicIds.JointMissions)
            && c.Point(FactorIds.MeetingExpectations, "protocols for safety", TopicIds.SafetyProtocols)),
        new(114, "Conclusion", "The world watches with cautious optimism", c =>
            c.Point(FactorIds.MeetingExpectations, "guarded optimism", TopicIds.HighLevelTalks)),
        new(115, "Conclusion", "Success could influence relations between the U.S. and Russia", c =>
            c.Point(FactorIds.CollaborativeSpaceAge, "relations between the United States and Russia", TopicIds.UsRussiaRelations)),
        new(116, "Conclusion", "Success could set the tone for a more collaborative space age", c =>
            c.Point(FactorIds.CollaborativeSpaceAge, "set the tone", TopicIds.SpaceCooperation)),

        new(117, "FAQs", "1: the pause was due to tensions, sanctions and the pandemic", c =>
            c.Answer(QuestionIds.Faq1NoTalksSince2018, "political tension", "sanctions", "pandemic")
            && c.Point(FactorIds.PauseInHighLevelTalks, "Western sanctions", TopicIds.Sanctions)),
        new(118, "FAQs", "1: technical teams continued to coordinate", c =>
            c.Answer(QuestionIds.Faq1NoTalksSince2018, "technical teams kept coordinating")
            && c.Reported(MilestoneIds.TechnicalContact, r => Says(r.Summary, "technical teams kept coordinating"))),
        new(119, "FAQs", "2: the meeting is about the ISS, crew transport, science and safety standards", c =>
            c.Answer(QuestionIds.Faq2Expectations, "future of the ISS", "joint crew transport", "scientific collaboration", "safety standards")
            && c.Point(FactorIds.MeetingExpectations, "joint crew transport", TopicIds.CrewTransport)
            && c.Point(FactorIds.MeetingExpectations, "scientific collaboration", TopicIds.ScientificCooperation)),
        new(120, "FAQs", "2: it aims to re-establish formal diplomatic communication", c =>
            c.Answer(QuestionIds.Faq2Expectations, "restore formal diplomatic contact")
            && c.Point(FactorIds.MeetingExpectations, "restore formal diplomatic contact", TopicIds.SpaceDiplomacy)),
        new(121, "FAQs", "3: yes, scientific cooperation persists", c =>
            c.Answer(QuestionIds.Faq3CooperationAmidTension, "Yes.", "outlasting political disputes")
            && c.Point(FactorIds.SpaceAsABridge, "in spite of political disagreement", TopicIds.ScientificCooperation)),
        new(122, "FAQs", "3: relying on each other makes collaboration necessary", c =>
            c.Answer(QuestionIds.Faq3CooperationAmidTension, "depend on each other for the ISS", "necessity")
            && c.Point(FactorIds.TechnicalInterdependence, "a necessity and not only a wish", TopicIds.IssOperations)),
        new(123, "FAQs", "4: NASA is focused on Artemis, which excludes China and Russia", c =>
            c.Answer(QuestionIds.Faq4MoonBase, "concentrates on Artemis", "neither China nor Russia")),
        new(124, "FAQs", "4: data-sharing or indirect lunar science might be discussed", c =>
            c.Answer(QuestionIds.Faq4MoonBase, "sharing of data", "indirect joint work on lunar science")
            && c.Point(FactorIds.LunarMissionParticipation, "indirect joint work on lunar science", TopicIds.LunarScience)),
        new(125, "FAQs", "5: no new missions have been announced", c =>
            c.Answer(QuestionIds.Faq5NewJointMissions, "none has been announced")
            && c.Summary(FactorIds.FutureJointProjects, FactorKind.Opportunity, "no new mission has been announced")),
        new(126, "FAQs", "5: groundwork for joint projects, through working groups or joint committees", c =>
            c.Answer(QuestionIds.Faq5NewJointMissions, "working groups or joint committees")
            && c.Point(FactorIds.FutureJointProjects, "working groups", TopicIds.WorkingGroups)
            && c.Point(FactorIds.FutureJointProjects, "joint committees", TopicIds.WorkingGroups)),
    ];
}
