using System;
using System.Collections.Generic;

namespace SpaceTalks;

// Reads the words of a text one by one, without case and accents (see LetterFold). A word is a run of letters and digits; everything else
// separates words, including hyphens and apostrophes ("MS-28" is two words). Of a word longer than LongestWord, only the beginning is used.
internal ref struct WordReader
{
    // The required length of the buffer.
    public const int LongestWord = 64;

    private const char CombiningBreve = '\u0306';

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _buffer;
    private int _position;

    public WordReader(ReadOnlySpan<char> text, Span<char> buffer)
    {
        _text = text;
        _buffer = buffer.Slice(0, LongestWord);
        _position = 0;
    }

    // Joins the folded words of a text with single spaces.
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

    // Handles a character that does not become exactly one: a pair of letters, or an accent, which is not a word on its own.
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
