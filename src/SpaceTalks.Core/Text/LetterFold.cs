using System.Globalization;
using System.Runtime.CompilerServices;

namespace SpaceTalks;

// Letters without case and accents, by tables of our own: the runtime's know no accents where globalization is invariant, and not
// every host's know every case. Folding what is folded changes nothing.
// An accent goes, so that ё is е, ї is і and ü is u; but й stays, which to its readers is no и. What is no letter with an accent
// goes to what people write instead: ø to o, ł to l, ß to ss, æ to ae, þ to th. Greek ς is σ.
// The tables have Latin, Greek and Cyrillic. Letters and digits of other scripts stay, in lower case; marks within their words do
// too. A character outside the Basic Multilingual Plane is no letter.
internal static class LetterFold
{
    // In place of a character that no word has.
    public const char Separator = ' ';

    // In place of a character that may stand in a word and says nothing: a combining accent, a soft hyphen.
    public const char Dropped = '-';

    // An upper-case letter in a table stands for two letters.
    private const string Pairs = "SssAaeOoeTthIijDdzLljNnj";

    private const int GreekStart = 0x370;
    private const int LatinAdditionalStart = 0x1E00;

    // U+0000 to U+024F, 32 a line.
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

    // What stands for a character: one in lower case, or a sign for none or two, for which there are the members here.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char character) => character < Latin.Length ? Latin[character] : FoldFar(character);

    // Whether what Fold gave stands for itself.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlain(char folded) => folded is >= 'a' or (>= '0' and <= '9');

    // The two letters for which a sign stands that is neither plain nor separates nor is dropped.
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
            // The signs for kelvin and ohm are letters of the tables once they are in lower case.
            char lower = char.ToLowerInvariant(character);
            return lower == character ? character : Fold(lower);
        }
        return char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            ? character
            : Separator;
    }
}
