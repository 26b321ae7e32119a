using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace SpaceTalks;

// A word for each member of an enumeration, and back. The words stand in the order of the members, which are numbered from 0: what the
// members are is known here alone.
// One table is made for each enumeration at the start of a process, so that it has little to compile: no lambda, no list of tuples.
internal sealed class WordTable<T> : WordTable
    where T : struct, Enum
{
    public WordTable(params string[] words)
        : base(words)
    {
    }

    // The member that a word stands for, which must not be missing.
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

    // Throws ArgumentOutOfRangeException: The enumeration has no such member.
    public Word WordOf(T value, string name)
    {
        // The enumerations are of integers, as a test holds.
        int index = Unsafe.As<T, int>(ref value);
        return index >= 0 && index < Words.Count
            ? Word.At(index)
            : throw new ArgumentOutOfRangeException(name, value, "The enumeration has no such member.");
    }

    // Refuses what is no member; null is none.
    // Throws ArgumentOutOfRangeException: The enumeration has no such member.
    public T? Check(T? value, string name)
    {
        if (value is { } member)
        {
            WordOf(member, name);
        }
        return value;
    }

    public string Get(T value) => Get(value, nameof(value));

    // Throws ArgumentOutOfRangeException: The enumeration has no such member; the value is the parameter of this name.
    public string Get(T value, string name) => TextOf(WordOf(value, name));

    public bool TryGet(string text, out T value)
    {
        bool found = TryGet(text, out Word word);
        value = found ? this[word] : default;
        return found;
    }

    private static T MemberAt(int index) => Unsafe.As<int, T>(ref index);
}
