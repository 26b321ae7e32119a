using System;
using System.Collections.Generic;

namespace SpaceTalks;

// One or more words that stand one after the other; it looks for them in texts.
internal sealed class Phrase
{
    private readonly string[] _words;

    private Phrase(string[] words) => _words = words;

    // The words, without case and accents.
    public IReadOnlyList<string> Words => Array.AsReadOnly(_words);

    // The words of a text; null where it has none.
    public static Phrase? Of(string text)
    {
        List<string> words = [];
        WordReader reader = new(text.AsSpan(), stackalloc char[WordReader.LongestWord]);
        while (reader.TryRead(out ReadOnlySpan<char> word))
        {
            words.Add(word.ToString());
        }
        return words.Count == 0 ? null : new Phrase([.. words]);
    }

    // Whether the words stand in a text, one after the other.
    public bool IsIn(ReadOnlySpan<char> text)
    {
        WordReader reader = new(text, stackalloc char[WordReader.LongestWord]);
        while (reader.TryRead(out ReadOnlySpan<char> word))
        {
            if (word.SequenceEqual(_words[0].AsSpan()) && RestFollows(reader))
            {
                return true;
            }
        }
        return false;
    }

    // The reader is a copy, which leaves the caller's where it is.
    private bool RestFollows(WordReader reader)
    {
        for (int index = 1; index < _words.Length; index++)
        {
            if (!reader.TryRead(out ReadOnlySpan<char> word) || !word.SequenceEqual(_words[index].AsSpan()))
            {
                return false;
            }
        }
        return true;
    }
}
