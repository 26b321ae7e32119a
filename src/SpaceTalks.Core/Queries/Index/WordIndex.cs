using System;
using System.Collections.Generic;

namespace SpaceTalks;

// The rows of each word in titles and summaries, and of each pair of successive frequent words. Immutable; safe for use by any number of
// threads.
internal sealed class WordIndex
{
    // Pairs are kept only for the most frequent words, which are adjacent in only a few of the many rows that have both.
    private const int MostFrequent = 128;

    // At one row in 32, numbers take as much memory as bits.
    private const int RowsForOneAsBits = 32;

    // Separates texts, so that no phrase extends from one into the next.
    private const int Border = WordNumbers.None;

    private readonly WordNumbers _numbers = new();
    private readonly RowSet[] _rows;
    private readonly bool[] _isFrequent;
    private readonly Dictionary<long, RowSet> _pairs = [];

    public WordIndex(MilestoneRows milestones)
    {
        List<int> words = [];
        int[] ends = new int[milestones.Records.Length];
        // A test that never succeeds is given all texts.
        TextTest add = text =>
        {
            AddWords(words, text);
            return false;
        };
        for (int index = 0; index < ends.Length; index++)
        {
            milestones.Records[index].AnyText(add);
            ends[index] = words.Count;
        }
        _rows = RowsOfWords(words, ends);
        _isFrequent = FindFrequent();
        AddPairs(words, ends);
    }

    public RowSet this[string word] => _numbers.Find(word) is var number and not WordNumbers.None ? _rows[number] : RowSet.Empty;

    // The rows with two successive words; null if the pair is not kept.
    public RowSet? FindPair(string first, string second)
    {
        int firstNumber = _numbers.Find(first);
        int secondNumber = _numbers.Find(second);
        return firstNumber == WordNumbers.None || secondNumber == WordNumbers.None ? RowSet.Empty
            : !_isFrequent[firstNumber] || !_isFrequent[secondNumber] ? null
            : _pairs.TryGetValue(PairOf(firstNumber, secondNumber), out RowSet? rows) ? rows
            : RowSet.Empty;
    }

    private static long PairOf(int first, int second) => ((long)first << 32) | (uint)second;

    private void AddWords(List<int> words, ReadOnlySpan<char> text)
    {
        WordReader reader = new(text, stackalloc char[WordReader.LongestWord]);
        while (reader.TryRead(out ReadOnlySpan<char> word))
        {
            words.Add(_numbers.Add(word));
        }
        words.Add(Border);
    }

    private RowSet[] RowsOfWords(List<int> words, int[] ends)
    {
        RowSetBuilder[] builders = new RowSetBuilder[_numbers.Count];
        for (int number = 0; number < builders.Length; number++)
        {
            builders[number] = new RowSetBuilder(ends.Length, RowsForOneAsBits);
        }
        int place = 0;
        for (int index = 0; index < ends.Length; index++)
        {
            for (; place < ends[index]; place++)
            {
                if (words[place] != Border)
                {
                    builders[words[place]].Add(index);
                }
            }
        }
        return Array.ConvertAll(builders, builder => builder.ToRowSet());
    }

    private bool[] FindFrequent()
    {
        int[] numbers = new int[_rows.Length];
        int[] counts = new int[_rows.Length];
        for (int number = 0; number < numbers.Length; number++)
        {
            numbers[number] = number;
            counts[number] = -_rows[number].Count;
        }
        Array.Sort(counts, numbers);
        bool[] isFrequent = new bool[_rows.Length];
        for (int place = 0; place < numbers.Length && place < MostFrequent; place++)
        {
            isFrequent[numbers[place]] = true;
        }
        return isFrequent;
    }

    private void AddPairs(List<int> words, int[] ends)
    {
        Dictionary<long, RowSetBuilder> builders = [];
        int place = 0;
        for (int index = 0; index < ends.Length; index++)
        {
            for (; place < ends[index]; place++)
            {
                int first = words[place];
                if (first == Border || !_isFrequent[first] || words[place + 1] is var second && (second == Border || !_isFrequent[second]))
                {
                    continue;
                }
                if (!builders.TryGetValue(PairOf(first, second), out RowSetBuilder? builder))
                {
                    builder = new RowSetBuilder(ends.Length, RowsForOneAsBits);
                    builders.Add(PairOf(first, second), builder);
                }
                builder.Add(index);
            }
        }
        foreach (KeyValuePair<long, RowSetBuilder> pair in builders)
        {
            _pairs.Add(pair.Key, pair.Value.ToRowSet());
        }
    }
}
