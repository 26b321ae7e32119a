using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace SpaceTalks;

// The words for the members of an enumeration, in the order of the members, which are numbered from 0. This is the only place that knows
// the members. One table per enumeration is created at the start of a process, so there is little to compile: no lambdas and no list of
// tuples.
internal sealed class WordTable<T> : WordTable
    where T : struct, Enum
{
    public WordTable(params string[] words)
        : base(words)
    {
    }

    // The word must be present.
    public T this[Word word] => MemberAt(word.Index);

    public IEnumerable<T> Members
    {
        get
        {
            for (int index = 0; index < Words.Count; index++)
            {
                yield return MemberAt(index);
            }
        }
    }

    public T? GetOptional(Word word) => word.IsMissing ? null : this[word];

    public Word WordOf(T value) => WordOf(value, nameof(value));

    // Throws ArgumentOutOfRangeException if the value is not a member of the enumeration.
    public Word WordOf(T value, string name)
    {
        // The enumerations are based on integers, as a test ensures.
        int index = Unsafe.As<T, int>(ref value);
        return index >= 0 && index < Words.Count
            ? Word.At(index)
            : throw new ArgumentOutOfRangeException(name, value, "The value is not a member of the enumeration.");
    }

    // Null is accepted. Throws ArgumentOutOfRangeException if the value is not a member of the enumeration.
    public T? Check(T? value, string name)
    {
        if (value is { } member)
        {
            WordOf(member, name);
        }
        return value;
    }

    public string Get(T value) => Get(value, nameof(value));

    // Throws ArgumentOutOfRangeException, with this parameter name, if the value is not a member of the enumeration.
    public string Get(T value, string name) => TextOf(WordOf(value, name));

    public bool TryGet(string text, out T value)
    {
        bool found = TryGet(text, out Word word);
        value = found ? this[word] : default;
        return found;
    }

    private static T MemberAt(int index) => Unsafe.As<int, T>(ref index);
}
