using System.Globalization;
using System.Runtime.CompilerServices;

namespace SpaceTalks;

// Folds letters to forms without case and accents, by tables of the library: the runtime knows no accents in invariant globalization mode,
// and its knowledge of case depends on the host. Folding is idempotent. Accents are removed, so that ё becomes е, ї becomes і and ü becomes
// u; but й is kept, since to its readers it is not an и. Letters other than accented ones become what people write instead: ø becomes o, ł
// l, ß ss, æ ae and þ th. Greek ς becomes σ. The tables cover Latin, Greek and Cyrillic. Letters and digits of other scripts are converted
// to lower case only, and marks within their words are kept. Characters outside the Basic Multilingual Plane do not count as letters.
internal static class LetterFold
{
    // Replaces a character that does not occur in words.
    public const char Separator = ' ';

    // Replaces a character that may occur in a word but is ignored: a combining accent or a soft hyphen.
    public const char Dropped = '-';

    // An upper-case letter in a table represents two letters.
    private const string Pairs = "SssAaeOoeTthIijDdzLljNnj";

    private const int GreekStart = 0x370;
    private const int LatinAdditionalStart = 0x1E00;

    // U+0000 to U+024F, 32 per line.
    private const string Latin =
        "                                " +
        "                0123456789      " +
        " abcdefghijklmnopqrstuvwxyz     " +
        " abcdefghijklmnopqrstuvwxyz     " +
        "                                " +
        "          a  -       μ    o     " +
        "aaaaaaAceeeeiiiidnooooo ouuuuyTS" +
        "aaaaaaAceeeeiiiidnooooo ouuuuyTy" +
        "aaaaaaccccccccddddeeeeeeeeeegggg" +
        "gggghhhhiiiiiiiiiiIIjjkkĸlllllll" +
        "lllnnnnnnnnnooooooOOrrrrrrssssss" +
        "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs" +
        "ƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵ" +
        "ooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿ" +
        "ǀǁǂǃDDDLLLNNNaaiioouuuuuuuuuuǝaa" +
        "aaAAǥǥggkkooooʒʒjDDDggƕƿnnaaAAoo" +
        "aaaaeeeeiiiioooorrrruuuussttȝȝhh" +
        "ƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿ" +
        "ɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ";

    // U+0370 to U+052F.
    private const string GreekAndCyrillic =
        "ͱͱͳͳʹ ͷͷ  ͺͻͼͽ ϳ      α εηι ο υω" +
        "ιαβγδεζηθικλμνξοπρ στυφχψωιυαεηι" +
        "υαβγδεζηθικλμνξοπρσστυφχψωιυουωϗ" +
        "ϐϑϒϒϒϕϖϗϙϙϛϛϝϝϟϟϡϡϣϣϥϥϧϧϩϩϫϫϭϭϯϯ" +
        "ϰϱϲϳθϵ ϸϸϲϻϻϼͻͼͽееђгєѕііјљњћкиуџ" +
        "абвгдежзийклмнопрстуфхцчшщъыьэюя" +
        "абвгдежзийклмнопрстуфхцчшщъыьэюя" +
        "ееђгєѕііјљњћкиуџѡѡѣѣѥѥѧѧѩѩѫѫѭѭѯѯ" +
        "ѱѱѳѳѵѵѵѵѹѹѻѻѽѽѿѿҁҁ -------ҋҋҍҍҏҏ" +
        "ґґғғҕҕҗҗҙҙққҝҝҟҟҡҡңңҥҥҧҧҩҩҫҫҭҭүү" +
        "ұұҳҳҵҵҷҷҹҹһһҽҽҿҿӏжжӄӄӆӆӈӈӊӊӌӌӎӎӏ" +
        "ааааӕӕееәәәәжжззӡӡииииооөөөөээуу" +
        "ууууччӷӷыыӻӻӽӽӿӿԁԁԃԃԅԅԇԇԉԉԋԋԍԍԏԏ" +
        "ԑԑԓԓԕԕԗԗԙԙԛԛԝԝԟԟԡԡԣԣԥԥԧԧԩԩԫԫԭԭԯԯ";

    // U+1E00 to U+1EFF.
    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeff" +
        "gghhhhhhhhhhiiiikkkkkkllllllllmm" +
        "mmmmnnnnnnnnoooooooopppprrrrrrrr" +
        "ssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwyasẜẝSẟ" +
        "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooooooooooooooooooo" +
        "oooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ";

    // Returns the folded character in lower case, or a sign that represents no letter or two, which the members below handle.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char character) => character < Latin.Length ? Latin[character] : FoldFar(character);

    // True if the result of Fold is the character itself.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlain(char folded) => folded is >= 'a' or (>= '0' and <= '9');

    // The two letters for a sign that is neither plain, a separator nor dropped.
    public static (char First, char Second) PairOf(char folded)
    {
        int place = Pairs.IndexOf(folded);
        return (Pairs[place + 1], Pairs[place + 2]);
    }

    private static char FoldFar(char character)
    {
        if (character is >= '\u0300' and < (char)GreekStart)
        {
            return Dropped;
        }
        if (character is >= (char)GreekStart and < (char)(GreekStart + 0x1C0))
        {
            return GreekAndCyrillic[character - GreekStart];
        }
        if (character is >= (char)LatinAdditionalStart and < (char)(LatinAdditionalStart + 0x100))
        {
            return LatinAdditional[character - LatinAdditionalStart];
        }
        if (char.IsLetterOrDigit(character))
        {
            // In lower case, the kelvin and ohm signs are letters of the tables.
            char lower = char.ToLowerInvariant(character);
            return lower == character ? character : Fold(lower);
        }
        return char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            ? character
            : Separator;
    }
}
