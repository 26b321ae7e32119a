using System;
using System.Collections.Generic;

namespace SpaceTalks;

// Numbers words, each once, in the order in which they come. Looking a word up makes no string of it.
internal sealed class WordNumbers
{
    // What stands for a word that has not come.
    public const int None = -1;

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
        uint hash = 2166136261;
        foreach (char character in word)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }
        int mask = _places.Length - 1;
        int place = unchecked((int)(hash ^ (hash >> 15))) & mask;
        while (_places[place] != None && !word.SequenceEqual(_words[_places[place]].AsSpan()))
        {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void Grow()
    {
        _places = NewPlaces(2 * _places.Length);
        for (int number = 0; number < _words.Count; number++)
        {
            _places[PlaceOf(_words[number].AsSpan())] = number;
        }
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
