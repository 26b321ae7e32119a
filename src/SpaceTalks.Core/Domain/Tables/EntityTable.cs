using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace SpaceTalks;

// The entities of one kind in a catalog, each created on first use and only once. Safe for use by any number of threads.
internal sealed class EntityTable<T> : IReadOnlyList<T>, IEntityLookup
    where T : class
{
    private readonly Func<Record, T> _create;
    private Func<Record[]>? _load;
    private Record[]? _records;
    private T?[]? _entities;
    private Dictionary<string, int>? _rows;
    private readonly Func<T, IEnumerable<string>>? _shortNames;
    private Dictionary<string, int>? _rowsByName;
    private Dictionary<string, List<int>>? _rowsByShortName;

    // A short name identifies an entity only if no other entity has it.
    public EntityTable(Func<Record[]> load, Func<Record, T> create, Func<T, IEnumerable<string>>? shortNames = null)
    {
        _load = load;
        _create = create;
        _shortNames = shortNames;
    }

    public int Count => Records.Length;

    public Record[] Records => _records ?? Load();

    public T this[int row] => Slots[row] ?? Make(row);

    // Returns -1 if there is none.
    public int RowOf(string id) => (_rows ?? IndexById()).TryGetValue(id, out int row) ? row : -1;

    public T? Find(string id) => RowOf(id) is >= 0 and int row ? this[row] : null;

    // The first entity with an identifier or a name, in any case.
    public T? FindByName(string text) => RowOfName(text.Trim()) is >= 0 and int row ? this[row] : null;

    public IEnumerable<string> Ids => Records.Select(record => record.Id);

    public IEnumerable<string> Names => RowsByName.Keys;

    public string? IdOf(string text) => RowOfName(text.Trim()) is >= 0 and int row ? Records[row].Id : null;

    public IReadOnlyList<string> SharingName(string text) =>
        RowOfName(text.Trim()) < 0 && RowsByShortName.TryGetValue(text.Trim(), out List<int>? rows) ? rows.ConvertAll(row => Records[row].Id) : [];

    // The link must have been checked.
    public T At(Link link) => this[RowOf(link.Id)];

    public T? AtOptional(Link link) => link.IsMissing ? null : At(link);

    public IReadOnlyList<T> At(ListPart<Link> links)
    {
        if (links.Count == 0)
        {
            return [];
        }
        T[] entities = new T[links.Count];
        for (int index = 0; index < entities.Length; index++)
        {
            entities[index] = At(links[index]);
        }
        return new EntityList<T>(entities);
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (int row = 0; row < Count; row++)
        {
            yield return this[row];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T?[] Slots => _entities ?? Interlocked.CompareExchange(ref _entities, new T?[Count], null) ?? _entities;

    private Record[] Load()
    {
        // Another thread may have loaded the records and cleared the delegate in the meantime.
        if (Volatile.Read(ref _load) is { } load)
        {
            Interlocked.CompareExchange(ref _records, load(), null);
            Volatile.Write(ref _load, null);
        }
        return Volatile.Read(ref _records)!;
    }

    private T Make(int row)
    {
        T made = _create(Records[row]);
        return Interlocked.CompareExchange(ref Slots[row], made, null) ?? made;
    }

    private Dictionary<string, int> RowsByName => _rowsByName ?? IndexByName();

    private Dictionary<string, List<int>> RowsByShortName => _rowsByShortName ?? IndexByShortName();

    private int RowOfName(string text) =>
        RowsByName.TryGetValue(text, out int row) ? row
        : _shortNames is not null && RowsByShortName.TryGetValue(text, out List<int>? rows) && rows.Count == 1 ? rows[0]
        : -1;

    private Dictionary<string, int> IndexById()
    {
        Record[] records = Records;
        Dictionary<string, int> rows = new(records.Length, StringComparer.Ordinal);
        for (int row = 0; row < records.Length; row++)
        {
            rows.Add(records[row].Id, row);
        }
        return _rows = rows;
    }

    private Dictionary<string, List<int>> IndexByShortName()
    {
        Dictionary<string, List<int>> rows = new(StringComparer.OrdinalIgnoreCase);
        for (int row = 0; row < Count; row++)
        {
            foreach (string name in _shortNames?.Invoke(this[row]) ?? [])
            {
                if (!rows.TryGetValue(name, out List<int>? sharing))
                {
                    rows.Add(name, sharing = []);
                }
                if (!sharing.Contains(row))
                {
                    sharing.Add(row);
                }
            }
        }
        return _rowsByShortName = rows;
    }

    // Identifiers are added first, so that no name can hide one.
    private Dictionary<string, int> IndexByName()
    {
        Dictionary<string, int> rows = new(StringComparer.OrdinalIgnoreCase);
        for (int row = 0; row < Count; row++)
        {
            rows[Records[row].Id] = row;
        }
        for (int row = 0; row < Count; row++)
        {
            foreach (string? name in ((IEntity)this[row]).Names)
            {
                if (name is not null && !rows.ContainsKey(name))
                {
                    rows.Add(name, row);
                }
            }
        }
        return _rowsByName = rows;
    }
}
