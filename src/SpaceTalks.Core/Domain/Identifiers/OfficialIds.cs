namespace SpaceTalks;

/// <summary>
/// The identifiers of the embedded officials. A released identifier is never reused, and is not removed without a major version.
/// </summary>
public static class OfficialIds
{
    /// <summary>Al Gore.</summary>
    public static Id<Official> AlGore => Id<Official>.Of("al-gore");

    /// <summary>Alexei Kosygin.</summary>
    public static Id<Official> AlexeiKosygin => Id<Official>.Of("alexei-kosygin");

    /// <summary>Anatoli Blagonravov.</summary>
    public static Id<Official> AnatoliBlagonravov => Id<Official>.Of("anatoli-blagonravov");

    /// <summary>Anatoly Perminov.</summary>
    public static Id<Official> AnatolyPerminov => Id<Official>.Of("anatoly-perminov");

    /// <summary>Andrei Gromyko.</summary>
    public static Id<Official> AndreiGromyko => Id<Official>.Of("andrei-gromyko");

    /// <summary>Andrey Fedyaev.</summary>
    public static Id<Official> AndreyFedyaev => Id<Official>.Of("andrey-fedyaev");

    /// <summary>Anil Menon.</summary>
    public static Id<Official> AnilMenon => Id<Official>.Of("anil-menon");

    /// <summary>Anna Kikina.</summary>
    public static Id<Official> AnnaKikina => Id<Official>.Of("anna-kikina");

    /// <summary>Antonio Rodotà.</summary>
    public static Id<Official> AntonioRodota => Id<Official>.Of("antonio-rodota");

    /// <summary>Bill Nelson.</summary>
    public static Id<Official> BillNelson => Id<Official>.Of("bill-nelson");

    /// <summary>Bob Behnken.</summary>
    public static Id<Official> BobBehnken => Id<Official>.Of("bob-behnken");

    /// <summary>Boris Yeltsin.</summary>
    public static Id<Official> BorisYeltsin => Id<Official>.Of("boris-yeltsin");

    /// <summary>Casey Swails.</summary>
    public static Id<Official> CaseySwails => Id<Official>.Of("casey-swails");

    /// <summary>Charles Bolden.</summary>
    public static Id<Official> CharlesBolden => Id<Official>.Of("charles-bolden");

    /// <summary>Chris Williams.</summary>
    public static Id<Official> ChrisWilliams => Id<Official>.Of("chris-williams");

    /// <summary>Christina Koch.</summary>
    public static Id<Official> ChristinaKoch => Id<Official>.Of("christina-koch");

    /// <summary>Christopher Scolese.</summary>
    public static Id<Official> ChristopherScolese => Id<Official>.Of("christopher-scolese");

    /// <summary>Cyrus Vance.</summary>
    public static Id<Official> CyrusVance => Id<Official>.Of("cyrus-vance");

    /// <summary>Daniel Goldin.</summary>
    public static Id<Official> DanielGoldin => Id<Official>.Of("daniel-goldin");

    /// <summary>Daniel Mulville.</summary>
    public static Id<Official> DanielMulville => Id<Official>.Of("daniel-mulville");

    /// <summary>Denis Manturov.</summary>
    public static Id<Official> DenisManturov => Id<Official>.Of("denis-manturov");

    /// <summary>Dmitry Bakanov.</summary>
    public static Id<Official> DmitryBakanov => Id<Official>.Of("dmitry-bakanov");

    /// <summary>Dmitry Rogozin.</summary>
    public static Id<Official> DmitryRogozin => Id<Official>.Of("dmitry-rogozin");

    /// <summary>Doug Hurley.</summary>
    public static Id<Official> DougHurley => Id<Official>.Of("doug-hurley");

    /// <summary>Frank Rubio.</summary>
    public static Id<Official> FrankRubio => Id<Official>.Of("frank-rubio");

    /// <summary>Frederick Gregory.</summary>
    public static Id<Official> FrederickGregory => Id<Official>.Of("frederick-gregory");

    /// <summary>Gennady Krasnikov.</summary>
    public static Id<Official> GennadyKrasnikov => Id<Official>.Of("gennady-krasnikov");

    /// <summary>George H. W. Bush.</summary>
    public static Id<Official> GeorgeHWBush => Id<Official>.Of("george-h-w-bush");

    /// <summary>George Low.</summary>
    public static Id<Official> GeorgeLow => Id<Official>.Of("george-low");

    /// <summary>George Shultz.</summary>
    public static Id<Official> GeorgeShultz => Id<Official>.Of("george-shultz");

    /// <summary>Gilles Leclerc.</summary>
    public static Id<Official> GillesLeclerc => Id<Official>.Of("gilles-leclerc");

    /// <summary>Guy Bujold.</summary>
    public static Id<Official> GuyBujold => Id<Official>.Of("guy-bujold");

    /// <summary>Hiroshi Yamakawa.</summary>
    public static Id<Official> HiroshiYamakawa => Id<Official>.Of("hiroshi-yamakawa");

    /// <summary>Hugh Dryden.</summary>
    public static Id<Official> HughDryden => Id<Official>.Of("hugh-dryden");

    /// <summary>Igor Komarov.</summary>
    public static Id<Official> IgorKomarov => Id<Official>.Of("igor-komarov");

    /// <summary>Jack Hathaway.</summary>
    public static Id<Official> JackHathaway => Id<Official>.Of("jack-hathaway");

    /// <summary>Janet Petro.</summary>
    public static Id<Official> JanetPetro => Id<Official>.Of("janet-petro");

    /// <summary>Jared Isaacman.</summary>
    public static Id<Official> JaredIsaacman => Id<Official>.Of("jared-isaacman");

    /// <summary>Jean-Jacques Dordain.</summary>
    public static Id<Official> JeanJacquesDordain => Id<Official>.Of("jean-jacques-dordain");

    /// <summary>Jeremy Hansen.</summary>
    public static Id<Official> JeremyHansen => Id<Official>.Of("jeremy-hansen");

    /// <summary>Jessica Meir.</summary>
    public static Id<Official> JessicaMeir => Id<Official>.Of("jessica-meir");

    /// <summary>Jim Bridenstine.</summary>
    public static Id<Official> JimBridenstine => Id<Official>.Of("jim-bridenstine");

    /// <summary>Jim Free.</summary>
    public static Id<Official> JimFree => Id<Official>.Of("jim-free");

    /// <summary>Joe Biden.</summary>
    public static Id<Official> JoeBiden => Id<Official>.Of("joe-biden");

    /// <summary>Joel Montalbano.</summary>
    public static Id<Official> JoelMontalbano => Id<Official>.Of("joel-montalbano");

    /// <summary>Johann-Dietrich Wörner.</summary>
    public static Id<Official> JohannDietrichWoerner => Id<Official>.Of("johann-dietrich-woerner");

    /// <summary>Josef Aschbacher.</summary>
    public static Id<Official> JosefAschbacher => Id<Official>.Of("josef-aschbacher");

    /// <summary>Kathy Lueders.</summary>
    public static Id<Official> KathyLueders => Id<Official>.Of("kathy-lueders");

    /// <summary>Keiji Tachikawa.</summary>
    public static Id<Official> KeijiTachikawa => Id<Official>.Of("keiji-tachikawa");

    /// <summary>Ken Bowersox.</summary>
    public static Id<Official> KenBowersox => Id<Official>.Of("ken-bowersox");

    /// <summary>Kimiya Yui.</summary>
    public static Id<Official> KimiyaYui => Id<Official>.Of("kimiya-yui");

    /// <summary>Lisa Campbell.</summary>
    public static Id<Official> LisaCampbell => Id<Official>.Of("lisa-campbell");

    /// <summary>Maksim Kharlamov.</summary>
    public static Id<Official> MaksimKharlamov => Id<Official>.Of("maksim-kharlamov");

    /// <summary>Maria Cantwell.</summary>
    public static Id<Official> MariaCantwell => Id<Official>.Of("maria-cantwell");

    /// <summary>Mark Vande Hei.</summary>
    public static Id<Official> MarkVandeHei => Id<Official>.Of("mark-vande-hei");

    /// <summary>Michael Griffin.</summary>
    public static Id<Official> MichaelGriffin => Id<Official>.Of("michael-griffin");

    /// <summary>Michael O'Brien.</summary>
    public static Id<Official> MichaelObrien => Id<Official>.Of("michael-obrien");

    /// <summary>Mike Fincke.</summary>
    public static Id<Official> MikeFincke => Id<Official>.Of("mike-fincke");

    /// <summary>Mstislav Keldysh.</summary>
    public static Id<Official> MstislavKeldysh => Id<Official>.Of("mstislav-keldysh");

    /// <summary>Naoki Okumura.</summary>
    public static Id<Official> NaokiOkumura => Id<Official>.Of("naoki-okumura");

    /// <summary>Oleg Kononenko.</summary>
    public static Id<Official> OlegKononenko => Id<Official>.Of("oleg-kononenko");

    /// <summary>Oleg Orlov.</summary>
    public static Id<Official> OlegOrlov => Id<Official>.Of("oleg-orlov");

    /// <summary>Oleg Ostapenko.</summary>
    public static Id<Official> OlegOstapenko => Id<Official>.Of("oleg-ostapenko");

    /// <summary>Oleg Platonov.</summary>
    public static Id<Official> OlegPlatonov => Id<Official>.Of("oleg-platonov");

    /// <summary>Pavel Pushkin.</summary>
    public static Id<Official> PavelPushkin => Id<Official>.Of("pavel-pushkin");

    /// <summary>Pyotr Dubrov.</summary>
    public static Id<Official> PyotrDubrov => Id<Official>.Of("pyotr-dubrov");

    /// <summary>Reid Wiseman.</summary>
    public static Id<Official> ReidWiseman => Id<Official>.Of("reid-wiseman");

    /// <summary>Richard Nixon.</summary>
    public static Id<Official> RichardNixon => Id<Official>.Of("richard-nixon");

    /// <summary>Robert Lightfoot.</summary>
    public static Id<Official> RobertLightfoot => Id<Official>.Of("robert-lightfoot");

    /// <summary>Said al-Maawali.</summary>
    public static Id<Official> SaidAlMaawali => Id<Official>.Of("said-al-maawali");

    /// <summary>Sean Duffy.</summary>
    public static Id<Official> SeanDuffy => Id<Official>.Of("sean-duffy");

    /// <summary>Sean O'Keefe.</summary>
    public static Id<Official> SeanOkeefe => Id<Official>.Of("sean-okeefe");

    /// <summary>Sergei Krikalev.</summary>
    public static Id<Official> SergeiKrikalev => Id<Official>.Of("sergei-krikalev");

    /// <summary>Sergei Mikaev.</summary>
    public static Id<Official> SergeiMikaev => Id<Official>.Of("sergei-mikaev");

    /// <summary>Sergey Kud-Sverchkov.</summary>
    public static Id<Official> SergeyKudSverchkov => Id<Official>.Of("sergey-kud-sverchkov");

    /// <summary>Sophie Adenot.</summary>
    public static Id<Official> SophieAdenot => Id<Official>.Of("sophie-adenot");

    /// <summary>Steve Jurczyk.</summary>
    public static Id<Official> SteveJurczyk => Id<Official>.Of("steve-jurczyk");

    /// <summary>Steve MacLean.</summary>
    public static Id<Official> SteveMaclean => Id<Official>.Of("steve-maclean");

    /// <summary>Strobe Talbott.</summary>
    public static Id<Official> StrobeTalbott => Id<Official>.Of("strobe-talbott");

    /// <summary>Sylvain Laporte.</summary>
    public static Id<Official> SylvainLaporte => Id<Official>.Of("sylvain-laporte");

    /// <summary>Ted Cruz.</summary>
    public static Id<Official> TedCruz => Id<Official>.Of("ted-cruz");

    /// <summary>Victor Glover.</summary>
    public static Id<Official> VictorGlover => Id<Official>.Of("victor-glover");

    /// <summary>Viktor Chernomyrdin.</summary>
    public static Id<Official> ViktorChernomyrdin => Id<Official>.Of("viktor-chernomyrdin");

    /// <summary>Vladimir Popovkin.</summary>
    public static Id<Official> VladimirPopovkin => Id<Official>.Of("vladimir-popovkin");

    /// <summary>Vladimir Putin.</summary>
    public static Id<Official> VladimirPutin => Id<Official>.Of("vladimir-putin");

    /// <summary>William Evans.</summary>
    public static Id<Official> WilliamEvans => Id<Official>.Of("william-evans");

    /// <summary>William Shepherd.</summary>
    public static Id<Official> WilliamShepherd => Id<Official>.Of("william-shepherd");

    /// <summary>Yuri Borisov.</summary>
    public static Id<Official> YuriBorisov => Id<Official>.Of("yuri-borisov");

    /// <summary>Yuri Gidzenko.</summary>
    public static Id<Official> YuriGidzenko => Id<Official>.Of("yuri-gidzenko");

    /// <summary>Yuri Koptev.</summary>
    public static Id<Official> YuriKoptev => Id<Official>.Of("yuri-koptev");

    /// <summary>Zena Cardman.</summary>
    public static Id<Official> ZenaCardman => Id<Official>.Of("zena-cardman");

    /// <summary>Zhang Kejian.</summary>
    public static Id<Official> ZhangKejian => Id<Official>.Of("zhang-kejian");
}
