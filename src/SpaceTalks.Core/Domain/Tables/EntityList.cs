using System.Collections;
using System.Collections.Generic;

namespace SpaceTalks;

// A list that stays read-only even if it is cast to another type.
internal sealed class EntityList<T> : IReadOnlyList<T>
{
    private readonly T[] _items;

    public EntityList(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => string.Join(", ", this);
}
