namespace SpaceTalks;

/// <summary>The identifiers of the embedded officials. A released one is never reused, nor dropped without a major version.</summary>
public static class OfficialIds
{
    /// <summary>Al Gore.</summary>
    public static readonly Id<Official> AlGore = new("al-gore");

    /// <summary>Anatoly Perminov.</summary>
    public static readonly Id<Official> AnatolyPerminov = new("anatoly-perminov");

    /// <summary>Anna Kikina.</summary>
    public static readonly Id<Official> AnnaKikina = new("anna-kikina");

    /// <summary>Bill Nelson.</summary>
    public static readonly Id<Official> BillNelson = new("bill-nelson");

    /// <summary>Bob Behnken.</summary>
    public static readonly Id<Official> BobBehnken = new("bob-behnken");

    /// <summary>Boris Yeltsin.</summary>
    public static readonly Id<Official> BorisYeltsin = new("boris-yeltsin");

    /// <summary>Charles Bolden.</summary>
    public static readonly Id<Official> CharlesBolden = new("charles-bolden");

    /// <summary>Chris Williams.</summary>
    public static readonly Id<Official> ChrisWilliams = new("chris-williams");

    /// <summary>Christina Koch.</summary>
    public static readonly Id<Official> ChristinaKoch = new("christina-koch");

    /// <summary>Christopher Scolese.</summary>
    public static readonly Id<Official> ChristopherScolese = new("christopher-scolese");

    /// <summary>Daniel Goldin.</summary>
    public static readonly Id<Official> DanielGoldin = new("daniel-goldin");

    /// <summary>Daniel Mulville.</summary>
    public static readonly Id<Official> DanielMulville = new("daniel-mulville");

    /// <summary>Denis Manturov.</summary>
    public static readonly Id<Official> DenisManturov = new("denis-manturov");

    /// <summary>Dmitry Bakanov.</summary>
    public static readonly Id<Official> DmitryBakanov = new("dmitry-bakanov");

    /// <summary>Dmitry Rogozin.</summary>
    public static readonly Id<Official> DmitryRogozin = new("dmitry-rogozin");

    /// <summary>Doug Hurley.</summary>
    public static readonly Id<Official> DougHurley = new("doug-hurley");

    /// <summary>Frank Rubio.</summary>
    public static readonly Id<Official> FrankRubio = new("frank-rubio");

    /// <summary>Frederick Gregory.</summary>
    public static readonly Id<Official> FrederickGregory = new("frederick-gregory");

    /// <summary>Gennady Krasnikov.</summary>
    public static readonly Id<Official> GennadyKrasnikov = new("gennady-krasnikov");

    /// <summary>George H. W. Bush.</summary>
    public static readonly Id<Official> GeorgeHWBush = new("george-h-w-bush");

    /// <summary>Igor Komarov.</summary>
    public static readonly Id<Official> IgorKomarov = new("igor-komarov");

    /// <summary>Janet Petro.</summary>
    public static readonly Id<Official> JanetPetro = new("janet-petro");

    /// <summary>Jared Isaacman.</summary>
    public static readonly Id<Official> JaredIsaacman = new("jared-isaacman");

    /// <summary>Jeremy Hansen.</summary>
    public static readonly Id<Official> JeremyHansen = new("jeremy-hansen");

    /// <summary>Jim Bridenstine.</summary>
    public static readonly Id<Official> JimBridenstine = new("jim-bridenstine");

    /// <summary>Jim Free.</summary>
    public static readonly Id<Official> JimFree = new("jim-free");

    /// <summary>Joe Biden.</summary>
    public static readonly Id<Official> JoeBiden = new("joe-biden");

    /// <summary>Ken Bowersox.</summary>
    public static readonly Id<Official> KenBowersox = new("ken-bowersox");

    /// <summary>Kimiya Yui.</summary>
    public static readonly Id<Official> KimiyaYui = new("kimiya-yui");

    /// <summary>Maksim Kharlamov.</summary>
    public static readonly Id<Official> MaksimKharlamov = new("maksim-kharlamov");

    /// <summary>Maria Cantwell.</summary>
    public static readonly Id<Official> MariaCantwell = new("maria-cantwell");

    /// <summary>Mark Vande Hei.</summary>
    public static readonly Id<Official> MarkVandeHei = new("mark-vande-hei");

    /// <summary>Michael Griffin.</summary>
    public static readonly Id<Official> MichaelGriffin = new("michael-griffin");

    /// <summary>Michael O'Brien.</summary>
    public static readonly Id<Official> MichaelObrien = new("michael-obrien");

    /// <summary>Mike Fincke.</summary>
    public static readonly Id<Official> MikeFincke = new("mike-fincke");

    /// <summary>Oleg Orlov.</summary>
    public static readonly Id<Official> OlegOrlov = new("oleg-orlov");

    /// <summary>Oleg Ostapenko.</summary>
    public static readonly Id<Official> OlegOstapenko = new("oleg-ostapenko");

    /// <summary>Oleg Platonov.</summary>
    public static readonly Id<Official> OlegPlatonov = new("oleg-platonov");

    /// <summary>Pavel Pushkin.</summary>
    public static readonly Id<Official> PavelPushkin = new("pavel-pushkin");

    /// <summary>Reid Wiseman.</summary>
    public static readonly Id<Official> ReidWiseman = new("reid-wiseman");

    /// <summary>Robert Lightfoot.</summary>
    public static readonly Id<Official> RobertLightfoot = new("robert-lightfoot");

    /// <summary>Sean Duffy.</summary>
    public static readonly Id<Official> SeanDuffy = new("sean-duffy");

    /// <summary>Sean O'Keefe.</summary>
    public static readonly Id<Official> SeanOkeefe = new("sean-okeefe");

    /// <summary>Sergei Krikalev.</summary>
    public static readonly Id<Official> SergeiKrikalev = new("sergei-krikalev");

    /// <summary>Sergei Mikaev.</summary>
    public static readonly Id<Official> SergeiMikaev = new("sergei-mikaev");

    /// <summary>Sergey Kud-Sverchkov.</summary>
    public static readonly Id<Official> SergeyKudSverchkov = new("sergey-kud-sverchkov");

    /// <summary>Steve Jurczyk.</summary>
    public static readonly Id<Official> SteveJurczyk = new("steve-jurczyk");

    /// <summary>Strobe Talbott.</summary>
    public static readonly Id<Official> StrobeTalbott = new("strobe-talbott");

    /// <summary>Ted Cruz.</summary>
    public static readonly Id<Official> TedCruz = new("ted-cruz");

    /// <summary>Victor Glover.</summary>
    public static readonly Id<Official> VictorGlover = new("victor-glover");

    /// <summary>Viktor Chernomyrdin.</summary>
    public static readonly Id<Official> ViktorChernomyrdin = new("viktor-chernomyrdin");

    /// <summary>Vladimir Popovkin.</summary>
    public static readonly Id<Official> VladimirPopovkin = new("vladimir-popovkin");

    /// <summary>Vladimir Putin.</summary>
    public static readonly Id<Official> VladimirPutin = new("vladimir-putin");

    /// <summary>William Shepherd.</summary>
    public static readonly Id<Official> WilliamShepherd = new("william-shepherd");

    /// <summary>Yuri Borisov.</summary>
    public static readonly Id<Official> YuriBorisov = new("yuri-borisov");

    /// <summary>Yuri Gidzenko.</summary>
    public static readonly Id<Official> YuriGidzenko = new("yuri-gidzenko");

    /// <summary>Yuri Koptev.</summary>
    public static readonly Id<Official> YuriKoptev = new("yuri-koptev");

    /// <summary>Zena Cardman.</summary>
    public static readonly Id<Official> ZenaCardman = new("zena-cardman");

    /// <summary>Zhang Kejian.</summary>
    public static readonly Id<Official> ZhangKejian = new("zhang-kejian");
}
