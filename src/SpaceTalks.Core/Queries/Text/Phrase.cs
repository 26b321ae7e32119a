using System;
using System.Collections.Generic;

namespace SpaceTalks;

// One or more successive words to look for in texts.
internal sealed class Phrase
{
    private readonly string[] _words;

    private Phrase(string[] words, bool isExact)
    {
        _words = words;
        IsExact = isExact || words.Length > 1;
        Forms = IsExact ? [words[0]] : WordForms.Of(words[0]);
    }

    // The words, without case and accents.
    public IReadOnlyList<string> Words => Array.AsReadOnly(_words);

    // True if the words must match exactly; a single word may otherwise match in the singular or the plural.
    public bool IsExact { get; }

    // The accepted forms of the first word.
    public string[] Forms { get; }

    // The words of a text; null if there are none.
    public static Phrase? Of(string text, bool isExact)
    {
        List<string> words = [];
        WordReader reader = new(text.AsSpan(), stackalloc char[WordReader.LongestWord]);
        while (reader.TryRead(out ReadOnlySpan<char> word))
        {
            words.Add(word.ToString());
        }
        return words.Count == 0 ? null : new Phrase([.. words], isExact);
    }

    public bool IsIn(ReadOnlySpan<char> text)
    {
        WordReader reader = new(text, stackalloc char[WordReader.LongestWord]);
        while (reader.TryRead(out ReadOnlySpan<char> word))
        {
            if (IsFirst(word) && RestFollows(reader))
            {
                return true;
            }
        }
        return false;
    }

    private bool IsFirst(ReadOnlySpan<char> word)
    {
        foreach (string form in Forms)
        {
            if (word.SequenceEqual(form.AsSpan()))
            {
                return true;
            }
        }
        return false;
    }

    // The reader is passed by value, so the caller's position does not change.
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
