using System;

namespace SpaceTalks;

// A list that is part of an array; empty by default.
internal readonly struct ListPart<T>
{
    private readonly T[]? _items;
    private readonly int _start;

    public ListPart(T[] items, int start, int count)
    {
        _items = items;
        _start = start;
        Count = count;
    }

    public int Count { get; }

    public T this[int index] => index >= 0 && index < Count ? _items![_start + index] : throw new ArgumentOutOfRangeException(nameof(index));

    public ReadOnlySpan<T> AsSpan() => new(_items, _start, Count);
}
