using System;

namespace SpaceTalks;

// The members of an enumeration that milestones have, numbered by their place among the words.
internal sealed class WordValues<T> : MilestoneValues<T>
    where T : struct, Enum
{
    private readonly WordTable<T> _words;

    public WordValues(WordTable<T> words, Func<MilestoneRecord, Word> word)
        : base(words.Words.Count, (milestone, taker) =>
        {
            Word own = word(milestone);
            if (!own.IsMissing)
            {
                taker.Add(own.Index);
            }
        }) => _words = words;

    public override T this[int number] => _words[Word.At(number)];

    public override int NumberOf(string text) => _words.TryGet(text, out Word word) ? word.Index : -1;

    public override string TextOf(int number) => _words.Words[number];
}
