using System;
using System.Collections.Generic;

namespace SpaceTalks;

// Walks a text word by word, each without case and accents (LetterFold). A word is a run of letters and digits: all
// else, hyphens and apostrophes too, separates ("MS-28" is two words). Of a longer word than LongestWord only the
// beginning counts.
internal ref struct WordReader
{
    // How long the buffer has to be.
    public const int LongestWord = 64;

    private const char CombiningBreve = '\u0306';

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _buffer;
    private int _position;

    // Begins at the beginning of a text.
    public WordReader(ReadOnlySpan<char> text, Span<char> buffer)
    {
        _text = text;
        _buffer = buffer.Slice(0, LongestWord);
        _position = 0;
    }

    // The words of a text with a blank between each two.
    public static string Fold(string text)
    {
        List<string> words = [];
        WordReader reader = new(text.AsSpan(), stackalloc char[LongestWord]);
        while (reader.TryRead(out ReadOnlySpan<char> word))
        {
            words.Add(word.ToString());
        }
        return string.Join(" ", words);
    }

    // Reads the next word.
    public bool TryRead(out ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> text = _text;
        Span<char> buffer = _buffer;
        int position = _position;
        int length = 0;
        while (position < text.Length)
        {
            char character = text[position++];
            char folded = LetterFold.Fold(character);
            if (LetterFold.IsPlain(folded))
            {
                if (length < buffer.Length)
                {
                    buffer[length] = folded;
                }
                length++;
            }
            else if (folded != LetterFold.Separator)
            {
                length = Append(character, folded, length);
            }
            else if (length > 0)
            {
                break;
            }
        }
        _position = position;
        word = buffer.Slice(0, Math.Min(length, buffer.Length));
        return length > 0;
    }

    // What does not stand for one character: a pair of letters, or an accent, which alone makes no word.
    private readonly int Append(char character, char folded, int length)
    {
        if (folded != LetterFold.Dropped)
        {
            (char first, char second) = LetterFold.PairOf(folded);
            Put(first, length);
            Put(second, length + 1);
            return length + 2;
        }
        if (character == CombiningBreve && length > 0 && length <= _buffer.Length && _buffer[length - 1] == 'и')
        {
            _buffer[length - 1] = 'й';
        }
        return length;
    }

    private readonly void Put(char letter, int place)
    {
        if (place < _buffer.Length)
        {
            _buffer[place] = letter;
        }
    }
}
