using System;
using System.Collections.Generic;

namespace SpaceTalks;

// Folds the singular and plural of English words: a final "ies" becomes "y" after two or more letters; a final "es" after s, x, z, ch or sh
// is dropped; any other final "s" is dropped, unless the word has three letters or fewer or ends in "ss", "us" or "is". Two words match if
// the results are equal.
internal static class WordForms
{
    private const int ShortestPlural = 4;

    // All words that match the word, itself first.
    public static string[] Of(string word)
    {
        string stem = StemOf(word);
        List<string> forms = [word];
        Add(stem);
        Add(stem + "s");
        Add(stem + "es");
        if (stem.EndsWith("y", StringComparison.Ordinal))
        {
            Add(stem.Substring(0, stem.Length - 1) + "ies");
        }
        return forms.ToArray();

        void Add(string form)
        {
            if (!forms.Contains(form) && StemOf(form) == stem)
            {
                forms.Add(form);
            }
        }
    }

    private static string StemOf(string word)
    {
        if (word.Length < ShortestPlural || !Ends("s") || Ends("ss") || Ends("us") || Ends("is"))
        {
            return word;
        }
        if (Ends("ies") && word.Length > ShortestPlural)
        {
            return word.Substring(0, word.Length - 3) + "y";
        }
        bool isLonger = Ends("ses") || Ends("xes") || Ends("zes") || Ends("ches") || Ends("shes");
        return word.Substring(0, word.Length - (isLonger ? 2 : 1));

        bool Ends(string end) => word.EndsWith(end, StringComparison.Ordinal);
    }
}
