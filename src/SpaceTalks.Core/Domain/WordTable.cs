using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SpaceTalks;

/// <summary>A word for each member of an enumeration, and back.</summary>
internal sealed class WordTable<T>
    where T : struct, Enum
{
    private readonly (T Value, string Word)[] _entries;
    private readonly byte[][] _utf8Words;

    public WordTable(params (T Value, string Word)[] entries)
    {
        _entries = entries;
        _utf8Words = new byte[entries.Length][];
        for (int index = 0; index < entries.Length; index++)
        {
            _utf8Words[index] = Encoding.UTF8.GetBytes(entries[index].Word);
        }
    }

    /// <summary>What a message says was expected.</summary>
    public string Expectation => "one of " + string.Join(", ", Words);

    public IEnumerable<string> Words => _entries.Select(entry => entry.Word);

    public string Get(T value) => Get(value, nameof(value));

    /// <exception cref="ArgumentOutOfRangeException">The table does not have the value, which is the parameter of this name.</exception>
    public string Get(T value, string name)
    {
        foreach ((T candidate, string word) in _entries)
        {
            if (EqualityComparer<T>.Default.Equals(candidate, value))
            {
                return word;
            }
        }
        throw new ArgumentOutOfRangeException(name, value, "The enumeration has no such member.");
    }

    public bool TryGet(ReadOnlySpan<byte> utf8Word, out T value)
    {
        for (int index = 0; index < _utf8Words.Length; index++)
        {
            if (utf8Word.SequenceEqual(_utf8Words[index]))
            {
                value = _entries[index].Value;
                return true;
            }
        }
        value = default;
        return false;
    }

    public bool TryGet(string word, out T value)
    {
        foreach ((T candidate, string candidateWord) in _entries)
        {
            if (string.Equals(candidateWord, word, StringComparison.Ordinal))
            {
                value = candidate;
                return true;
            }
        }
        value = default;
        return false;
    }
}
