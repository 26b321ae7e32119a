namespace SpaceTalks;

/// <summary>
/// The identifiers of the embedded milestones. A released identifier is never reused, and is not removed without a major version.
/// </summary>
public static class MilestoneIds
{
    /// <summary>Apollo and Soyuz dock in orbit.</summary>
    public static Id<Milestone> ApolloSoyuzDocking1975 => Id<Milestone>.Of("apollo-soyuz-docking-1975");

    /// <summary>Artemis II launches from Kennedy Space Center.</summary>
    public static Id<Milestone> Artemis2Launch => Id<Milestone>.Of("artemis-2-launch");

    /// <summary>Artemis II crew splashes down off San Diego.</summary>
    public static Id<Milestone> Artemis2Splashdown => Id<Milestone>.Of("artemis-2-splashdown");

    /// <summary>Eight nations sign the Artemis Accords.</summary>
    public static Id<Milestone> ArtemisAccords2020 => Id<Milestone>.Of("artemis-accords-2020");

    /// <summary>NASA welcomes India to the Artemis Accords.</summary>
    public static Id<Milestone> ArtemisAccordsIndia => Id<Milestone>.Of("artemis-accords-india");

    /// <summary>Latvia to join the Artemis Accords.</summary>
    public static Id<Milestone> ArtemisAccordsLatvia => Id<Milestone>.Of("artemis-accords-latvia");

    /// <summary>Three more countries join the Artemis Accords.</summary>
    public static Id<Milestone> ArtemisAccordsOctober2025 => Id<Milestone>.Of("artemis-accords-october-2025");

    /// <summary>Oman signs the Artemis Accords.</summary>
    public static Id<Milestone> ArtemisAccordsOman => Id<Milestone>.Of("artemis-accords-oman");

    /// <summary>Portugal joins the Artemis Accords.</summary>
    public static Id<Milestone> ArtemisAccordsPortugal => Id<Milestone>.Of("artemis-accords-portugal");

    /// <summary>Russia destroys a satellite in a weapons test.</summary>
    public static Id<Milestone> AsatTest2021 => Id<Milestone>.Of("asat-test-2021");

    /// <summary>Roscosmos repairs launch pad at Baikonur.</summary>
    public static Id<Milestone> BaikonurPadRepair2026 => Id<Milestone>.Of("baikonur-pad-repair-2026");

    /// <summary>Bakanov meets NASA’s Bowersox at Baikonur.</summary>
    public static Id<Milestone> BakanovBowersoxMeeting2025 => Id<Milestone>.Of("bakanov-bowersox-meeting-2025");

    /// <summary>Bakanov calls NASA a reliable partner.</summary>
    public static Id<Milestone> BakanovPartnersStatement2025 => Id<Milestone>.Of("bakanov-partners-statement-2025");

    /// <summary>Bakanov visits the United States.</summary>
    public static Id<Milestone> BakanovUsVisit2025 => Id<Milestone>.Of("bakanov-us-visit-2025");

    /// <summary>NASA and Roscosmos work on more seat swaps, Bowersox says.</summary>
    public static Id<Milestone> BowersoxSeatSwapStatement2025 => Id<Milestone>.Of("bowersox-seat-swap-statement-2025");

    /// <summary>Cooperative ventures suspended after invasion of Ukraine.</summary>
    public static Id<Milestone> CooperativeVenturesSuspension => Id<Milestone>.Of("cooperative-ventures-suspension");

    /// <summary>Crew-11 lifts off for the ISS.</summary>
    public static Id<Milestone> Crew11Launch => Id<Milestone>.Of("crew-11-launch");

    /// <summary>Crew-11 comes home early.</summary>
    public static Id<Milestone> Crew11Return => Id<Milestone>.Of("crew-11-return");

    /// <summary>Crew-12 lifts off for the ISS.</summary>
    public static Id<Milestone> Crew12Launch => Id<Milestone>.Of("crew-12-launch");

    /// <summary>Crew Dragon carries two NASA astronauts into orbit.</summary>
    public static Id<Milestone> CrewDragonDemo2Launch => Id<Milestone>.Of("crew-dragon-demo-2-launch");

    /// <summary>SpaceX begins Crew Dragon flights.</summary>
    public static Id<Milestone> CrewDragonFlights => Id<Milestone>.Of("crew-dragon-flights");

    /// <summary>NASA and Roscosmos issue joint statement on deep space.</summary>
    public static Id<Milestone> DeepSpaceStatement2017 => Id<Milestone>.Of("deep-space-statement-2017");

    /// <summary>NASA and Roscosmos begin joint audit of ISS deorbit systems.</summary>
    public static Id<Milestone> DeorbitSystemsAudit2026 => Id<Milestone>.Of("deorbit-systems-audit-2026");

    /// <summary>Dryden and Blagonravov meet in New York.</summary>
    public static Id<Milestone> DrydenBlagonravovMeeting1962 => Id<Milestone>.Of("dryden-blagonravov-meeting-1962");

    /// <summary>Expedition 1 reaches the ISS.</summary>
    public static Id<Milestone> Expedition1Docking => Id<Milestone>.Of("expedition-1-docking");

    /// <summary>Russia abolishes the Federal Space Agency.</summary>
    public static Id<Milestone> FederalSpaceAgencyAbolition => Id<Milestone>.Of("federal-space-agency-abolition");

    /// <summary>Rosaviakosmos becomes the Federal Space Agency.</summary>
    public static Id<Milestone> FederalSpaceAgencyFounding => Id<Milestone>.Of("federal-space-agency-founding");

    /// <summary>GAO warns of gap in low orbit after the ISS.</summary>
    public static Id<Milestone> GaoOrbitGapReport2026 => Id<Milestone>.Of("gao-orbit-gap-report-2026");

    /// <summary>Russia leaves Gateway.</summary>
    public static Id<Milestone> GatewayExit2021 => Id<Milestone>.Of("gateway-exit-2021");

    /// <summary>NASA puts Gateway on hold.</summary>
    public static Id<Milestone> GatewayPause2026 => Id<Milestone>.Of("gateway-pause-2026");

    /// <summary>Rogozin: Russia unlikely to play a large role in Gateway.</summary>
    public static Id<Milestone> GatewayReluctance2020 => Id<Milestone>.Of("gateway-reluctance-2020");

    /// <summary>Goldin travels to Russia and Ukraine.</summary>
    public static Id<Milestone> GoldinRussiaTrip1992 => Id<Milestone>.Of("goldin-russia-trip-1992");

    /// <summary>Gore and Chernomyrdin formalise joint space programme.</summary>
    public static Id<Milestone> GoreChernomyrdinSession1993 => Id<Milestone>.Of("gore-chernomyrdin-session-1993");

    /// <summary>Gore and Chernomyrdin issue joint statement on space station.</summary>
    public static Id<Milestone> GoreChernomyrdinStatement1993 => Id<Milestone>.Of("gore-chernomyrdin-statement-1993");

    /// <summary>Bridenstine and Rogozin speak for the first time.</summary>
    public static Id<Milestone> HeadsCall2018 => Id<Milestone>.Of("heads-call-2018");

    /// <summary>Rogozin invites Bridenstine to Russia in teleconference.</summary>
    public static Id<Milestone> HeadsCall2019 => Id<Milestone>.Of("heads-call-2019");

    /// <summary>Nelson and Rogozin hold first telephone call.</summary>
    public static Id<Milestone> HeadsCall202106 => Id<Milestone>.Of("heads-call-2021-06");

    /// <summary>Nelson and Rogozin speak after anti-satellite test.</summary>
    public static Id<Milestone> HeadsCall202111 => Id<Milestone>.Of("heads-call-2021-11");

    /// <summary>Nelson and Borisov invite each other to visit.</summary>
    public static Id<Milestone> HeadsCall2022 => Id<Milestone>.Of("heads-call-2022");

    /// <summary>Bakanov says he and Isaacman are in contact.</summary>
    public static Id<Milestone> HeadsContact202601 => Id<Milestone>.Of("heads-contact-2026-01");

    /// <summary>Goldin and Koptev sign agreement on human spaceflight.</summary>
    public static Id<Milestone> HeadsMeeting1992 => Id<Milestone>.Of("heads-meeting-1992");

    /// <summary>Goldin and Koptev sign the Shuttle-Mir protocol.</summary>
    public static Id<Milestone> HeadsMeeting1993 => Id<Milestone>.Of("heads-meeting-1993");

    /// <summary>Goldin and Koptev sign interim space station agreement.</summary>
    public static Id<Milestone> HeadsMeeting1994 => Id<Milestone>.Of("heads-meeting-1994");

    /// <summary>Goldin and Koptev sign the ISS memorandum.</summary>
    public static Id<Milestone> HeadsMeeting1998 => Id<Milestone>.Of("heads-meeting-1998");

    /// <summary>O’Keefe and Koptev plan talks in Moscow.</summary>
    public static Id<Milestone> HeadsMeeting2003 => Id<Milestone>.Of("heads-meeting-2003");

    /// <summary>O’Keefe and Perminov discuss Russian role in lunar programme.</summary>
    public static Id<Milestone> HeadsMeeting2004 => Id<Milestone>.Of("heads-meeting-2004");

    /// <summary>Griffin and Perminov agree to fly two Russian instruments.</summary>
    public static Id<Milestone> HeadsMeeting2007 => Id<Milestone>.Of("heads-meeting-2007");

    /// <summary>Bolden and Perminov open space working group.</summary>
    public static Id<Milestone> HeadsMeeting2009 => Id<Milestone>.Of("heads-meeting-2009");

    /// <summary>Bolden and Perminov meet in Tokyo.</summary>
    public static Id<Milestone> HeadsMeeting2010 => Id<Milestone>.Of("heads-meeting-2010");

    /// <summary>Bolden and Perminov hold fourth working group session.</summary>
    public static Id<Milestone> HeadsMeeting201104 => Id<Milestone>.Of("heads-meeting-2011-04");

    /// <summary>Bolden and Popovkin meet for the first time.</summary>
    public static Id<Milestone> HeadsMeeting201106 => Id<Milestone>.Of("heads-meeting-2011-06");

    /// <summary>Bolden and Popovkin meet in Cape Town.</summary>
    public static Id<Milestone> HeadsMeeting201110 => Id<Milestone>.Of("heads-meeting-2011-10");

    /// <summary>Bolden and Popovkin meet in Quebec City.</summary>
    public static Id<Milestone> HeadsMeeting2012 => Id<Milestone>.Of("heads-meeting-2012");

    /// <summary>Bolden and Komarov discuss running the ISS until 2024.</summary>
    public static Id<Milestone> HeadsMeeting2015 => Id<Milestone>.Of("heads-meeting-2015");

    /// <summary>Bolden and Komarov meet the press after Soyuz docking.</summary>
    public static Id<Milestone> HeadsMeeting2016 => Id<Milestone>.Of("heads-meeting-2016");

    /// <summary>Bridenstine and Rogozin meet in person for the first time.</summary>
    public static Id<Milestone> HeadsMeeting2018 => Id<Milestone>.Of("heads-meeting-2018");

    /// <summary>Bridenstine and Rogozin witness Soyuz MS-10 abort.</summary>
    public static Id<Milestone> HeadsMeeting2018Ms10 => Id<Milestone>.Of("heads-meeting-2018-ms-10");

    /// <summary>Nelson and Rogozin plan to meet in person.</summary>
    public static Id<Milestone> HeadsMeeting2021 => Id<Milestone>.Of("heads-meeting-2021");

    /// <summary>Nelson and Borisov may meet on neutral ground.</summary>
    public static Id<Milestone> HeadsMeeting2022 => Id<Milestone>.Of("heads-meeting-2022");

    /// <summary>Heads of NASA and Roscosmos meet.</summary>
    public static Id<Milestone> HeadsMeeting2025 => Id<Milestone>.Of("heads-meeting-2025");

    /// <summary>Heads of NASA and Roscosmos plan to meet in 2026.</summary>
    public static Id<Milestone> HeadsMeeting2026 => Id<Milestone>.Of("heads-meeting-2026");

    /// <summary>Leaders of NASA and Roscosmos stop meeting.</summary>
    public static Id<Milestone> HighLevelPause => Id<Milestone>.Of("high-level-pause");

    /// <summary>House committee passes a NASA bill.</summary>
    public static Id<Milestone> HouseNasaBill2026 => Id<Milestone>.Of("house-nasa-bill-2026");

    /// <summary>Azerbaijan joins China and Russia’s lunar research station.</summary>
    public static Id<Milestone> IlrsAzerbaijan => Id<Milestone>.Of("ilrs-azerbaijan");

    /// <summary>Belarus joins China and Russia’s lunar research station.</summary>
    public static Id<Milestone> IlrsBelarus => Id<Milestone>.Of("ilrs-belarus");

    /// <summary>Russia and China agree on a lunar research station.</summary>
    public static Id<Milestone> IlrsMemorandum2021 => Id<Milestone>.Of("ilrs-memorandum-2021");

    /// <summary>Nicaragua joins China and Russia’s lunar research station.</summary>
    public static Id<Milestone> IlrsNicaragua => Id<Milestone>.Of("ilrs-nicaragua");

    /// <summary>Pakistan joins China and Russia’s lunar research station.</summary>
    public static Id<Milestone> IlrsPakistan => Id<Milestone>.Of("ilrs-pakistan");

    /// <summary>Russia and China agree on power station for Moon base.</summary>
    public static Id<Milestone> IlrsPowerMemorandum2025 => Id<Milestone>.Of("ilrs-power-memorandum-2025");

    /// <summary>China and Russia present their lunar research station.</summary>
    public static Id<Milestone> IlrsPresentation2021 => Id<Milestone>.Of("ilrs-presentation-2021");

    /// <summary>South Africa joins China and Russia’s lunar research station.</summary>
    public static Id<Milestone> IlrsSouthAfrica => Id<Milestone>.Of("ilrs-south-africa");

    /// <summary>Venezuela joins China and Russia’s lunar research station.</summary>
    public static Id<Milestone> IlrsVenezuela => Id<Milestone>.Of("ilrs-venezuela");

    /// <summary>Isaacman visits Baikonur for Soyuz MS-29 launch.</summary>
    public static Id<Milestone> IsaacmanBaikonurVisit2026 => Id<Milestone>.Of("isaacman-baikonur-visit-2026");

    /// <summary>Senate confirms Isaacman as NASA Administrator.</summary>
    public static Id<Milestone> IsaacmanSenateVote => Id<Milestone>.Of("isaacman-senate-vote");

    /// <summary>Russia commits to the ISS until 2028, partners until 2030.</summary>
    public static Id<Milestone> IssCommitments2023 => Id<Milestone>.Of("iss-commitments-2023");

    /// <summary>ISS board meets in Japan, January 2018.</summary>
    public static Id<Milestone> IssCoordinationBoard2018 => Id<Milestone>.Of("iss-coordination-board-2018");

    /// <summary>ISS board issues statement on Gateway, March 2019.</summary>
    public static Id<Milestone> IssCoordinationBoard2019 => Id<Milestone>.Of("iss-coordination-board-2019");

    /// <summary>ISS board meets, July 2022.</summary>
    public static Id<Milestone> IssCoordinationBoard2022 => Id<Milestone>.Of("iss-coordination-board-2022");

    /// <summary>ISS board meets at Kennedy Space Center, August 2023.</summary>
    public static Id<Milestone> IssCoordinationBoard2023 => Id<Milestone>.Of("iss-coordination-board-2023");

    /// <summary>Bakanov expects talks with NASA on dates for ISS descent.</summary>
    public static Id<Milestone> IssDeorbitTalks2026 => Id<Milestone>.Of("iss-deorbit-talks-2026");

    /// <summary>ISS to leave orbit and end in the ocean.</summary>
    public static Id<Milestone> IssDescent => Id<Milestone>.Of("iss-descent");

    /// <summary>Russia says it will leave the ISS after 2024.</summary>
    public static Id<Milestone> IssExitAnnouncement2022 => Id<Milestone>.Of("iss-exit-announcement-2022");

    /// <summary>NASA and Roscosmos to announce ISS extension or transition.</summary>
    public static Id<Milestone> IssExtensionAnnouncement2026 => Id<Milestone>.Of("iss-extension-announcement-2026");

    /// <summary>Senate committee backs the ISS until 2032.</summary>
    public static Id<Milestone> IssExtensionBill2026 => Id<Milestone>.Of("iss-extension-bill-2026");

    /// <summary>Congress weighs keeping the ISS until 2032.</summary>
    public static Id<Milestone> IssExtensionInCongress2026 => Id<Milestone>.Of("iss-extension-in-congress-2026");

    /// <summary>ISS agency heads meet in Paris, June 2002.</summary>
    public static Id<Milestone> IssHeadsMeeting200206 => Id<Milestone>.Of("iss-heads-meeting-2002-06");

    /// <summary>ISS agency heads meet in Tokyo, December 2002.</summary>
    public static Id<Milestone> IssHeadsMeeting200212 => Id<Milestone>.Of("iss-heads-meeting-2002-12");

    /// <summary>ISS agency heads meet in Monterey, July 2003.</summary>
    public static Id<Milestone> IssHeadsMeeting200307 => Id<Milestone>.Of("iss-heads-meeting-2003-07");

    /// <summary>ISS agency heads plan October 2003 meeting in Moscow.</summary>
    public static Id<Milestone> IssHeadsMeeting200310 => Id<Milestone>.Of("iss-heads-meeting-2003-10");

    /// <summary>ISS agency heads meet in Noordwijk, July 2004.</summary>
    public static Id<Milestone> IssHeadsMeeting2004 => Id<Milestone>.Of("iss-heads-meeting-2004");

    /// <summary>ISS agency heads meet in Montreal, January 2005.</summary>
    public static Id<Milestone> IssHeadsMeeting2005 => Id<Milestone>.Of("iss-heads-meeting-2005");

    /// <summary>ISS agency heads meet at Kennedy Space Center, March 2006.</summary>
    public static Id<Milestone> IssHeadsMeeting2006 => Id<Milestone>.Of("iss-heads-meeting-2006");

    /// <summary>ISS agency heads meet in Paris, January 2007.</summary>
    public static Id<Milestone> IssHeadsMeeting2007 => Id<Milestone>.Of("iss-heads-meeting-2007");

    /// <summary>ISS agency heads meet in Paris, July 2008.</summary>
    public static Id<Milestone> IssHeadsMeeting2008 => Id<Milestone>.Of("iss-heads-meeting-2008");

    /// <summary>ISS agency heads meet in Tokyo, March 2010.</summary>
    public static Id<Milestone> IssHeadsMeeting2010 => Id<Milestone>.Of("iss-heads-meeting-2010");

    /// <summary>ISS agency heads meet in Quebec City, March 2012.</summary>
    public static Id<Milestone> IssHeadsMeeting2012 => Id<Milestone>.Of("iss-heads-meeting-2012");

    /// <summary>ISS agency heads meet in Paris, November 2014.</summary>
    public static Id<Milestone> IssHeadsMeeting2014 => Id<Milestone>.Of("iss-heads-meeting-2014");

    /// <summary>Fifteen countries sign the ISS agreement.</summary>
    public static Id<Milestone> IssIntergovernmentalAgreement => Id<Milestone>.Of("iss-intergovernmental-agreement");

    /// <summary>Americans and Russians work together on the ISS.</summary>
    public static Id<Milestone> IssJointOperation => Id<Milestone>.Of("iss-joint-operation");

    /// <summary>ISS leak sends five crew members into a Crew Dragon.</summary>
    public static Id<Milestone> IssLeak2026 => Id<Milestone>.Of("iss-leak-2026");

    /// <summary>NASA and Canada’s space agency sign ISS memorandum.</summary>
    public static Id<Milestone> IssMemorandumCsa1998 => Id<Milestone>.Of("iss-memorandum-csa-1998");

    /// <summary>NASA and ESA sign ISS memorandum.</summary>
    public static Id<Milestone> IssMemorandumEsa1998 => Id<Milestone>.Of("iss-memorandum-esa-1998");

    /// <summary>NASA and Japan sign ISS memorandum.</summary>
    public static Id<Milestone> IssMemorandumJapan1998 => Id<Milestone>.Of("iss-memorandum-japan-1998");

    /// <summary>NASA and Roscosmos to review and audit the ISS.</summary>
    public static Id<Milestone> JointIssReview2025 => Id<Milestone>.Of("joint-iss-review-2025");

    /// <summary>US and Russia issue joint statement on space station.</summary>
    public static Id<Milestone> JointStationStatement1994 => Id<Milestone>.Of("joint-station-statement-1994");

    /// <summary>Space tourism firm Kosmokurs announces liquidation.</summary>
    public static Id<Milestone> KosmokursLiquidation2021 => Id<Milestone>.Of("kosmokurs-liquidation-2021");

    /// <summary>Low and Keldysh agree to work together in space.</summary>
    public static Id<Milestone> LowKeldyshAgreement1971 => Id<Milestone>.Of("low-keldysh-agreement-1971");

    /// <summary>Soyuz replaces Salyut in plan for joint flight.</summary>
    public static Id<Milestone> LowMoscowMeeting1972 => Id<Milestone>.Of("low-moscow-meeting-1972");

    /// <summary>Luna-25 lifts off for the Moon.</summary>
    public static Id<Milestone> Luna25Launch => Id<Milestone>.Of("luna-25-launch");

    /// <summary>Luna-25 crashes on the Moon.</summary>
    public static Id<Milestone> Luna25Loss => Id<Milestone>.Of("luna-25-loss");

    /// <summary>Roscosmos to launch Luna-26.</summary>
    public static Id<Milestone> Luna26Launch => Id<Milestone>.Of("luna-26-launch");

    /// <summary>US puts two Russian space bodies on military end user list.</summary>
    public static Id<Milestone> MilitaryEndUserList2020 => Id<Milestone>.Of("military-end-user-list-2020");

    /// <summary>NASA and Roscosmos may form Moon and Mars working group.</summary>
    public static Id<Milestone> MoonMarsWorkingGroup2026 => Id<Milestone>.Of("moon-mars-working-group-2026");

    /// <summary>Bakanov invites Duffy to crewed launch.</summary>
    public static Id<Milestone> MoscowLaunchInvitation2025 => Id<Milestone>.Of("moscow-launch-invitation-2025");

    /// <summary>NASA and Soviet Academy plan Shuttle and Salyut cooperation.</summary>
    public static Id<Milestone> NasaAcademyAgreement1977 => Id<Milestone>.Of("nasa-academy-agreement-1977");

    /// <summary>NASA suspends contacts with Russia.</summary>
    public static Id<Milestone> NasaContactsSuspension2014 => Id<Milestone>.Of("nasa-contacts-suspension-2014");

    /// <summary>NASA says ISS work with Russia goes on.</summary>
    public static Id<Milestone> NasaCooperationStatement2026 => Id<Milestone>.Of("nasa-cooperation-statement-2026");

    /// <summary>NASA ties Nelson’s meeting with Rogozin to COVID-19.</summary>
    public static Id<Milestone> NelsonVisitStatement202108 => Id<Milestone>.Of("nelson-visit-statement-2021-08");

    /// <summary>Nelson’s trip to Russia depends on the pandemic.</summary>
    public static Id<Milestone> NelsonVisitStatement202109 => Id<Milestone>.Of("nelson-visit-statement-2021-09");

    /// <summary>Nelson and Rogozin to meet once travel is safe, NASA says.</summary>
    public static Id<Milestone> NelsonVisitStatement202112 => Id<Milestone>.Of("nelson-visit-statement-2021-12");

    /// <summary>Nelson rules out trip to Russia during the pandemic.</summary>
    public static Id<Milestone> NelsonVisitStatement202201 => Id<Milestone>.Of("nelson-visit-statement-2022-01");

    /// <summary>Progress MS-33 lifts off from repaired pad at Baikonur.</summary>
    public static Id<Milestone> ProgressMs33Launch => Id<Milestone>.Of("progress-ms-33-launch");

    /// <summary>Putin receives Bakanov.</summary>
    public static Id<Milestone> PutinBakanovMeeting2025 => Id<Milestone>.Of("putin-bakanov-meeting-2025");

    /// <summary>NASA invites Rogozin to Houston.</summary>
    public static Id<Milestone> RogozinHoustonVisit2019 => Id<Milestone>.Of("rogozin-houston-visit-2019");

    /// <summary>Rogozin refuses to talk with Nelson.</summary>
    public static Id<Milestone> RogozinRefusal2022 => Id<Milestone>.Of("rogozin-refusal-2022");

    /// <summary>Russian Space Agency becomes Rosaviakosmos.</summary>
    public static Id<Milestone> RosaviakosmosFounding => Id<Milestone>.Of("rosaviakosmos-founding");

    /// <summary>Russian segment to separate from the ISS.</summary>
    public static Id<Milestone> RussianSegmentSeparation => Id<Milestone>.Of("russian-segment-separation");

    /// <summary>Russia founds its own space agency.</summary>
    public static Id<Milestone> RussianSpaceAgencyFounding => Id<Milestone>.Of("russian-space-agency-founding");

    /// <summary>ISS cosmonauts to form first crew of Russian station.</summary>
    public static Id<Milestone> RussianStationFirstCrew => Id<Milestone>.Of("russian-station-first-crew");

    /// <summary>Roscosmos to launch first module of Russian station.</summary>
    public static Id<Milestone> RussianStationFirstModule => Id<Milestone>.Of("russian-station-first-module");

    /// <summary>Russia moves planned station to the orbit of the ISS.</summary>
    public static Id<Milestone> RussianStationOrbitChange => Id<Milestone>.Of("russian-station-orbit-change");

    /// <summary>Roscosmos council backs station made of ISS modules.</summary>
    public static Id<Milestone> RussianStationReuseDecision => Id<Milestone>.Of("russian-station-reuse-decision");

    /// <summary>S7 Space suspends its launcher.</summary>
    public static Id<Milestone> S7LauncherSuspension2022 => Id<Milestone>.Of("s7-launcher-suspension-2022");

    /// <summary>West imposes sanctions on Russia after invasion of Ukraine.</summary>
    public static Id<Milestone> Sanctions2022 => Id<Milestone>.Of("sanctions-2022");

    /// <summary>NASA and Roscosmos share seats now and then.</summary>
    public static Id<Milestone> SeatSharingArrangements => Id<Milestone>.Of("seat-sharing-arrangements");

    /// <summary>NASA and Roscosmos agree on first seat swap addendum.</summary>
    public static Id<Milestone> SeatSwapAddendum1 => Id<Milestone>.Of("seat-swap-addendum-1");

    /// <summary>NASA and Roscosmos extend seat swaps through 2025.</summary>
    public static Id<Milestone> SeatSwapAddendum2 => Id<Milestone>.Of("seat-swap-addendum-2");

    /// <summary>Russia approves talks on a second seat swap addendum.</summary>
    public static Id<Milestone> SeatSwapAddendum2Talks => Id<Milestone>.Of("seat-swap-addendum-2-talks");

    /// <summary>NASA and Roscosmos agree on three more seat swap flights.</summary>
    public static Id<Milestone> SeatSwapAddendum3 => Id<Milestone>.Of("seat-swap-addendum-3");

    /// <summary>Russia approves talks on a fourth seat swap addendum.</summary>
    public static Id<Milestone> SeatSwapAddendum4Talks => Id<Milestone>.Of("seat-swap-addendum-4-talks");

    /// <summary>NASA and Roscosmos sign seat swap agreement.</summary>
    public static Id<Milestone> SeatSwapAgreement2022 => Id<Milestone>.Of("seat-swap-agreement-2022");

    /// <summary>NASA confirms seat swaps into 2027.</summary>
    public static Id<Milestone> SeatSwapExtension2027 => Id<Milestone>.Of("seat-swap-extension-2027");

    /// <summary>Russia approves talks with NASA on swapping seats.</summary>
    public static Id<Milestone> SeatSwapTalksOrder2022 => Id<Milestone>.Of("seat-swap-talks-order-2022");

    /// <summary>Last Shuttle leaves Mir.</summary>
    public static Id<Milestone> ShuttleMirEnd => Id<Milestone>.Of("shuttle-mir-end");

    /// <summary>NASA signs contract for flights on Soyuz.</summary>
    public static Id<Milestone> SoyuzContract2005 => Id<Milestone>.Of("soyuz-contract-2005");

    /// <summary>NASA buys Soyuz seats for 15 crew members.</summary>
    public static Id<Milestone> SoyuzContract2007 => Id<Milestone>.Of("soyuz-contract-2007");

    /// <summary>NASA buys seats on four Soyuz flights.</summary>
    public static Id<Milestone> SoyuzContract2009 => Id<Milestone>.Of("soyuz-contract-2009");

    /// <summary>NASA extends its Soyuz contract.</summary>
    public static Id<Milestone> SoyuzContract2010 => Id<Milestone>.Of("soyuz-contract-2010");

    /// <summary>Soyuz MS-03 reaches the ISS.</summary>
    public static Id<Milestone> SoyuzMs03Docking => Id<Milestone>.Of("soyuz-ms-03-docking");

    /// <summary>Soyuz MS-28 lands in Kazakhstan.</summary>
    public static Id<Milestone> SoyuzMs28Landing => Id<Milestone>.Of("soyuz-ms-28-landing");

    /// <summary>Soyuz MS-28 lifts off from Baikonur.</summary>
    public static Id<Milestone> SoyuzMs28Launch => Id<Milestone>.Of("soyuz-ms-28-launch");

    /// <summary>Soyuz MS-29 lifts off from Baikonur.</summary>
    public static Id<Milestone> SoyuzMs29Launch => Id<Milestone>.Of("soyuz-ms-29-launch");

    /// <summary>NASA astronauts depend on Soyuz to reach the ISS.</summary>
    public static Id<Milestone> SoyuzReliance => Id<Milestone>.Of("soyuz-reliance");

    /// <summary>Nixon and Kosygin sign space cooperation agreement.</summary>
    public static Id<Milestone> SpaceAgreement1972 => Id<Milestone>.Of("space-agreement-1972");

    /// <summary>Vance and Gromyko renew the space agreement.</summary>
    public static Id<Milestone> SpaceAgreement1977 => Id<Milestone>.Of("space-agreement-1977");

    /// <summary>US and Soviet Union sign new space agreement.</summary>
    public static Id<Milestone> SpaceAgreement1987 => Id<Milestone>.Of("space-agreement-1987");

    /// <summary>Bush and Yeltsin agree on cooperation in space.</summary>
    public static Id<Milestone> SpaceAgreement1992 => Id<Milestone>.Of("space-agreement-1992");

    /// <summary>NASA retires the Space Shuttle.</summary>
    public static Id<Milestone> SpaceShuttleRetirement => Id<Milestone>.Of("space-shuttle-retirement");

    /// <summary>Russia creates state corporation Roscosmos by law.</summary>
    public static Id<Milestone> StateCorporationLaw => Id<Milestone>.Of("state-corporation-law");

    /// <summary>Shuttle and Mir dock for the first time.</summary>
    public static Id<Milestone> Sts71Docking => Id<Milestone>.Of("sts-71-docking");

    /// <summary>Russia announces top-level talks with NASA.</summary>
    public static Id<Milestone> TalksAnnouncement2025 => Id<Milestone>.Of("talks-announcement-2025");

    /// <summary>Technical teams of NASA and Roscosmos stay in touch.</summary>
    public static Id<Milestone> TechnicalContact => Id<Milestone>.Of("technical-contact");

    /// <summary>US Treasury sanctions three Russian space bodies.</summary>
    public static Id<Milestone> TreasurySanctions202209 => Id<Milestone>.Of("treasury-sanctions-2022-09");

    /// <summary>Russia invades Ukraine.</summary>
    public static Id<Milestone> UkraineInvasion2022 => Id<Milestone>.Of("ukraine-invasion-2022");

    /// <summary>UN opposes destructive anti-satellite weapon tests.</summary>
    public static Id<Milestone> UnAsatResolution2022 => Id<Milestone>.Of("un-asat-resolution-2022");

    /// <summary>Russia vetoes UN draft on weapons in space.</summary>
    public static Id<Milestone> UnSecurityCouncilVeto2024 => Id<Milestone>.Of("un-security-council-veto-2024");

    /// <summary>NASA chooses SpaceX to bring the ISS down.</summary>
    public static Id<Milestone> UsDeorbitVehicleSelection => Id<Milestone>.Of("us-deorbit-vehicle-selection");

    /// <summary>US sanctions Russia but spares civil space cooperation.</summary>
    public static Id<Milestone> UsSanctions202202 => Id<Milestone>.Of("us-sanctions-2022-02");

    /// <summary>NASA gets Soyuz seat for Vande Hei by barter.</summary>
    public static Id<Milestone> VandeHeiSeat2021 => Id<Milestone>.Of("vande-hei-seat-2021");

    /// <summary>First element of the ISS reaches orbit.</summary>
    public static Id<Milestone> ZaryaLaunch => Id<Milestone>.Of("zarya-launch");
}
