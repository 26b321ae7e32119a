using System;
using System.Collections.Generic;

namespace SpaceTalks;

// Numbers words, each once, in the order in which they come. Looking a word up makes no string of it.
internal sealed class WordNumbers
{
    // What stands for a word that has not come.
    public const int None = -1;

    private const ulong Prime = (1UL << 31) - 1;

    private static readonly ulong Point = CreatePoint();

    private readonly List<string> _words = [];

    // Word numbers, where their hashes say or in the next free place; at most half of the places are taken.
    private int[] _places = NewPlaces(1024);

    public int Count => _words.Count;

    // The number of a word; it gets one where it has none.
    public int Add(ReadOnlySpan<char> word)
    {
        int place = PlaceOf(word);
        if (_places[place] == None)
        {
            _places[place] = _words.Count;
            _words.Add(word.ToString());
            if (2 * _words.Count > _places.Length)
            {
                Grow();
                return _words.Count - 1;
            }
        }
        return _places[place];
    }

    // The number of a word, or None.
    public int Find(string word) => _places[PlaceOf(word.AsSpan())];

    private int PlaceOf(ReadOnlySpan<char> word)
    {
        int mask = _places.Length - 1;
        int place = Hash(word) & mask;
        while (_places[place] != None && !word.SequenceEqual(_words[_places[place]].AsSpan()))
        {
            place = (place + 1) & mask;
        }
        return place;
    }

    // The words are strangers': the value of a polynomial at a point that nobody knows, modulo a prime, so that no words can be chosen that
    // collide. The last multiplication spreads it over the bits.
    private static int Hash(ReadOnlySpan<char> word)
    {
        ulong hash = 1;
        foreach (char character in word)
        {
            hash = unchecked((hash * Point) + character + 1) % Prime;
        }
        return unchecked((int)((hash * 0x9E3779B97F4A7C15UL) >> 33));
    }

    private void Grow()
    {
        _places = NewPlaces(2 * _places.Length);
        for (int number = 0; number < _words.Count; number++)
        {
            _places[PlaceOf(_words[number].AsSpan())] = number;
        }
    }

    // Anew in each process.
    private static ulong CreatePoint()
    {
        byte[] random = Guid.NewGuid().ToByteArray();
        return (BitConverter.ToUInt32(random, 0) % (Prime - 65_536)) + 65_536;
    }

    private static int[] NewPlaces(int count)
    {
        int[] places = new int[count];
        for (int place = 0; place < count; place++)
        {
            places[place] = None;
        }
        return places;
    }
}
