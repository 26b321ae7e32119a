using System;
using System.Collections.Generic;

namespace SpaceTalks.Time;

// Numbers words, and looks them up without creating a string. The words are the library's own, so collisions cannot be provoked.
internal sealed class WordHash
{
    private readonly string?[] _words;
    private readonly int[] _numbers;
    private readonly int _mask;

    public WordHash(Dictionary<string, int> words)
    {
        int size = 16;
        while (size < words.Count * 2)
        {
            size *= 2;
        }
        _mask = size - 1;
        _words = new string?[size];
        _numbers = new int[size];
        foreach (KeyValuePair<string, int> word in words)
        {
            int slot = Hash(word.Key.AsSpan()) & _mask;
            while (_words[slot] is not null)
            {
                slot = (slot + 1) & _mask;
            }
            _words[slot] = word.Key;
            _numbers[slot] = word.Value;
        }
    }

    public int Find(ReadOnlySpan<char> word)
    {
        for (int slot = Hash(word) & _mask; _words[slot] is { } known; slot = (slot + 1) & _mask)
        {
            if (word.SequenceEqual(known.AsSpan()))
            {
                return _numbers[slot];
            }
        }
        return -1;
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char letter in word)
        {
            hash = unchecked((hash ^ letter) * 16777619);
        }
        return unchecked((int)(hash ^ (hash >> 15)));
    }
}
