using System.Collections;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>A list that nobody can write to, by no cast either.</summary>
internal sealed class EntityList<T> : IReadOnlyList<T>
{
    private readonly ListPart<T> _items;

    public EntityList(ListPart<T> items) => _items = items;

    public int Count => _items.Count;

    public T this[int index] => _items[index];

    public IEnumerator<T> GetEnumerator()
    {
        for (int index = 0; index < _items.Count; index++)
        {
            yield return _items[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => string.Join(", ", this);
}
