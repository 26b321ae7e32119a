namespace SpaceTalks;

/// <summary>The identifiers of the embedded officials. A released one is never reused, nor dropped without a major version.</summary>
public static class OfficialIds
{
    /// <summary>Al Gore.</summary>
    public static Id<Official> AlGore => Id<Official>.Of("al-gore");

    /// <summary>Anatoly Perminov.</summary>
    public static Id<Official> AnatolyPerminov => Id<Official>.Of("anatoly-perminov");

    /// <summary>Anna Kikina.</summary>
    public static Id<Official> AnnaKikina => Id<Official>.Of("anna-kikina");

    /// <summary>Bill Nelson.</summary>
    public static Id<Official> BillNelson => Id<Official>.Of("bill-nelson");

    /// <summary>Bob Behnken.</summary>
    public static Id<Official> BobBehnken => Id<Official>.Of("bob-behnken");

    /// <summary>Boris Yeltsin.</summary>
    public static Id<Official> BorisYeltsin => Id<Official>.Of("boris-yeltsin");

    /// <summary>Charles Bolden.</summary>
    public static Id<Official> CharlesBolden => Id<Official>.Of("charles-bolden");

    /// <summary>Chris Williams.</summary>
    public static Id<Official> ChrisWilliams => Id<Official>.Of("chris-williams");

    /// <summary>Christina Koch.</summary>
    public static Id<Official> ChristinaKoch => Id<Official>.Of("christina-koch");

    /// <summary>Christopher Scolese.</summary>
    public static Id<Official> ChristopherScolese => Id<Official>.Of("christopher-scolese");

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

    /// <summary>Igor Komarov.</summary>
    public static Id<Official> IgorKomarov => Id<Official>.Of("igor-komarov");

    /// <summary>Janet Petro.</summary>
    public static Id<Official> JanetPetro => Id<Official>.Of("janet-petro");

    /// <summary>Jared Isaacman.</summary>
    public static Id<Official> JaredIsaacman => Id<Official>.Of("jared-isaacman");

    /// <summary>Jeremy Hansen.</summary>
    public static Id<Official> JeremyHansen => Id<Official>.Of("jeremy-hansen");

    /// <summary>Jim Bridenstine.</summary>
    public static Id<Official> JimBridenstine => Id<Official>.Of("jim-bridenstine");

    /// <summary>Jim Free.</summary>
    public static Id<Official> JimFree => Id<Official>.Of("jim-free");

    /// <summary>Joe Biden.</summary>
    public static Id<Official> JoeBiden => Id<Official>.Of("joe-biden");

    /// <summary>Ken Bowersox.</summary>
    public static Id<Official> KenBowersox => Id<Official>.Of("ken-bowersox");

    /// <summary>Kimiya Yui.</summary>
    public static Id<Official> KimiyaYui => Id<Official>.Of("kimiya-yui");

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

    /// <summary>Oleg Orlov.</summary>
    public static Id<Official> OlegOrlov => Id<Official>.Of("oleg-orlov");

    /// <summary>Oleg Ostapenko.</summary>
    public static Id<Official> OlegOstapenko => Id<Official>.Of("oleg-ostapenko");

    /// <summary>Oleg Platonov.</summary>
    public static Id<Official> OlegPlatonov => Id<Official>.Of("oleg-platonov");

    /// <summary>Pavel Pushkin.</summary>
    public static Id<Official> PavelPushkin => Id<Official>.Of("pavel-pushkin");

    /// <summary>Reid Wiseman.</summary>
    public static Id<Official> ReidWiseman => Id<Official>.Of("reid-wiseman");

    /// <summary>Robert Lightfoot.</summary>
    public static Id<Official> RobertLightfoot => Id<Official>.Of("robert-lightfoot");

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

    /// <summary>Steve Jurczyk.</summary>
    public static Id<Official> SteveJurczyk => Id<Official>.Of("steve-jurczyk");

    /// <summary>Strobe Talbott.</summary>
    public static Id<Official> StrobeTalbott => Id<Official>.Of("strobe-talbott");

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
