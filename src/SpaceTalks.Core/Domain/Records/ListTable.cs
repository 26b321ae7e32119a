using System;

namespace SpaceTalks;

// Where short lists are put behind each other in arrays that they share: an array each costs more than what is in it.
internal sealed class ListTable<T>
{
    // Of links these are 64 KB: longer arrays would make the garbage collector go through everything more often.
    private const int LongestPart = 1 << 12;

    private T[] _items = new T[16];
    private int _start;
    private int _end;

    // Adds an item to the list that is being made.
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

    // Ends the list that is being made.
    public ListPart<T> Take()
    {
        ListPart<T> list = new(_items, _start, _end - _start);
        _start = _end;
        return list;
    }
}
