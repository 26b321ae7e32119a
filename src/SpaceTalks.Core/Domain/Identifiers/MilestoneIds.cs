namespace SpaceTalks;

/// <summary>The identifiers of the embedded milestones. A released one is never reused, nor dropped without a major version.</summary>
public static class MilestoneIds
{
    /// <summary>Launch of Artemis II.</summary>
    public static Id<Milestone> Artemis2Launch => Id<Milestone>.Of("artemis-2-launch");

    /// <summary>Splashdown of Artemis II.</summary>
    public static Id<Milestone> Artemis2Splashdown => Id<Milestone>.Of("artemis-2-splashdown");

    /// <summary>Artemis Accords signed.</summary>
    public static Id<Milestone> ArtemisAccords2020 => Id<Milestone>.Of("artemis-accords-2020");

    /// <summary>Russia destroys a satellite in a test.</summary>
    public static Id<Milestone> AsatTest2021 => Id<Milestone>.Of("asat-test-2021");

    /// <summary>Bakanov and Bowersox at Baikonur.</summary>
    public static Id<Milestone> BakanovBowersoxMeeting2025 => Id<Milestone>.Of("bakanov-bowersox-meeting-2025");

    /// <summary>Bakanov visits the United States.</summary>
    public static Id<Milestone> BakanovUsVisit2025 => Id<Milestone>.Of("bakanov-us-visit-2025");

    /// <summary>Cooperative ventures are suspended.</summary>
    public static Id<Milestone> CooperativeVenturesSuspension => Id<Milestone>.Of("cooperative-ventures-suspension");

    /// <summary>Launch of Crew-11.</summary>
    public static Id<Milestone> Crew11Launch => Id<Milestone>.Of("crew-11-launch");

    /// <summary>Crew Dragon flies with a crew.</summary>
    public static Id<Milestone> CrewDragonDemo2Launch => Id<Milestone>.Of("crew-dragon-demo-2-launch");

    /// <summary>Crew Dragon begins to fly.</summary>
    public static Id<Milestone> CrewDragonFlights => Id<Milestone>.Of("crew-dragon-flights");

    /// <summary>Joint statement on exploring deep space.</summary>
    public static Id<Milestone> DeepSpaceStatement2017 => Id<Milestone>.Of("deep-space-statement-2017");

    /// <summary>Expedition 1 reaches the ISS.</summary>
    public static Id<Milestone> Expedition1Docking => Id<Milestone>.Of("expedition-1-docking");

    /// <summary>Federal Space Agency abolished.</summary>
    public static Id<Milestone> FederalSpaceAgencyAbolition => Id<Milestone>.Of("federal-space-agency-abolition");

    /// <summary>Russia leaves Gateway.</summary>
    public static Id<Milestone> GatewayExit2021 => Id<Milestone>.Of("gateway-exit-2021");

    /// <summary>Russia is unlikely to do much in Gateway.</summary>
    public static Id<Milestone> GatewayReluctance2020 => Id<Milestone>.Of("gateway-reluctance-2020");

    /// <summary>Gore and Chernomyrdin in Moscow.</summary>
    public static Id<Milestone> GoreChernomyrdinSession1993 => Id<Milestone>.Of("gore-chernomyrdin-session-1993");

    /// <summary>Gore and Chernomyrdin on a common station.</summary>
    public static Id<Milestone> GoreChernomyrdinStatement1993 => Id<Milestone>.Of("gore-chernomyrdin-statement-1993");

    /// <summary>Nelson and Rogozin speak by telephone.</summary>
    public static Id<Milestone> HeadsCall202106 => Id<Milestone>.Of("heads-call-2021-06");

    /// <summary>Nelson and Rogozin speak after the ASAT test.</summary>
    public static Id<Milestone> HeadsCall202111 => Id<Milestone>.Of("heads-call-2021-11");

    /// <summary>Nelson and Borisov speak by telephone.</summary>
    public static Id<Milestone> HeadsCall2022 => Id<Milestone>.Of("heads-call-2022");

    /// <summary>Bakanov tells of contact with Isaacman.</summary>
    public static Id<Milestone> HeadsContact202601 => Id<Milestone>.Of("heads-contact-2026-01");

    /// <summary>Goldin and Koptev sign on human space flight.</summary>
    public static Id<Milestone> HeadsMeeting1992 => Id<Milestone>.Of("heads-meeting-1992");

    /// <summary>Goldin and Koptev sign the ISS memorandum.</summary>
    public static Id<Milestone> HeadsMeeting1998 => Id<Milestone>.Of("heads-meeting-1998");

    /// <summary>Talks of O’Keefe and Koptev in Moscow.</summary>
    public static Id<Milestone> HeadsMeeting2003 => Id<Milestone>.Of("heads-meeting-2003");

    /// <summary>O’Keefe and Perminov talk of the Moon.</summary>
    public static Id<Milestone> HeadsMeeting2004 => Id<Milestone>.Of("heads-meeting-2004");

    /// <summary>Griffin and Perminov sign for two instruments.</summary>
    public static Id<Milestone> HeadsMeeting2007 => Id<Milestone>.Of("heads-meeting-2007");

    /// <summary>Bolden and Perminov in the working group.</summary>
    public static Id<Milestone> HeadsMeeting201104 => Id<Milestone>.Of("heads-meeting-2011-04");

    /// <summary>First meeting of Bolden and Popovkin.</summary>
    public static Id<Milestone> HeadsMeeting201106 => Id<Milestone>.Of("heads-meeting-2011-06");

    /// <summary>Bolden and Popovkin in Cape Town.</summary>
    public static Id<Milestone> HeadsMeeting201110 => Id<Milestone>.Of("heads-meeting-2011-10");

    /// <summary>Bolden and Popovkin in Quebec.</summary>
    public static Id<Milestone> HeadsMeeting2012 => Id<Milestone>.Of("heads-meeting-2012");

    /// <summary>Bolden and Komarov at Baikonur.</summary>
    public static Id<Milestone> HeadsMeeting2015 => Id<Milestone>.Of("heads-meeting-2015");

    /// <summary>Bolden and Komarov face the press.</summary>
    public static Id<Milestone> HeadsMeeting2016 => Id<Milestone>.Of("heads-meeting-2016");

    /// <summary>Top-level talks of 2018.</summary>
    public static Id<Milestone> HeadsMeeting2018 => Id<Milestone>.Of("heads-meeting-2018");

    /// <summary>Bridenstine and Rogozin watch Soyuz MS-10.</summary>
    public static Id<Milestone> HeadsMeeting2018Ms10 => Id<Milestone>.Of("heads-meeting-2018-ms-10");

    /// <summary>Nelson and Rogozin to meet in person.</summary>
    public static Id<Milestone> HeadsMeeting2021 => Id<Milestone>.Of("heads-meeting-2021");

    /// <summary>Heads of NASA and Roscosmos meet.</summary>
    public static Id<Milestone> HeadsMeeting2025 => Id<Milestone>.Of("heads-meeting-2025");

    /// <summary>Meeting of the heads in 2026.</summary>
    public static Id<Milestone> HeadsMeeting2026 => Id<Milestone>.Of("heads-meeting-2026");

    /// <summary>Leaders of the agencies do not meet.</summary>
    public static Id<Milestone> HighLevelPause => Id<Milestone>.Of("high-level-pause");

    /// <summary>Russia and China agree on a lunar research station.</summary>
    public static Id<Milestone> IlrsMemorandum2021 => Id<Milestone>.Of("ilrs-memorandum-2021");

    /// <summary>Memorandum on power for the Moon base.</summary>
    public static Id<Milestone> IlrsPowerMemorandum2025 => Id<Milestone>.Of("ilrs-power-memorandum-2025");

    /// <summary>Senate confirms Isaacman.</summary>
    public static Id<Milestone> IsaacmanSenateVote => Id<Milestone>.Of("isaacman-senate-vote");

    /// <summary>Partners say how long they stay with the ISS.</summary>
    public static Id<Milestone> IssCommitments2023 => Id<Milestone>.Of("iss-commitments-2023");

    /// <summary>Russia says that it will leave the ISS.</summary>
    public static Id<Milestone> IssExitAnnouncement2022 => Id<Milestone>.Of("iss-exit-announcement-2022");

    /// <summary>Announcement on the future of the ISS.</summary>
    public static Id<Milestone> IssExtensionAnnouncement2026 => Id<Milestone>.Of("iss-extension-announcement-2026");

    /// <summary>Senate committee backs the ISS until 2032.</summary>
    public static Id<Milestone> IssExtensionBill2026 => Id<Milestone>.Of("iss-extension-bill-2026");

    /// <summary>Agreement of the governments on the ISS.</summary>
    public static Id<Milestone> IssIntergovernmentalAgreement => Id<Milestone>.Of("iss-intergovernmental-agreement");

    /// <summary>Americans and Russians work together on the ISS.</summary>
    public static Id<Milestone> IssJointOperation => Id<Milestone>.Of("iss-joint-operation");

    /// <summary>Joint ISS review and audit.</summary>
    public static Id<Milestone> JointIssReview2025 => Id<Milestone>.Of("joint-iss-review-2025");

    /// <summary>Kosmokurs announces its end.</summary>
    public static Id<Milestone> KosmokursLiquidation2021 => Id<Milestone>.Of("kosmokurs-liquidation-2021");

    /// <summary>Launch of Luna-25.</summary>
    public static Id<Milestone> Luna25Launch => Id<Milestone>.Of("luna-25-launch");

    /// <summary>Luna-25 is lost.</summary>
    public static Id<Milestone> Luna25Loss => Id<Milestone>.Of("luna-25-loss");

    /// <summary>Launch of Luna-26.</summary>
    public static Id<Milestone> Luna26Launch => Id<Milestone>.Of("luna-26-launch");

    /// <summary>Two Russian space bodies put on an American list.</summary>
    public static Id<Milestone> MilitaryEndUserList2020 => Id<Milestone>.Of("military-end-user-list-2020");

    /// <summary>Working group on the Moon and Mars.</summary>
    public static Id<Milestone> MoonMarsWorkingGroup2026 => Id<Milestone>.Of("moon-mars-working-group-2026");

    /// <summary>Duffy is invited to a crewed launch.</summary>
    public static Id<Milestone> MoscowLaunchInvitation2025 => Id<Milestone>.Of("moscow-launch-invitation-2025");

    /// <summary>NASA suspends contacts with Russia.</summary>
    public static Id<Milestone> NasaContactsSuspension2014 => Id<Milestone>.Of("nasa-contacts-suspension-2014");

    /// <summary>Rogozin’s visit to Houston.</summary>
    public static Id<Milestone> RogozinHoustonVisit2019 => Id<Milestone>.Of("rogozin-houston-visit-2019");

    /// <summary>Russian Space Agency founded.</summary>
    public static Id<Milestone> RussianSpaceAgencyFounding => Id<Milestone>.Of("russian-space-agency-founding");

    /// <summary>First module of the Russian station.</summary>
    public static Id<Milestone> RussianStationFirstModule => Id<Milestone>.Of("russian-station-first-module");

    /// <summary>Russian station moves to the orbit of the ISS.</summary>
    public static Id<Milestone> RussianStationOrbitChange => Id<Milestone>.Of("russian-station-orbit-change");

    /// <summary>Russian station out of ISS modules.</summary>
    public static Id<Milestone> RussianStationReuseDecision => Id<Milestone>.Of("russian-station-reuse-decision");

    /// <summary>S7 Space suspends its launcher.</summary>
    public static Id<Milestone> S7LauncherSuspension2022 => Id<Milestone>.Of("s7-launcher-suspension-2022");

    /// <summary>Western sanctions.</summary>
    public static Id<Milestone> Sanctions2022 => Id<Milestone>.Of("sanctions-2022");

    /// <summary>Seats are shared now and then.</summary>
    public static Id<Milestone> SeatSharingArrangements => Id<Milestone>.Of("seat-sharing-arrangements");

    /// <summary>First addendum on swapping seats.</summary>
    public static Id<Milestone> SeatSwapAddendum1 => Id<Milestone>.Of("seat-swap-addendum-1");

    /// <summary>Second addendum on swapping seats.</summary>
    public static Id<Milestone> SeatSwapAddendum2 => Id<Milestone>.Of("seat-swap-addendum-2");

    /// <summary>Third addendum on swapping seats.</summary>
    public static Id<Milestone> SeatSwapAddendum3 => Id<Milestone>.Of("seat-swap-addendum-3");

    /// <summary>Russia consents to talks on a fourth addendum.</summary>
    public static Id<Milestone> SeatSwapAddendum4Talks => Id<Milestone>.Of("seat-swap-addendum-4-talks");

    /// <summary>Agreement to swap seats.</summary>
    public static Id<Milestone> SeatSwapAgreement2022 => Id<Milestone>.Of("seat-swap-agreement-2022");

    /// <summary>NASA confirms seat swaps into 2027.</summary>
    public static Id<Milestone> SeatSwapExtension2027 => Id<Milestone>.Of("seat-swap-extension-2027");

    /// <summary>Launch of Soyuz MS-28.</summary>
    public static Id<Milestone> SoyuzMs28Launch => Id<Milestone>.Of("soyuz-ms-28-launch");

    /// <summary>Launch of Soyuz MS-29.</summary>
    public static Id<Milestone> SoyuzMs29Launch => Id<Milestone>.Of("soyuz-ms-29-launch");

    /// <summary>NASA astronauts depend on Soyuz.</summary>
    public static Id<Milestone> SoyuzReliance => Id<Milestone>.Of("soyuz-reliance");

    /// <summary>Agreement on cooperation in space.</summary>
    public static Id<Milestone> SpaceAgreement1992 => Id<Milestone>.Of("space-agreement-1992");

    /// <summary>Retirement of the Space Shuttle.</summary>
    public static Id<Milestone> SpaceShuttleRetirement => Id<Milestone>.Of("space-shuttle-retirement");

    /// <summary>Shuttle and Mir dock for the first time.</summary>
    public static Id<Milestone> Sts71Docking => Id<Milestone>.Of("sts-71-docking");

    /// <summary>Russia announces top-level talks.</summary>
    public static Id<Milestone> TalksAnnouncement2025 => Id<Milestone>.Of("talks-announcement-2025");

    /// <summary>Technical teams stay in touch.</summary>
    public static Id<Milestone> TechnicalContact => Id<Milestone>.Of("technical-contact");

    /// <summary>Sanctions on three Russian space bodies.</summary>
    public static Id<Milestone> TreasurySanctions202209 => Id<Milestone>.Of("treasury-sanctions-2022-09");

    /// <summary>Invasion of Ukraine.</summary>
    public static Id<Milestone> UkraineInvasion2022 => Id<Milestone>.Of("ukraine-invasion-2022");

    /// <summary>United Nations against tests of satellite weapons.</summary>
    public static Id<Milestone> UnAsatResolution2022 => Id<Milestone>.Of("un-asat-resolution-2022");

    /// <summary>Russia vetoes a draft on weapons in space.</summary>
    public static Id<Milestone> UnSecurityCouncilVeto2024 => Id<Milestone>.Of("un-security-council-veto-2024");

    /// <summary>SpaceX is to bring the ISS down.</summary>
    public static Id<Milestone> UsDeorbitVehicleSelection => Id<Milestone>.Of("us-deorbit-vehicle-selection");

    /// <summary>American sanctions after the invasion.</summary>
    public static Id<Milestone> UsSanctions202202 => Id<Milestone>.Of("us-sanctions-2022-02");

    /// <summary>NASA gets a Soyuz seat by barter.</summary>
    public static Id<Milestone> VandeHeiSeat2021 => Id<Milestone>.Of("vande-hei-seat-2021");

    /// <summary>First element of the ISS in orbit.</summary>
    public static Id<Milestone> ZaryaLaunch => Id<Milestone>.Of("zarya-launch");
}
