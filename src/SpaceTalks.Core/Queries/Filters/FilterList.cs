using System;
using System.Collections.Generic;

namespace SpaceTalks;

// The operands of a filter, each once. An operand appended to a list is stored behind those that the list shares with shorter ones, so that
// building a long list one by one takes linear time.
internal sealed class FilterList<T>
    where T : class
{
    private const int Few = 8;

    private readonly Shared _shared;
    private readonly Filter<T>[] _items;
    private readonly int _count;

    private FilterList(Shared shared, int count, int depth)
    {
        _shared = shared;
        _items = shared.Items;
        _count = count;
        Depth = depth;
    }

    public static FilterList<T> Empty => new(new Shared(), 0, 0);

    public int Count => _count;

    public int Depth { get; }

    public Filter<T> this[int index] => _items[index];

    public ReadOnlySpan<Filter<T>> Items => _items.AsSpan(0, _count);

    // Returns this list if it already has the operand.
    public FilterList<T> With(Filter<T> filter)
    {
        lock (_shared)
        {
            if (_shared.Has(filter, _count))
            {
                return this;
            }
            Shared shared = _shared.Count == _count ? _shared : new Shared(Items, 1);
            shared.Add(filter);
            return new FilterList<T>(shared, _count + 1, Math.Max(Depth, filter.Depth));
        }
    }

    public FilterList<T> With(FilterList<T> others)
    {
        if (_count <= Few && others._count > Few)
        {
            return Before(others);
        }
        FilterList<T> list = this;
        foreach (Filter<T> filter in others.Items)
        {
            list = list.With(filter);
        }
        return list;
    }

    // Prepends a short list to a long one, whose own operands need not be compared with each other.
    private FilterList<T> Before(FilterList<T> others)
    {
        Shared shared = new(Items, others._count);
        foreach (Filter<T> filter in others.Items)
        {
            if (Items.IndexOf(filter) < 0)
            {
                shared.Add(filter);
            }
        }
        return new FilterList<T>(shared, shared.Count, Math.Max(Depth, others.Depth));
    }

    public bool IsSameAs(FilterList<T> other) => Items.SequenceEqual(other.Items);

    public int GetHashCode(int seed)
    {
        foreach (Filter<T> filter in Items)
        {
            seed = unchecked((seed * 397) ^ filter.GetHashCode());
        }
        return seed;
    }

    // Items are added only behind those that a list counts, and an item never changes, so lists can be read without a lock.
    private sealed class Shared
    {
        private Dictionary<Filter<T>, int>? _places;

        public Shared()
        {
        }

        public Shared(ReadOnlySpan<Filter<T>> items, int room)
        {
            Items = new Filter<T>[items.Length + room];
            items.CopyTo(Items);
            Count = items.Length;
        }

        public Filter<T>[] Items { get; private set; } = new Filter<T>[2];

        public int Count { get; private set; }

        // Tells whether a filter is among the first `count` items.
        public bool Has(Filter<T> filter, int count)
        {
            if (Count <= Few)
            {
                return Items.AsSpan(0, count).IndexOf(filter) >= 0;
            }
            if (_places is null)
            {
                _places = [];
                for (int index = 0; index < Count; index++)
                {
                    _places.Add(Items[index], index);
                }
            }
            return _places.TryGetValue(filter, out int place) && place < count;
        }

        public void Add(Filter<T> filter)
        {
            if (Count == Items.Length)
            {
                Filter<T>[] items = new Filter<T>[2 * Count];
                Items.CopyTo(items, 0);
                Items = items;
            }
            _places?.Add(filter, Count);
            Items[Count++] = filter;
        }
    }
}
