using System;
using System.Threading;

namespace SpaceTalks;

// A list of records, with their type. The records of a snapshot are created on first use.
internal sealed class RecordTable<T> : RecordTable
    where T : Record
{
    private const int Block = 64;

    private readonly object _gate = new();
    private Func<(T[] Records, int[]? MemoryOrder)>? _read;
    private T[] _records = [];
    private int[]? _memoryOrder;

    public RecordTable(T[] records, bool isInOrder = false, int[]? memoryOrder = null, bool mustBeLaidOut = false)
        : base(records.Length, isInOrder)
    {
        _records = records;
        _memoryOrder = memoryOrder;
        MustBeLaidOut = mustBeLaidOut;
    }

    // An ordered list that is read on first use.
    public RecordTable(int count, Func<(T[] Records, int[]? MemoryOrder)> read)
        : base(count, isInOrder: true)
    {
        _read = read;
    }

    public T[] Records
    {
        get
        {
            EnsureRead();
            return _records;
        }
    }

    public override Record[] All => Records;

    // The places of the records in the order in which they lie in memory, which is the best order for going through all of them; null if it
    // is the order of the list.
    public int[]? MemoryOrder
    {
        get
        {
            EnsureRead();
            return _memoryOrder;
        }
    }

    // True if the records lie in memory as they were read from a document, and have not been laid out for reading yet.
    public bool MustBeLaidOut { get; private set; }

    // Returns null for an empty list.
    public static RecordTable<T>? Of(T[] records) => records.Length == 0 ? null : new RecordTable<T>(records);

    // Maps each record, and omits those that become null; null if none remain.
    public RecordTable<T>? Map(Func<T, T?> map)
    {
        T[] records = Records;
        int[]? order = _memoryOrder;
        T?[] mapped = new T?[records.Length];
        int count = 0;
        for (int step = 0; step < records.Length; step++)
        {
            int place = order is null ? step : order[step];
            mapped[place] = map(records[place]);
            count += mapped[place] is null ? 0 : 1;
        }
        return count == 0 ? null
            : count == records.Length ? new RecordTable<T>(mapped!, IsInOrder, order)
            : WithoutMissing(mapped, count, order);
    }

    // The same list with another declared memory order.
    public RecordTable<T> InMemoryOrder(int[] order) => new(Records, IsInOrder, order);

    // Copies the records so that they lie in memory in a given order of their places; the list uses the copies from then on. Since each
    // record is far from the one before it, several are touched first, which lets the processor fetch them in parallel.
    public T[] LayOut(int[] order, Func<T, int> touch, Func<T, T> copy)
    {
        T[] records = Records;
        T[] copies = new T[records.Length];
        int touched = 0;
        for (int start = 0; start < order.Length; start += Block)
        {
            int end = Math.Min(start + Block, order.Length);
            for (int step = start; step < end; step++)
            {
                touched |= records[order[step]].Offset;
            }
            for (int step = start; step < end; step++)
            {
                touched |= touch(records[order[step]]);
            }
            for (int step = start; step < end; step++)
            {
                copies[order[step]] = copy(records[order[step]]);
            }
        }
        GC.KeepAlive(touched);
        lock (_gate)
        {
            _memoryOrder = order;
            _records = copies;
            MustBeLaidOut = false;
        }
        return copies;
    }

    private RecordTable<T> WithoutMissing(T?[] mapped, int count, int[]? order)
    {
        T[] kept = new T[count];
        int[] places = new int[mapped.Length];
        int next = 0;
        for (int place = 0; place < mapped.Length; place++)
        {
            places[place] = next;
            if (mapped[place] is { } record)
            {
                kept[next++] = record;
            }
        }
        int[]? keptOrder = null;
        if (order is not null)
        {
            keptOrder = new int[count];
            next = 0;
            foreach (int place in order)
            {
                if (mapped[place] is not null)
                {
                    keptOrder[next++] = places[place];
                }
            }
        }
        return new RecordTable<T>(kept, IsInOrder, keptOrder);
    }

    private void EnsureRead()
    {
        if (Volatile.Read(ref _read) is null)
        {
            return;
        }
        lock (_gate)
        {
            if (_read is not null)
            {
                (_records, _memoryOrder) = _read();
                Volatile.Write(ref _read, null);
            }
        }
    }
}
