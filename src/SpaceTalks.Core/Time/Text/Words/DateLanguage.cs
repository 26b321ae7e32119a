using System;
using System.Collections.Generic;

namespace SpaceTalks.Time;

// The words of a language for dates. The grammar is in the reader, and is the same in all languages.
internal sealed class DateLanguage
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _steps = [];
    private readonly List<(TermKind Kind, short Value)> _ends = [default];
    private readonly Dictionary<string, int> _endings = new(StringComparer.Ordinal);
    private WordHash? _hash;
    private WordHash? _endingHash;

    public DateLanguage(Func<When, DateConventions, string> print) => Print = print;

    // True if "the 2000s" are certainly ten years.
    public bool HundredsAreDecades { get; init; }

    // True if the winter of a year may begin in the preceding year.
    public bool IsWinterOfEitherYear { get; init; }

    // True if a fiscal year without a country may be of either country.
    public bool IsFiscalYearOfEitherCountry { get; init; }

    // True if numbers are separated by full stops, with the day first.
    public bool HasDottedDates { get; init; }

    // True if numbers may be Roman.
    public bool HasRomanNumbers { get; init; }

    // True if a hyphen separates a number from its ending ("2025-й").
    public bool HasHyphenatedEndings { get; init; }

    // Formats a value for messages.
    public Func<When, DateConventions, string> Print { get; }

    // Adds words, whose forms are separated by vertical bars; a full stop may be omitted in texts.
    public DateLanguage Add(TermKind kind, string forms, int value = 0)
    {
        foreach (string form in forms.Split('|'))
        {
            Add(form.Trim(), 0, 0, kind, (short)value);
        }
        return this;
    }

    // Adds words with consecutive values.
    public DateLanguage AddRow(TermKind kind, int first, params string[] forms)
    {
        for (int index = 0; index < forms.Length; index++)
        {
            Add(kind, forms[index], first + index);
        }
        return this;
    }

    public DateLanguage AddEndings(NumberEnding ending, string endings)
    {
        foreach (string letters in endings.Split('|'))
        {
            _endings[letters] = (_endings.TryGetValue(letters, out int known) ? known : 0) | (int)ending;
        }
        return this;
    }

    public NumberEnding EndingOf(ReadOnlySpan<char> letters) =>
        (_endingHash ??= new WordHash(_endings)).Find(letters) is > 0 and int ending ? (NumberEnding)ending : NumberEnding.None;

    // The number of a word in lower case, or −1.
    public int WordOf(ReadOnlySpan<char> word) => (_hash ??= new WordHash(_words)).Find(word);

    // The state to which a word leads; 0 for none. The initial state is 0.
    public int Step(int state, int word) => word >= 0 && _steps.TryGetValue(((long)state << 32) | (uint)word, out int next) ? next : 0;

    public bool IsEnd(int state, out TermKind kind, out short value)
    {
        (kind, value) = _ends[state];
        return kind != TermKind.Unknown;
    }

    private void Add(string form, int position, int state, TermKind kind, short value)
    {
        while (position < form.Length && form[position] == ' ')
        {
            position++;
        }
        if (position == form.Length)
        {
            _ends[state] = (kind, value);
            return;
        }
        int end = position + 1;
        if (char.IsLetter(form[position]))
        {
            while (end < form.Length && char.IsLetter(form[end]))
            {
                end++;
            }
        }
        string word = form.Substring(position, end - position);
        if (word == ".")
        {
            Add(form, end, state, kind, value);
        }
        if (!_words.TryGetValue(word, out int number))
        {
            _words.Add(word, number = _words.Count);
        }
        long key = ((long)state << 32) | (uint)number;
        if (!_steps.TryGetValue(key, out int next))
        {
            _steps.Add(key, next = _ends.Count);
            _ends.Add(default);
        }
        Add(form, end, next, kind, value);
    }
}
