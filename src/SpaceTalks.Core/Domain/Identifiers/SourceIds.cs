namespace SpaceTalks;

/// <summary>
/// The identifiers of the embedded sources. A released identifier is never reused, and is not removed without a major version.
/// </summary>
public static class SourceIds
{
    /// <summary>adressa.no, 2024-04.</summary>
    public static Id<Source> Adressa202404 => Id<Source>.Of("adressa-2024-04");

    /// <summary>aero-news.net, 2004-03-17.</summary>
    public static Id<Source> AeroNews20040317 => Id<Source>.Of("aero-news-2004-03-17");

    /// <summary>Aero-News Network, 2005-12-28.</summary>
    public static Id<Source> AeroNews20051228 => Id<Source>.Of("aero-news-2005-12-28");

    /// <summary>AeroTime, no date.</summary>
    public static Id<Source> AerotimeBorisov => Id<Source>.Of("aerotime-borisov");

    /// <summary>Afisha Daily, 2026-03-10.</summary>
    public static Id<Source> Afisha20260310 => Id<Source>.Of("afisha-2026-03-10");

    /// <summary>africaflying.com, 2025-04.</summary>
    public static Id<Source> Africaflying202504 => Id<Source>.Of("africaflying-2025-04");

    /// <summary>AIP, 1993-12-17.</summary>
    public static Id<Source> Aip19931217 => Id<Source>.Of("aip-1993-12-17");

    /// <summary>AmericaSpace, 2012-03-01.</summary>
    public static Id<Source> Americaspace20120301 => Id<Source>.Of("americaspace-2012-03-01");

    /// <summary>amsat.org, 2002-12.</summary>
    public static Id<Source> Amsat200212 => Id<Source>.Of("amsat-2002-12");

    /// <summary>AP, 1998-01-30.</summary>
    public static Id<Source> Ap19980130 => Id<Source>.Of("ap-1998-01-30");

    /// <summary>ASI, 2020-12-17.</summary>
    public static Id<Source> Asi20201217 => Id<Source>.Of("asi-2020-12-17");

    /// <summary>astronomam.ru, 2011-06-20.</summary>
    public static Id<Source> Astronomam20110620 => Id<Source>.Of("astronomam-2011-06-20");

    /// <summary>Aviation Week, 2025-11.</summary>
    public static Id<Source> AviationWeek202511 => Id<Source>.Of("aviation-week-2025-11");

    /// <summary>awiggy/daily-news, 2026-06-06.</summary>
    public static Id<Source> Awiggy20260606 => Id<Source>.Of("awiggy-2026-06-06");

    /// <summary>Baltimore Sun, 1993-12-17.</summary>
    public static Id<Source> Baltimoresun19931217 => Id<Source>.Of("baltimoresun-1993-12-17");

    /// <summary>Behind the Black, 2026-03.</summary>
    public static Id<Source> Behindtheblack202603 => Id<Source>.Of("behindtheblack-2026-03");

    /// <summary>behindtheblack.com, no date.</summary>
    public static Id<Source> BehindtheblackS7 => Id<Source>.Of("behindtheblack-s7");

    /// <summary>Great Russian Encyclopedia, 2015.</summary>
    public static Id<Source> BigencRosaviakosmos => Id<Source>.Of("bigenc-rosaviakosmos");

    /// <summary>BQ Prime, 2023-06-24.</summary>
    public static Id<Source> BqPrime20230624 => Id<Source>.Of("bq-prime-2023-06-24");

    /// <summary>The brief: the article that the library started from.</summary>
    public static Id<Source> Brief => Id<Source>.Of("brief");

    /// <summary>business-magazine.online, no date.</summary>
    public static Id<Source> BusinessMagazineRussianStation => Id<Source>.Of("business-magazine-russian-station");

    /// <summary>Business Insider, 2018-09-13.</summary>
    public static Id<Source> Businessinsider20180913 => Id<Source>.Of("businessinsider-2018-09-13");

    /// <summary>cavac.at, no date.</summary>
    public static Id<Source> CavacNasaAdministrator => Id<Source>.Of("cavac-nasa-administrator");

    /// <summary>CBS, 2003-07.</summary>
    public static Id<Source> Cbs200307 => Id<Source>.Of("cbs-2003-07");

    /// <summary>chicagonewsjournal.com, no date.</summary>
    public static Id<Source> ChicagonewsjournalIlrs => Id<Source>.Of("chicagonewsjournal-ilrs");

    /// <summary>citywingnews.com, 2026-02-16.</summary>
    public static Id<Source> Citywingnews20260216 => Id<Source>.Of("citywingnews-2026-02-16");

    /// <summary>civicbeacon.app, no date.</summary>
    public static Id<Source> CivicbeaconHr7273 => Id<Source>.Of("civicbeacon-hr-7273");

    /// <summary>collectSPACE, 2007-04-23.</summary>
    public static Id<Source> Collectspace20070423 => Id<Source>.Of("collectspace-2007-04-23");

    /// <summary>collectSPACE, 2025-12-18.</summary>
    public static Id<Source> Collectspace20251218 => Id<Source>.Of("collectspace-2025-12-18");

    /// <summary>cosmicchroniclesnews.com, 2025-12-19.</summary>
    public static Id<Source> Cosmicchronicles20251219 => Id<Source>.Of("cosmicchronicles-2025-12-19");

    /// <summary>Canadian Space Agency, no date.</summary>
    public static Id<Source> CsaNews2014 => Id<Source>.Of("csa-news-2014");

    /// <summary>daijiworld.com, 2025-02-07.</summary>
    public static Id<Source> Daijiworld20250207 => Id<Source>.Of("daijiworld-2025-02-07");

    /// <summary>Daily Maverick, 2026-02-26.</summary>
    public static Id<Source> DailyMaverick20260226 => Id<Source>.Of("daily-maverick-2026-02-26");

    /// <summary>daily8.com, 2025-07-31.</summary>
    public static Id<Source> Daily820250731 => Id<Source>.Of("daily8-2025-07-31");

    /// <summary>deepnewz.com, no date.</summary>
    public static Id<Source> DeepnewzCrew11 => Id<Source>.Of("deepnewz-crew-11");

    /// <summary>Defense Daily, 2018-03-13.</summary>
    public static Id<Source> DefenseDaily20180313 => Id<Source>.Of("defense-daily-2018-03-13");

    /// <summary>dere.social, no date.</summary>
    public static Id<Source> DereSocialProfile => Id<Source>.Of("dere-social-profile");

    /// <summary>Deseret News, 1992-06-18.</summary>
    public static Id<Source> Deseret19920618 => Id<Source>.Of("deseret-1992-06-18");

    /// <summary>Devdiscourse, 2024-06-27.</summary>
    public static Id<Source> Devdiscourse20240627 => Id<Source>.Of("devdiscourse-2024-06-27");

    /// <summary>Devdiscourse, 2025-02-06.</summary>
    public static Id<Source> Devdiscourse20250206 => Id<Source>.Of("devdiscourse-2025-02-06");

    /// <summary>Devdiscourse, 2025-07-10.</summary>
    public static Id<Source> Devdiscourse20250710 => Id<Source>.Of("devdiscourse-2025-07-10");

    /// <summary>discred.ru, 2026-03.</summary>
    public static Id<Source> Discred202603 => Id<Source>.Of("discred-2026-03");

    /// <summary>domain-b.com, 2009-05-29.</summary>
    public static Id<Source> DomainB20090529 => Id<Source>.Of("domain-b-2009-05-29");

    /// <summary>econotimes.com, no date.</summary>
    public static Id<Source> EconotimesHeadsMeeting => Id<Source>.Of("econotimes-heads-meeting");

    /// <summary>egypt-today.com, no date.</summary>
    public static Id<Source> EgyptToday2018Meeting => Id<Source>.Of("egypt-today-2018-meeting");

    /// <summary>energy-daily.com, 2005-01-26.</summary>
    public static Id<Source> EnergyDaily20050126 => Id<Source>.Of("energy-daily-2005-01-26");

    /// <summary>esa.int, 2002-06-03.</summary>
    public static Id<Source> Esa20020603 => Id<Source>.Of("esa-2002-06-03");

    /// <summary>esa.int, 2006-03-02.</summary>
    public static Id<Source> Esa20060302 => Id<Source>.Of("esa-2006-03-02");

    /// <summary>nasa.fandom.com, no date.</summary>
    public static Id<Source> FandomGoldin => Id<Source>.Of("fandom-goldin");

    /// <summary>Federal News Network, 2020-09-03.</summary>
    public static Id<Source> Federalnewsnetwork20200903 => Id<Source>.Of("federalnewsnetwork-2020-09-03");

    /// <summary>financetom.com, 2025-07-29.</summary>
    public static Id<Source> Financetom20250729 => Id<Source>.Of("financetom-2025-07-29");

    /// <summary>finanznachrichten.de, 2024-04-25.</summary>
    public static Id<Source> Finanznachrichten20240425 => Id<Source>.Of("finanznachrichten-2024-04-25");

    /// <summary>aerospace.firetrench.com, 2019-03-12.</summary>
    public static Id<Source> Firetrench20190312 => Id<Source>.Of("firetrench-2019-03-12");

    /// <summary>Fontanka, 2022-10-06.</summary>
    public static Id<Source> Fontanka20221006 => Id<Source>.Of("fontanka-2022-10-06");

    /// <summary>gerhardkowalski.com, 2014-12-18.</summary>
    public static Id<Source> Gerhardkowalski20141218 => Id<Source>.Of("gerhardkowalski-2014-12-18");

    /// <summary>gerhardkowalski.com, 2018-10-10.</summary>
    public static Id<Source> Gerhardkowalski20181010 => Id<Source>.Of("gerhardkowalski-2018-10-10");

    /// <summary>granenciclopedia.com, no date.</summary>
    public static Id<Source> GranenciclopediaRosaviakosmos => Id<Source>.Of("granenciclopedia-rosaviakosmos");

    /// <summary>Hindustan Times, 2026-02-13.</summary>
    public static Id<Source> HindustanTimes20260213 => Id<Source>.Of("hindustan-times-2026-02-13");

    /// <summary>curranmichael/hyperera, 2026-07-15.</summary>
    public static Id<Source> Hyperera20260715 => Id<Source>.Of("hyperera-2026-07-15");

    /// <summary>curranmichael/hyperera, 2026-07-26.</summary>
    public static Id<Source> Hyperera20260726 => Id<Source>.Of("hyperera-2026-07-26");

    /// <summary>indynews.co, no date.</summary>
    public static Id<Source> IndynewsHeadsMeeting => Id<Source>.Of("indynews-heads-meeting");

    /// <summary>Inside GNSS, 2011-04-29.</summary>
    public static Id<Source> Insidegnss20110429 => Id<Source>.Of("insidegnss-2011-04-29");

    /// <summary>Interfax, 2018-05-24.</summary>
    public static Id<Source> Interfax20180524 => Id<Source>.Of("interfax-2018-05-24");

    /// <summary>Interfax, 2021-03-09.</summary>
    public static Id<Source> Interfax20210309 => Id<Source>.Of("interfax-2021-03-09");

    /// <summary>Interfax, 2023-04-28.</summary>
    public static Id<Source> Interfax20230428 => Id<Source>.Of("interfax-2023-04-28");

    /// <summary>Interfax, 2023-12-28.</summary>
    public static Id<Source> Interfax20231228 => Id<Source>.Of("interfax-2023-12-28");

    /// <summary>Interfax, 2025-09-17.</summary>
    public static Id<Source> Interfax20250917 => Id<Source>.Of("interfax-2025-09-17");

    /// <summary>Interfax, 2026-03-03.</summary>
    public static Id<Source> Interfax20260303 => Id<Source>.Of("interfax-2026-03-03");

    /// <summary>Interfax, 2026-03-10.</summary>
    public static Id<Source> Interfax20260310 => Id<Source>.Of("interfax-2026-03-10");

    /// <summary>jablog.org, no date.</summary>
    public static Id<Source> JablogHeadsOfRoscosmos => Id<Source>.Of("jablog-heads-of-roscosmos");

    /// <summary>JAXA, 2018-03-07.</summary>
    public static Id<Source> Jaxa20180307 => Id<Source>.Of("jaxa-2018-03-07");

    /// <summary>JAXA, 2023-09-08.</summary>
    public static Id<Source> Jaxa20230908 => Id<Source>.Of("jaxa-2023-09-08");

    /// <summary>JAXA, no date.</summary>
    public static Id<Source> JaxaImplementingAgreement1992 => Id<Source>.Of("jaxa-implementing-agreement-1992");

    /// <summary>JAXA, no date.</summary>
    public static Id<Source> JaxaJointStatement1994 => Id<Source>.Of("jaxa-joint-statement-1994");

    /// <summary>jbsdirect.co.uk, no date.</summary>
    public static Id<Source> JbsdirectIssAgreement => Id<Source>.Of("jbsdirect-iss-agreement");

    /// <summary>jones-massey.com, no date.</summary>
    public static Id<Source> JonesMasseyGregory => Id<Source>.Of("jones-massey-gregory");

    /// <summary>Kommersant, 2026-01-17.</summary>
    public static Id<Source> Kommersant20260117 => Id<Source>.Of("kommersant-2026-01-17");

    /// <summary>kosmo-museum.ru, 2016-11-20.</summary>
    public static Id<Source> KosmoMuseum20161120 => Id<Source>.Of("kosmo-museum-2016-11-20");

    /// <summary>kremlin.ru, 2015-07-13.</summary>
    public static Id<Source> Kremlin20150713 => Id<Source>.Of("kremlin-2015-07-13");

    /// <summary>kremlin.ru, 2025-03-31.</summary>
    public static Id<Source> Kremlin20250331 => Id<Source>.Of("kremlin-2025-03-31");

    /// <summary>Lagrange 5, 2005-02-12.</summary>
    public static Id<Source> Lagrange520050212 => Id<Source>.Of("lagrange5-2005-02-12");

    /// <summary>Lenta.ru, 2003-10-18.</summary>
    public static Id<Source> Lenta20031018 => Id<Source>.Of("lenta-2003-10-18");

    /// <summary>Lenta.ru, 2004-03-12.</summary>
    public static Id<Source> Lenta20040312 => Id<Source>.Of("lenta-2004-03-12");

    /// <summary>Lenta.ru, 2026-01-18.</summary>
    public static Id<Source> Lenta20260118 => Id<Source>.Of("lenta-2026-01-18");

    /// <summary>Lenta.ru, 2026-03-10.</summary>
    public static Id<Source> Lenta20260310 => Id<Source>.Of("lenta-2026-03-10");

    /// <summary>livedoor.com, 2025-05.</summary>
    public static Id<Source> Livedoor202505 => Id<Source>.Of("livedoor-2025-05");

    /// <summary>git.livingip.xyz, 2026-03-27.</summary>
    public static Id<Source> Livingip20260327 => Id<Source>.Of("livingip-2026-03-27");

    /// <summary>lonestar-weekly.com, no date.</summary>
    public static Id<Source> LonestarWeeklyArtemis2 => Id<Source>.Of("lonestar-weekly-artemis-2");

    /// <summary>news.mail.ru, 2025-11-02.</summary>
    public static Id<Source> MailRu20251102 => Id<Source>.Of("mail-ru-2025-11-02");

    /// <summary>mb.com.ph, 2026-04-12.</summary>
    public static Id<Source> ManilaBulletin20260412 => Id<Source>.Of("manila-bulletin-2026-04-12");

    /// <summary>moscow.media, no date.</summary>
    public static Id<Source> MoscowMediaInvitation => Id<Source>.Of("moscow-media-invitation");

    /// <summary>The Moscow Times, 2020-12-22.</summary>
    public static Id<Source> MoscowTimes20201222 => Id<Source>.Of("moscow-times-2020-12-22");

    /// <summary>The Moscow Times, 2025-07-29.</summary>
    public static Id<Source> MoscowTimes20250729 => Id<Source>.Of("moscow-times-2025-07-29");

    /// <summary>msknews77.ru, 2025-07-31.</summary>
    public static Id<Source> Msknews7720250731 => Id<Source>.Of("msknews77-2025-07-31");

    /// <summary>myseldon.com, 2025-04-12.</summary>
    public static Id<Source> Myseldon20250412 => Id<Source>.Of("myseldon-2025-04-12");

    /// <summary>nasa.gov, 2008-07-17.</summary>
    public static Id<Source> Nasa20080717 => Id<Source>.Of("nasa-2008-07-17");

    /// <summary>nasa.gov, no date.</summary>
    public static Id<Source> NasaAgreement1972 => Id<Source>.Of("nasa-agreement-1972");

    /// <summary>nasa.gov, no date.</summary>
    public static Id<Source> NasaDeepSpaceStatement => Id<Source>.Of("nasa-deep-space-statement");

    /// <summary>history.nasa.gov, no date.</summary>
    public static Id<Source> NasaHistoryGregory => Id<Source>.Of("nasa-history-gregory");

    /// <summary>NASA History, no date.</summary>
    public static Id<Source> NasaHistorySp4209 => Id<Source>.Of("nasa-history-sp-4209");

    /// <summary>NASA JSC History Collection, no date.</summary>
    public static Id<Source> NasaJscSts91 => Id<Source>.Of("nasa-jsc-sts-91");

    /// <summary>nasa.gov, no date.</summary>
    public static Id<Source> NasaPartnersAgreement => Id<Source>.Of("nasa-partners-agreement");

    /// <summary>spaceflight.nasa.gov, no date.</summary>
    public static Id<Source> NasaShuttleMirNegotiations => Id<Source>.Of("nasa-shuttle-mir-negotiations");

    /// <summary>nasa.gov, 2004-12.</summary>
    public static Id<Source> NasaXPress200412 => Id<Source>.Of("nasa-x-press-2004-12");

    /// <summary>NASASpaceflight, 2026-03-07.</summary>
    public static Id<Source> Nasaspaceflight20260307 => Id<Source>.Of("nasaspaceflight-2026-03-07");

    /// <summary>NASA Watch, 2009-01-16.</summary>
    public static Id<Source> Nasawatch20090116 => Id<Source>.Of("nasawatch-2009-01-16");

    /// <summary>National Geographic, no date.</summary>
    public static Id<Source> NationalGeographicAtlantisMir => Id<Source>.Of("national-geographic-atlantis-mir");

    /// <summary>netlibrary.net, no date.</summary>
    public static Id<Source> NetlibraryNasaAdministrators => Id<Source>.Of("netlibrary-nasa-administrators");

    /// <summary>new-estate.org, 2022-09-07.</summary>
    public static Id<Source> NewEstate20220907 => Id<Source>.Of("new-estate-2022-09-07");

    /// <summary>newizv.ru, 2022-07-15.</summary>
    public static Id<Source> Newizv20220715 => Id<Source>.Of("newizv-2022-07-15");

    /// <summary>news.az, 2025-02-06.</summary>
    public static Id<Source> NewsAz20250206 => Id<Source>.Of("news-az-2025-02-06");

    /// <summary>news-front.su, 2021-01-25.</summary>
    public static Id<Source> NewsFront20210125 => Id<Source>.Of("news-front-2021-01-25");

    /// <summary>news-pravda.com, 2023-09-15.</summary>
    public static Id<Source> NewsPravda20230915 => Id<Source>.Of("news-pravda-2023-09-15");

    /// <summary>news-pravda.com, 2024-06-27.</summary>
    public static Id<Source> NewsPravda20240627 => Id<Source>.Of("news-pravda-2024-06-27");

    /// <summary>newscircuit.in, no date.</summary>
    public static Id<Source> NewscircuitInPersonMeeting => Id<Source>.Of("newscircuit-in-person-meeting");

    /// <summary>Newsweek, no date.</summary>
    public static Id<Source> NewsweekLightfoot => Id<Source>.Of("newsweek-lightfoot");

    /// <summary>newyorkpressrelease.com, no date.</summary>
    public static Id<Source> NewyorkpressreleaseNelson => Id<Source>.Of("newyorkpressrelease-nelson");

    /// <summary>niasam.ru, 2025-12.</summary>
    public static Id<Source> Niasam202512 => Id<Source>.Of("niasam-2025-12");

    /// <summary>noticiabrasil.net.br, 2022-09-16.</summary>
    public static Id<Source> Noticiabrasil20220916 => Id<Source>.Of("noticiabrasil-2022-09-16");

    /// <summary>kochj23/nova-journal, 2026-09-23.</summary>
    public static Id<Source> NovaJournal20260923 => Id<Source>.Of("nova-journal-2026-09-23");

    /// <summary>N + 1, 2021-04-06.</summary>
    public static Id<Source> Nplus120210406 => Id<Source>.Of("nplus1-2021-04-06");

    /// <summary>1.ru, 2026-03-17.</summary>
    public static Id<Source> OneRu20260317 => Id<Source>.Of("one-ru-2026-03-17");

    /// <summary>orbita.zenite.nu, no date.</summary>
    public static Id<Source> OrbitaZeniteOstapenko => Id<Source>.Of("orbita-zenite-ostapenko");

    /// <summary>orbita.zenite.nu, no date.</summary>
    public static Id<Source> OrbitaZeniteRoscosmosCorporation => Id<Source>.Of("orbita-zenite-roscosmos-corporation");

    /// <summary>owiki.org, no date.</summary>
    public static Id<Source> OwikiRoskosmos => Id<Source>.Of("owiki-roskosmos");

    /// <summary>page4.com, 2025-12-21.</summary>
    public static Id<Source> Page420251221 => Id<Source>.Of("page4-2025-12-21");

    /// <summary>page4.com, 2026-01-17.</summary>
    public static Id<Source> Page420260117 => Id<Source>.Of("page4-2026-01-17");

    /// <summary>pakistanpoint.com, 2022-10-06.</summary>
    public static Id<Source> Pakistanpoint20221006 => Id<Source>.Of("pakistanpoint-2022-10-06");

    /// <summary>Parabolic Arc, 2011-04-15.</summary>
    public static Id<Source> Parabolicarc20110415 => Id<Source>.Of("parabolicarc-2011-04-15");

    /// <summary>Parabolic Arc, 2019-01-05.</summary>
    public static Id<Source> Parabolicarc20190105 => Id<Source>.Of("parabolicarc-2019-01-05");

    /// <summary>Parabolic Arc, 2020-12-22.</summary>
    public static Id<Source> Parabolicarc20201222 => Id<Source>.Of("parabolicarc-2020-12-22");

    /// <summary>particle.news, no date.</summary>
    public static Id<Source> ParticleNewsCrew11 => Id<Source>.Of("particle-news-crew-11");

    /// <summary>particle.news, no date.</summary>
    public static Id<Source> ParticleNewsRussianStation => Id<Source>.Of("particle-news-russian-station");

    /// <summary>phenomenica.com, 2015-01-23.</summary>
    public static Id<Source> Phenomenica20150123 => Id<Source>.Of("phenomenica-2015-01-23");

    /// <summary>Phys.org, 2004-12-18.</summary>
    public static Id<Source> Phys20041218 => Id<Source>.Of("phys-2004-12-18");

    /// <summary>Phys.org, 2007-10-03.</summary>
    public static Id<Source> Phys20071003 => Id<Source>.Of("phys-2007-10-03");

    /// <summary>pluralia.com, 2023-08-20.</summary>
    public static Id<Source> Pluralia20230820 => Id<Source>.Of("pluralia-2023-08-20");

    /// <summary>politico.eu, 2019-01.</summary>
    public static Id<Source> Politico201901 => Id<Source>.Of("politico-2019-01");

    /// <summary>pravda.com.ua, 2025-07-29.</summary>
    public static Id<Source> PravdaUa20250729 => Id<Source>.Of("pravda-ua-2025-07-29");

    /// <summary>Qazinform, 2026-03-04.</summary>
    public static Id<Source> Qazinform20260304 => Id<Source>.Of("qazinform-2026-03-04");

    /// <summary>questia.com, no date.</summary>
    public static Id<Source> QuestiaStationPact => Id<Source>.Of("questia-station-pact");

    /// <summary>RBC, 2021-04-06.</summary>
    public static Id<Source> Rbc20210406 => Id<Source>.Of("rbc-2021-04-06");

    /// <summary>RBC, 2026-02-13.</summary>
    public static Id<Source> Rbc20260213 => Id<Source>.Of("rbc-2026-02-13");

    /// <summary>recentnewstechnology.blogspot.com, 2015-03-28.</summary>
    public static Id<Source> Recentnewstechnology20150328 => Id<Source>.Of("recentnewstechnology-2015-03-28");

    /// <summary>redcensor.com, no date.</summary>
    public static Id<Source> RedcensorIsaacman => Id<Source>.Of("redcensor-isaacman");

    /// <summary>Reuters, 2014-04-02.</summary>
    public static Id<Source> Reuters20140402 => Id<Source>.Of("reuters-2014-04-02");

    /// <summary>RIA Novosti, 2011-06-19.</summary>
    public static Id<Source> Ria20110619 => Id<Source>.Of("ria-2011-06-19");

    /// <summary>RIA Novosti, 2015-08-05.</summary>
    public static Id<Source> Ria20150805 => Id<Source>.Of("ria-2015-08-05");

    /// <summary>RIA Novosti, 2026-01-17.</summary>
    public static Id<Source> Ria20260117 => Id<Source>.Of("ria-2026-01-17");

    /// <summary>RIA Novosti, 2026-01-28.</summary>
    public static Id<Source> Ria20260128 => Id<Source>.Of("ria-2026-01-28");

    /// <summary>RIA Novosti, 2026-03-03.</summary>
    public static Id<Source> Ria20260303 => Id<Source>.Of("ria-2026-03-03");

    /// <summary>rp.pl, 2018-10-12.</summary>
    public static Id<Source> Rp20181012 => Id<Source>.Of("rp-2018-10-12");

    /// <summary>RuAviation, 2011-04-29.</summary>
    public static Id<Source> Ruaviation20110429 => Id<Source>.Of("ruaviation-2011-04-29");

    /// <summary>Sakshi Post, 2025-01-22.</summary>
    public static Id<Source> Sakshipost20250122 => Id<Source>.Of("sakshipost-2025-01-22");

    /// <summary>satellitetoday.com, 2009-01-19.</summary>
    public static Id<Source> Satellitetoday20090119 => Id<Source>.Of("satellitetoday-2009-01-19");

    /// <summary>Via Satellite, 2018-04-24.</summary>
    public static Id<Source> Satellitetoday20180424 => Id<Source>.Of("satellitetoday-2018-04-24");

    /// <summary>Via Satellite, 2025-12-17.</summary>
    public static Id<Source> Satellitetoday20251217 => Id<Source>.Of("satellitetoday-2025-12-17");

    /// <summary>scribd.com, 1992-07-20.</summary>
    public static Id<Source> Scribd19920720 => Id<Source>.Of("scribd-1992-07-20");

    /// <summary>scribd.com, 2002-12-17.</summary>
    public static Id<Source> Scribd20021217 => Id<Source>.Of("scribd-2002-12-17");

    /// <summary>scribd.com, no date.</summary>
    public static Id<Source> ScribdNasa94101 => Id<Source>.Of("scribd-nasa-94-101");

    /// <summary>thesilicongraybeard.blogspot.com, 2022-07-16.</summary>
    public static Id<Source> Silicongraybeard20220716 => Id<Source>.Of("silicongraybeard-2022-07-16");

    /// <summary>socialbites.ca, no date.</summary>
    public static Id<Source> SocialbitesLuna25 => Id<Source>.Of("socialbites-luna-25");

    /// <summary>souzveche.ru, 2016-11-20.</summary>
    public static Id<Source> Souzveche20161120 => Id<Source>.Of("souzveche-2016-11-20");

    /// <summary>Space.com, 2016-11.</summary>
    public static Id<Source> SpaceCom201611 => Id<Source>.Of("space-com-2016-11");

    /// <summary>Space.com, 2021-05-03.</summary>
    public static Id<Source> SpaceCom20210503 => Id<Source>.Of("space-com-2021-05-03");

    /// <summary>Space.com, 2026-03-09.</summary>
    public static Id<Source> SpaceCom20260309 => Id<Source>.Of("space-com-2026-03-09");

    /// <summary>space.commerce.gov, no date.</summary>
    public static Id<Source> SpaceCommerceAsatResponse => Id<Source>.Of("space-commerce-asat-response");

    /// <summary>Space Explorers, 2005-04-20.</summary>
    public static Id<Source> SpaceExplorers20050420 => Id<Source>.Of("space-explorers-2005-04-20");

    /// <summary>Space Coast Daily, 2025-05-30.</summary>
    public static Id<Source> Spacecoastdaily20250530 => Id<Source>.Of("spacecoastdaily-2025-05-30");

    /// <summary>SpaceDaily, 2003-10-15.</summary>
    public static Id<Source> Spacedaily20031015 => Id<Source>.Of("spacedaily-2003-10-15");

    /// <summary>SpaceDaily, 2007-04-10.</summary>
    public static Id<Source> Spacedaily20070410 => Id<Source>.Of("spacedaily-2007-04-10");

    /// <summary>SpaceDaily, 2014-12-18.</summary>
    public static Id<Source> Spacedaily20141218 => Id<Source>.Of("spacedaily-2014-12-18");

    /// <summary>Space Explored, 2021-01-20.</summary>
    public static Id<Source> Spaceexplored20210120 => Id<Source>.Of("spaceexplored-2021-01-20");

    /// <summary>SpaceFlight Insider, no date.</summary>
    public static Id<Source> SpaceflightinsiderBolden => Id<Source>.Of("spaceflightinsider-bolden");

    /// <summary>SpaceFlight Insider, no date.</summary>
    public static Id<Source> SpaceflightinsiderRogozin => Id<Source>.Of("spaceflightinsider-rogozin");

    /// <summary>jackosaurus2014/spacehub, 2026-09-07.</summary>
    public static Id<Source> Spacehub20260907 => Id<Source>.Of("spacehub-2026-09-07");

    /// <summary>jackosaurus2014/spacehub, 2026-09-09.</summary>
    public static Id<Source> Spacehub20260909 => Id<Source>.Of("spacehub-2026-09-09");

    /// <summary>SpaceNews, 2007-01-23.</summary>
    public static Id<Source> Spacenews20070123 => Id<Source>.Of("spacenews-2007-01-23");

    /// <summary>SpaceNews, 2017-09.</summary>
    public static Id<Source> Spacenews201709 => Id<Source>.Of("spacenews-2017-09");

    /// <summary>SpaceNews, 2019-01-04.</summary>
    public static Id<Source> Spacenews20190104 => Id<Source>.Of("spacenews-2019-01-04");

    /// <summary>SpaceNews, 2022-02-24.</summary>
    public static Id<Source> Spacenews20220224 => Id<Source>.Of("spacenews-2022-02-24");

    /// <summary>SpaceNews, 2022-08.</summary>
    public static Id<Source> Spacenews202208 => Id<Source>.Of("spacenews-2022-08");

    /// <summary>SpaceNews, 2023-03.</summary>
    public static Id<Source> Spacenews202303 => Id<Source>.Of("spacenews-2023-03");

    /// <summary>SpaceNews, no date.</summary>
    public static Id<Source> SpacenewsBridenstineSwornIn => Id<Source>.Of("spacenews-bridenstine-sworn-in");

    /// <summary>SpaceNews, no date.</summary>
    public static Id<Source> SpacenewsGriffinFarewell => Id<Source>.Of("spacenews-griffin-farewell");

    /// <summary>SpaceNews, no date.</summary>
    public static Id<Source> SpacenewsNicaragua => Id<Source>.Of("spacenews-nicaragua");

    /// <summary>SpaceNews, no date.</summary>
    public static Id<Source> SpacenewsSeatBarter2022 => Id<Source>.Of("spacenews-seat-barter-2022");

    /// <summary>SpaceNews, no date.</summary>
    public static Id<Source> SpacenewsVandeHei => Id<Source>.Of("spacenews-vande-hei");

    /// <summary>spacenews247.com, 2022-02-24.</summary>
    public static Id<Source> Spacenews24720220224 => Id<Source>.Of("spacenews247-2022-02-24");

    /// <summary>SpacePolicyOnline, 2014-04-02.</summary>
    public static Id<Source> Spacepolicyonline20140402 => Id<Source>.Of("spacepolicyonline-2014-04-02");

    /// <summary>SpacePolicyOnline, 2015-01-22.</summary>
    public static Id<Source> Spacepolicyonline20150122 => Id<Source>.Of("spacepolicyonline-2015-01-22");

    /// <summary>SpacePolicyOnline, 2018-08.</summary>
    public static Id<Source> Spacepolicyonline201808 => Id<Source>.Of("spacepolicyonline-2018-08");

    /// <summary>SpacePolicyOnline, 2019-01-05.</summary>
    public static Id<Source> Spacepolicyonline20190105 => Id<Source>.Of("spacepolicyonline-2019-01-05");

    /// <summary>SpacePolicyOnline, 2021-03-09.</summary>
    public static Id<Source> Spacepolicyonline20210309 => Id<Source>.Of("spacepolicyonline-2021-03-09");

    /// <summary>SpacePolicyOnline, 2021-06-04.</summary>
    public static Id<Source> Spacepolicyonline20210604 => Id<Source>.Of("spacepolicyonline-2021-06-04");

    /// <summary>SpacePolicyOnline, 2022-02-24.</summary>
    public static Id<Source> Spacepolicyonline20220224 => Id<Source>.Of("spacepolicyonline-2022-02-24");

    /// <summary>SpacePolicyOnline, 2022-07-15.</summary>
    public static Id<Source> Spacepolicyonline20220715 => Id<Source>.Of("spacepolicyonline-2022-07-15");

    /// <summary>SpacePolicyOnline, 2025-01-20.</summary>
    public static Id<Source> Spacepolicyonline20250120 => Id<Source>.Of("spacepolicyonline-2025-01-20");

    /// <summary>SpacePolicyOnline, 2025-07-31.</summary>
    public static Id<Source> Spacepolicyonline20250731 => Id<Source>.Of("spacepolicyonline-2025-07-31");

    /// <summary>SpacePolicyOnline, 2025-12-17.</summary>
    public static Id<Source> Spacepolicyonline20251217 => Id<Source>.Of("spacepolicyonline-2025-12-17");

    /// <summary>SpacePolicyOnline, 2026-03-03.</summary>
    public static Id<Source> Spacepolicyonline20260303 => Id<Source>.Of("spacepolicyonline-2026-03-03");

    /// <summary>SpacePolicyOnline, 2026-03-04.</summary>
    public static Id<Source> Spacepolicyonline20260304 => Id<Source>.Of("spacepolicyonline-2026-03-04");

    /// <summary>SpaceRef, 2004-07-23.</summary>
    public static Id<Source> Spaceref20040723 => Id<Source>.Of("spaceref-2004-07-23");

    /// <summary>SpaceRef, 2005-02-17.</summary>
    public static Id<Source> Spaceref20050217 => Id<Source>.Of("spaceref-2005-02-17");

    /// <summary>SpaceRef, 2021-06-05.</summary>
    public static Id<Source> Spaceref20210605 => Id<Source>.Of("spaceref-2021-06-05");

    /// <summary>SpaceRef, 2022-12-07.</summary>
    public static Id<Source> Spaceref20221207 => Id<Source>.Of("spaceref-2022-12-07");

    /// <summary>SpaceTech Asia, no date.</summary>
    public static Id<Source> SpacetechasiaYamakawa => Id<Source>.Of("spacetechasia-yamakawa");

    /// <summary>spacetoday.net, 2004-03-10.</summary>
    public static Id<Source> Spacetoday20040310 => Id<Source>.Of("spacetoday-2004-03-10");

    /// <summary>spaceweekly.com, no date.</summary>
    public static Id<Source> SpaceweeklyHeadsStatement2010 => Id<Source>.Of("spaceweekly-heads-statement-2010");

    /// <summary>spidergold.info, no date.</summary>
    public static Id<Source> SpidergoldExpedition1 => Id<Source>.Of("spidergold-expedition-1");

    /// <summary>The Spokesman-Review, 2026-03-06.</summary>
    public static Id<Source> Spokesman20260306 => Id<Source>.Of("spokesman-2026-03-06");

    /// <summary>Sputnik, 2004-10-24.</summary>
    public static Id<Source> Sputnik20041024 => Id<Source>.Of("sputnik-2004-10-24");

    /// <summary>Sputnik, 2026-02-13.</summary>
    public static Id<Source> Sputnik20260213 => Id<Source>.Of("sputnik-2026-02-13");

    /// <summary>starconnectmedia.com, no date.</summary>
    public static Id<Source> StarconnectmediaArtemis2 => Id<Source>.Of("starconnectmedia-artemis-2");

    /// <summary>starlust.org, no date.</summary>
    public static Id<Source> StarlustArtemisAccords => Id<Source>.Of("starlust-artemis-accords");

    /// <summary>state.gov, no date.</summary>
    public static Id<Source> StateGovBilateralCommission => Id<Source>.Of("state-gov-bilateral-commission");

    /// <summary>state.gov, no date.</summary>
    public static Id<Source> StateGovJointReport2010 => Id<Source>.Of("state-gov-joint-report-2010");

    /// <summary>The Straits Times, 2023-10-26.</summary>
    public static Id<Source> Straitstimes20231026 => Id<Source>.Of("straitstimes-2023-10-26");

    /// <summary>The Straits Times, 2025-07-31.</summary>
    public static Id<Source> Straitstimes20250731 => Id<Source>.Of("straitstimes-2025-07-31");

    /// <summary>Sun-Sentinel, 1987-04-16.</summary>
    public static Id<Source> SunSentinel19870416 => Id<Source>.Of("sun-sentinel-1987-04-16");

    /// <summary>tadviser.com, no date.</summary>
    public static Id<Source> TadviserS7Space => Id<Source>.Of("tadviser-s7-space");

    /// <summary>tampabay.com, 1992-10-06.</summary>
    public static Id<Source> Tampabay19921006 => Id<Source>.Of("tampabay-1992-10-06");

    /// <summary>TASS, 2020-10-12.</summary>
    public static Id<Source> Tass20201012 => Id<Source>.Of("tass-2020-10-12");

    /// <summary>TASS, 2021-03-09.</summary>
    public static Id<Source> Tass20210309 => Id<Source>.Of("tass-2021-03-09");

    /// <summary>TASS, 2021-08-26.</summary>
    public static Id<Source> Tass20210826 => Id<Source>.Of("tass-2021-08-26");

    /// <summary>TASS, 2021-09-22.</summary>
    public static Id<Source> Tass20210922 => Id<Source>.Of("tass-2021-09-22");

    /// <summary>TASS, 2021-11-16.</summary>
    public static Id<Source> Tass20211116 => Id<Source>.Of("tass-2021-11-16");

    /// <summary>TASS, 2021-12-21.</summary>
    public static Id<Source> Tass20211221 => Id<Source>.Of("tass-2021-12-21");

    /// <summary>TASS, 2023-10-24.</summary>
    public static Id<Source> Tass20231024 => Id<Source>.Of("tass-2023-10-24");

    /// <summary>TASS, 2025-01-11.</summary>
    public static Id<Source> Tass20250111 => Id<Source>.Of("tass-2025-01-11");

    /// <summary>TASS, 2025-04-07.</summary>
    public static Id<Source> Tass20250407 => Id<Source>.Of("tass-2025-04-07");

    /// <summary>TASS, 2025-07-31.</summary>
    public static Id<Source> Tass20250731 => Id<Source>.Of("tass-2025-07-31");

    /// <summary>TASS, 2025-11-03.</summary>
    public static Id<Source> Tass20251103 => Id<Source>.Of("tass-2025-11-03");

    /// <summary>TASS, 2025-11-27.</summary>
    public static Id<Source> Tass20251127 => Id<Source>.Of("tass-2025-11-27");

    /// <summary>TASS, 2025-12-13.</summary>
    public static Id<Source> Tass20251213 => Id<Source>.Of("tass-2025-12-13");

    /// <summary>TASS, 2026-03-10.</summary>
    public static Id<Source> Tass20260310 => Id<Source>.Of("tass-2026-03-10");

    /// <summary>thespacelibrary.com, no date.</summary>
    public static Id<Source> Thespacelibrary1993JointStatement => Id<Source>.Of("thespacelibrary-1993-joint-statement");

    /// <summary>thespacepundit.com, 2025-01-21.</summary>
    public static Id<Source> Thespacepundit20250121 => Id<Source>.Of("thespacepundit-2025-01-21");

    /// <summary>thestreet.com, 2021-06-04.</summary>
    public static Id<Source> Thestreet20210604 => Id<Source>.Of("thestreet-2021-06-04");

    /// <summary>thesun.my, 2025-07-29.</summary>
    public static Id<Source> ThesunMy20250729 => Id<Source>.Of("thesun-my-2025-07-29");

    /// <summary>toneto.net, 2022-06-12.</summary>
    public static Id<Source> Toneto20220612 => Id<Source>.Of("toneto-2022-06-12");

    /// <summary>trueviralnews.com, no date.</summary>
    public static Id<Source> TrueviralnewsIssDeal => Id<Source>.Of("trueviralnews-iss-deal");

    /// <summary>united24media.com, 2025-08-22.</summary>
    public static Id<Source> United2420250822 => Id<Source>.Of("united24-2025-08-22");

    /// <summary>Universe Today, no date.</summary>
    public static Id<Source> UniverseTodayRussianStation => Id<Source>.Of("universe-today-russian-station");

    /// <summary>universemagazine.com, no date.</summary>
    public static Id<Source> UniversemagazineAsatResolution => Id<Source>.Of("universemagazine-asat-resolution");

    /// <summary>UPI, 2010-04-07.</summary>
    public static Id<Source> Upi20100407 => Id<Source>.Of("upi-2010-04-07");

    /// <summary>UrduPoint, 2019-01-15.</summary>
    public static Id<Source> Urdupoint20190115 => Id<Source>.Of("urdupoint-2019-01-15");

    /// <summary>UrduPoint, 2020-08-07.</summary>
    public static Id<Source> Urdupoint20200807 => Id<Source>.Of("urdupoint-2020-08-07");

    /// <summary>UrduPoint, 2021-01-25.</summary>
    public static Id<Source> Urdupoint20210125 => Id<Source>.Of("urdupoint-2021-01-25");

    /// <summary>UrduPoint, 2021-11-16.</summary>
    public static Id<Source> Urdupoint20211116 => Id<Source>.Of("urdupoint-2021-11-16");

    /// <summary>UrduPoint, 2021-12-03.</summary>
    public static Id<Source> Urdupoint20211203 => Id<Source>.Of("urdupoint-2021-12-03");

    /// <summary>UrduPoint, 2022-01-11.</summary>
    public static Id<Source> Urdupoint20220111 => Id<Source>.Of("urdupoint-2022-01-11");

    /// <summary>UrduPoint, 2022-07-09.</summary>
    public static Id<Source> Urdupoint20220709 => Id<Source>.Of("urdupoint-2022-07-09");

    /// <summary>UrduPoint, 2022-07-15.</summary>
    public static Id<Source> Urdupoint20220715 => Id<Source>.Of("urdupoint-2022-07-15");

    /// <summary>Vedomosti, 2026-02-13.</summary>
    public static Id<Source> Vedomosti20260213 => Id<Source>.Of("vedomosti-2026-02-13");

    /// <summary>Vestnik Kavkaza, 2025-04-17.</summary>
    public static Id<Source> VestnikKavkaza20250417 => Id<Source>.Of("vestnik-kavkaza-2025-04-17");

    /// <summary>en.vestikavkaza.ru, 2025-07.</summary>
    public static Id<Source> VestnikKavkaza202507 => Id<Source>.Of("vestnik-kavkaza-2025-07");

    /// <summary>vestnikkavkaza.net, no date.</summary>
    public static Id<Source> VestnikKavkazaMoonTalks => Id<Source>.Of("vestnik-kavkaza-moon-talks");

    /// <summary>vpk.name, 2022-07-15.</summary>
    public static Id<Source> Vpk20220715 => Id<Source>.Of("vpk-2022-07-15");

    /// <summary>vuink.com, no date.</summary>
    public static Id<Source> VuinkSeatBarter => Id<Source>.Of("vuink-seat-barter");

    /// <summary>WFTV, 2026-01-15.</summary>
    public static Id<Source> Wftv20260115 => Id<Source>.Of("wftv-2026-01-15");

    /// <summary>wikimili.com, no date.</summary>
    public static Id<Source> WikimiliArtemisAccords => Id<Source>.Of("wikimili-artemis-accords");

    /// <summary>wikimili.com, no date.</summary>
    public static Id<Source> WikimiliBolden => Id<Source>.Of("wikimili-bolden");

    /// <summary>Wikipedia, no date.</summary>
    public static Id<Source> WikipediaHeadsOfRoscosmos => Id<Source>.Of("wikipedia-heads-of-roscosmos");

    /// <summary>Wikipedia, no date.</summary>
    public static Id<Source> WikipediaSts135 => Id<Source>.Of("wikipedia-sts-135");

    /// <summary>WION, 2022-07-26.</summary>
    public static Id<Source> Wion20220726 => Id<Source>.Of("wion-2022-07-26");

    /// <summary>WION, 2025-12-25.</summary>
    public static Id<Source> Wion20251225 => Id<Source>.Of("wion-2025-12-25");

    /// <summary>WRAL, 2017-01-20.</summary>
    public static Id<Source> Wral20170120 => Id<Source>.Of("wral-2017-01-20");

    /// <summary>fresh.yiaap.com, no date.</summary>
    public static Id<Source> YiaapLatvia => Id<Source>.Of("yiaap-latvia");
}
