namespace SpaceTalks;

/// <summary>The identifiers of the embedded milestones. A released one is never reused, nor dropped without a major version.</summary>
public static class MilestoneIds
{
    /// <summary>Launch of Artemis II.</summary>
    public static readonly Id<Milestone> Artemis2Launch = new("artemis-2-launch");

    /// <summary>Splashdown of Artemis II.</summary>
    public static readonly Id<Milestone> Artemis2Splashdown = new("artemis-2-splashdown");

    /// <summary>Artemis Accords signed.</summary>
    public static readonly Id<Milestone> ArtemisAccords2020 = new("artemis-accords-2020");

    /// <summary>Russia destroys a satellite in a test.</summary>
    public static readonly Id<Milestone> AsatTest2021 = new("asat-test-2021");

    /// <summary>Bakanov and Bowersox at Baikonur.</summary>
    public static readonly Id<Milestone> BakanovBowersoxMeeting2025 = new("bakanov-bowersox-meeting-2025");

    /// <summary>Bakanov visits the United States.</summary>
    public static readonly Id<Milestone> BakanovUsVisit2025 = new("bakanov-us-visit-2025");

    /// <summary>Cooperative ventures are suspended.</summary>
    public static readonly Id<Milestone> CooperativeVenturesSuspension = new("cooperative-ventures-suspension");

    /// <summary>Launch of Crew-11.</summary>
    public static readonly Id<Milestone> Crew11Launch = new("crew-11-launch");

    /// <summary>Crew Dragon flies with a crew.</summary>
    public static readonly Id<Milestone> CrewDragonDemo2Launch = new("crew-dragon-demo-2-launch");

    /// <summary>Crew Dragon begins to fly.</summary>
    public static readonly Id<Milestone> CrewDragonFlights = new("crew-dragon-flights");

    /// <summary>Joint statement on exploring deep space.</summary>
    public static readonly Id<Milestone> DeepSpaceStatement2017 = new("deep-space-statement-2017");

    /// <summary>Expedition 1 reaches the ISS.</summary>
    public static readonly Id<Milestone> Expedition1Docking = new("expedition-1-docking");

    /// <summary>Federal Space Agency abolished.</summary>
    public static readonly Id<Milestone> FederalSpaceAgencyAbolition = new("federal-space-agency-abolition");

    /// <summary>Russia leaves Gateway.</summary>
    public static readonly Id<Milestone> GatewayExit2021 = new("gateway-exit-2021");

    /// <summary>Russia is unlikely to do much in Gateway.</summary>
    public static readonly Id<Milestone> GatewayReluctance2020 = new("gateway-reluctance-2020");

    /// <summary>Gore and Chernomyrdin in Moscow.</summary>
    public static readonly Id<Milestone> GoreChernomyrdinSession1993 = new("gore-chernomyrdin-session-1993");

    /// <summary>Gore and Chernomyrdin on a common station.</summary>
    public static readonly Id<Milestone> GoreChernomyrdinStatement1993 = new("gore-chernomyrdin-statement-1993");

    /// <summary>Nelson and Rogozin speak by telephone.</summary>
    public static readonly Id<Milestone> HeadsCall202106 = new("heads-call-2021-06");

    /// <summary>Nelson and Rogozin speak after the ASAT test.</summary>
    public static readonly Id<Milestone> HeadsCall202111 = new("heads-call-2021-11");

    /// <summary>Nelson and Borisov speak by telephone.</summary>
    public static readonly Id<Milestone> HeadsCall2022 = new("heads-call-2022");

    /// <summary>Bakanov tells of contact with Isaacman.</summary>
    public static readonly Id<Milestone> HeadsContact202601 = new("heads-contact-2026-01");

    /// <summary>Goldin and Koptev sign on human space flight.</summary>
    public static readonly Id<Milestone> HeadsMeeting1992 = new("heads-meeting-1992");

    /// <summary>Goldin and Koptev sign the ISS memorandum.</summary>
    public static readonly Id<Milestone> HeadsMeeting1998 = new("heads-meeting-1998");

    /// <summary>Talks of O’Keefe and Koptev in Moscow.</summary>
    public static readonly Id<Milestone> HeadsMeeting2003 = new("heads-meeting-2003");

    /// <summary>O’Keefe and Perminov talk of the Moon.</summary>
    public static readonly Id<Milestone> HeadsMeeting2004 = new("heads-meeting-2004");

    /// <summary>Griffin and Perminov sign for two instruments.</summary>
    public static readonly Id<Milestone> HeadsMeeting2007 = new("heads-meeting-2007");

    /// <summary>Bolden and Perminov in the working group.</summary>
    public static readonly Id<Milestone> HeadsMeeting201104 = new("heads-meeting-2011-04");

    /// <summary>First meeting of Bolden and Popovkin.</summary>
    public static readonly Id<Milestone> HeadsMeeting201106 = new("heads-meeting-2011-06");

    /// <summary>Bolden and Popovkin in Cape Town.</summary>
    public static readonly Id<Milestone> HeadsMeeting201110 = new("heads-meeting-2011-10");

    /// <summary>Bolden and Popovkin in Quebec.</summary>
    public static readonly Id<Milestone> HeadsMeeting2012 = new("heads-meeting-2012");

    /// <summary>Bolden and Komarov at Baikonur.</summary>
    public static readonly Id<Milestone> HeadsMeeting2015 = new("heads-meeting-2015");

    /// <summary>Bolden and Komarov face the press.</summary>
    public static readonly Id<Milestone> HeadsMeeting2016 = new("heads-meeting-2016");

    /// <summary>Top-level talks of 2018.</summary>
    public static readonly Id<Milestone> HeadsMeeting2018 = new("heads-meeting-2018");

    /// <summary>Bridenstine and Rogozin watch Soyuz MS-10.</summary>
    public static readonly Id<Milestone> HeadsMeeting2018Ms10 = new("heads-meeting-2018-ms-10");

    /// <summary>Nelson and Rogozin to meet in person.</summary>
    public static readonly Id<Milestone> HeadsMeeting2021 = new("heads-meeting-2021");

    /// <summary>Heads of NASA and Roscosmos meet.</summary>
    public static readonly Id<Milestone> HeadsMeeting2025 = new("heads-meeting-2025");

    /// <summary>Meeting of the heads in 2026.</summary>
    public static readonly Id<Milestone> HeadsMeeting2026 = new("heads-meeting-2026");

    /// <summary>Leaders of the agencies do not meet.</summary>
    public static readonly Id<Milestone> HighLevelPause = new("high-level-pause");

    /// <summary>Russia and China agree on a lunar research station.</summary>
    public static readonly Id<Milestone> IlrsMemorandum2021 = new("ilrs-memorandum-2021");

    /// <summary>Memorandum on power for the Moon base.</summary>
    public static readonly Id<Milestone> IlrsPowerMemorandum2025 = new("ilrs-power-memorandum-2025");

    /// <summary>Senate confirms Isaacman.</summary>
    public static readonly Id<Milestone> IsaacmanSenateVote = new("isaacman-senate-vote");

    /// <summary>Partners say how long they stay with the ISS.</summary>
    public static readonly Id<Milestone> IssCommitments2023 = new("iss-commitments-2023");

    /// <summary>Russia says that it will leave the ISS.</summary>
    public static readonly Id<Milestone> IssExitAnnouncement2022 = new("iss-exit-announcement-2022");

    /// <summary>Announcement on the future of the ISS.</summary>
    public static readonly Id<Milestone> IssExtensionAnnouncement2026 = new("iss-extension-announcement-2026");

    /// <summary>Senate committee backs the ISS until 2032.</summary>
    public static readonly Id<Milestone> IssExtensionBill2026 = new("iss-extension-bill-2026");

    /// <summary>Agreement of the governments on the ISS.</summary>
    public static readonly Id<Milestone> IssIntergovernmentalAgreement = new("iss-intergovernmental-agreement");

    /// <summary>Americans and Russians work together on the ISS.</summary>
    public static readonly Id<Milestone> IssJointOperation = new("iss-joint-operation");

    /// <summary>Joint ISS review and audit.</summary>
    public static readonly Id<Milestone> JointIssReview2025 = new("joint-iss-review-2025");

    /// <summary>Kosmokurs announces its end.</summary>
    public static readonly Id<Milestone> KosmokursLiquidation2021 = new("kosmokurs-liquidation-2021");

    /// <summary>Launch of Luna-25.</summary>
    public static readonly Id<Milestone> Luna25Launch = new("luna-25-launch");

    /// <summary>Luna-25 is lost.</summary>
    public static readonly Id<Milestone> Luna25Loss = new("luna-25-loss");

    /// <summary>Launch of Luna-26.</summary>
    public static readonly Id<Milestone> Luna26Launch = new("luna-26-launch");

    /// <summary>Two Russian space bodies put on an American list.</summary>
    public static readonly Id<Milestone> MilitaryEndUserList2020 = new("military-end-user-list-2020");

    /// <summary>Working group on the Moon and Mars.</summary>
    public static readonly Id<Milestone> MoonMarsWorkingGroup2026 = new("moon-mars-working-group-2026");

    /// <summary>Duffy is invited to a crewed launch.</summary>
    public static readonly Id<Milestone> MoscowLaunchInvitation2025 = new("moscow-launch-invitation-2025");

    /// <summary>NASA suspends contacts with Russia.</summary>
    public static readonly Id<Milestone> NasaContactsSuspension2014 = new("nasa-contacts-suspension-2014");

    /// <summary>Rogozin’s visit to Houston.</summary>
    public static readonly Id<Milestone> RogozinHoustonVisit2019 = new("rogozin-houston-visit-2019");

    /// <summary>Russian Space Agency founded.</summary>
    public static readonly Id<Milestone> RussianSpaceAgencyFounding = new("russian-space-agency-founding");

    /// <summary>First module of the Russian station.</summary>
    public static readonly Id<Milestone> RussianStationFirstModule = new("russian-station-first-module");

    /// <summary>Russian station moves to the orbit of the ISS.</summary>
    public static readonly Id<Milestone> RussianStationOrbitChange = new("russian-station-orbit-change");

    /// <summary>Russian station out of ISS modules.</summary>
    public static readonly Id<Milestone> RussianStationReuseDecision = new("russian-station-reuse-decision");

    /// <summary>S7 Space suspends its launcher.</summary>
    public static readonly Id<Milestone> S7LauncherSuspension2022 = new("s7-launcher-suspension-2022");

    /// <summary>Western sanctions.</summary>
    public static readonly Id<Milestone> Sanctions2022 = new("sanctions-2022");

    /// <summary>Seats are shared now and then.</summary>
    public static readonly Id<Milestone> SeatSharingArrangements = new("seat-sharing-arrangements");

    /// <summary>First addendum on swapping seats.</summary>
    public static readonly Id<Milestone> SeatSwapAddendum1 = new("seat-swap-addendum-1");

    /// <summary>Second addendum on swapping seats.</summary>
    public static readonly Id<Milestone> SeatSwapAddendum2 = new("seat-swap-addendum-2");

    /// <summary>Third addendum on swapping seats.</summary>
    public static readonly Id<Milestone> SeatSwapAddendum3 = new("seat-swap-addendum-3");

    /// <summary>Russia consents to talks on a fourth addendum.</summary>
    public static readonly Id<Milestone> SeatSwapAddendum4Talks = new("seat-swap-addendum-4-talks");

    /// <summary>Agreement to swap seats.</summary>
    public static readonly Id<Milestone> SeatSwapAgreement2022 = new("seat-swap-agreement-2022");

    /// <summary>NASA confirms seat swaps into 2027.</summary>
    public static readonly Id<Milestone> SeatSwapExtension2027 = new("seat-swap-extension-2027");

    /// <summary>Launch of Soyuz MS-28.</summary>
    public static readonly Id<Milestone> SoyuzMs28Launch = new("soyuz-ms-28-launch");

    /// <summary>Launch of Soyuz MS-29.</summary>
    public static readonly Id<Milestone> SoyuzMs29Launch = new("soyuz-ms-29-launch");

    /// <summary>NASA astronauts depend on Soyuz.</summary>
    public static readonly Id<Milestone> SoyuzReliance = new("soyuz-reliance");

    /// <summary>Agreement on cooperation in space.</summary>
    public static readonly Id<Milestone> SpaceAgreement1992 = new("space-agreement-1992");

    /// <summary>Retirement of the Space Shuttle.</summary>
    public static readonly Id<Milestone> SpaceShuttleRetirement = new("space-shuttle-retirement");

    /// <summary>Shuttle and Mir dock for the first time.</summary>
    public static readonly Id<Milestone> Sts71Docking = new("sts-71-docking");

    /// <summary>Russia announces top-level talks.</summary>
    public static readonly Id<Milestone> TalksAnnouncement2025 = new("talks-announcement-2025");

    /// <summary>Technical teams stay in touch.</summary>
    public static readonly Id<Milestone> TechnicalContact = new("technical-contact");

    /// <summary>Sanctions on three Russian space bodies.</summary>
    public static readonly Id<Milestone> TreasurySanctions202209 = new("treasury-sanctions-2022-09");

    /// <summary>Invasion of Ukraine.</summary>
    public static readonly Id<Milestone> UkraineInvasion2022 = new("ukraine-invasion-2022");

    /// <summary>United Nations against tests of satellite weapons.</summary>
    public static readonly Id<Milestone> UnAsatResolution2022 = new("un-asat-resolution-2022");

    /// <summary>Russia vetoes a draft on weapons in space.</summary>
    public static readonly Id<Milestone> UnSecurityCouncilVeto2024 = new("un-security-council-veto-2024");

    /// <summary>SpaceX is to bring the ISS down.</summary>
    public static readonly Id<Milestone> UsDeorbitVehicleSelection = new("us-deorbit-vehicle-selection");

    /// <summary>American sanctions after the invasion.</summary>
    public static readonly Id<Milestone> UsSanctions202202 = new("us-sanctions-2022-02");

    /// <summary>NASA gets a Soyuz seat by barter.</summary>
    public static readonly Id<Milestone> VandeHeiSeat2021 = new("vande-hei-seat-2021");

    /// <summary>First element of the ISS in orbit.</summary>
    public static readonly Id<Milestone> ZaryaLaunch = new("zarya-launch");
}
