using System;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>A word for each member of an enumeration, and back. What the members are is known here alone.</summary>
internal sealed class WordTable<T> : WordTable
    where T : struct, Enum
{
    private readonly T[] _values;

    public WordTable(params (T Value, string Word)[] entries)
        : base(Array.ConvertAll(entries, entry => entry.Word)) => _values = Array.ConvertAll(entries, entry => entry.Value);

    /// <summary>The member that a word stands for, which must not be missing.</summary>
    public T this[Word word] => _values[word.Index];

    public IReadOnlyList<T> Values => _values;

    public T? GetOptional(Word word) => word.IsMissing ? null : this[word];

    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such member.</exception>
    public Word WordOf(T value, string name) => IndexOf(value) is >= 0 and int index
        ? Word.At(index)
        : throw new ArgumentOutOfRangeException(name, value, "The enumeration has no such member.");

    public Word WordOf(T value) => WordOf(value, nameof(value));

    /// <summary>Refuses what is no member; null is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such member.</exception>
    public T? Check(T? value, string name)
    {
        if (value is { } member)
        {
            WordOf(member, name);
        }
        return value;
    }

    public string Get(T value) => Get(value, nameof(value));

    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such member; the value is the parameter of this name.</exception>
    public string Get(T value, string name) => TextOf(WordOf(value, name));

    public bool TryGet(string text, out T value)
    {
        bool found = TryGet(text, out Word word);
        value = found ? this[word] : default;
        return found;
    }

    private int IndexOf(T value)
    {
        for (int index = 0; index < _values.Length; index++)
        {
            if (EqualityComparer<T>.Default.Equals(_values[index], value))
            {
                return index;
            }
        }
        return -1;
    }
}
