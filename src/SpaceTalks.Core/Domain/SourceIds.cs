namespace SpaceTalks;

/// <summary>The identifiers of the embedded sources. A released one is never reused, nor dropped without a major version.</summary>
public static class SourceIds
{
    /// <summary>adressa.no, 2024-04.</summary>
    public static readonly Id<Source> Adressa202404 = new("adressa-2024-04");

    /// <summary>aero-news.net, 2004-03-17.</summary>
    public static readonly Id<Source> AeroNews20040317 = new("aero-news-2004-03-17");

    /// <summary>AeroTime, no date.</summary>
    public static readonly Id<Source> AerotimeBorisov = new("aerotime-borisov");

    /// <summary>africaflying.com, 2025-04.</summary>
    public static readonly Id<Source> Africaflying202504 = new("africaflying-2025-04");

    /// <summary>Aviation Week, 2025-11.</summary>
    public static readonly Id<Source> AviationWeek202511 = new("aviation-week-2025-11");

    /// <summary>Baltimore Sun, 1993-12-17.</summary>
    public static readonly Id<Source> Baltimoresun19931217 = new("baltimoresun-1993-12-17");

    /// <summary>behindtheblack.com, no date.</summary>
    public static readonly Id<Source> BehindtheblackS7 = new("behindtheblack-s7");

    /// <summary>The brief: the article that the library started from.</summary>
    public static readonly Id<Source> Brief = new("brief");

    /// <summary>business-magazine.online, no date.</summary>
    public static readonly Id<Source> BusinessMagazineRussianStation = new("business-magazine-russian-station");

    /// <summary>cavac.at, no date.</summary>
    public static readonly Id<Source> CavacNasaAdministrator = new("cavac-nasa-administrator");

    /// <summary>collectSPACE, 2007-04-23.</summary>
    public static readonly Id<Source> Collectspace20070423 = new("collectspace-2007-04-23");

    /// <summary>collectSPACE, 2025-12-18.</summary>
    public static readonly Id<Source> Collectspace20251218 = new("collectspace-2025-12-18");

    /// <summary>Daily Maverick, 2026-02-26.</summary>
    public static readonly Id<Source> DailyMaverick20260226 = new("daily-maverick-2026-02-26");

    /// <summary>daily8.com, 2025-07-31.</summary>
    public static readonly Id<Source> Daily820250731 = new("daily8-2025-07-31");

    /// <summary>deepnewz.com, no date.</summary>
    public static readonly Id<Source> DeepnewzCrew11 = new("deepnewz-crew-11");

    /// <summary>dere.social, no date.</summary>
    public static readonly Id<Source> DereSocialProfile = new("dere-social-profile");

    /// <summary>Devdiscourse, 2025-02-06.</summary>
    public static readonly Id<Source> Devdiscourse20250206 = new("devdiscourse-2025-02-06");

    /// <summary>econotimes.com, no date.</summary>
    public static readonly Id<Source> EconotimesHeadsMeeting = new("econotimes-heads-meeting");

    /// <summary>egypt-today.com, no date.</summary>
    public static readonly Id<Source> EgyptToday2018Meeting = new("egypt-today-2018-meeting");

    /// <summary>nasa.fandom.com, no date.</summary>
    public static readonly Id<Source> FandomGoldin = new("fandom-goldin");

    /// <summary>financetom.com, 2025-07-29.</summary>
    public static readonly Id<Source> Financetom20250729 = new("financetom-2025-07-29");

    /// <summary>finanznachrichten.de, 2024-04-25.</summary>
    public static readonly Id<Source> Finanznachrichten20240425 = new("finanznachrichten-2024-04-25");

    /// <summary>gerhardkowalski.com, 2018-10-10.</summary>
    public static readonly Id<Source> Gerhardkowalski20181010 = new("gerhardkowalski-2018-10-10");

    /// <summary>granenciclopedia.com, no date.</summary>
    public static readonly Id<Source> GranenciclopediaRosaviakosmos = new("granenciclopedia-rosaviakosmos");

    /// <summary>Inside GNSS, 2011-04-29.</summary>
    public static readonly Id<Source> Insidegnss20110429 = new("insidegnss-2011-04-29");

    /// <summary>Interfax, 2021-03-09.</summary>
    public static readonly Id<Source> Interfax20210309 = new("interfax-2021-03-09");

    /// <summary>Interfax, 2023-04-28.</summary>
    public static readonly Id<Source> Interfax20230428 = new("interfax-2023-04-28");

    /// <summary>Interfax, 2023-12-28.</summary>
    public static readonly Id<Source> Interfax20231228 = new("interfax-2023-12-28");

    /// <summary>jablog.org, no date.</summary>
    public static readonly Id<Source> JablogHeadsOfRoscosmos = new("jablog-heads-of-roscosmos");

    /// <summary>jbsdirect.co.uk, no date.</summary>
    public static readonly Id<Source> JbsdirectIssAgreement = new("jbsdirect-iss-agreement");

    /// <summary>jones-massey.com, no date.</summary>
    public static readonly Id<Source> JonesMasseyGregory = new("jones-massey-gregory");

    /// <summary>Kommersant, 2026-01-17.</summary>
    public static readonly Id<Source> Kommersant20260117 = new("kommersant-2026-01-17");

    /// <summary>news.mail.ru, 2025-11-02.</summary>
    public static readonly Id<Source> MailRu20251102 = new("mail-ru-2025-11-02");

    /// <summary>mb.com.ph, 2026-04-12.</summary>
    public static readonly Id<Source> ManilaBulletin20260412 = new("manila-bulletin-2026-04-12");

    /// <summary>moscow.media, no date.</summary>
    public static readonly Id<Source> MoscowMediaInvitation = new("moscow-media-invitation");

    /// <summary>The Moscow Times, 2025-07-29.</summary>
    public static readonly Id<Source> MoscowTimes20250729 = new("moscow-times-2025-07-29");

    /// <summary>nasa.gov, no date.</summary>
    public static readonly Id<Source> NasaDeepSpaceStatement = new("nasa-deep-space-statement");

    /// <summary>history.nasa.gov, no date.</summary>
    public static readonly Id<Source> NasaHistoryGregory = new("nasa-history-gregory");

    /// <summary>nasa.gov, no date.</summary>
    public static readonly Id<Source> NasaPartnersAgreement = new("nasa-partners-agreement");

    /// <summary>National Geographic, no date.</summary>
    public static readonly Id<Source> NationalGeographicAtlantisMir = new("national-geographic-atlantis-mir");

    /// <summary>newizv.ru, 2022-07-15.</summary>
    public static readonly Id<Source> Newizv20220715 = new("newizv-2022-07-15");

    /// <summary>news.az, 2025-02-06.</summary>
    public static readonly Id<Source> NewsAz20250206 = new("news-az-2025-02-06");

    /// <summary>news-front.su, 2021-01-25.</summary>
    public static readonly Id<Source> NewsFront20210125 = new("news-front-2021-01-25");

    /// <summary>news-pravda.com, 2023-09-15.</summary>
    public static readonly Id<Source> NewsPravda20230915 = new("news-pravda-2023-09-15");

    /// <summary>news-pravda.com, 2024-06-27.</summary>
    public static readonly Id<Source> NewsPravda20240627 = new("news-pravda-2024-06-27");

    /// <summary>newscircuit.in, no date.</summary>
    public static readonly Id<Source> NewscircuitInPersonMeeting = new("newscircuit-in-person-meeting");

    /// <summary>Newsweek, no date.</summary>
    public static readonly Id<Source> NewsweekLightfoot = new("newsweek-lightfoot");

    /// <summary>newyorkpressrelease.com, no date.</summary>
    public static readonly Id<Source> NewyorkpressreleaseNelson = new("newyorkpressrelease-nelson");

    /// <summary>noticiabrasil.net.br, 2022-09-16.</summary>
    public static readonly Id<Source> Noticiabrasil20220916 = new("noticiabrasil-2022-09-16");

    /// <summary>N + 1, 2021-04-06.</summary>
    public static readonly Id<Source> Nplus120210406 = new("nplus1-2021-04-06");

    /// <summary>orbita.zenite.nu, no date.</summary>
    public static readonly Id<Source> OrbitaZeniteOstapenko = new("orbita-zenite-ostapenko");

    /// <summary>orbita.zenite.nu, no date.</summary>
    public static readonly Id<Source> OrbitaZeniteRoscosmosCorporation = new("orbita-zenite-roscosmos-corporation");

    /// <summary>owiki.org, no date.</summary>
    public static readonly Id<Source> OwikiRoskosmos = new("owiki-roskosmos");

    /// <summary>page4.com, 2025-12-21.</summary>
    public static readonly Id<Source> Page420251221 = new("page4-2025-12-21");

    /// <summary>page4.com, 2026-01-17.</summary>
    public static readonly Id<Source> Page420260117 = new("page4-2026-01-17");

    /// <summary>pakistanpoint.com, 2022-10-06.</summary>
    public static readonly Id<Source> Pakistanpoint20221006 = new("pakistanpoint-2022-10-06");

    /// <summary>Parabolic Arc, 2011-04-15.</summary>
    public static readonly Id<Source> Parabolicarc20110415 = new("parabolicarc-2011-04-15");

    /// <summary>Parabolic Arc, 2019-01-05.</summary>
    public static readonly Id<Source> Parabolicarc20190105 = new("parabolicarc-2019-01-05");

    /// <summary>Parabolic Arc, 2020-12-22.</summary>
    public static readonly Id<Source> Parabolicarc20201222 = new("parabolicarc-2020-12-22");

    /// <summary>particle.news, no date.</summary>
    public static readonly Id<Source> ParticleNewsCrew11 = new("particle-news-crew-11");

    /// <summary>Phys.org, 2004-12-18.</summary>
    public static readonly Id<Source> Phys20041218 = new("phys-2004-12-18");

    /// <summary>Phys.org, 2007-10-03.</summary>
    public static readonly Id<Source> Phys20071003 = new("phys-2007-10-03");

    /// <summary>pluralia.com, 2023-08-20.</summary>
    public static readonly Id<Source> Pluralia20230820 = new("pluralia-2023-08-20");

    /// <summary>politico.eu, 2019-01.</summary>
    public static readonly Id<Source> Politico201901 = new("politico-2019-01");

    /// <summary>pravda.com.ua, 2025-07-29.</summary>
    public static readonly Id<Source> PravdaUa20250729 = new("pravda-ua-2025-07-29");

    /// <summary>RBC, 2021-04-06.</summary>
    public static readonly Id<Source> Rbc20210406 = new("rbc-2021-04-06");

    /// <summary>recentnewstechnology.blogspot.com, 2015-03-28.</summary>
    public static readonly Id<Source> Recentnewstechnology20150328 = new("recentnewstechnology-2015-03-28");

    /// <summary>redcensor.com, no date.</summary>
    public static readonly Id<Source> RedcensorIsaacman = new("redcensor-isaacman");

    /// <summary>Reuters, 2014-04-02.</summary>
    public static readonly Id<Source> Reuters20140402 = new("reuters-2014-04-02");

    /// <summary>RIA Novosti, 2011-06-19.</summary>
    public static readonly Id<Source> Ria20110619 = new("ria-2011-06-19");

    /// <summary>RIA Novosti, 2015-08-05.</summary>
    public static readonly Id<Source> Ria20150805 = new("ria-2015-08-05");

    /// <summary>rp.pl, 2018-10-12.</summary>
    public static readonly Id<Source> Rp20181012 = new("rp-2018-10-12");

    /// <summary>Sakshi Post, 2025-01-22.</summary>
    public static readonly Id<Source> Sakshipost20250122 = new("sakshipost-2025-01-22");

    /// <summary>satellitetoday.com, 2009-01-19.</summary>
    public static readonly Id<Source> Satellitetoday20090119 = new("satellitetoday-2009-01-19");

    /// <summary>scribd.com, 2002-12-17.</summary>
    public static readonly Id<Source> Scribd20021217 = new("scribd-2002-12-17");

    /// <summary>socialbites.ca, no date.</summary>
    public static readonly Id<Source> SocialbitesLuna25 = new("socialbites-luna-25");

    /// <summary>Space.com, 2016-11.</summary>
    public static readonly Id<Source> SpaceCom201611 = new("space-com-2016-11");

    /// <summary>Space.com, 2021-05-03.</summary>
    public static readonly Id<Source> SpaceCom20210503 = new("space-com-2021-05-03");

    /// <summary>Space.com, 2026-03-09.</summary>
    public static readonly Id<Source> SpaceCom20260309 = new("space-com-2026-03-09");

    /// <summary>space.commerce.gov, no date.</summary>
    public static readonly Id<Source> SpaceCommerceAsatResponse = new("space-commerce-asat-response");

    /// <summary>Space Coast Daily, 2025-05-30.</summary>
    public static readonly Id<Source> Spacecoastdaily20250530 = new("spacecoastdaily-2025-05-30");

    /// <summary>SpaceDaily, 2003-10-15.</summary>
    public static readonly Id<Source> Spacedaily20031015 = new("spacedaily-2003-10-15");

    /// <summary>Space Explored, 2021-01-20.</summary>
    public static readonly Id<Source> Spaceexplored20210120 = new("spaceexplored-2021-01-20");

    /// <summary>SpaceFlight Insider, no date.</summary>
    public static readonly Id<Source> SpaceflightinsiderBolden = new("spaceflightinsider-bolden");

    /// <summary>SpaceNews, 2022-02-24.</summary>
    public static readonly Id<Source> Spacenews20220224 = new("spacenews-2022-02-24");

    /// <summary>SpaceNews, no date.</summary>
    public static readonly Id<Source> SpacenewsBridenstineSwornIn = new("spacenews-bridenstine-sworn-in");

    /// <summary>SpaceNews, no date.</summary>
    public static readonly Id<Source> SpacenewsGriffinFarewell = new("spacenews-griffin-farewell");

    /// <summary>SpaceNews, no date.</summary>
    public static readonly Id<Source> SpacenewsVandeHei = new("spacenews-vande-hei");

    /// <summary>SpacePolicyOnline, 2015-01-22.</summary>
    public static readonly Id<Source> Spacepolicyonline20150122 = new("spacepolicyonline-2015-01-22");

    /// <summary>SpacePolicyOnline, 2021-03-09.</summary>
    public static readonly Id<Source> Spacepolicyonline20210309 = new("spacepolicyonline-2021-03-09");

    /// <summary>SpacePolicyOnline, 2022-02-24.</summary>
    public static readonly Id<Source> Spacepolicyonline20220224 = new("spacepolicyonline-2022-02-24");

    /// <summary>SpacePolicyOnline, 2025-01-20.</summary>
    public static readonly Id<Source> Spacepolicyonline20250120 = new("spacepolicyonline-2025-01-20");

    /// <summary>SpaceRef, 2021-06-05.</summary>
    public static readonly Id<Source> Spaceref20210605 = new("spaceref-2021-06-05");

    /// <summary>SpaceRef, 2022-12-07.</summary>
    public static readonly Id<Source> Spaceref20221207 = new("spaceref-2022-12-07");

    /// <summary>spidergold.info, no date.</summary>
    public static readonly Id<Source> SpidergoldExpedition1 = new("spidergold-expedition-1");

    /// <summary>The Spokesman-Review, 2026-03-06.</summary>
    public static readonly Id<Source> Spokesman20260306 = new("spokesman-2026-03-06");

    /// <summary>Sputnik, 2004-10-24.</summary>
    public static readonly Id<Source> Sputnik20041024 = new("sputnik-2004-10-24");

    /// <summary>Sputnik, 2026-02-13.</summary>
    public static readonly Id<Source> Sputnik20260213 = new("sputnik-2026-02-13");

    /// <summary>starconnectmedia.com, no date.</summary>
    public static readonly Id<Source> StarconnectmediaArtemis2 = new("starconnectmedia-artemis-2");

    /// <summary>state.gov, no date.</summary>
    public static readonly Id<Source> StateGovBilateralCommission = new("state-gov-bilateral-commission");

    /// <summary>tadviser.com, no date.</summary>
    public static readonly Id<Source> TadviserS7Space = new("tadviser-s7-space");

    /// <summary>tampabay.com, 1992-10-06.</summary>
    public static readonly Id<Source> Tampabay19921006 = new("tampabay-1992-10-06");

    /// <summary>TASS, 2020-10-12.</summary>
    public static readonly Id<Source> Tass20201012 = new("tass-2020-10-12");

    /// <summary>TASS, 2021-03-09.</summary>
    public static readonly Id<Source> Tass20210309 = new("tass-2021-03-09");

    /// <summary>TASS, 2025-01-11.</summary>
    public static readonly Id<Source> Tass20250111 = new("tass-2025-01-11");

    /// <summary>TASS, 2025-04-07.</summary>
    public static readonly Id<Source> Tass20250407 = new("tass-2025-04-07");

    /// <summary>TASS, 2025-07-31.</summary>
    public static readonly Id<Source> Tass20250731 = new("tass-2025-07-31");

    /// <summary>TASS, 2025-11-03.</summary>
    public static readonly Id<Source> Tass20251103 = new("tass-2025-11-03");

    /// <summary>TASS, 2025-12-13.</summary>
    public static readonly Id<Source> Tass20251213 = new("tass-2025-12-13");

    /// <summary>TASS, 2026-03-10.</summary>
    public static readonly Id<Source> Tass20260310 = new("tass-2026-03-10");

    /// <summary>thespacelibrary.com, no date.</summary>
    public static readonly Id<Source> Thespacelibrary1993JointStatement = new("thespacelibrary-1993-joint-statement");

    /// <summary>thespacepundit.com, 2025-01-21.</summary>
    public static readonly Id<Source> Thespacepundit20250121 = new("thespacepundit-2025-01-21");

    /// <summary>thestreet.com, 2021-06-04.</summary>
    public static readonly Id<Source> Thestreet20210604 = new("thestreet-2021-06-04");

    /// <summary>thesun.my, 2025-07-29.</summary>
    public static readonly Id<Source> ThesunMy20250729 = new("thesun-my-2025-07-29");

    /// <summary>trueviralnews.com, no date.</summary>
    public static readonly Id<Source> TrueviralnewsIssDeal = new("trueviralnews-iss-deal");

    /// <summary>united24media.com, 2025-08-22.</summary>
    public static readonly Id<Source> United2420250822 = new("united24-2025-08-22");

    /// <summary>universemagazine.com, no date.</summary>
    public static readonly Id<Source> UniversemagazineAsatResolution = new("universemagazine-asat-resolution");

    /// <summary>UrduPoint, 2020-08-07.</summary>
    public static readonly Id<Source> Urdupoint20200807 = new("urdupoint-2020-08-07");

    /// <summary>UrduPoint, 2021-11-16.</summary>
    public static readonly Id<Source> Urdupoint20211116 = new("urdupoint-2021-11-16");

    /// <summary>UrduPoint, 2021-12-03.</summary>
    public static readonly Id<Source> Urdupoint20211203 = new("urdupoint-2021-12-03");

    /// <summary>UrduPoint, 2022-07-09.</summary>
    public static readonly Id<Source> Urdupoint20220709 = new("urdupoint-2022-07-09");

    /// <summary>en.vestikavkaza.ru, 2025-07.</summary>
    public static readonly Id<Source> VestnikKavkaza202507 = new("vestnik-kavkaza-2025-07");

    /// <summary>vestnikkavkaza.net, no date.</summary>
    public static readonly Id<Source> VestnikKavkazaMoonTalks = new("vestnik-kavkaza-moon-talks");

    /// <summary>vpk.name, 2022-07-15.</summary>
    public static readonly Id<Source> Vpk20220715 = new("vpk-2022-07-15");

    /// <summary>vuink.com, no date.</summary>
    public static readonly Id<Source> VuinkSeatBarter = new("vuink-seat-barter");

    /// <summary>wikimili.com, no date.</summary>
    public static readonly Id<Source> WikimiliArtemisAccords = new("wikimili-artemis-accords");

    /// <summary>wikimili.com, no date.</summary>
    public static readonly Id<Source> WikimiliBolden = new("wikimili-bolden");

    /// <summary>Wikipedia, no date.</summary>
    public static readonly Id<Source> WikipediaSts135 = new("wikipedia-sts-135");

    /// <summary>WION, 2022-07-26.</summary>
    public static readonly Id<Source> Wion20220726 = new("wion-2022-07-26");

    /// <summary>WION, 2025-12-25.</summary>
    public static readonly Id<Source> Wion20251225 = new("wion-2025-12-25");
}
