using System;

namespace SpaceTalks;

// Stores short lists one after the other in shared arrays, since an array of its own would take more memory than the items of a list.
internal sealed class ListTable<T>
{
    // For links this is 64 KB. Longer arrays would go to the large object heap, which makes the garbage collector run full collections more
    // often.
    private const int LongestPart = 1 << 12;

    private T[] _items = new T[16];
    private int _start;
    private int _end;

    // Adds an item to the current list.
    public void Add(T item)
    {
        if (_end == _items.Length)
        {
            T[] items = new T[Math.Max(Math.Min(_items.Length, LongestPart / 2), _end - _start) * 2];
            Array.Copy(_items, _start, items, 0, _end - _start);
            _items = items;
            _end -= _start;
            _start = 0;
        }
        _items[_end++] = item;
    }

    // Completes the current list.
    public ListPart<T> Take()
    {
        ListPart<T> list = new(_items, _start, _end - _start);
        _start = _end;
        return list;
    }
}
