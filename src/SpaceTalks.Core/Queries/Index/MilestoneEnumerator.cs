using System;
using System.Collections;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>
/// The milestones of a sequence of rows, without the first and up to a limit. Rows are taken some at a time: few at first, since a few
/// may be all that is wanted.
/// </summary>
internal sealed class MilestoneEnumerator : IEnumerator<Milestone>
{
    private const int FirstSize = 16;
    private const int LargestSize = 256;

    private readonly Milestone[] _milestones;
    private readonly RowSequence _sequence;
    private readonly int _largestSize;
    private int[] _rows;
    private int _next;
    private int _count;
    private int _skipped;
    private int _left;

    /// <param name="milestones">The milestones, a row each.</param>
    /// <param name="sequence">The rows.</param>
    /// <param name="skipped">How many of the first are left out.</param>
    /// <param name="limit">How many are wanted at most; null for all.</param>
    /// <param name="isLazy">Whether no row is looked for before it is asked for, since delegates of others are asked.</param>
    public MilestoneEnumerator(Milestone[] milestones, RowSequence sequence, int skipped, int? limit, bool isLazy)
    {
        _milestones = milestones;
        _sequence = sequence;
        _skipped = skipped;
        _left = limit ?? int.MaxValue;
        _largestSize = isLazy ? 1 : LargestSize;
        _rows = new int[isLazy ? 1 : _left > LargestSize ? FirstSize : Math.Max(1, Math.Min(_left, 4 * FirstSize))];
    }

    public Milestone Current => _milestones[_rows[_next - 1]];

    object IEnumerator.Current => Current;

    /// <summary>The row of the current one.</summary>
    public int Row => _rows[_next - 1];

    public bool MoveNext()
    {
        if (_next < _count || Refill())
        {
            _next++;
            return true;
        }
        return false;
    }

    public void Reset() => throw new NotSupportedException();

    public void Dispose() => _sequence.Dispose();

    private bool Refill()
    {
        if (_count == _rows.Length && _count < _largestSize && _left > _count)
        {
            _rows = new int[Math.Min(_largestSize, 4 * _count)];
        }
        do
        {
            // No more than may still be wanted, so that nothing is looked for in vain.
            int wanted = (int)Math.Min(_rows.Length, (long)_left + _skipped);
            _count = _left == 0 ? 0 : _sequence.Fill(_rows.AsSpan(0, wanted));
            _next = Math.Min(_skipped, _count);
            _skipped -= _next;
        }
        while (_count > 0 && _next == _count);
        _left -= _count - _next;
        return _next < _count;
    }
}
