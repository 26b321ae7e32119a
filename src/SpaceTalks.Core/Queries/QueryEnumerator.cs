using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace SpaceTalks;

/// <summary>
/// An enumerator of the results of one run of a query. It must be used by one thread at a time; each enumeration of a query has its own.
/// </summary>
/// <typeparam name="T">The kind of entity.</typeparam>
public sealed class QueryEnumerator<T> : IEnumerator<T>
    where T : class
{
    private const int FirstSize = 16;
    private const int LargestSize = 256;

    // Rows are fetched in batches: small ones at first, since the caller may want only a few.
    private readonly EntityTable<T>? _entities;
    private readonly RowSequence? _sequence;
    private readonly int _largestSize;
    private int[] _rows;
    private int _next;
    private int _count;
    private int _skipped;
    private int _left;

    // Results that are found without rows.
    private readonly IEnumerator<T>? _results;

    internal QueryEnumerator(EntityTable<T> entities, RowSequence sequence, int skipped, int? limit, bool isLazy)
    {
        _entities = entities;
        _sequence = sequence;
        _skipped = skipped;
        _left = limit ?? int.MaxValue;
        _largestSize = isLazy ? 1 : LargestSize;
        _rows = new int[isLazy ? 1 : _left > LargestSize ? FirstSize : Math.Max(1, Math.Min(_left, 4 * FirstSize))];
    }

    internal QueryEnumerator(IEnumerator<T> results)
    {
        _results = results;
        _rows = [];
    }

    /// <summary>The current result.</summary>
    /// <exception cref="InvalidOperationException">The enumerator is before the first result or after the last.</exception>
    public T Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _next > 0 ? _entities![_rows[_next - 1]] : CurrentWithoutRow;
    }

    object IEnumerator.Current => Current;

    internal int Row => _rows[_next - 1];

    /// <inheritdoc/>
    public bool MoveNext()
    {
        if (_next < _count)
        {
            _next++;
            return true;
        }
        return MoveOn();
    }

    /// <summary>Throws an exception, since a query is enumerated anew instead.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public void Reset() => throw new NotSupportedException();

    /// <inheritdoc/>
    public void Dispose()
    {
        _sequence?.Dispose();
        _results?.Dispose();
    }

    /// <summary>Returns a description of the results.</summary>
    public override string ToString() => "the results of a query, each a " + typeof(T).Name;

    private T CurrentWithoutRow =>
        _results is not null ? _results.Current : throw new InvalidOperationException("There is no current result: the enumeration has not started or has ended.");

    private bool MoveOn()
    {
        if (_results is not null)
        {
            return _results.MoveNext();
        }
        if (_count == _rows.Length && _count < _largestSize && _left > _count)
        {
            _rows = new int[Math.Min(_largestSize, 4 * _count)];
        }
        do
        {
            // Limited to the number of results that may still be wanted, so that none are searched for in vain.
            int wanted = (int)Math.Min(_rows.Length, (long)_left + _skipped);
            _count = _left == 0 ? 0 : _sequence!.Fill(_rows.AsSpan(0, wanted));
            _next = Math.Min(_skipped, _count);
            _skipped -= _next;
        }
        while (_count > 0 && _next == _count);
        _left -= _count - _next;
        if (_next == _count)
        {
            return false;
        }
        _next++;
        return true;
    }
}
