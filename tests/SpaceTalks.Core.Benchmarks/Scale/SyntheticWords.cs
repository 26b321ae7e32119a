namespace SpaceTalks.Benchmarks.Scale;

/// <summary>Three thousand made-up words that can be pronounced, the most frequent first.</summary>
internal static class SyntheticWords
{
    public const int Count = 3000;

    private const string Consonants = "bdfgklmnprstvz";
    private const string Vowels = "aeiou";

    public static readonly string[] All = Make();

    private static string[] Make()
    {
        SeededRandom random = new(3000);
        HashSet<string> seen = [];
        string[] words = new string[Count];
        for (int index = 0; index < Count;)
        {
            char[] letters = new char[2 * random.Between(2, 4)];
            for (int letter = 0; letter < letters.Length; letter += 2)
            {
                letters[letter] = Consonants[random.Below(Consonants.Length)];
                letters[letter + 1] = Vowels[random.Below(Vowels.Length)];
            }
            string word = new(letters);
            if (seen.Add(word))
            {
                words[index++] = word;
            }
        }
        return words;
    }
}
