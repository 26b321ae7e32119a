using System;
using System.Collections.Generic;
using System.Text;

namespace SpaceTalks;

// The words for the members of an enumeration.
internal abstract class WordTable
{
    private readonly string[] _words;
    private readonly byte[][] _utf8Words;

    protected WordTable(string[] words)
    {
        _words = words;
        _utf8Words = new byte[words.Length][];
        for (int index = 0; index < words.Length; index++)
        {
            _utf8Words[index] = Encoding.UTF8.GetBytes(words[index]);
        }
    }

    // The description of the expected value in messages.
    public string Expectation => "one of " + string.Join(", ", _words);

    public IReadOnlyList<string> Words => _words;

    public int Count => _words.Length;

    public string TextOf(Word word) => _words[word.Index];

    public bool TryGet(ReadOnlySpan<byte> utf8Word, out Word word)
    {
        for (int index = 0; index < _utf8Words.Length; index++)
        {
            if (utf8Word.SequenceEqual(_utf8Words[index]))
            {
                word = Word.At(index);
                return true;
            }
        }
        word = default;
        return false;
    }

    public bool TryGet(string text, out Word word)
    {
        int index = Array.IndexOf(_words, text);
        word = index < 0 ? default : Word.At(index);
        return index >= 0;
    }
}
