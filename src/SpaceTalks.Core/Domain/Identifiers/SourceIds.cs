namespace SpaceTalks;

/// <summary>The identifiers of the embedded sources. A released one is never reused, nor dropped without a major version.</summary>
public static class SourceIds
{
    /// <summary>adressa.no, 2024-04.</summary>
    public static Id<Source> Adressa202404 => Id<Source>.Of("adressa-2024-04");

    /// <summary>aero-news.net, 2004-03-17.</summary>
    public static Id<Source> AeroNews20040317 => Id<Source>.Of("aero-news-2004-03-17");

    /// <summary>AeroTime, no date.</summary>
    public static Id<Source> AerotimeBorisov => Id<Source>.Of("aerotime-borisov");

    /// <summary>africaflying.com, 2025-04.</summary>
    public static Id<Source> Africaflying202504 => Id<Source>.Of("africaflying-2025-04");

    /// <summary>Aviation Week, 2025-11.</summary>
    public static Id<Source> AviationWeek202511 => Id<Source>.Of("aviation-week-2025-11");

    /// <summary>Baltimore Sun, 1993-12-17.</summary>
    public static Id<Source> Baltimoresun19931217 => Id<Source>.Of("baltimoresun-1993-12-17");

    /// <summary>behindtheblack.com, no date.</summary>
    public static Id<Source> BehindtheblackS7 => Id<Source>.Of("behindtheblack-s7");

    /// <summary>The brief: the article that the library started from.</summary>
    public static Id<Source> Brief => Id<Source>.Of("brief");

    /// <summary>business-magazine.online, no date.</summary>
    public static Id<Source> BusinessMagazineRussianStation => Id<Source>.Of("business-magazine-russian-station");

    /// <summary>cavac.at, no date.</summary>
    public static Id<Source> CavacNasaAdministrator => Id<Source>.Of("cavac-nasa-administrator");

    /// <summary>collectSPACE, 2007-04-23.</summary>
    public static Id<Source> Collectspace20070423 => Id<Source>.Of("collectspace-2007-04-23");

    /// <summary>collectSPACE, 2025-12-18.</summary>
    public static Id<Source> Collectspace20251218 => Id<Source>.Of("collectspace-2025-12-18");

    /// <summary>Daily Maverick, 2026-02-26.</summary>
    public static Id<Source> DailyMaverick20260226 => Id<Source>.Of("daily-maverick-2026-02-26");

    /// <summary>daily8.com, 2025-07-31.</summary>
    public static Id<Source> Daily820250731 => Id<Source>.Of("daily8-2025-07-31");

    /// <summary>deepnewz.com, no date.</summary>
    public static Id<Source> DeepnewzCrew11 => Id<Source>.Of("deepnewz-crew-11");

    /// <summary>dere.social, no date.</summary>
    public static Id<Source> DereSocialProfile => Id<Source>.Of("dere-social-profile");

    /// <summary>Devdiscourse, 2025-02-06.</summary>
    public static Id<Source> Devdiscourse20250206 => Id<Source>.Of("devdiscourse-2025-02-06");

    /// <summary>econotimes.com, no date.</summary>
    public static Id<Source> EconotimesHeadsMeeting => Id<Source>.Of("econotimes-heads-meeting");

    /// <summary>egypt-today.com, no date.</summary>
    public static Id<Source> EgyptToday2018Meeting => Id<Source>.Of("egypt-today-2018-meeting");

    /// <summary>nasa.fandom.com, no date.</summary>
    public static Id<Source> FandomGoldin => Id<Source>.Of("fandom-goldin");

    /// <summary>financetom.com, 2025-07-29.</summary>
    public static Id<Source> Financetom20250729 => Id<Source>.Of("financetom-2025-07-29");

    /// <summary>finanznachrichten.de, 2024-04-25.</summary>
    public static Id<Source> Finanznachrichten20240425 => Id<Source>.Of("finanznachrichten-2024-04-25");

    /// <summary>gerhardkowalski.com, 2018-10-10.</summary>
    public static Id<Source> Gerhardkowalski20181010 => Id<Source>.Of("gerhardkowalski-2018-10-10");

    /// <summary>granenciclopedia.com, no date.</summary>
    public static Id<Source> GranenciclopediaRosaviakosmos => Id<Source>.Of("granenciclopedia-rosaviakosmos");

    /// <summary>Inside GNSS, 2011-04-29.</summary>
    public static Id<Source> Insidegnss20110429 => Id<Source>.Of("insidegnss-2011-04-29");

    /// <summary>Interfax, 2021-03-09.</summary>
    public static Id<Source> Interfax20210309 => Id<Source>.Of("interfax-2021-03-09");

    /// <summary>Interfax, 2023-04-28.</summary>
    public static Id<Source> Interfax20230428 => Id<Source>.Of("interfax-2023-04-28");

    /// <summary>Interfax, 2023-12-28.</summary>
    public static Id<Source> Interfax20231228 => Id<Source>.Of("interfax-2023-12-28");

    /// <summary>jablog.org, no date.</summary>
    public static Id<Source> JablogHeadsOfRoscosmos => Id<Source>.Of("jablog-heads-of-roscosmos");

    /// <summary>jbsdirect.co.uk, no date.</summary>
    public static Id<Source> JbsdirectIssAgreement => Id<Source>.Of("jbsdirect-iss-agreement");

    /// <summary>jones-massey.com, no date.</summary>
    public static Id<Source> JonesMasseyGregory => Id<Source>.Of("jones-massey-gregory");

    /// <summary>Kommersant, 2026-01-17.</summary>
    public static Id<Source> Kommersant20260117 => Id<Source>.Of("kommersant-2026-01-17");

    /// <summary>news.mail.ru, 2025-11-02.</summary>
    public static Id<Source> MailRu20251102 => Id<Source>.Of("mail-ru-2025-11-02");

    /// <summary>mb.com.ph, 2026-04-12.</summary>
    public static Id<Source> ManilaBulletin20260412 => Id<Source>.Of("manila-bulletin-2026-04-12");

    /// <summary>moscow.media, no date.</summary>
    public static Id<Source> MoscowMediaInvitation => Id<Source>.Of("moscow-media-invitation");

    /// <summary>The Moscow Times, 2025-07-29.</summary>
    public static Id<Source> MoscowTimes20250729 => Id<Source>.Of("moscow-times-2025-07-29");

    /// <summary>nasa.gov, no date.</summary>
    public static Id<Source> NasaDeepSpaceStatement => Id<Source>.Of("nasa-deep-space-statement");

    /// <summary>history.nasa.gov, no date.</summary>
    public static Id<Source> NasaHistoryGregory => Id<Source>.Of("nasa-history-gregory");

    /// <summary>nasa.gov, no date.</summary>
    public static Id<Source> NasaPartnersAgreement => Id<Source>.Of("nasa-partners-agreement");

    /// <summary>National Geographic, no date.</summary>
    public static Id<Source> NationalGeographicAtlantisMir => Id<Source>.Of("national-geographic-atlantis-mir");

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

    /// <summary>noticiabrasil.net.br, 2022-09-16.</summary>
    public static Id<Source> Noticiabrasil20220916 => Id<Source>.Of("noticiabrasil-2022-09-16");

    /// <summary>N + 1, 2021-04-06.</summary>
    public static Id<Source> Nplus120210406 => Id<Source>.Of("nplus1-2021-04-06");

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

    /// <summary>RBC, 2021-04-06.</summary>
    public static Id<Source> Rbc20210406 => Id<Source>.Of("rbc-2021-04-06");

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

    /// <summary>rp.pl, 2018-10-12.</summary>
    public static Id<Source> Rp20181012 => Id<Source>.Of("rp-2018-10-12");

    /// <summary>Sakshi Post, 2025-01-22.</summary>
    public static Id<Source> Sakshipost20250122 => Id<Source>.Of("sakshipost-2025-01-22");

    /// <summary>satellitetoday.com, 2009-01-19.</summary>
    public static Id<Source> Satellitetoday20090119 => Id<Source>.Of("satellitetoday-2009-01-19");

    /// <summary>scribd.com, 2002-12-17.</summary>
    public static Id<Source> Scribd20021217 => Id<Source>.Of("scribd-2002-12-17");

    /// <summary>socialbites.ca, no date.</summary>
    public static Id<Source> SocialbitesLuna25 => Id<Source>.Of("socialbites-luna-25");

    /// <summary>Space.com, 2016-11.</summary>
    public static Id<Source> SpaceCom201611 => Id<Source>.Of("space-com-2016-11");

    /// <summary>Space.com, 2021-05-03.</summary>
    public static Id<Source> SpaceCom20210503 => Id<Source>.Of("space-com-2021-05-03");

    /// <summary>Space.com, 2026-03-09.</summary>
    public static Id<Source> SpaceCom20260309 => Id<Source>.Of("space-com-2026-03-09");

    /// <summary>space.commerce.gov, no date.</summary>
    public static Id<Source> SpaceCommerceAsatResponse => Id<Source>.Of("space-commerce-asat-response");

    /// <summary>Space Coast Daily, 2025-05-30.</summary>
    public static Id<Source> Spacecoastdaily20250530 => Id<Source>.Of("spacecoastdaily-2025-05-30");

    /// <summary>SpaceDaily, 2003-10-15.</summary>
    public static Id<Source> Spacedaily20031015 => Id<Source>.Of("spacedaily-2003-10-15");

    /// <summary>Space Explored, 2021-01-20.</summary>
    public static Id<Source> Spaceexplored20210120 => Id<Source>.Of("spaceexplored-2021-01-20");

    /// <summary>SpaceFlight Insider, no date.</summary>
    public static Id<Source> SpaceflightinsiderBolden => Id<Source>.Of("spaceflightinsider-bolden");

    /// <summary>SpaceNews, 2022-02-24.</summary>
    public static Id<Source> Spacenews20220224 => Id<Source>.Of("spacenews-2022-02-24");

    /// <summary>SpaceNews, no date.</summary>
    public static Id<Source> SpacenewsBridenstineSwornIn => Id<Source>.Of("spacenews-bridenstine-sworn-in");

    /// <summary>SpaceNews, no date.</summary>
    public static Id<Source> SpacenewsGriffinFarewell => Id<Source>.Of("spacenews-griffin-farewell");

    /// <summary>SpaceNews, no date.</summary>
    public static Id<Source> SpacenewsVandeHei => Id<Source>.Of("spacenews-vande-hei");

    /// <summary>SpacePolicyOnline, 2015-01-22.</summary>
    public static Id<Source> Spacepolicyonline20150122 => Id<Source>.Of("spacepolicyonline-2015-01-22");

    /// <summary>SpacePolicyOnline, 2021-03-09.</summary>
    public static Id<Source> Spacepolicyonline20210309 => Id<Source>.Of("spacepolicyonline-2021-03-09");

    /// <summary>SpacePolicyOnline, 2022-02-24.</summary>
    public static Id<Source> Spacepolicyonline20220224 => Id<Source>.Of("spacepolicyonline-2022-02-24");

    /// <summary>SpacePolicyOnline, 2025-01-20.</summary>
    public static Id<Source> Spacepolicyonline20250120 => Id<Source>.Of("spacepolicyonline-2025-01-20");

    /// <summary>SpaceRef, 2021-06-05.</summary>
    public static Id<Source> Spaceref20210605 => Id<Source>.Of("spaceref-2021-06-05");

    /// <summary>SpaceRef, 2022-12-07.</summary>
    public static Id<Source> Spaceref20221207 => Id<Source>.Of("spaceref-2022-12-07");

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

    /// <summary>state.gov, no date.</summary>
    public static Id<Source> StateGovBilateralCommission => Id<Source>.Of("state-gov-bilateral-commission");

    /// <summary>tadviser.com, no date.</summary>
    public static Id<Source> TadviserS7Space => Id<Source>.Of("tadviser-s7-space");

    /// <summary>tampabay.com, 1992-10-06.</summary>
    public static Id<Source> Tampabay19921006 => Id<Source>.Of("tampabay-1992-10-06");

    /// <summary>TASS, 2020-10-12.</summary>
    public static Id<Source> Tass20201012 => Id<Source>.Of("tass-2020-10-12");

    /// <summary>TASS, 2021-03-09.</summary>
    public static Id<Source> Tass20210309 => Id<Source>.Of("tass-2021-03-09");

    /// <summary>TASS, 2025-01-11.</summary>
    public static Id<Source> Tass20250111 => Id<Source>.Of("tass-2025-01-11");

    /// <summary>TASS, 2025-04-07.</summary>
    public static Id<Source> Tass20250407 => Id<Source>.Of("tass-2025-04-07");

    /// <summary>TASS, 2025-07-31.</summary>
    public static Id<Source> Tass20250731 => Id<Source>.Of("tass-2025-07-31");

    /// <summary>TASS, 2025-11-03.</summary>
    public static Id<Source> Tass20251103 => Id<Source>.Of("tass-2025-11-03");

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

    /// <summary>trueviralnews.com, no date.</summary>
    public static Id<Source> TrueviralnewsIssDeal => Id<Source>.Of("trueviralnews-iss-deal");

    /// <summary>united24media.com, 2025-08-22.</summary>
    public static Id<Source> United2420250822 => Id<Source>.Of("united24-2025-08-22");

    /// <summary>universemagazine.com, no date.</summary>
    public static Id<Source> UniversemagazineAsatResolution => Id<Source>.Of("universemagazine-asat-resolution");

    /// <summary>UrduPoint, 2020-08-07.</summary>
    public static Id<Source> Urdupoint20200807 => Id<Source>.Of("urdupoint-2020-08-07");

    /// <summary>UrduPoint, 2021-11-16.</summary>
    public static Id<Source> Urdupoint20211116 => Id<Source>.Of("urdupoint-2021-11-16");

    /// <summary>UrduPoint, 2021-12-03.</summary>
    public static Id<Source> Urdupoint20211203 => Id<Source>.Of("urdupoint-2021-12-03");

    /// <summary>UrduPoint, 2022-07-09.</summary>
    public static Id<Source> Urdupoint20220709 => Id<Source>.Of("urdupoint-2022-07-09");

    /// <summary>en.vestikavkaza.ru, 2025-07.</summary>
    public static Id<Source> VestnikKavkaza202507 => Id<Source>.Of("vestnik-kavkaza-2025-07");

    /// <summary>vestnikkavkaza.net, no date.</summary>
    public static Id<Source> VestnikKavkazaMoonTalks => Id<Source>.Of("vestnik-kavkaza-moon-talks");

    /// <summary>vpk.name, 2022-07-15.</summary>
    public static Id<Source> Vpk20220715 => Id<Source>.Of("vpk-2022-07-15");

    /// <summary>vuink.com, no date.</summary>
    public static Id<Source> VuinkSeatBarter => Id<Source>.Of("vuink-seat-barter");

    /// <summary>wikimili.com, no date.</summary>
    public static Id<Source> WikimiliArtemisAccords => Id<Source>.Of("wikimili-artemis-accords");

    /// <summary>wikimili.com, no date.</summary>
    public static Id<Source> WikimiliBolden => Id<Source>.Of("wikimili-bolden");

    /// <summary>Wikipedia, no date.</summary>
    public static Id<Source> WikipediaSts135 => Id<Source>.Of("wikipedia-sts-135");

    /// <summary>WION, 2022-07-26.</summary>
    public static Id<Source> Wion20220726 => Id<Source>.Of("wion-2022-07-26");

    /// <summary>WION, 2025-12-25.</summary>
    public static Id<Source> Wion20251225 => Id<Source>.Of("wion-2025-12-25");
}
