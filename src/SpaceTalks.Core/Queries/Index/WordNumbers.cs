using System;
using System.Collections.Generic;

namespace SpaceTalks;

// Numbers words in the order of their first occurrence. Looking a word up allocates no string.
internal sealed class WordNumbers
{
    public const int None = -1;

    private const ulong Prime = (1UL << 31) - 1;

    private static readonly ulong Point = CreatePoint();

    private readonly List<string> _words = [];

    // A hash table of word numbers with linear probing, at most half full.
    private int[] _places = NewPlaces(1024);

    public int Count => _words.Count;

    // Numbers the word if it is new.
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

    // Words come from untrusted texts: the hash is a polynomial at a secret point modulo a prime, so that colliding words cannot be chosen.
    // The last multiplication spreads it over the bits.
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

    // A new point for each process.
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
