using CsCheck;

namespace SpaceTalks.Tests;

public sealed class WordReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" -—…!? ", "")]
    [InlineData("Joint crews", "joint|crews")]
    [InlineData("  Soyuz MS-28's  launch, 2025 ", "soyuz|ms|28|s|launch|2025")]
    [InlineData("3.5 t", "3|5|t")]
    [InlineData("Österreich", "osterreich")]
    [InlineData("O\u0308sterreich", "osterreich")]
    [InlineData("Łódź İstanbul ısı", "lodz|istanbul|isi")]
    [InlineData("straße STRASSE GROẞ", "strasse|strasse|gross")]
    [InlineData("Ærø œuvre þing ĳs ǅ", "aero|oeuvre|thing|ijs|dz")]
    [InlineData("Việt Nam", "viet|nam")]
    [InlineData("РОСКОСМОС", "роскосмос")]
    [InlineData("Королёв королев", "королев|королев")]
    [InlineData("Королe\u0308в", "королeв")]
    [InlineData("Байконур", "байконур")]
    [InlineData("БАИ\u0306КОНУР", "байконур")]
    [InlineData("Україна", "украіна")]
    [InlineData("Украi\u0308на", "украiна")]
    [InlineData("за\u0301мок", "замок")]
    [InlineData("\u0301 \u0301a", "a")]
    [InlineData("Ἀ Ὀδυσσεύς ΟΔΥΣΣΕΥΣ", "ἀ|ὀδυσσευσ|οδυσσευσ")]
    [InlineData("co\u00ADoperation", "cooperation")]
    [InlineData("\u212B \u2126 \u212A", "a|ω|k")]
    [InlineData("宇宙 站", "宇宙|站")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("a\uD83D\uDE80b", "a|b")]
    [InlineData("a\uD83Db", "a|b")]
    [InlineData("a\0b", "a|b")]
    public void Words_are_runs_of_letters_and_digits_without_case_and_accents(string text, string words) =>
        string.Join('|', Words(text)).Should().Be(words);

    [Fact]
    public void Of_a_long_word_only_the_beginning_counts()
    {
        Words(new string('A', 64)).Should().Equal(new string('a', 64));
        Words(new string('A', 5000) + " b").Should().Equal(new string('a', 64), "b");
        Words(new string('A', 63) + "ß b").Should().Equal(new string('a', 63) + "s", "b");
        Words(new string('и', 70) + "\u0306").Should().Equal(new string('и', 64));
    }

    [Fact]
    public void Every_letter_of_the_tables_is_folded_as_the_runtime_knows_it()
    {
        // A letter without accents maps to the lower case of the runtime.
        foreach (int code in Enumerable.Range(0, 0x530).Concat(Enumerable.Range(0x1E00, 0x100)))
        {
            char character = (char)code;
            bool isWord = char.IsLetterOrDigit(character);
            char folded = LetterFold.Fold(character);
            if (isWord)
            {
                folded.Should().NotBe(LetterFold.Separator, $"U+{code:X4} is a letter").And.NotBe(LetterFold.Dropped);
                LetterFold.Fold(char.ToLowerInvariant(character)).Should().Be(folded, $"U+{code:X4} has no case");
            }
            else
            {
                folded.Should().BeOneOf([LetterFold.Separator, LetterFold.Dropped], $"U+{code:X4} is no letter");
            }
        }
    }

    [Fact]
    public void Folding_what_is_folded_changes_nothing()
    {
        for (int code = 0; code <= char.MaxValue; code++)
        {
            string[] words = Words("x" + (char)code + "x");
            Words(string.Join(' ', words)).Should().Equal(words, $"U+{code:X4}");
        }
    }

    [Fact]
    public void A_phrase_is_found_where_its_words_stand_one_after_the_other() =>
        Gen.Select(Gen.OneOf("a", "b", "ab").Array[0, 12], Gen.OneOf("a", "b", "ab").Array[1, 4]).Sample(
            (text, phrase) => Phrase.Of(string.Join(' ', phrase), isExact: true)!.IsIn(string.Join(" - ", text)).Should().Be(
                Enumerable.Range(0, text.Length).Any(start => text.Skip(start).Take(phrase.Length).SequenceEqual(phrase))),
            iter: 2000);

    private static string[] Words(string text)
    {
        List<string> words = [];
        WordReader reader = new(text, stackalloc char[WordReader.LongestWord]);
        while (reader.TryRead(out ReadOnlySpan<char> word))
        {
            words.Add(word.ToString());
        }
        reader.TryRead(out ReadOnlySpan<char> none).Should().BeFalse();
        none.IsEmpty.Should().BeTrue();
        return [.. words];
    }
}
